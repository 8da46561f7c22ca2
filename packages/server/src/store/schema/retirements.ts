import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { amount, whole } from './columns.ts'

/** Serials from `firstSerial` on, as many as the amount, and where the act stands in the ledger. */
const taken = {
  address: text('address').primaryKey(),
  batch: text('batch').notNull(),
  project: text('project').notNull(),
  claim: text('claim').notNull(),
  holder: text('holder').notNull(),
  amount: amount('amount').notNull(),
  firstSerial: amount('first_serial').notNull(),
  /** On that day. */
  batchStatus: text('batch_status').notNull(),
  signature: text('signature').notNull(),
  slot: whole('slot').notNull(),
  position: integer('position').notNull(),
  outer: integer('outer_index').notNull(),
  inner: integer('inner_index').notNull(),
}

export const retirements = pgTable('retirements', {
  ...taken,
  certificate: text('certificate').notNull(),
  number: whole('number').notNull(),
  purpose: text('purpose').notNull(),
  country: text('country'),
  beneficiaryKind: text('beneficiary_kind').notNull(),
  beneficiary: text('beneficiary'),
  beneficiaryKey: text('beneficiary_key'),
  periodStart: amount('period_start'),
  periodEnd: amount('period_end'),
  retiredAt: whole('retired_at').notNull(),
})

/** Settlements of what was destroyed outside the program are here too, with that reason. */
export const cancellations = pgTable('cancellations', {
  ...taken,
  reason: text('reason').notNull(),
  reasonHash: text('reason_hash'),
  /** The invalidation that it makes good. */
  appliedTo: text('applied_to'),
  cancelledAt: whole('cancelled_at').notNull(),
})
