import { boolean, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { whole } from './columns.ts'

export const records = pgTable('records', {
  address: text('address').primaryKey(),
  kind: text('kind').notNull(),
  issuer: text('issuer').notNull(),
  byOrganization: boolean('by_organization').notNull(),
  actor: text('actor').notNull(),
  subject: text('subject').notNull(),
  /** Project of the subject, where it has one. */
  project: text('project'),
  documentHash: text('document_hash').notNull(),
  vouches: integer('vouches').notNull(),
  supersedes: text('supersedes'),
  supersededBy: text('superseded_by'),
  recordedAt: whole('recorded_at').notNull(),
})

export const vouches = pgTable('vouches', {
  address: text('address').primaryKey(),
  record: text('record').notNull(),
  organization: text('organization').notNull(),
  vouchedAt: whole('vouched_at').notNull(),
  withdrawnAt: whole('withdrawn_at'),
})

export const concerns = pgTable('concerns', {
  address: text('address').primaryKey(),
  organization: text('organization').notNull(),
  actor: text('actor').notNull(),
  id: whole('id').notNull(),
  subject: text('subject').notNull(),
  /** Project of the subject, where it has one. */
  project: text('project'),
  documentHash: text('document_hash').notNull(),
  status: text('status').notNull(),
  filedAt: whole('filed_at').notNull(),
  answerBy: whole('answer_by').notNull(),
  answeredAt: whole('answered_at'),
  answerHash: text('answer_hash'),
})
