import * as batches from './batches.ts'
import type { Cases, Further, LeftOut, Replays } from './case.ts'
import * as council from './council.ts'
import * as credits from './credits.ts'
import * as deliveries from './deliveries.ts'
import * as exit from './fund-exit.ts'
import * as fund from './fund.ts'
import * as proposals from './proposals.ts'
import * as records from './records.ts'
import * as registry from './registry.ts'
import * as spending from './spending.ts'

export type { Case } from './case.ts'

/** Every account of every instruction. A new account of the IDL without a line here fails a test. */
export const CASES: Cases = {
  ...registry.CASES,
  ...credits.CASES,
  ...batches.CASES,
  ...records.CASES,
  ...council.CASES,
  ...fund.CASES,
  ...proposals.CASES,
  ...deliveries.CASES,
  ...spending.CASES,
  ...exit.CASES,
}

export const REPLAYS: Replays = {
  ...registry.REPLAYS,
  ...credits.REPLAYS,
  ...batches.REPLAYS,
  ...records.REPLAYS,
  ...council.REPLAYS,
  ...fund.REPLAYS,
  ...proposals.REPLAYS,
  ...deliveries.REPLAYS,
  ...spending.REPLAYS,
  ...exit.REPLAYS,
}

/** Every optional account that the staged calls name. */
export const LEFT_OUT: LeftOut = {
  ...registry.LEFT_OUT,
  ...credits.LEFT_OUT,
  ...batches.LEFT_OUT,
  ...council.LEFT_OUT,
  ...fund.LEFT_OUT,
  ...proposals.LEFT_OUT,
  ...deliveries.LEFT_OUT,
  ...spending.LEFT_OUT,
  ...exit.LEFT_OUT,
}

/** The instructions that take further accounts by design; `further-accounts.test.ts` asks what they check of them. */
export const FURTHER: Further = { ...batches.FURTHER, ...council.FURTHER }
