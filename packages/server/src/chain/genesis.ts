import { z } from 'zod'
import type { Database } from '../store/driver.ts'
import { StoreError } from '../store/errors.ts'
import { readMark, writeMark } from '../store/marks.ts'
import type { Rpc } from './rpc.ts'

const MARK = 'genesis'
const known = new WeakMap<Rpc, string>()

/** The hash that names the chain. It is asked for once, and again after the node was away. */
export async function genesisHash(rpc: Rpc): Promise<string> {
  const found = known.get(rpc) ?? z.string().parse(await rpc.call('getGenesisHash'))
  known.set(rpc, found)
  return found
}

export function forgetGenesis(rpc: Rpc): void {
  known.delete(rpc)
}

/** @throws StoreError when the store was made from another chain than the one that answers. */
export async function checkGenesis(rpc: Rpc, db: Database): Promise<void> {
  const now = await genesisHash(rpc)
  const before = await readMark(db, MARK)
  if (before === null) return writeMark(db, MARK, now)
  if (before === now) return
  throw new StoreError(
    'The store was made from another chain than the one at the RPC URL: give that one, or name another data folder.',
  )
}
