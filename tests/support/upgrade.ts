import { programDataAddress, PROGRAM_ID, UPGRADEABLE_LOADER_ID } from '../../packages/sdk/src/pdas.ts'
import { PublicKey } from '@solana/web3.js'
import type { AccountBytes, Chain } from './chain.ts'

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

/** Who may replace the program by its data; `null`: nobody any more. */
export function upgradeAuthorityOf(account: AccountBytes): string | null {
  if (account.data[12] === 0) return null
  return new PublicKey(account.data.slice(13, HEADER)).toBase58()
}

/** A loader's buffer with this code, as an upload in many transactions leaves it: tag 1, its authority, the code. */
export function upgradeBuffer(chain: Chain, authority: PublicKey, code: Uint8Array): AccountBytes {
  const data = new Uint8Array(37 + code.length)
  data.set([1, 0, 0, 0, 1])
  data.set(authority.toBytes(), 5)
  data.set(code, 37)
  const lamports = Number(chain.svm.minimumBalanceForRentExemption(BigInt(data.length)))
  return { lamports, data, owner: LOADER, executable: false }
}
