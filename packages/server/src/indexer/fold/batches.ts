import { takeShares } from './bindings.ts'
import { type Fold } from './state.ts'
import { aboutBatch } from './suspensions.ts'

const batchOpened: Fold = ({ fields, at }, state) => {
  const address = fields.text('batch')
  const project = fields.text('project')
  const claim = fields.text('claim')
  const methodology = state.claims.get(claim)?.methodology ?? ''
  const unit = state.methodologies.get(methodology)?.creditSymbol ?? ''
  state.batches.put({
    address,
    code: fields.text('code'),
    project,
    claim,
    methodology,
    mint: fields.text('mint'),
    unit,
    vintage: fields.whole('vintage'),
    decimals: fields.whole('decimals'),
    status: 'open',
    accepted: 0n,
    issued: 0n,
    buffered: 0n,
    bufferCancelled: 0n,
    fundShare: 0n,
    retired: 0n,
    cancelled: 0n,
    destroyed: 0n,
    adjusted: 0n,
    retirements: 0,
    cancellations: 0,
    suspensions: 0,
    reversals: 0,
    letters: 0,
    nextSerial: 0n,
    bufferVault: null,
    shareVault: null,
    authorizedBy: null,
    statusBefore: null,
    suspendedUntil: null,
    suspensionEndedAt: null,
    reasonHash: null,
    openedAt: at,
    issuedAt: null,
  })
  state.claims.change(claim, () => ({ batch: address }))
  state.projects.change(project, (row) => ({ batches: row.batches + 1 }))
  // Nothing has moved yet that the line could count.
  return aboutBatch(state, address, { actor: fields.text('payer'), unit: null, decimals: null })
}

const batchIssued: Fold = ({ fields, at }, state) => {
  const address = fields.text('batch')
  takeShares(fields, state)
  const issued = fields.amount('issued')
  state.batches.change(address, () => ({
    status: 'active',
    accepted: issued,
    issued,
    buffered: fields.amount('toBuffer'),
    fundShare: fields.amount('toFund'),
    nextSerial: 1n,
    bufferVault: fields.text('bufferVault'),
    shareVault: fields.textOrNull('shareVault'),
    issuedAt: at,
  }))
  state.claims.change(fields.text('claim'), () => ({ status: 'issued', waitsUntil: null }))
  state.projects.change(fields.text('project'), () => ({ issued: fields.amount('projectIssuedAfter') }))
  return aboutBatch(state, address, {
    actor: fields.text('payer'),
    creditsIn: issued,
    balanceAfter: issued,
  })
}

const bufferReleased: Fold = ({ fields }, state) => {
  const batch = fields.text('batch')
  state.batches.change(batch, () => ({ buffered: fields.amount('bufferedAfter') }))
  return aboutBatch(state, batch, { actor: fields.text('steward') })
}

const letterSigned: Fold = ({ fields, at, signature }, state) => {
  const batch = fields.text('batch')
  const organization = fields.text('organization')
  const actor = fields.text('actor')
  const kind = fields.text('kind')
  const row = state.batches.change(batch, ({ letters }) => ({
    letters: letters + 1,
    authorizedBy: fields.textOrNull('authorizedByAfter'),
    adjusted: fields.amount('adjustedAfter'),
  }))
  const isAdjustment = kind === 'adjustment'
  state.letters.put({
    address: fields.text('letter'),
    batch,
    project: row?.project ?? '',
    organization,
    actor,
    id: fields.whole('id'),
    number: row?.letters ?? 0,
    kind,
    amount: isAdjustment ? fields.amount('amount') : null,
    year: isAdjustment ? fields.whole('year') : null,
    documentHash: fields.text('documentHash'),
    signedAt: at,
    signature,
  })
  return aboutBatch(state, batch, { actor, organization })
}

export const batchFolds = {
  BatchOpened: batchOpened,
  BatchIssued: batchIssued,
  BufferReleased: bufferReleased,
  LetterSigned: letterSigned,
}
