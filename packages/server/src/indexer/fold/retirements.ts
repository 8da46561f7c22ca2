import { type Fold, type FoldEvent, type RowOf, type State } from './state.ts'
import { aboutBatch } from './suspensions.ts'
import type { batches } from '../../store/schema/index.ts'

type Batch = RowOf<typeof batches>

const creditsRetired: Fold = (event, state) => {
  const { fields, at } = event
  const address = fields.text('retirement')
  const holder = fields.text('holder')
  const amount = fields.amount('amount')
  const batch = state.batches.get(fields.text('batch'))
  if (batch !== undefined) {
    const beneficiary = fields.textOrNull('beneficiary')
    state.retirements.put({
      ...taken(event, batch, holder),
      address,
      certificate: `${batch.code}-${fields.amount('firstSerial')}`,
      number: fields.whole('number'),
      purpose: fields.text('purpose'),
      country: fields.textOrNull('country'),
      beneficiaryKind: fields.text('beneficiaryKind'),
      beneficiary,
      beneficiaryKey: beneficiary === null ? null : searchKey(beneficiary),
      periodStart: zeroAsNull(fields.amount('periodStart')),
      periodEnd: zeroAsNull(fields.amount('periodEnd')),
      retiredAt: at,
    })
    state.projects.change(batch.project, (row) => ({ retired: row.retired + amount }))
  }
  passSerials(event, state, (row) => ({
    retired: fields.amount('retiredAfter'),
    retirements: row.retirements + 1,
  }))
  return aboutBatch(state, fields.text('batch'), {
    actor: holder,
    retirement: address,
    creditsOut: amount,
    balanceAfter: fields.amount('supplyAfter'),
  })
}

const creditsCancelled: Fold = (event, state) => {
  const { fields, at } = event
  const holder = fields.text('holder')
  const batch = state.batches.get(fields.text('batch'))
  if (batch !== undefined) {
    state.cancellations.put({
      ...taken(event, batch, holder),
      address: fields.text('cancellation'),
      reason: fields.text('reason'),
      reasonHash: fields.text('reasonHash'),
      appliedTo: null,
      cancelledAt: at,
    })
  }
  passSerials(event, state, (row) => ({
    cancelled: fields.amount('cancelledAfter'),
    cancellations: row.cancellations + 1,
  }))
  return aboutBatch(state, fields.text('batch'), {
    actor: holder,
    creditsOut: fields.amount('amount'),
    balanceAfter: fields.amount('supplyAfter'),
  })
}

/** What was burned outside the program left without a line; it is counted out where it is settled. */
const destroyedCreditsSettled: Fold = (event, state) => {
  const { fields, at } = event
  const actor = fields.text('actor')
  const batch = state.batches.get(fields.text('batch'))
  if (batch !== undefined) {
    state.cancellations.put({
      ...taken(event, batch, actor),
      address: fields.text('cancellation'),
      reason: 'destroyed',
      reasonHash: null,
      appliedTo: null,
      cancelledAt: at,
    })
  }
  passSerials(event, state, () => ({ destroyed: fields.amount('destroyedAfter') }))
  return aboutBatch(state, fields.text('batch'), {
    actor,
    creditsOut: fields.amount('amount'),
    balanceAfter: fields.amount('supplyAfter'),
  })
}

/** The serials that an act took, the batch as it was before, and where the act stands in the ledger. */
function taken({ fields, signature, slot, position, outer, inner }: FoldEvent, batch: Batch, holder: string) {
  return {
    batch: batch.address,
    project: batch.project,
    claim: batch.claim,
    holder,
    amount: fields.amount('amount'),
    firstSerial: fields.amount('firstSerial'),
    batchStatus: batch.status,
    signature,
    slot,
    position,
    outer,
    inner,
  }
}

function passSerials({ fields }: FoldEvent, state: State, totals: (row: Batch) => Partial<Batch>): void {
  state.batches.change(fields.text('batch'), (row) => ({
    ...totals(row),
    nextSerial: fields.amount('firstSerial') + fields.amount('amount'),
  }))
}

/** A name as it is searched for. */
export function searchKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

function zeroAsNull(value: bigint): bigint | null {
  return value === 0n ? null : value
}

export const retirementFolds = {
  CreditsRetired: creditsRetired,
  CreditsCancelled: creditsCancelled,
  DestroyedCreditsSettled: destroyedCreditsSettled,
}
