import { type Fold, note, type Note, type State } from './state.ts'

interface Stop {
  at: number
  until: number
  actor: string
  reasonHash: string
  /** The revoked statement that broke the quorum. */
  attestation: string | null
}

/** Suspends a batch until its date, and keeps the suspension in the batch's history. */
export function suspend(state: State, address: string, stop: Stop): void {
  const { at, until, actor, reasonHash, attestation } = stop
  const batch = state.batches.change(address, (row) => ({
    status: 'suspended',
    statusBefore: row.status,
    suspendedUntil: until,
    suspensions: row.suspensions + 1,
    reasonHash,
  }))
  state.suspensions.put({
    batch: address,
    number: batch?.suspensions ?? 0,
    since: at,
    until,
    actor,
    reasonHash,
    attestation,
    endedAt: null,
    endedBy: null,
    outcome: null,
  })
}

/** Ends the suspension of a batch; nothing where it is not suspended. */
export function endSuspension(
  state: State,
  address: string,
  { at, actor, outcome }: { at: number; actor: string; outcome: 'upheld' | 'expired' | 'reversed' },
): void {
  const batch = state.batches.get(address)
  if (batch === undefined || batch.status !== 'suspended') return
  state.batches.change(address, () => ({ statusBefore: null, suspendedUntil: null, suspensionEndedAt: at }))
  state.suspensions.change(`${address} ${batch.suspensions}`, () => ({
    endedAt: at,
    endedBy: actor,
    outcome,
  }))
}

/** A line about a batch, with all that it belongs to. */
export function aboutBatch(state: State, address: string | null, line: Partial<Note>): Note {
  const batch = state.batches.get(address)
  return note('credits', {
    project: batch?.project ?? null,
    claim: batch?.claim ?? null,
    batch: address,
    organization: state.projects.get(batch?.project ?? null)?.organization ?? null,
    unit: batch?.unit ?? null,
    decimals: batch?.decimals ?? null,
    ...line,
  })
}

const batchSuspended: Fold = ({ fields, at }, state) => {
  const batch = fields.text('batch')
  const actor = fields.text('actor')
  const until = fields.whole('suspendedUntil')
  suspend(state, batch, { at, until, actor, reasonHash: fields.text('reasonHash'), attestation: null })
  return aboutBatch(state, batch, { actor })
}

const batchSuspensionEnded: Fold = ({ fields, at }, state) => {
  const batch = fields.text('batch')
  const actor = fields.text('actor')
  endSuspension(state, batch, { at, actor, outcome: fields.flag('upheld') ? 'upheld' : 'expired' })
  state.batches.change(batch, () => ({ status: fields.text('statusAfter') }))
  return aboutBatch(state, batch, { actor })
}

export const suspensionFolds = {
  BatchSuspended: batchSuspended,
  BatchSuspensionEnded: batchSuspensionEnded,
}
