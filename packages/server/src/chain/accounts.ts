import type { Rpc } from './rpc.ts'
import { manyAccounts } from './shapes.ts'

export interface ChainAccount {
  address: string
  owner: string
  data: Uint8Array
}

export interface AccountsAt {
  /** The lowest slot of the looks that it took. */
  slot: number
  accounts: Map<string, ChainAccount>
}

const MOST_AT_ONCE = 100

/** Reads accounts as they stand, a hundred at a time; those that do not exist are missing in the map. */
export async function readAccounts(rpc: Rpc, addresses: readonly string[]): Promise<AccountsAt> {
  const accounts = new Map<string, ChainAccount>()
  let slot = Number.MAX_SAFE_INTEGER
  for (let start = 0; start < addresses.length; start += MOST_AT_ONCE) {
    const asked = addresses.slice(start, start + MOST_AT_ONCE)
    const settings = { encoding: 'base64', commitment: 'confirmed' }
    const answer = manyAccounts.parse(await rpc.call('getMultipleAccounts', [asked, settings]))
    slot = Math.min(slot, answer.context.slot)
    answer.value.forEach((account, index) => {
      const address = asked[index]
      if (account === null || address === undefined) return
      const data = Buffer.from(account.data[0], 'base64')
      accounts.set(address, { address, owner: account.owner, data })
    })
  }
  return { slot, accounts }
}
