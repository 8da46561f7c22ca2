import { boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { amount, whole } from './columns.ts'

export const deliveries = pgTable('deliveries', {
  address: text('address').primaryKey(),
  proposal: text('proposal').notNull(),
  fund: text('fund'),
  project: text('project'),
  milestone: integer('milestone').notNull(),
  revision: integer('revision').notNull(),
  status: text('status').notNull(),
  submitter: text('submitter').notNull(),
  evidenceRoot: text('evidence_root').notNull(),
  accepting: integer('accepting').notNull(),
  rejecting: integer('rejecting').notNull(),
  quorum: integer('quorum').notNull(),
  reviewedBy: jsonb('reviewed_by').$type<string[]>().notNull(),
  submittedAt: whole('submitted_at').notNull(),
  decidedAt: whole('decided_at'),
  waitsUntil: whole('waits_until'),
  challengeEndsAt: whole('challenge_ends_at'),
  objection: text('objection'),
  signature: text('signature').notNull(),
})

export const reviews = pgTable(
  'reviews',
  {
    subject: text('subject').notNull(),
    organization: text('organization').notNull(),
    number: integer('number').notNull(),
    verifier: text('verifier').notNull(),
    person: text('person').notNull(),
    verdict: text('verdict').notNull(),
    statementHash: text('statement_hash').notNull(),
    reviewedAt: whole('reviewed_at').notNull(),
    signature: text('signature').notNull(),
    /** Who acted for the organization then; null where the store did not know it. */
    authority: text('authority'),
    /** Persons and organizations on the receiving side then. */
    receiving: jsonb('receiving').$type<string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.organization] })],
)

export const objections = pgTable('objections', {
  address: text('address').primaryKey(),
  delivery: text('delivery').notNull(),
  proposal: text('proposal').notNull(),
  objector: text('objector').notNull(),
  status: text('status').notNull(),
  documentHash: text('document_hash').notNull(),
  deposit: amount('deposit').notNull(),
  /** Seconds of the challenge period that were left. */
  challengeLeft: whole('challenge_left').notNull(),
  openedAt: whole('opened_at').notNull(),
  decideBy: whole('decide_by').notNull(),
  decidedAt: whole('decided_at'),
  decidedBy: text('decided_by'),
  decisionHash: text('decision_hash'),
  abusive: boolean('abusive').notNull(),
  depositTo: text('deposit_to'),
  signature: text('signature').notNull(),
})

export const awards = pgTable('awards', {
  address: text('address').primaryKey(),
  proposal: text('proposal').notNull(),
  id: whole('id').notNull(),
  line: integer('line').notNull(),
  method: text('method').notNull(),
  amount: amount('amount').notNull(),
  spent: amount('spent').notNull(),
  supplier: text('supplier').notNull(),
  documentHash: text('document_hash').notNull(),
  receiptHash: text('receipt_hash'),
  awardedAt: whole('awarded_at').notNull(),
  receivedAt: whole('received_at'),
  actor: text('actor').notNull(),
  signature: text('signature').notNull(),
})

export const expenses = pgTable('expenses', {
  address: text('address').primaryKey(),
  proposal: text('proposal').notNull(),
  fund: text('fund'),
  project: text('project'),
  award: text('award'),
  corrects: text('corrects'),
  correctedBy: text('corrected_by'),
  id: whole('id').notNull(),
  line: integer('line').notNull(),
  status: text('status').notNull(),
  amount: amount('amount').notNull(),
  localAmount: amount('local_amount').notNull(),
  currency: text('currency'),
  rate: amount('rate').notNull(),
  spentAt: whole('spent_at').notNull(),
  recipients: whole('recipients').notNull(),
  documentHash: text('document_hash').notNull(),
  reviewedBy: jsonb('reviewed_by').$type<string[]>().notNull(),
  reportedAt: whole('reported_at').notNull(),
  decidedAt: whole('decided_at'),
  waitsUntil: whole('waits_until'),
  actor: text('actor').notNull(),
  signature: text('signature').notNull(),
})
