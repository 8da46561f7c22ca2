import type { StoredVoice } from '../../store/schema/index.ts'
import { type Fold, type FoldEvent, note } from './state.ts'

const councilCreated: Fold = ({ fields, at }, state) => {
  const address = fields.text('council')
  const creator = fields.text('creator')
  state.councils.put({
    address,
    creator,
    id: fields.whole('id'),
    composition: 1,
    ...compositionOf({ fields }),
    createdAt: at,
    changedAt: at,
  })
  return note('council', { actor: creator })
}

const councilChanged: Fold = ({ fields, at }, state) => {
  const address = fields.text('council')
  state.councils.change(address, () => ({
    composition: fields.whole('composition'),
    ...compositionOf({ fields }),
    changedAt: at,
  }))
  return note('council', { actor: address })
}

function compositionOf({ fields }: Pick<FoldEvent, 'fields'>) {
  return {
    threshold: fields.whole('threshold'),
    timeLock: fields.whole('timeLock'),
    motionPeriod: fields.whole('motionPeriod'),
    seats: fields.texts('members').map((organization) => ({ organization, active: true })),
  }
}

const motionProposed: Fold = ({ fields, at }, state) => {
  const address = fields.text('motion')
  const council = fields.text('council')
  const organization = fields.text('organization')
  const actor = fields.text('actor')
  const held = state.councils.get(council)
  state.motions.put({
    address,
    council,
    organization,
    actor,
    id: fields.whole('id'),
    composition: held?.composition ?? 0,
    target: fields.text('target'),
    discriminator: fields.text('discriminator'),
    instructionHash: fields.text('instructionHash'),
    documentHash: fields.text('documentHash'),
    status: 'open',
    approvals: [],
    cancellations: [],
    threshold: held?.threshold ?? 0,
    timeLock: fields.whole('timeLock'),
    proposedAt: at,
    approvedAt: null,
    executableAt: null,
    expiresAt: fields.whole('expiresAt'),
    closedAt: null,
    executor: null,
  })
  return note('council', { actor, organization })
}

const motionApproved: Fold = (event, state) => {
  const { fields, at } = event
  const status = fields.text('statusAfter')
  state.motions.change(fields.text('motion'), (row) => ({
    status,
    approvals: [...row.approvals, voiceOf(event)],
    threshold: fields.whole('threshold'),
    approvedAt: status === 'approved' ? at : null,
    executableAt: fields.timeOrNull('executableAt'),
    expiresAt: fields.whole('expiresAt'),
  }))
  return note('council', { actor: fields.text('actor'), organization: fields.text('organization') })
}

const motionCancelVoted: Fold = (event, state) => {
  const { fields, at } = event
  const status = fields.text('statusAfter')
  state.motions.change(fields.text('motion'), (row) => ({
    status,
    cancellations: [...row.cancellations, voiceOf(event)],
    threshold: fields.whole('threshold'),
    closedAt: status === 'cancelled' ? at : null,
  }))
  return note('council', { actor: fields.text('actor'), organization: fields.text('organization') })
}

const motionExecuted: Fold = ({ fields, at }, state) => {
  const executor = fields.text('executor')
  const motion = fields.text('motion')
  const changed = state.motions.change(motion, () => ({ status: 'executed', closedAt: at, executor }))
  return note('council', { actor: executor, organization: changed?.organization ?? null })
}

function voiceOf({ fields, at, signature }: FoldEvent): StoredVoice {
  return { organization: fields.text('organization'), actor: fields.text('actor'), at, signature }
}

export const councilFolds = {
  CouncilCreated: councilCreated,
  CouncilChanged: councilChanged,
  MotionProposed: motionProposed,
  MotionApproved: motionApproved,
  MotionCancelVoted: motionCancelVoted,
  MotionExecuted: motionExecuted,
}
