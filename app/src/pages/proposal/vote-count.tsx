import type { ProposalView } from '@groundtruth/server/api-types'
import { weightText } from '../../entities/proposal/index.ts'
import { moneyText, percentText, relativeTime } from '../../shared/format/index.ts'
import { count, rich, t } from '../../shared/messages/fund.ts'
import { ExactTime, Help, Section, Status, Term, useNow } from '../../shared/ui/index.ts'
import styles from './proposal.module.css'

/** How the votes stand: how much took part and how it weighs, each beside what is needed. */
export function VoteCount({ proposal }: { proposal: ProposalView }) {
  const { tally, status, votingEndsAt, rules } = proposal
  const now = useNow()
  const running = status === 'voting' && votingEndsAt > now
  const { voters, turnout, votable, weightFor, weightAgainst, passes } = tally
  return (
    <Section
      title={t('proposal.vote')}
      help={rich('proposal.vote.help', {
        units: <Term name="units" />,
        snapshot: <Term name="snapshot" />,
        enough: <Term name="enoughVotes" begins />,
        weight: <Term name="weight" />,
        quorum: percentText(tally.quorumBps),
        approval: percentText(tally.neededBps),
      })}
    >
      <Gauge name={t('proposal.vote.turnout')} part={tally.turnoutBps ?? 0} needed={tally.quorumBps}>
        {t('proposal.vote.turnoutOf', {
          turnout: moneyText(turnout),
          votable: moneyText(votable),
          voters: count('voters', voters),
        })}
      </Gauge>
      <Gauge name={t('proposal.vote.for')} part={tally.approvalBps} needed={tally.neededBps}>
        {voters === 0
          ? t('proposal.vote.nobody')
          : t('proposal.vote.weights', {
              for: weightText(weightFor, rules, votable),
              against: weightText(weightAgainst, rules, votable),
            })}
      </Gauge>
      <Status tone={passes ? 'good' : running ? 'pending' : 'bad'}>
        {t(`proposal.vote.${running ? 'running' : 'ended'}.${passes ? 'passes' : 'fails'}`)}
      </Status>
      <Help>
        {running
          ? rich('proposal.vote.ends', {
              relative: relativeTime(votingEndsAt, now),
              exact: <ExactTime at={votingEndsAt} />,
            })
          : rich('proposal.vote.ended', { exact: <ExactTime at={votingEndsAt} /> })}
      </Help>
    </Section>
  )
}

/** A part of a whole with a mark at what is needed; the words beside it say the same. */
function Gauge({
  name,
  part,
  needed,
  children,
}: {
  name: string
  /** Basis points; null where there is nothing to divide. */
  part: number | null
  needed: number
  children: string
}) {
  return (
    <div className={styles.gauge}>
      <p className={styles.gaugeHead}>
        <span>
          {name}:{' '}
          {part === null ? t('value.none') : t('proposal.vote.percent', { percent: percentText(part) })}
        </span>
        <span className={styles.quiet}>{t('proposal.vote.needed', { percent: percentText(needed) })}</span>
      </p>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.fill} style={{ inlineSize: `${(part ?? 0) / 100}%` }} />
        <span className={styles.needed} style={{ insetInlineStart: `${needed / 100}%` }} />
      </div>
      <p className={styles.quiet}>{children}</p>
    </div>
  )
}
