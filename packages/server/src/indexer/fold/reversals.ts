import { type Fold } from './state.ts'
import { aboutBatch, endSuspension } from './suspensions.ts'

const batchReversed: Fold = ({ fields, at, signature }, state) => {
  const batch = fields.text('batch')
  const organization = fields.text('organization')
  const steward = fields.text('steward')
  const documentHash = fields.text('documentHash')
  endSuspension(state, batch, { at, actor: steward, outcome: 'reversed' })
  state.batches.change(batch, (row) => ({
    status: fields.text('statusAfter'),
    reversals: row.reversals + 1,
    reasonHash: documentHash,
  }))
  state.reversals.put({
    address: fields.text('reversal'),
    batch,
    project: fields.text('project'),
    organization,
    steward,
    id: fields.whole('id'),
    kind: fields.text('kind'),
    status: 'open',
    amount: fields.amount('amount'),
    covered: 0n,
    cover: fields.texts('cover'),
    coverNext: 0,
    documentHash,
    decidedAt: at,
    closedAt: null,
    signature,
  })
  state.organizations.change(organization, () => ({ owing: fields.whole('owingAfter') }))
  return aboutBatch(state, batch, { actor: steward, organization })
}

const bufferDrawn: Fold = ({ fields, at, signature }, state) => {
  const batch = fields.text('batch')
  const reversal = fields.text('reversal')
  const actor = fields.text('actor')
  const amount = fields.amount('amount')
  const status = fields.text('reversalStatusAfter')
  state.batches.change(batch, (row) => ({
    buffered: fields.amount('bufferedAfter'),
    bufferCancelled: row.bufferCancelled + amount,
  }))
  state.reversals.change(reversal, (row) => ({
    covered: fields.amount('coveredAfter'),
    coverNext: row.coverNext + 1,
    status,
    closedAt: status === 'open' ? null : at,
  }))
  const firstSerial = fields.amount('firstSerial')
  state.bufferDraws.put({ reversal, batch, amount, firstSerial, actor, drawnAt: at, signature })
  const balanceAfter = fields.amount('supplyAfter')
  return aboutBatch(state, batch, { actor, creditsOut: amount, balanceAfter })
}

const invalidationCompensated: Fold = ({ fields, at }, state) => {
  const reversal = fields.text('reversal')
  const organization = fields.text('organization')
  const status = fields.text('reversalStatusAfter')
  const row = state.reversals.change(reversal, () => ({
    covered: fields.amount('coveredAfter'),
    status,
    closedAt: status === 'open' ? null : at,
  }))
  state.cancellations.change(fields.text('cancellation'), () => ({ appliedTo: reversal }))
  state.organizations.change(organization, () => ({ owing: fields.whole('owingAfter') }))
  return aboutBatch(state, row?.batch ?? null, { actor: fields.text('actor'), organization })
}

export const reversalFolds = {
  BatchReversed: batchReversed,
  BufferDrawn: bufferDrawn,
  InvalidationCompensated: invalidationCompensated,
}
