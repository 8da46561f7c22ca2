import { PublicKey } from '@solana/web3.js'
import type { Chain } from './chain.ts'
import { offsetIn } from './idl.ts'

/*
 * Writes accounts past the program, for states that no instruction of this version reaches, for those that would take
 * thousands of them, and for the accounts of an attacker.
 */

/** Writes an unsigned integer into a field of one of the program's accounts. */
export function writeField(
  chain: Chain,
  address: PublicKey,
  account: string,
  field: string,
  value: bigint,
  bytes: 1 | 2 | 4 | 8,
): void {
  const found = chain.require(address)
  const data = Uint8Array.from(found.data)
  const integer = Buffer.alloc(8)
  integer.writeBigUInt64LE(BigInt.asUintN(64, value))
  data.set(integer.subarray(0, bytes), offsetIn(account, field))
  chain.svm.setAccount(address, { ...found, data })
}

/** Snapshots taken so far in a fund, without the proposals that would take them. */
export function setSnapshotCounter(chain: Chain, fund: PublicKey, counter: bigint): void {
  writeField(chain, fund, 'Fund', 'snapshots', counter, 4)
}

/** Writes bytes into a field, `within` bytes from its start. */
export function writeBytes(
  chain: Chain,
  address: PublicKey,
  account: string,
  field: string,
  value: Uint8Array,
  within = 0,
): void {
  const found = chain.require(address)
  const data = Uint8Array.from(found.data)
  data.set(value, offsetIn(account, field) + within)
  chain.svm.setAccount(address, { ...found, data })
}

/** Empties an address, as if nothing had ever stood there. */
export function erase(chain: Chain, address: PublicKey): void {
  chain.svm.setAccount(address, {
    lamports: 0,
    data: new Uint8Array(),
    owner: PublicKey.default,
    executable: false,
  })
}
