import { boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { amount, whole } from './columns.ts'

export const checkpoints = pgTable(
  'checkpoints',
  {
    contributor: text('contributor').notNull(),
    counter: integer('counter').notNull(),
    series: integer('series').notNull(),
    slot: whole('slot').notNull(),
    units: amount('units').notNull(),
    unitsBefore: amount('units_before').notNull(),
  },
  (table) => [primaryKey({ columns: [table.contributor, table.counter] })],
)

export const moneyBack = pgTable('money_back', {
  address: text('address').primaryKey(),
  proposal: text('proposal').notNull(),
  fund: text('fund'),
  reason: text('reason').notNull(),
  milestone: integer('milestone'),
  actor: text('actor').notNull(),
  returnedAt: whole('returned_at').notNull(),
  claimUntil: whole('claim_until').notNull(),
  signature: text('signature').notNull(),
})

export const moneyBackParts = pgTable(
  'money_back_parts',
  {
    moneyBack: text('money_back').notNull(),
    pool: text('pool').notNull(),
    amount: amount('amount').notNull(),
    claimed: amount('claimed').notNull(),
    settled: amount('settled'),
    settledAt: whole('settled_at'),
  },
  (table) => [primaryKey({ columns: [table.moneyBack, table.pool] })],
)

export const reclaims = pgTable('reclaims', {
  address: text('address').primaryKey(),
  moneyBack: text('money_back').notNull(),
  proposal: text('proposal').notNull(),
  pool: text('pool').notNull(),
  contributor: text('contributor').notNull(),
  wallet: text('wallet').notNull(),
  amount: amount('amount').notNull(),
  units: amount('units').notNull(),
  destination: text('destination'),
  claimedAt: whole('claimed_at').notNull(),
  signature: text('signature').notNull(),
})

export const bindings = pgTable(
  'bindings',
  {
    project: text('project').notNull(),
    proposal: text('proposal').notNull(),
    payee: text('payee').notNull(),
    organization: text('organization').notNull(),
    from: whole('from'),
    until: whole('until'),
    tonnage: amount('tonnage').notNull(),
    used: amount('used').notNull(),
    shareBps: integer('share_bps').notNull(),
    inForce: boolean('in_force').notNull(),
    ended: boolean('ended').notNull(),
    /** Its row was freed: no claim carries the share any more. */
    freed: boolean('freed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.project, table.proposal] })],
)

export const batchShares = pgTable(
  'batch_shares',
  {
    batch: text('batch').notNull(),
    proposal: text('proposal').notNull(),
    number: integer('number').notNull(),
    amount: amount('amount').notNull(),
    claimed: amount('claimed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.batch, table.proposal] })],
)

export const creditClaims = pgTable('credit_claims', {
  address: text('address').primaryKey(),
  batch: text('batch').notNull(),
  proposal: text('proposal').notNull(),
  pool: text('pool').notNull(),
  contributor: text('contributor').notNull(),
  wallet: text('wallet').notNull(),
  amount: amount('amount').notNull(),
  claimedAt: whole('claimed_at').notNull(),
  signature: text('signature').notNull(),
})
