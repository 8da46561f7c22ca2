import type { ProposalView } from '@groundtruth/server/api-types'
import { parseAmount } from '@groundtruth/sdk/amounts'
import { moneyText, withBase } from '../../shared/format/index.ts'
import { randomId } from '../../shared/ids/index.ts'
import { t } from '../../shared/messages/payee.ts'
import { ActPanel, type ActDefinition } from '../acts/index.ts'
import { proposalCase } from '../proposal-acts/index.ts'

/** Sends money back against the payment that it came from: disallowed or unspent. */
export function GiveBack({ proposal }: { proposal: ProposalView }) {
  return <ActPanel key={proposal.returned.base} act={giveBackAct(proposal)} />
}

function giveBackAct(proposal: ProposalView): ActDefinition {
  const { address, milestones, disallowed, paid, accepted, returned } = proposal
  const open = BigInt(paid.base) - BigInt(accepted.base) - BigInt(returned.base)
  const openText = moneyText(withBase(paid, open))
  return {
    id: 'return-sign',
    title: t('giveBack.fold'),
    help: t('giveBack.help', { disallowed: moneyText(disallowed), open: openText }),
    button: t('giveBack.button'),
    fields: [
      {
        kind: 'choice',
        name: 'milestone',
        label: t('giveBack.milestone'),
        choices: milestones
          .filter(({ status }) => status === 'paid')
          .map(({ index, amount }) => [
            String(index),
            t('giveBack.choice', { n: index + 1, amount: moneyText(amount) }),
          ]),
      },
      {
        kind: 'amount',
        name: 'amount',
        label: t('giveBack.amount', { unit: paid.unit }),
        decimals: paid.decimals,
        check: (value) =>
          parseAmount(value, paid.decimals) > open ? t('giveBack.tooMuch', { amount: openText }) : null,
      },
    ],
    words: ({ milestone, amount = '' }) => [
      t('giveBack.word', { amount: `${amount} ${paid.unit}`, n: Number(milestone) + 1 }),
    ],
    undo: [t('giveBack.undo')],
    build: async (context, { milestone, amount = '0' }, actor) => {
      const { returnMoney } = await import('@groundtruth/sdk/instructions')
      const { money, projectPool } = await proposalCase(context, address)
      return returnMoney({
        ...money,
        actor,
        payer: context.payer,
        project: projectPool === null ? null : money.project,
        id: randomId(),
        milestone: Number(milestone),
        amount: BigInt(amount),
      })
    },
  }
}
