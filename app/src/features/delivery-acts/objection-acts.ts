import type { DeliveryView, ObjectionView, ProposalView, RegistryView } from '@groundtruth/server/api-types'
import { amountText, durationText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { REASON, type ActDefinition } from '../acts/index.ts'
import { decisionAct, depositorOf } from '../decision/index.ts'

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
  const n = delivery.milestone + 1
  const deposit = amountText(objection.deposit, 'money')
  return decisionAct({
    id: `decide-${n}`,
    title: t('delivery.act.decide', { n }),
    outcomes: {
      upheld: { choice: t('delivery.act.decide.upheld'), word: t('delivery.act.decide.upheld.word') },
      reversed: { choice: t('delivery.act.decide.reversed'), word: t('delivery.act.decide.reversed.word') },
      abusive: {
        choice: t('delivery.act.decide.abusive', { deposit }),
        word: t('delivery.act.decide.abusive.word', { deposit }),
      },
    },
    objection: ['Objection', objection.address],
    depositDestination,
    decide: async (decided) => {
      const { decideObjection } = await import('@groundtruth/sdk/instructions')
      return decideObjection({ ...partsOf(proposal, delivery, objection), ...decided })
    },
  })
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
      const depositTo = await depositorOf(context, ['Objection', objection.address])
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
