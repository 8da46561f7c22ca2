import type { DeliveryStatus } from '../../../packages/sdk/src/enums.ts'
import { keyOf } from '../../support/actors.ts'
import * as deliveries from '../../support/calls/deliveries.ts'
import { deliveryIn } from '../../support/delivery-states.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { testTable, type Outcome, type Row } from '../../support/state-table.ts'
import { DAY, nextCode } from '../../support/values.ts'

type Who =
  'payee' | 'organization' | 'proposer' | 'manager' | 'guardian' | 'steward' | 'reviewer' | 'stranger'
type States = Row<DeliveryStatus, ProposalRef, Who>

/* Every instruction that names a delivery, in every status of it, by those who may and those who may not. */
describe('every act on a delivery in every status', () => {
  const stage = new DeliveringFund()
  const { chain, world, base } = stage
  const { owner, payee, developer, manager, fundGuardian, steward, authorityA } = chain.actors
  /** Objects and lets lapse where the outsider has objected before. */
  const stranger = keyOf('delivery stranger')
  const people = {
    ...{ payee, organization: developer, proposer: owner, manager, guardian: fundGuardian },
    ...{ steward, reviewer: authorityA, stranger },
  }
  const third = world.verifier(world.organization(nextCode(), stranger), keyOf('delivery third'), [
    base.methodology,
  ])
  const everyone = ['stranger', 'payee', 'proposer', 'manager', 'guardian', 'steward', 'reviewer'] as const

  const everywhere = (outcome: Outcome): Record<DeliveryStatus, Outcome> => ({
    ...{ submitted: outcome, accepted: outcome, rejected: outcome, disputed: outcome },
    ...{ reversed: outcome, lapsed: outcome },
  })
  /** Where somebody has objected. */
  const objected = (outcome: Outcome) => ({ accepted: outcome, disputed: outcome, reversed: outcome })
  const later = (proposal: ProposalRef) => stage.read(proposal).approvedAt + 150n * DAY
  const decided =
    (outcome: 'upheld' | 'reversed' | 'lapsed'): States['call'] =>
    (proposal, who) =>
      deliveries.decideObjection(chain, { proposal, outcome, actor: people[who] })
  const lapse: States['call'] = (proposal, who) =>
    deliveries.lapseDelivery(chain, { proposal, actor: people[who] })
  const object: States['call'] = (proposal, who) =>
    deliveries.disputeDelivery(chain, { proposal, objector: people[who] })
  const submit: States['call'] = (proposal, who) =>
    deliveries.submitDelivery(chain, { proposal, revision: 2, actor: people[who] })

  const reviews: States[] = (['accept', 'reject'] as const).flatMap((verdict) => {
    const call: States['call'] = (proposal) =>
      deliveries.reviewDelivery({ proposal, verifier: third, verdict })
    const who = ['reviewer'] as const
    const refused = everywhere('DeliveryNotUnderReview')
    return [
      { act: `review_delivery ${verdict}`, who, call, outcomes: { ...refused, submitted: null } },
      {
        ...{ act: `review_delivery ${verdict} too late`, at: later, who, call },
        outcomes: { ...refused, submitted: 'DeliveryReviewOver' },
      },
    ]
  })
  const decisions: States[] = (['upheld', 'reversed'] as const).flatMap((outcome) => {
    const call = decided(outcome)
    return [
      {
        ...{ act: `decide_objection ${outcome}`, who: ['steward'], call },
        outcomes: { ...objected('DeliveryNotDisputed'), disputed: null },
      },
      {
        ...{ act: `decide_objection ${outcome}`, call, outcomes: objected('NotSteward') },
        who: ['payee', 'proposer', 'manager', 'guardian', 'reviewer', 'stranger'],
      },
    ]
  })
  const ROWS: States[] = [
    ...reviews,
    {
      ...{ act: 'lapse_delivery', who: everyone, call: lapse },
      outcomes: { ...everywhere('DeliveryNotUnderReview'), submitted: 'DeliveryReviewNotOver' },
    },
    {
      ...{ act: 'lapse_delivery later', at: later, who: ['stranger', 'payee'], call: lapse },
      outcomes: { ...everywhere('DeliveryNotUnderReview'), submitted: null },
    },
    {
      ...{ act: 'dispute_delivery', who: everyone, call: object },
      outcomes: { ...everywhere('DeliveryNotAccepted'), accepted: null },
    },
    {
      ...{ act: 'dispute_delivery later', at: later, who: ['stranger'], call: object },
      outcomes: { ...everywhere('DeliveryNotAccepted'), accepted: 'ObjectionPeriodOver' },
    },
    ...decisions,
    {
      ...{ act: 'decide_objection lapsed', who: ['steward', 'stranger'], call: decided('lapsed') },
      outcomes: objected('ObjectionNotLapsed'),
    },
    {
      ...{ act: 'decide_objection lapsed later', at: later, call: decided('lapsed') },
      who: ['steward', 'payee', 'stranger'],
      outcomes: { ...objected('DeliveryNotDisputed'), disputed: null },
    },
    {
      ...{ act: 'submit_delivery again', who: ['payee', 'organization'], call: submit },
      outcomes: { ...everywhere(null), ...taken('MilestoneNotOpen') },
    },
    {
      ...{ act: 'submit_delivery again', call: submit, outcomes: everywhere('NotPayee') },
      who: ['proposer', 'manager', 'guardian', 'steward', 'reviewer', 'stranger'],
    },
  ]
  testTable({
    ...{ chain, thing: 'delivery', rows: ROWS },
    make: (status: DeliveryStatus) => deliveryIn(stage, status),
    statusOf: (proposal) => stage.delivery({ proposal }).status,
  })
})

/** While it is reviewed, accepted or objected to, nothing takes its place. */
function taken(outcome: Outcome) {
  return { submitted: outcome, accepted: outcome, disputed: outcome }
}
