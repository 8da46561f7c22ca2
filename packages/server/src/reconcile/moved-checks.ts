import { eq } from 'drizzle-orm'
import { Fields } from '../indexer/fields.ts'
import type { Database } from '../store/driver.ts'
import { contributors, events, pools } from '../store/schema/index.ts'
import type { Claimed } from './checks.ts'

interface Moved {
  movedIn: bigint
  movedOut: bigint
  moves: number
}

const NOTHING: Moved = { movedIn: 0n, movedOut: 0n, moves: 0 }

/**
 * Laws 2 and 5: earmarks moved within a fund, of every pool and stake. No account keeps them apart: they are compared with
 * the sums of the chain's events.
 */
export async function movedChecks(db: Database): Promise<Claimed[]> {
  const { address, movedIn, movedOut, moves } = pools
  const ofPools = await db.select({ address, movedIn, movedOut, moves }).from(pools).orderBy(address)
  const stakes = await db.select().from(contributors).orderBy(contributors.address)
  const ledger = await releases(db)
  const check = (law: number, name: 'Pool' | 'Contributor') => (row: Moved & { address: string }) => ({
    ...{ law, account: row.address, name, store: textOf(row) },
    field: `${name.toLowerCase()}.moved = sum of earmarks released`,
    read: () => textOf(ledger.get(row.address) ?? NOTHING),
  })
  return [...ofPools.map(check(2, 'Pool')), ...stakes.map(check(5, 'Contributor'))]
}

const textOf = ({ movedIn, movedOut, moves }: Moved) => `${movedIn} in by ${moves}, ${movedOut} out`

/** By pool and by contributor what the ledger's releases come to. */
async function releases(db: Database): Promise<Map<string, Moved>> {
  const sums = new Map<string, Moved>()
  const add = (address: string, { movedIn, movedOut, moves }: Moved) => {
    const old = sums.get(address) ?? NOTHING
    sums.set(address, {
      movedIn: old.movedIn + movedIn,
      movedOut: old.movedOut + movedOut,
      moves: old.moves + moves,
    })
  }
  const name = 'EarmarkReleased'
  for (const { data } of await db.select({ data: events.data }).from(events).where(eq(events.name, name))) {
    const fields = new Fields(name, data)
    const amount = fields.amount('amount')
    for (const from of ['pool', 'contributor']) add(fields.text(from), { ...NOTHING, movedOut: amount })
    for (const to of ['freePool', 'freeContributor'])
      add(fields.text(to), { ...NOTHING, movedIn: amount, moves: 1 })
  }
  return sums
}
