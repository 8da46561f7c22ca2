import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { amount, whole } from './columns.ts'

/** Rules of a fund as its event carries them: amounts and seconds as decimal strings. */
export type StoredRules = Record<string, unknown>

export const funds = pgTable('funds', {
  address: text('address').primaryKey(),
  creator: text('creator').notNull(),
  id: whole('id').notNull(),
  mint: text('mint').notNull(),
  decimals: integer('decimals').notNull(),
  manager: text('manager').notNull(),
  guardian: text('guardian').notNull(),
  depositDestination: text('deposit_destination').notNull(),
  rules: jsonb('rules').$type<StoredRules>().notNull(),
  status: text('status').notNull(),
  paused: jsonb('paused').$type<string[]>().notNull(),
  profileHash: text('profile_hash').notNull(),
  pools: integer('pools').notNull(),
  createdAt: whole('created_at').notNull(),
  pendingManager: text('pending_manager'),
  pendingGuardian: text('pending_guardian'),
  managerOfferedAt: whole('manager_offered_at'),
  guardianOfferedAt: whole('guardian_offered_at'),
  rulesBefore: jsonb('rules_before').$type<StoredRules>(),
  rulesDueAt: whole('rules_due_at'),
  rulesChangedAt: whole('rules_changed_at'),
  pausedAt: whole('paused_at'),
  /** When a pause of payments ends by itself, or when it ended; null: there was none. */
  paymentsResumeAt: whole('payments_resume_at'),
  expiresAt: whole('expires_at'),
  woundDownAt: whole('wound_down_at'),
  woundDownBy: text('wound_down_by'),
  expired: boolean('expired').notNull(),
  proposals: integer('proposals').notNull(),
  /** Snapshots taken so far: one when a proposal is made, one when its money is drawn. */
  snapshots: integer('snapshots').notNull(),
})

/** Of what came in and went out: earmarks that were moved within the fund, and the contributions that were such moves. */
const moved = {
  movedIn: amount('moved_in').notNull(),
  movedOut: amount('moved_out').notNull(),
  moves: whole('moves').notNull(),
}

export const pools = pgTable('pools', {
  address: text('address').primaryKey(),
  fund: text('fund').notNull(),
  project: text('project'),
  vault: text('vault').notNull(),
  series: integer('series').notNull(),
  units: amount('units').notNull(),
  balance: amount('balance').notNull(),
  contributed: amount('contributed').notNull(),
  adopted: amount('adopted').notNull(),
  returned: amount('returned').notNull(),
  drawn: amount('drawn').notNull(),
  refunded: amount('refunded').notNull(),
  contributions: whole('contributions').notNull(),
  contributors: whole('contributors').notNull(),
  openedAt: whole('opened_at').notNull(),
  status: text('status').notNull(),
  reclaimable: amount('reclaimable').notNull(),
  /** Slot of the last purchase of units, and the units alive before that slot. */
  unitsSlot: whole('units_slot').notNull(),
  unitsBeforeSlot: amount('units_before_slot').notNull(),
  closedAt: whole('closed_at'),
  closingTotal: amount('closing_total').notNull(),
  periodStart: whole('period_start'),
  periodDrawn: amount('period_drawn').notNull(),
  ...moved,
})

export const contributors = pgTable('contributors', {
  address: text('address').primaryKey(),
  pool: text('pool').notNull(),
  fund: text('fund'),
  wallet: text('wallet').notNull(),
  series: integer('series').notNull(),
  units: amount('units').notNull(),
  contributed: amount('contributed').notNull(),
  refunded: amount('refunded').notNull(),
  contributions: whole('contributions').notNull(),
  joinedAt: whole('joined_at').notNull(),
  firstAt: whole('first_at'),
  lastAt: whole('last_at'),
  paidOut: amount('paid_out').notNull(),
  /** Counter of its last checkpoint. */
  checkpoint: integer('checkpoint'),
  ...moved,
})
