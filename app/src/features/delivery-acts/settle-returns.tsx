import type { Amount, ProposalView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { moneyText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { useNow } from '../../shared/ui/index.ts'
import { type ActDefinition, ActPanel } from '../acts/index.ts'

/** A pool's part of money that came back, of which something was not taken in time. */
interface Part {
  moneyBack: string
  pool: string
  name: string
  left: Amount
  all: Amount
}

/** Anyone gives to the pools what those whose money it was did not take in time. */
export function SettleReturns({ proposal }: { proposal: ProposalView }) {
  const now = useNow()
  const parts = proposal.moneyBack
    .filter(({ claimUntil }) => claimUntil <= now)
    .flatMap(({ address, pools }) =>
      pools
        .filter(({ settled }) => settled === null)
        .map(({ pool, project, amount, claimed }): Part => ({
          moneyBack: address,
          pool,
          name:
            project === null ? t('fund.pool.free') : t('fund.pool.project', { project: refName(project) }),
          left: withBase(amount, BigInt(amount.base) - BigInt(claimed.base)),
          all: amount,
        })),
    )
  const [first] = parts
  if (first === undefined) return null
  return <ActPanel key={parts.map(nameOf).join(' ')} act={settleAct(proposal, parts, first)} />
}

const nameOf = ({ moneyBack, pool }: Part): string => `${moneyBack} ${pool}`

function settleAct(proposal: ProposalView, parts: Part[], first: Part): ActDefinition {
  const chosen = (part: string | undefined) => parts.find((entry) => nameOf(entry) === part) ?? first
  return {
    id: 'settle-return',
    title: t('moneyBack.act.settle'),
    help: t('moneyBack.act.settle.help'),
    button: t('moneyBack.act.settle'),
    fields: [
      {
        kind: 'choice',
        name: 'part',
        label: t('moneyBack.act.settle.which'),
        choices: parts.map((part) => [
          nameOf(part),
          t('moneyBack.act.settle.choice', {
            amount: moneyText(part.left),
            all: moneyText(part.all),
            pool: part.name,
          }),
        ]),
      },
    ],
    words: ({ part }) => {
      const { left, name } = chosen(part)
      return [t('moneyBack.act.settle.word', { amount: moneyText(left), pool: name })]
    },
    undo: [t('moneyBack.act.settle.undo')],
    build: async (_context, { part }, actor) => {
      const { settleReturn } = await import('@groundtruth/sdk/instructions')
      const { moneyBack, pool } = chosen(part)
      return settleReturn({ actor, proposal: proposal.address, moneyBack, pool })
    },
  }
}
