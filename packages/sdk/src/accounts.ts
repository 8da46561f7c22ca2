import type { Connection } from '@solana/web3.js'
import { recordCodec, type RecordCodec, structCodec } from './layout/codecs.ts'
import { toHex } from './evidence/hash.ts'
import { type AddressLike, addressText } from './layout/address.ts'
import { ACCOUNTS, PROGRAM_ADDRESS } from './layout/program-layout.ts'
import type { AccountRecords } from './layout/records.ts'

/**
 * Accounts of the program as records: 64-bit integers are bigint, smaller ones numbers, addresses base58, hashes
 * lower-case hex, codes text, statuses words; null where zero means none; lists hold their used rows only.
 * Needs no chain library.
 */
export type * from './layout/records.ts'
export type AccountName = keyof AccountRecords & keyof typeof ACCOUNTS
export type AccountRecord<N extends AccountName> = AccountRecords[N]

/** The bytes are not what they should be; the message says which account was expected. */
export class AccountError extends Error {
  override name = 'AccountError'
}

const DISCRIMINATOR = 8
/** Length of the tail (u32) and padding before its first row. */
const TAIL_HEAD = 8

const accountNames = Object.keys(ACCOUNTS) as AccountName[]
const nameByDiscriminator = new Map(accountNames.map((name) => [ACCOUNTS[name][0] as string, name]))
const codecs = new Map<AccountName, RecordCodec>()

const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength)

/** Which account of the program these bytes are; null for none. The owner is the caller's to check. */
export function accountNameOf(data: Uint8Array): AccountName | null {
  if (data.length < DISCRIMINATOR) return null
  return nameByDiscriminator.get(toHex(data.subarray(0, DISCRIMINATOR))) ?? null
}

/** Discriminator of an account in hex, for filters. */
export const accountDiscriminator = (name: AccountName): string => ACCOUNTS[name][0]

/**
 * Reads the bytes of an account. An older, shorter layout is read as far as it has fields.
 * @throws AccountError when the bytes are another account or too short.
 */
export function decodeAccount<N extends AccountName>(name: N, data: Uint8Array): AccountRecord<N> {
  const found = accountNameOf(data)
  if (found !== name) {
    throw new AccountError(
      `Give the data of an account of type ${name}; this is ${found ?? 'not one of the program'}.`,
    )
  }
  const codec = codecFor(name)
  if (data.length < DISCRIMINATOR + codec.needed) {
    throw new AccountError(
      `Give the whole account: ${name} has at least ${DISCRIMINATOR + codec.needed} bytes, not ${data.length}.`,
    )
  }
  const record = codec.read(viewOf(data), DISCRIMINATOR)
  if (name === 'Contributor') record.checkpoints = readTail(data, DISCRIMINATOR + codec.size)
  // The layout and the type are written from the same IDL, so that one describes what the other reads.
  return record as unknown as AccountRecord<N>
}

function codecFor(name: AccountName): RecordCodec {
  const known = codecs.get(name)
  if (known !== undefined) return known
  const codec = recordCodec(ACCOUNTS[name][1])
  codecs.set(name, codec)
  return codec
}

function readTail(data: Uint8Array, from: number): unknown[] {
  const checkpoint = structCodec('Checkpoint')
  const view = viewOf(data)
  const count = data.length < from + TAIL_HEAD ? 0 : view.getUint32(from, true)
  if (data.length < from + TAIL_HEAD + count * checkpoint.size) {
    throw new AccountError(`Give the whole account: it says that it has ${count} checkpoints.`)
  }
  return Array.from({ length: count }, (_, row) =>
    checkpoint.read(view, from + TAIL_HEAD + row * checkpoint.size),
  )
}

/**
 * Reads one account from the chain; null where there is none.
 * @throws AccountError when another program owns it, or it is of another type.
 */
export async function fetchAccount<N extends AccountName>(
  connection: Connection,
  name: N,
  address: AddressLike,
): Promise<AccountRecord<N> | null> {
  const { PublicKey } = await import('@solana/web3.js')
  const info = await connection.getAccountInfo(new PublicKey(addressText(address)))
  if (info === null || info.data.length === 0) return null
  if (info.owner.toBase58() !== PROGRAM_ADDRESS) {
    throw new AccountError(
      `Give the address of a ${name}; ${addressText(address)} belongs to another program.`,
    )
  }
  return decodeAccount(name, info.data)
}
