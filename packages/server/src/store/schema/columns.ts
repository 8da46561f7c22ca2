import { bigint, numeric } from 'drizzle-orm/pg-core'

/** An amount in base units: the whole range of a u64, which PostgreSQL's own integers do not cover. */
export const amount = (name: string) => numeric(name, { precision: 20, scale: 0, mode: 'bigint' })

/** Unix seconds, slots and counts: far below 2^53. */
export const whole = (name: string) => bigint(name, { mode: 'number' })
