import { asc } from 'drizzle-orm'
import { PROGRAM_ID } from '@groundtruth/sdk'
import type { Rpc } from '../chain/rpc.ts'
import { listSignatures } from '../chain/signatures.ts'
import type { Database } from '../store/driver.ts'
import { gaps } from '../store/schema/index.ts'
import { fetchTransactions } from './fetch.ts'
import { ingest } from './ingest.ts'
import { RUN, unknownOf } from './sync.ts'

export interface Gap {
  account: string
  from: number
  to: number
}

/** Runs of sequence numbers that no event has brought. */
export async function readGaps(db: Database): Promise<Gap[]> {
  const rows = await db.select().from(gaps).orderBy(asc(gaps.account), asc(gaps.first))
  return rows.map(({ account, first, last }) => ({ account, from: first, to: last }))
}

/**
 * Looks for the transactions behind gaps: first those that name the account, then, where that closed nothing, the
 * program's whole history. Answers the gaps that are left.
 */
export async function closeGaps(rpc: Rpc, db: Database): Promise<Gap[]> {
  const open = await readGaps(db)
  if (open.length === 0) return open
  for (const account of new Set(open.map((gap) => gap.account))) await readAgain(rpc, db, account)
  const left = await readGaps(db)
  if (left.length === 0) return left
  await readAgain(rpc, db, PROGRAM_ID.toBase58())
  return readGaps(db)
}

/** Takes in what the store lacks of an address's transactions. Answers how many they were. */
export async function readAgain(rpc: Rpc, db: Database, address: string): Promise<number> {
  const listed = await listSignatures(rpc, { address })
  const good = listed.filter(({ err }) => err === null || err === undefined)
  const missing = (await unknownOf(db, good)).reverse()
  for (let start = 0; start < missing.length; start += RUN) {
    await ingest(db, await fetchTransactions(rpc, missing.slice(start, start + RUN)))
  }
  return missing.length
}
