import type { PublicKey } from '@solana/web3.js'
import type { Chain } from './chain.ts'

/** Lamports at an address; zero where there is nothing. */
export const lamportsOf = (chain: Chain, address: PublicKey): bigint =>
  BigInt(chain.account(address)?.lamports ?? 0)

/** Lamports that the act moves to an address. */
export function received(chain: Chain, address: PublicKey, act: () => unknown): bigint {
  const before = lamportsOf(chain, address)
  act()
  return lamportsOf(chain, address) - before
}
