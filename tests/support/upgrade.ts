import { programDataAddress, PROGRAM_ID, UPGRADEABLE_LOADER_ID } from '../../packages/sdk/src/pdas.ts'
import type { PublicKey } from '@solana/web3.js'
import type { AccountBytes } from './chain.ts'

export const LOADER = UPGRADEABLE_LOADER_ID
export const PROGRAM = PROGRAM_ID
export const PROGRAM_DATA = programDataAddress()

/** Bytes of program data before the code: tag u32, slot u64, an optional authority. */
const HEADER = 45

/** Program data with this upgrade authority; `null` makes the program final. */
export function withUpgradeAuthority(account: AccountBytes, authority: PublicKey | null): AccountBytes {
  const data = Uint8Array.from(account.data)
  data[12] = authority === null ? 0 : 1
  data.set(authority?.toBytes() ?? new Uint8Array(32), 13)
  if (data.length < HEADER) throw new Error('Deploy the program through the upgradeable loader first')
  return { ...account, data }
}
