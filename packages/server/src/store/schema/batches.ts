import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { amount, whole } from './columns.ts'

export const batches = pgTable('batches', {
  address: text('address').primaryKey(),
  code: text('code').notNull(),
  project: text('project').notNull(),
  claim: text('claim').notNull(),
  methodology: text('methodology').notNull(),
  mint: text('mint').notNull(),
  unit: text('unit').notNull(),
  vintage: integer('vintage').notNull(),
  decimals: integer('decimals').notNull(),
  status: text('status').notNull(),
  accepted: amount('accepted').notNull(),
  issued: amount('issued').notNull(),
  buffered: amount('buffered').notNull(),
  bufferCancelled: amount('buffer_cancelled').notNull(),
  fundShare: amount('fund_share').notNull(),
  retired: amount('retired').notNull(),
  cancelled: amount('cancelled').notNull(),
  destroyed: amount('destroyed').notNull(),
  adjusted: amount('adjusted').notNull(),
  retirements: whole('retirements').notNull(),
  cancellations: whole('cancellations').notNull(),
  suspensions: integer('suspensions').notNull(),
  reversals: integer('reversals').notNull(),
  letters: integer('letters').notNull(),
  nextSerial: amount('next_serial').notNull(),
  bufferVault: text('buffer_vault'),
  shareVault: text('share_vault'),
  authorizedBy: text('authorized_by'),
  /** The status that a suspension interrupted. */
  statusBefore: text('status_before'),
  suspendedUntil: whole('suspended_until'),
  suspensionEndedAt: whole('suspension_ended_at'),
  reasonHash: text('reason_hash'),
  openedAt: whole('opened_at').notNull(),
  issuedAt: whole('issued_at'),
})

export const suspensions = pgTable(
  'suspensions',
  {
    batch: text('batch').notNull(),
    number: integer('number').notNull(),
    since: whole('since').notNull(),
    until: whole('until').notNull(),
    actor: text('actor').notNull(),
    reasonHash: text('reason_hash').notNull(),
    attestation: text('attestation'),
    endedAt: whole('ended_at'),
    endedBy: text('ended_by'),
    outcome: text('outcome'),
  },
  (table) => [primaryKey({ columns: [table.batch, table.number] })],
)

export const reversals = pgTable('reversals', {
  address: text('address').primaryKey(),
  batch: text('batch').notNull(),
  project: text('project').notNull(),
  organization: text('organization').notNull(),
  steward: text('steward').notNull(),
  id: whole('id').notNull(),
  kind: text('kind').notNull(),
  status: text('status').notNull(),
  amount: amount('amount').notNull(),
  covered: amount('covered').notNull(),
  /** Batches whose buffers cover it, in the order of their drawing, and how many were drawn. */
  cover: jsonb('cover').$type<string[]>().notNull(),
  coverNext: integer('cover_next').notNull(),
  documentHash: text('document_hash').notNull(),
  decidedAt: whole('decided_at').notNull(),
  closedAt: whole('closed_at'),
  signature: text('signature').notNull(),
})

export const bufferDraws = pgTable(
  'buffer_draws',
  {
    reversal: text('reversal').notNull(),
    batch: text('batch').notNull(),
    amount: amount('amount').notNull(),
    firstSerial: amount('first_serial').notNull(),
    actor: text('actor').notNull(),
    drawnAt: whole('drawn_at').notNull(),
    signature: text('signature').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reversal, table.batch] })],
)

export const letters = pgTable('letters', {
  address: text('address').primaryKey(),
  batch: text('batch').notNull(),
  project: text('project').notNull(),
  organization: text('organization').notNull(),
  actor: text('actor').notNull(),
  id: whole('id').notNull(),
  /** The batch's number of this letter. */
  number: integer('number').notNull(),
  kind: text('kind').notNull(),
  amount: amount('amount'),
  year: integer('year'),
  documentHash: text('document_hash').notNull(),
  signedAt: whole('signed_at').notNull(),
  signature: text('signature').notNull(),
})
