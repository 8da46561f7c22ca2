import type { DeliveryView, ObjectionView, ProposalView, RegistryView } from '@groundtruth/server/api-types'
import { amountText, durationText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { REASON, type ActDefinition } from '../acts/index.ts'
import type { BuildContext } from '../transaction/index.ts'

/** Anyone objects to an accepted delivery in its waiting period, with a deposit. */
export function objectAct(
  proposal: ProposalView,
  delivery: DeliveryView,
  { parameters }: RegistryView,
): ActDefinition {
  const n = delivery.milestone + 1
  const deposit = amountText(parameters.disputeDeposit, 'money')
  const title = t('delivery.act.object', { n })
  return {
    id: `object-${n}`,
    title,
    help: t('delivery.act.object.help', { deposit }),
    button: title,
    fields: [REASON],
    words: () => [t('delivery.act.object.word', { n, deposit, time: durationText(parameters.decisionTerm) })],
    undo: [t('claim.act.dispute.undo')],
    build: async (_context, { reason: documentHash = '' }, objector) => {
      const { disputeDelivery } = await import('@groundtruth/sdk/instructions')
      return disputeDelivery({
        objector,
        proposal: proposal.address,
        delivery: delivery.address,
        documentHash,
      })
    },
  }
}

/** The steward's decision on an open objection. */
export function decideAct(
  proposal: ProposalView,
  delivery: DeliveryView,
  objection: ObjectionView,
  { depositDestination }: RegistryView,
): ActDefinition {
  const title = t('delivery.act.decide', { n: delivery.milestone + 1 })
  const deposit = amountText(objection.deposit, 'money')
  return {
    id: `decide-${delivery.milestone + 1}`,
    title,
    button: title,
    signer: { is: 'steward' },
    fields: [
      {
        kind: 'choice',
        name: 'outcome',
        label: t('claim.act.outcome'),
        choices: [
          ['upheld', t('delivery.act.decide.upheld')],
          ['reversed', t('delivery.act.decide.reversed')],
          ['abusive', t('delivery.act.decide.abusive', { deposit })],
        ],
      },
      REASON,
    ],
    words: ({ outcome }) => [
      outcome === 'abusive'
        ? t('delivery.act.decide.abusive.word', { deposit })
        : t(outcome === 'reversed' ? 'delivery.act.decide.reversed.word' : 'delivery.act.decide.upheld.word'),
    ],
    undo: [t('claim.act.decide.undo')],
    build: async (context, { outcome, reason: decisionHash = '' }, actor) => {
      const { decideObjection } = await import('@groundtruth/sdk/instructions')
      const abusive = outcome === 'abusive'
      return decideObjection({
        ...partsOf(proposal, delivery, objection),
        actor,
        depositTo: abusive ? depositDestination : await payerOf(context, objection),
        outcome: outcome === 'reversed' ? 'reversed' : 'upheld',
        abusive,
        decisionHash,
      })
    },
  }
}

/** Anyone lets it lapse once the time to decide is over. */
export function lapseObjectionAct(
  proposal: ProposalView,
  delivery: DeliveryView,
  objection: ObjectionView,
): ActDefinition {
  const title = t('delivery.act.lapseObjection', { n: delivery.milestone + 1 })
  return {
    id: `lapse-objection-${delivery.milestone + 1}`,
    title,
    button: title,
    fields: [],
    words: () => [t('delivery.act.lapseObjection.word')],
    build: async (context, _values, actor) => {
      const { decideObjection } = await import('@groundtruth/sdk/instructions')
      const depositTo = await payerOf(context, objection)
      return decideObjection({
        ...partsOf(proposal, delivery, objection),
        ...{ actor, depositTo, outcome: 'lapsed' },
      })
    },
  }
}

const partsOf = ({ address, project }: ProposalView, delivery: DeliveryView, objection: ObjectionView) => ({
  proposal: address,
  project: project.address,
  delivery: delivery.address,
  objection: objection.address,
})

/** Who gets the deposit back. @throws Error where the chain does not have the objection. */
async function payerOf({ connection }: BuildContext, { address }: ObjectionView): Promise<string> {
  const { fetchAccount } = await import('@groundtruth/sdk/accounts')
  const record = await fetchAccount(connection, 'Objection', address)
  if (record === null) throw new Error(t('delivery.act.gone'))
  return record.payer
}
