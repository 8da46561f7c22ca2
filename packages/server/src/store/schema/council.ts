import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { whole } from './columns.ts'

export interface StoredSeat {
  organization: string
  active: boolean
}

/** Who spoke for an organization, when and in which transaction. */
export interface StoredVoice {
  organization: string
  actor: string
  at: number
  signature: string
}

export const councils = pgTable('councils', {
  address: text('address').primaryKey(),
  creator: text('creator').notNull(),
  id: whole('id').notNull(),
  composition: integer('composition').notNull(),
  threshold: integer('threshold').notNull(),
  timeLock: whole('time_lock').notNull(),
  motionPeriod: whole('motion_period').notNull(),
  seats: jsonb('seats').$type<StoredSeat[]>().notNull(),
  createdAt: whole('created_at').notNull(),
  changedAt: whole('changed_at').notNull(),
})

export const motions = pgTable('motions', {
  address: text('address').primaryKey(),
  council: text('council').notNull(),
  organization: text('organization').notNull(),
  actor: text('actor').notNull(),
  id: whole('id').notNull(),
  composition: integer('composition').notNull(),
  target: text('target').notNull(),
  discriminator: text('discriminator').notNull(),
  instructionHash: text('instruction_hash').notNull(),
  documentHash: text('document_hash').notNull(),
  status: text('status').notNull(),
  approvals: jsonb('approvals').$type<StoredVoice[]>().notNull(),
  cancellations: jsonb('cancellations').$type<StoredVoice[]>().notNull(),
  threshold: integer('threshold').notNull(),
  timeLock: whole('time_lock').notNull(),
  proposedAt: whole('proposed_at').notNull(),
  approvedAt: whole('approved_at'),
  executableAt: whole('executable_at'),
  expiresAt: whole('expires_at').notNull(),
  closedAt: whole('closed_at'),
  executor: text('executor'),
})
