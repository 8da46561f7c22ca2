import { PublicKey } from '@solana/web3.js'
import { readAccounts } from './accounts.ts'
import type { Rpc } from './rpc.ts'
import { largestAccounts, ownedAccounts } from './shapes.ts'

const TOKEN_2022 = 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb'
const KEPT_MS = 3_000

export interface Holding {
  /** The token account. */
  account: string
  owner: string
  amount: bigint
}

export interface Holdings {
  /** The largest accounts of a mint, at most twenty as nodes tell them; null where the chain does not answer. */
  ofMint(mint: string): Promise<Holding[] | null>
  /** Amounts of a wallet by Token-2022 mint; null where the chain does not answer. */
  ofWallet(wallet: string): Promise<Map<string, bigint> | null>
  /** Supply of a mint, in base units; null where the chain does not answer or has no such mint. */
  supplyOf(mint: string): Promise<bigint | null>
}

/** Who holds credits, asked of the chain: transfers happen outside the program, so no event tells them. */
export function readHoldings(rpc: Rpc): Holdings {
  return {
    ofMint: keptShortly(async (mint) => {
      const params = [mint, { commitment: 'confirmed' }]
      const { value } = largestAccounts.parse(await rpc.call('getTokenLargestAccounts', params))
      const addresses = value.map(({ address }) => address)
      const { accounts } = await readAccounts(rpc, addresses)
      return addresses.flatMap((address) => {
        const data = accounts.get(address)?.data
        return data === undefined ? [] : [{ account: address, ...readTokenAccount(data) }]
      })
    }),
    ofWallet: keptShortly(async (wallet) => {
      const params = [wallet, { programId: TOKEN_2022 }, { encoding: 'base64', commitment: 'confirmed' }]
      const { value } = ownedAccounts.parse(await rpc.call('getTokenAccountsByOwner', params))
      const held = new Map<string, bigint>()
      for (const { account } of value) {
        const data = Buffer.from(account.data[0], 'base64')
        const { mint, amount } = readTokenAccount(data)
        held.set(mint, (held.get(mint) ?? 0n) + amount)
      }
      return held
    }),
    supplyOf: keptShortly(async (mint) => {
      const data = (await readAccounts(rpc, [mint])).accounts.get(mint)?.data
      return data === undefined ? null : readMintSupply(data)
    }),
  }
}

/** Both token programs begin an account with mint (32), owner (32) and amount (u64). */
export function readTokenAccount(data: Uint8Array): { mint: string; owner: string; amount: bigint } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  return {
    mint: new PublicKey(data.subarray(0, 32)).toBase58(),
    owner: new PublicKey(data.subarray(32, 64)).toBase58(),
    amount: view.getBigUint64(64, true),
  }
}

/** Supply of a mint, in base units. */
export function readMintSupply(data: Uint8Array): bigint {
  return new DataView(data.buffer, data.byteOffset, data.byteLength).getBigUint64(36, true)
}

/** Spares the node the same question from many readers at once. A failure is never kept. */
function keptShortly<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T | null> {
  const answers = new Map<string, { at: number; answer: Promise<T> }>()
  return async (key) => {
    const now = Date.now()
    for (const [old, { at }] of answers) if (now - at > KEPT_MS) answers.delete(old)
    const kept = answers.get(key)?.answer
    const answer = kept ?? ask(key)
    if (kept === undefined) answers.set(key, { at: now, answer })
    try {
      return await answer
    } catch {
      answers.delete(key)
      return null
    }
  }
}
