import { Fragment, type ReactNode } from 'react'
import type { Ref } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import type { Stake, Take } from '../../entities/contributor/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { exactTime, relativeTime } from '../../shared/format/index.ts'
import { count, rich, t } from '../../shared/messages/contributor.ts'
import { Figure, Help, Term, useNow } from '../../shared/ui/index.ts'

/** What waits, why, and until when. */
export function TakeWords({ take, stakes }: { take: Take; stakes: readonly Stake[] }) {
  const now = useNow()
  switch (take.is) {
    case 'credits':
      return (
        <>
          <p>
            {rich('take.credits', {
              amount: <Figure amount={take.amount} kind="credits" />,
              batch: <RefLink kind="batch" target={take.batch} />,
              share: <Term name="creditShare" />,
              proposals: <Proposals proposals={take.parts.map(({ proposal }) => proposal)} />,
            })}
          </p>
          <Help>
            {rich('take.credits.from', { project: <RefLink kind="project" target={take.project} /> })}
          </Help>
        </>
      )
    case 'money-back': {
      const { amount, proposal, pool, claimUntil } = take.part
      const stake = stakes.find((each) => each.pool === pool)
      return (
        <>
          <p>
            {rich('take.back', {
              amount: <Figure amount={amount} kind="money" />,
              proposal: <RefLink kind="proposal" target={proposal} />,
              pool: stake === undefined ? t('kind.pool') : <PoolWords stake={stake} />,
            })}
          </p>
          <Help>
            {t(take.closing ? 'take.back.closing' : 'take.back.open')}{' '}
            {t('take.back.until', { exact: exactTime(claimUntil), relative: relativeTime(claimUntil, now) })}
          </Help>
        </>
      )
    }
    case 'vote-rent':
      return (
        <>
          <p>{count('take.votes', take.votes.length)}</p>
          <Help>{t('take.votes.help')}</Help>
        </>
      )
    case 'close-pool':
      return (
        <>
          <p>
            {rich('take.closePool', {
              amount: <Figure amount={take.stake.row.value} kind="money" />,
              pool: <PoolWords stake={take.stake} />,
            })}
          </p>
          <Help>
            {t('take.closePool.why')}{' '}
            <Link to="/funds/$address" params={{ address: take.stake.fund.address }} hash="manage">
              {t('take.closePool.go')}
            </Link>
          </Help>
        </>
      )
    default:
      return (
        <>
          <p>
            {rich('take.refund', {
              amount: <Figure amount={take.stake.refundable} kind="money" />,
              pool: <PoolWords stake={take.stake} />,
              closing: <Term name="closing" />,
            })}
          </p>
          <Help>
            {t('take.refund.help')} {take.stake.releasable && t('take.refund.release')}
          </Help>
        </>
      )
  }
}

function PoolWords({ stake: { fund, project } }: { stake: Stake }): ReactNode {
  const fundLink = <RefLink kind="fund" target={fund} />
  if (project === null) return rich('take.pool.free', { fund: fundLink })
  return rich('take.pool.project', { fund: fundLink, project: <RefLink kind="project" target={project} /> })
}

function Proposals({ proposals }: { proposals: readonly Ref[] }) {
  const distinct = [...new Map(proposals.map((proposal) => [proposal.address, proposal])).values()]
  return distinct.map((proposal, index) => (
    <Fragment key={proposal.address}>
      {index > 0 && ', '}
      <RefLink kind="proposal" target={proposal} />
    </Fragment>
  ))
}
