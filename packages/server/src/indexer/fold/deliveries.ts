import { sidesOfProposal } from './independence.ts'
import { aboutProposal } from './lines.ts'
import { type Fold, type State } from './state.ts'

const DAY = 86_400
/** Time that a refused delivery has at least for its next revision. */
const RESUBMISSION_TERM = 30 * DAY

const deliverySubmitted: Fold = ({ fields, at, signature }, state) => {
  const proposal = fields.text('proposal')
  const row = fields.whole('milestone')
  const revision = fields.whole('revision')
  const submitter = fields.text('actor')
  const owner = state.proposals.change(proposal, () => ({ status: 'in-delivery' }))
  const quorum = owner?.rules['reviewers']
  state.deliveries.put({
    address: fields.text('delivery'),
    proposal,
    fund: owner?.fund ?? null,
    project: owner?.project ?? null,
    milestone: row,
    revision,
    status: 'submitted',
    submitter,
    evidenceRoot: fields.text('evidenceRoot'),
    accepting: 0,
    rejecting: 0,
    quorum: typeof quorum === 'number' ? quorum : 0,
    reviewedBy: [],
    submittedAt: at,
    decidedAt: null,
    waitsUntil: fields.timeOrNull('waitsUntil'),
    challengeEndsAt: null,
    objection: null,
    signature,
  })
  state.milestones.change(`${proposal} ${row}`, () => ({ status: 'submitted', revision }))
  return aboutProposal(state, proposal, { actor: submitter, organization: owner?.organization ?? null })
}

const deliveryReviewed: Fold = ({ fields, at, signature }, state) => {
  const address = fields.text('delivery')
  const proposal = fields.text('proposal')
  const organization = fields.text('organization')
  const status = fields.text('statusAfter')
  const challengeEndsAt = fields.timeOrNull('challengeEndsAt')
  const delivery = state.deliveries.change(address, (row) => ({
    status,
    accepting: fields.whole('acceptingAfter'),
    rejecting: fields.whole('rejectingAfter'),
    quorum: fields.whole('quorum'),
    reviewedBy: [...row.reviewedBy, organization],
    decidedAt: status === 'submitted' ? null : at,
    waitsUntil: status === 'submitted' ? row.waitsUntil : null,
    challengeEndsAt,
  }))
  state.reviews.put({
    subject: address,
    organization,
    number: delivery?.reviewedBy.length ?? 0,
    verifier: fields.text('verifier'),
    person: fields.text('person'),
    verdict: fields.text('verdict'),
    statementHash: fields.text('statementHash'),
    reviewedAt: at,
    signature,
    ...sidesOfProposal(state, { proposal, organization }),
  })
  const row = fields.whole('milestone')
  if (status === 'accepted') accept(state, proposal, row, challengeEndsAt)
  if (status === 'rejected') refuse(state, proposal, row, at + RESUBMISSION_TERM)
  return aboutProposal(state, proposal, { actor: fields.text('person'), organization })
}

function accept(state: State, proposal: string, row: number, payableAt: number | null): void {
  state.milestones.change(`${proposal} ${row}`, () => ({ status: 'accepted', payableAt }))
}

/** The milestone waits for another revision, and has time for it. */
function refuse(state: State, proposal: string, row: number, atLeast: number): void {
  state.milestones.change(`${proposal} ${row}`, ({ dueAt }) => ({
    status: 'rejected',
    payableAt: null,
    dueAt: Math.max(dueAt, atLeast),
  }))
}

const deliveryLapsed: Fold = ({ fields, at }, state) => {
  const proposal = fields.text('proposal')
  state.deliveries.change(fields.text('delivery'), () => ({
    status: 'lapsed',
    decidedAt: at,
    waitsUntil: null,
  }))
  refuse(state, proposal, fields.whole('milestone'), fields.whole('dueAt'))
  return aboutProposal(state, proposal, { actor: fields.text('actor') })
}

const deliveryDisputed: Fold = ({ fields, at, signature }, state) => {
  const proposal = fields.text('proposal')
  const delivery = fields.text('delivery')
  const address = fields.text('objection')
  const objector = fields.text('objector')
  const decideBy = fields.whole('decideBy')
  const before = state.deliveries.get(delivery)
  state.objections.put({
    address,
    delivery,
    proposal,
    objector,
    status: 'open',
    documentHash: fields.text('documentHash'),
    deposit: fields.amount('deposit'),
    challengeLeft: Math.max(0, (before?.challengeEndsAt ?? at) - at),
    openedAt: at,
    decideBy,
    decidedAt: null,
    decidedBy: null,
    decisionHash: null,
    abusive: false,
    depositTo: null,
    signature,
  })
  state.deliveries.change(delivery, () => ({ status: 'disputed', objection: address, waitsUntil: decideBy }))
  state.milestones.change(`${proposal} ${fields.whole('milestone')}`, () => ({ status: 'disputed' }))
  return aboutProposal(state, proposal, { actor: objector })
}

const objectionDecided: Fold = ({ fields, at }, state) => {
  const proposal = fields.text('proposal')
  const row = fields.whole('milestone')
  const actor = fields.text('actor')
  const status = fields.text('statusAfter')
  const challengeEndsAt = fields.timeOrNull('challengeEndsAt')
  state.objections.change(fields.text('objection'), () => ({
    status: fields.text('outcome'),
    decidedAt: at,
    decidedBy: actor,
    decisionHash: fields.textOrNull('decisionHash'),
    abusive: fields.flag('abusive'),
    depositTo: fields.text('depositTo'),
  }))
  state.deliveries.change(fields.text('delivery'), ({ decidedAt }) => ({
    status,
    objection: null,
    waitsUntil: null,
    challengeEndsAt,
    // What was upheld stays decided by its reviews.
    decidedAt: status === 'accepted' ? decidedAt : at,
  }))
  if (status === 'accepted') accept(state, proposal, row, challengeEndsAt)
  else refuse(state, proposal, row, fields.whole('dueAt'))
  return aboutProposal(state, proposal, { actor })
}

const milestoneMet: Fold = ({ fields, at }, state) => {
  const proposal = fields.text('proposal')
  const batch = fields.text('batch')
  const actor = fields.text('actor')
  state.proposals.change(proposal, () => ({ status: 'in-delivery' }))
  state.milestones.change(`${proposal} ${fields.whole('milestone')}`, () => ({
    status: 'accepted',
    payableAt: at,
    metBy: batch,
    metAt: at,
    metActor: actor,
    metIssued: fields.amount('issued'),
  }))
  return aboutProposal(state, proposal, { actor, batch })
}

export const deliveryFolds = {
  DeliverySubmitted: deliverySubmitted,
  DeliveryReviewed: deliveryReviewed,
  DeliveryLapsed: deliveryLapsed,
  DeliveryDisputed: deliveryDisputed,
  ObjectionDecided: objectionDecided,
  MilestoneMet: milestoneMet,
}
