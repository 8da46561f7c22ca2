import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { amount, whole } from './columns.ts'

export const registries = pgTable('registries', {
  address: text('address').primaryKey(),
  steward: text('steward').notNull(),
  guardian: text('guardian').notNull(),
  initializedAt: whole('initialized_at').notNull(),
  council: text('council'),
  pendingSteward: text('pending_steward'),
  stewardNamedAt: whole('steward_named_at'),
  stewardDueAt: whole('steward_due_at'),
  depositDestination: text('deposit_destination').notNull(),
  paused: jsonb('paused').$type<string[]>().notNull(),
  pausedAt: whole('paused_at'),
  handoverDelay: whole('handover_delay').notNull(),
  suspensionTerm: whole('suspension_term').notNull(),
  decisionTerm: whole('decision_term').notNull(),
  responseTerm: whole('response_term').notNull(),
  disputeDeposit: amount('dispute_deposit').notNull(),
  consecutiveClaims: integer('consecutive_claims').notNull(),
})

export const organizations = pgTable('organizations', {
  address: text('address').primaryKey(),
  code: text('code').notNull(),
  kinds: jsonb('kinds').$type<string[]>().notNull(),
  status: text('status').notNull(),
  jurisdiction: text('jurisdiction'),
  authority: text('authority').notNull(),
  profileHash: text('profile_hash').notNull(),
  version: integer('version').notNull(),
  registeredAt: whole('registered_at').notNull(),
  owing: integer('owing').notNull(),
  statusChangedAt: whole('status_changed_at'),
  reasonHash: text('reason_hash'),
})

export const verifiers = pgTable('verifiers', {
  address: text('address').primaryKey(),
  organization: text('organization').notNull(),
  person: text('person').notNull(),
  status: text('status').notNull(),
  validFrom: whole('valid_from').notNull(),
  validUntil: whole('valid_until').notNull(),
  scope: jsonb('scope').$type<string[]>().notNull(),
  credentialHash: text('credential_hash').notNull(),
  reasonHash: text('reason_hash'),
  accreditedAt: whole('accredited_at').notNull(),
  statusChangedAt: whole('status_changed_at'),
})

export const methodologies = pgTable('methodologies', {
  address: text('address').primaryKey(),
  code: text('code').notNull(),
  revision: integer('revision').notNull(),
  status: text('status').notNull(),
  effect: text('effect').notNull(),
  quorum: integer('quorum').notNull(),
  challengePeriod: whole('challenge_period').notNull(),
  reviewPeriod: whole('review_period').notNull(),
  bufferBps: integer('buffer_bps').notNull(),
  creditSymbol: text('credit_symbol').notNull(),
  creditDecimals: integer('credit_decimals').notNull(),
  warmingPotentialSet: integer('warming_potential_set').notNull(),
  documentHash: text('document_hash').notNull(),
  createdAt: whole('created_at').notNull(),
  activatedAt: whole('activated_at'),
  retiredAt: whole('retired_at'),
})

export const listedMints = pgTable('listed_mints', {
  address: text('address').primaryKey(),
  mint: text('mint').notNull(),
  tokenProgram: text('token_program').notNull(),
  decimals: integer('decimals').notNull(),
  freezable: boolean('freezable').notNull(),
  listedAt: whole('listed_at').notNull(),
})
