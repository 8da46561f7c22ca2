import { type Fold, note } from './state.ts'

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
    fundShare: 0n,
    retired: 0n,
    cancelled: 0n,
    destroyed: 0n,
    retirements: 0,
    nextSerial: 0n,
    bufferVault: null,
    authorizedBy: null,
    openedAt: at,
    issuedAt: null,
  })
  state.claims.change(claim, () => ({ batch: address }))
  const changed = state.projects.change(project, (row) => ({ batches: row.batches + 1 }))
  const organization = changed?.organization ?? null
  return note('credits', { actor: fields.text('payer'), project, claim, batch: address, organization })
}

const batchIssued: Fold = ({ fields, at }, state) => {
  const address = fields.text('batch')
  const project = fields.text('project')
  const claim = fields.text('claim')
  const issued = fields.amount('issued')
  const batch = state.batches.change(address, () => ({
    status: 'active',
    accepted: issued,
    issued,
    buffered: fields.amount('toBuffer'),
    fundShare: fields.amount('toFund'),
    nextSerial: 1n,
    bufferVault: fields.text('bufferVault'),
    issuedAt: at,
  }))
  state.claims.change(claim, () => ({ status: 'issued' }))
  const changed = state.projects.change(project, () => ({ issued: fields.amount('projectIssuedAfter') }))
  return note('credits', {
    actor: fields.text('payer'),
    project,
    claim,
    batch: address,
    organization: changed?.organization ?? null,
    unit: batch?.unit ?? null,
    decimals: batch?.decimals ?? null,
    creditsIn: issued,
    balanceAfter: issued,
  })
}

const creditsRetired: Fold = ({ fields, at, signature, slot, position, outer, inner }, state) => {
  const batchAddress = fields.text('batch')
  const address = fields.text('retirement')
  const holder = fields.text('holder')
  const amount = fields.amount('amount')
  const firstSerial = fields.amount('firstSerial')
  const status = state.batches.get(batchAddress)?.status
  const batch = state.batches.change(batchAddress, (row) => ({
    retired: fields.amount('retiredAfter'),
    retirements: row.retirements + 1,
    nextSerial: firstSerial + amount,
  }))
  if (batch !== undefined && status !== undefined) {
    state.retirements.put({
      address,
      certificate: `${batch.code}-${firstSerial}`,
      batch: batchAddress,
      project: batch.project,
      claim: batch.claim,
      holder,
      amount,
      firstSerial,
      number: fields.whole('number'),
      purpose: fields.text('purpose'),
      country: fields.textOrNull('country'),
      beneficiaryKind: fields.text('beneficiaryKind'),
      beneficiary: fields.textOrNull('beneficiary'),
      periodStart: zeroAsNull(fields.amount('periodStart')),
      periodEnd: zeroAsNull(fields.amount('periodEnd')),
      batchStatus: status,
      retiredAt: at,
      signature,
      slot,
      position,
      outer,
      inner,
    })
  }
  const project = state.projects.change(batch?.project ?? null, (row) => ({ retired: row.retired + amount }))
  return note('credits', {
    actor: holder,
    project: batch?.project ?? null,
    claim: batch?.claim ?? null,
    batch: batchAddress,
    retirement: address,
    organization: project?.organization ?? null,
    unit: batch?.unit ?? null,
    decimals: batch?.decimals ?? null,
    creditsOut: amount,
    balanceAfter: fields.amount('supplyAfter'),
  })
}

function zeroAsNull(value: bigint): bigint | null {
  return value === 0n ? null : value
}

export const batchFolds = {
  BatchOpened: batchOpened,
  BatchIssued: batchIssued,
  CreditsRetired: creditsRetired,
}
