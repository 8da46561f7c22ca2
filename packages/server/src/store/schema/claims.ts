import { boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { amount, whole } from './columns.ts'

export const claims = pgTable('claims', {
  address: text('address').primaryKey(),
  project: text('project').notNull(),
  methodology: text('methodology').notNull(),
  owner: text('owner').notNull(),
  id: whole('id').notNull(),
  number: whole('number').notNull(),
  revision: integer('revision').notNull(),
  vintage: integer('vintage').notNull(),
  periodStart: whole('period_start').notNull(),
  periodEnd: whole('period_end').notNull(),
  status: text('status').notNull(),
  quantity: amount('quantity').notNull(),
  /** What the project's yearly quantity comes to over the period, as the program rounds it. */
  expected: amount('expected').notNull(),
  acceptedQuantity: amount('accepted_quantity').notNull(),
  accepting: integer('accepting').notNull(),
  rejecting: integer('rejecting').notNull(),
  quorum: integer('quorum').notNull(),
  /** Organizations with a row in the present revision. */
  attestedBy: jsonb('attested_by').$type<string[]>().notNull(),
  evidenceRoot: text('evidence_root').notNull(),
  fundingHash: text('funding_hash'),
  proposals: jsonb('proposals').$type<string[]>().notNull(),
  proposalBps: jsonb('proposal_bps').$type<number[]>().notNull(),
  otherFundingBps: integer('other_funding_bps').notNull(),
  /** Basis points that the proposals it names have bound. */
  boundShareBps: integer('bound_share_bps').notNull(),
  submittedAt: whole('submitted_at').notNull(),
  decidedAt: whole('decided_at'),
  challengeEndsAt: whole('challenge_ends_at'),
  waitsUntil: whole('waits_until'),
  dispute: text('dispute'),
  withdrawnBy: text('withdrawn_by'),
  /** True where it was withdrawn because its time was over. */
  lapsed: boolean('lapsed').notNull(),
  reasonHash: text('reason_hash'),
  batch: text('batch'),
})

export const claimRevisions = pgTable(
  'claim_revisions',
  {
    claim: text('claim').notNull(),
    revision: integer('revision').notNull(),
    quantity: amount('quantity').notNull(),
    evidenceRoot: text('evidence_root').notNull(),
    submittedAt: whole('submitted_at').notNull(),
    answerHash: text('answer_hash'),
    signature: text('signature').notNull(),
  },
  (table) => [primaryKey({ columns: [table.claim, table.revision] })],
)

export const attestations = pgTable('attestations', {
  address: text('address').primaryKey(),
  claim: text('claim').notNull(),
  organization: text('organization').notNull(),
  verifier: text('verifier').notNull(),
  person: text('person').notNull(),
  revision: integer('revision').notNull(),
  /** Its row in the claim's revision, from 1. */
  number: integer('number').notNull(),
  verdict: text('verdict').notNull(),
  quantity: amount('quantity').notNull(),
  declarations: jsonb('declarations').$type<string[]>().notNull(),
  expected: amount('expected').notNull(),
  statementHash: text('statement_hash').notNull(),
  attestedAt: whole('attested_at').notNull(),
  revoked: boolean('revoked').notNull(),
  revokedAt: whole('revoked_at'),
  revokedBy: text('revoked_by'),
  reasonHash: text('reason_hash'),
  signature: text('signature').notNull(),
  /** Who acted for the organization then; null where the store did not know it. */
  authority: text('authority'),
  /** Persons and organizations on the receiving side then. */
  receiving: jsonb('receiving').$type<string[]>().notNull(),
})

export const disputes = pgTable('disputes', {
  address: text('address').primaryKey(),
  claim: text('claim').notNull(),
  project: text('project').notNull(),
  revision: integer('revision').notNull(),
  disputant: text('disputant').notNull(),
  status: text('status').notNull(),
  documentHash: text('document_hash').notNull(),
  /** Lamports, also once they were paid out. */
  deposit: amount('deposit').notNull(),
  openedAt: whole('opened_at').notNull(),
  decideBy: whole('decide_by').notNull(),
  decidedAt: whole('decided_at'),
  decidedBy: text('decided_by'),
  decisionHash: text('decision_hash'),
  abusive: boolean('abusive').notNull(),
  depositTo: text('deposit_to'),
  signature: text('signature').notNull(),
})
