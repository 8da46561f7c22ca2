import type { Rpc } from './rpc.ts'
import { readAccounts } from './accounts.ts'

const CLOCK = 'SysvarC1ock11111111111111111111111111111111'
const UNIX_TIME = 32

/** The chain's own clock at the newest confirmed slot, both from one account. Time in Unix seconds. */
export async function readClock(rpc: Rpc): Promise<{ slot: number; time: number }> {
  const { accounts } = await readAccounts(rpc, [CLOCK])
  const data = accounts.get(CLOCK)?.data
  if (data === undefined || data.length < UNIX_TIME + 8) {
    throw new Error('The node has no clock account: check that the RPC URL is that of a Solana node.')
  }
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  return { slot: Number(view.getBigUint64(0, true)), time: Number(view.getBigInt64(UNIX_TIME, true)) }
}
