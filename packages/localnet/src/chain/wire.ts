import { addressOf } from './base58.ts'
import { WireError, WireReader } from './wire-reader.ts'

/** An instruction as it stands in a message: indexes into the message's accounts. */
export interface WireInstruction {
  programIdIndex: number
  accounts: number[]
  data: Uint8Array
}

/** Addresses that a message takes from a lookup table, by their place in it. */
export interface WireLookup {
  table: string
  writable: number[]
  readonly: number[]
}

export interface WireMessage {
  version: 'legacy' | 0
  requiredSignatures: number
  readonlySigned: number
  readonlyUnsigned: number
  /** The addresses that the message itself holds; those of lookup tables follow them in numbering. */
  keys: string[]
  recentBlockhash: string
  instructions: WireInstruction[]
  lookups: WireLookup[]
}

export interface WireTransaction {
  bytes: Uint8Array
  signatures: Uint8Array[]
  message: WireMessage
}

/** Reads a transaction as clients send it. Throws WireError on anything that is not one. */
export function readTransaction(bytes: Uint8Array): WireTransaction {
  const reader = new WireReader(bytes)
  const signatures = Array.from({ length: reader.shortLength() }, () => reader.take(64))
  const message = readMessageFrom(reader)
  return { bytes: bytes.subarray(0, reader.position), signatures, message }
}

/** Reads a message without signatures. Throws WireError on anything that is not one. */
export function readMessage(bytes: Uint8Array): WireMessage {
  return readMessageFrom(new WireReader(bytes))
}

function readMessageFrom(reader: WireReader): WireMessage {
  const versioned = (reader.peek() & 128) !== 0
  if (versioned && reader.u8() !== 128) {
    throw new WireError('this chain knows legacy and version 0 messages only')
  }
  const requiredSignatures = reader.u8()
  const readonlySigned = reader.u8()
  const readonlyUnsigned = reader.u8()
  const keys = Array.from({ length: reader.shortLength() }, () => addressOf(reader.take(32)))
  const recentBlockhash = addressOf(reader.take(32))
  const instructions = Array.from({ length: reader.shortLength() }, () => ({
    programIdIndex: reader.u8(),
    accounts: [...reader.take(reader.shortLength())],
    data: reader.take(reader.shortLength()),
  }))
  const lookups = versioned
    ? Array.from({ length: reader.shortLength() }, () => ({
        table: addressOf(reader.take(32)),
        writable: [...reader.take(reader.shortLength())],
        readonly: [...reader.take(reader.shortLength())],
      }))
    : []
  const version = versioned ? 0 : 'legacy'
  return {
    version,
    requiredSignatures,
    readonlySigned,
    readonlyUnsigned,
    keys,
    recentBlockhash,
    instructions,
    lookups,
  }
}

/** Whether every index and count of a transaction stays within its accounts. */
export function isSane(transaction: WireTransaction): boolean {
  return (
    transaction.signatures.length === transaction.message.requiredSignatures &&
    isSaneMessage(transaction.message)
  )
}

export function isSaneMessage(message: WireMessage): boolean {
  const { requiredSignatures, readonlySigned, readonlyUnsigned, keys, instructions, lookups } = message
  const looked = lookups.reduce((sum, lookup) => sum + lookup.writable.length + lookup.readonly.length, 0)
  const all = keys.length + looked
  return (
    requiredSignatures > 0 &&
    readonlySigned < requiredSignatures &&
    requiredSignatures + readonlyUnsigned <= keys.length &&
    all <= 256 &&
    lookups.every((lookup) => lookup.writable.length + lookup.readonly.length > 0) &&
    instructions.every(
      ({ programIdIndex, accounts }) =>
        programIdIndex > 0 && programIdIndex < keys.length && accounts.every((account) => account < all),
    )
  )
}
