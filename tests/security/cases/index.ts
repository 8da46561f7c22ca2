import * as batches from './batches.ts'
import type { Cases, Further, Replays } from './case.ts'
import * as council from './council.ts'
import * as credits from './credits.ts'
import * as fund from './fund.ts'
import * as records from './records.ts'
import * as registry from './registry.ts'

export type { Case } from './case.ts'

/** Every account of every instruction. A new account of the IDL without a line here fails a test. */
export const CASES: Cases = {
  ...registry.CASES,
  ...credits.CASES,
  ...batches.CASES,
  ...records.CASES,
  ...council.CASES,
  ...fund.CASES,
}

export const REPLAYS: Replays = {
  ...registry.REPLAYS,
  ...credits.REPLAYS,
  ...batches.REPLAYS,
  ...records.REPLAYS,
  ...council.REPLAYS,
  ...fund.REPLAYS,
}

/** The instructions that take further accounts by design; `further-accounts.test.ts` asks what they check of them. */
export const FURTHER: Further = { ...batches.FURTHER, ...council.FURTHER }
