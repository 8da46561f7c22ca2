import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { amount, whole } from './columns.ts'

export const projects = pgTable('projects', {
  address: text('address').primaryKey(),
  organization: text('organization').notNull(),
  id: whole('id').notNull(),
  proposer: text('proposer').notNull(),
  owner: text('owner').notNull(),
  payee: text('payee').notNull(),
  pendingOwner: text('pending_owner'),
  pendingPayee: text('pending_payee'),
  roleOfferedAt: whole('role_offered_at'),
  methodology: text('methodology').notNull(),
  validator: text('validator'),
  status: text('status').notNull(),
  jurisdiction: text('jurisdiction').notNull(),
  cell: text('cell'),
  creditingStart: whole('crediting_start').notNull(),
  creditingEnd: whole('crediting_end').notNull(),
  expectedYearly: amount('expected_yearly').notNull(),
  validationHash: text('validation_hash'),
  profileHash: text('profile_hash').notNull(),
  documentHash: text('document_hash').notNull(),
  reasonHash: text('reason_hash'),
  proposedAt: whole('proposed_at').notNull(),
  validatedAt: whole('validated_at'),
  registeredAt: whole('registered_at'),
  statusChangedAt: whole('status_changed_at').notNull(),
  waitsUntil: whole('waits_until'),
  claims: integer('claims').notNull(),
  batches: integer('batches').notNull(),
  issued: amount('issued').notNull(),
  retired: amount('retired').notNull(),
})

/** A meter, a plant, a parcel or an identifier elsewhere, with the project that has it now or had it last. */
export const projectKeys = pgTable('project_keys', {
  address: text('address').primaryKey(),
  kind: text('kind').notNull(),
  /** 32 bytes in hex, as the program has it. */
  key: text('key').notNull(),
  project: text('project').notNull(),
  previousProject: text('previous_project'),
  holders: integer('holders').notNull(),
  heldSince: whole('held_since').notNull(),
  releasedAt: whole('released_at'),
})
