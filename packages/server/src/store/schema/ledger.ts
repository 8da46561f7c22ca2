import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { amount, whole } from './columns.ts'

/** Mirrors migrations/0001_ledger.sql; a test compares both with the database. */
export const transactions = pgTable('transactions', {
  signature: text('signature').primaryKey(),
  slot: whole('slot').notNull(),
  position: integer('position').notNull(),
  at: whole('at').notNull(),
  commitment: text('commitment', { enum: ['confirmed', 'finalized'] }).notNull(),
  events: integer('events').notNull(),
})

/** An event's own fields as JSON: amounts as strings, hashes as hex, addresses as base58. */
export type EventData = Record<string, unknown>

export const events = pgTable(
  'events',
  {
    signature: text('signature').notNull(),
    outer: integer('outer_index').notNull(),
    inner: integer('inner_index').notNull(),
    slot: whole('slot').notNull(),
    position: integer('position').notNull(),
    at: whole('at').notNull(),
    name: text('name').notNull(),
    data: jsonb('data').$type<EventData>().notNull(),
    kind: text('kind', { enum: ['money', 'credits', 'registry', 'records', 'council'] }).notNull(),
    actor: text('actor'),
    fund: text('fund'),
    pool: text('pool'),
    proposal: text('proposal'),
    project: text('project'),
    claim: text('claim'),
    batch: text('batch'),
    retirement: text('retirement'),
    organization: text('organization'),
    /** Mint of the money, or symbol of the credit, that the amounts beside it count. */
    unit: text('unit'),
    decimals: integer('decimals'),
    moneyIn: amount('money_in'),
    moneyOut: amount('money_out'),
    creditsIn: amount('credits_in'),
    creditsOut: amount('credits_out'),
    balanceAfter: amount('balance_after'),
  },
  (table) => [primaryKey({ columns: [table.signature, table.outer, table.inner] })],
)

export const marks = pgTable('marks', {
  key: text('key').primaryKey(),
  value: jsonb('value').$type<unknown>().notNull(),
})

export const sequences = pgTable('sequences', {
  account: text('account').primaryKey(),
  /** The program's name of the account, for example `pool`. */
  room: text('room').notNull(),
  last: whole('last').notNull(),
})

export const gaps = pgTable(
  'gaps',
  {
    account: text('account').notNull(),
    first: whole('first').notNull(),
    last: whole('last').notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.first] })],
)
