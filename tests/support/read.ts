import { expect } from 'chai'
import type { PublicKey } from '@solana/web3.js'
import { decodeAccount, type AccountName, type AccountRecord } from '../../packages/sdk/src/accounts.ts'
import { toHex } from '../../packages/sdk/src/evidence/hash.ts'
import { decodeEvents, type EventName, type LedgerEvent } from '../../packages/sdk/src/ledger/index.ts'
import type { EventRecords } from '../../packages/sdk/src/layout/records.ts'
import type { Chain, Landed } from './chain.ts'
import { responseOf } from './response.ts'

/** An account of the program, decoded by the SDK. */
export function read<N extends AccountName>(chain: Chain, name: N, address: PublicKey): AccountRecord<N> {
  return decodeAccount(name, chain.require(address).data)
}

/** The events that a landed transaction recorded. */
export function eventsOf(landed: Landed): LedgerEvent[] {
  return decodeEvents(responseOf(landed))
}

/** The one event of a landed instruction, which must be of this name and of version 1. */
export function eventOf<N extends EventName>(landed: Landed, name: N): EventRecords[N] {
  const events = eventsOf(landed)
  expect(events.map((event) => event.name)).to.deep.equal([name])
  const data: unknown = events[0]?.data
  expect(data).to.include({ version: 1, at: landed.at })
  return data as EventRecords[N] // its name stands above
}

/** A hash or an address as the records have it. */
export function text(value: PublicKey | Uint8Array): string {
  return value instanceof Uint8Array ? toHex(value) : value.toBase58()
}

/** An account without what only its making decides: its bump. */
export function withoutBump<T extends { bump: number }>(account: T): Omit<T, 'bump'> {
  const { bump, ...rest } = account
  expect(bump).to.be.within(0, 255)
  return rest
}
