import { PublicKey, TransactionInstruction } from '@solana/web3.js'
import { Buffer } from 'buffer'
import { fromHex, toHex } from '../evidence/hash.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import { recordCodec, type RecordCodec } from '../layout/codecs.ts'
import { EVENT_AUTHORITY_ADDRESS, INSTRUCTIONS, PROGRAM_ADDRESS } from '../layout/program-layout.ts'
import type { InstructionAccounts, InstructionArguments } from '../layout/records.ts'

export type InstructionName = keyof InstructionArguments & keyof typeof INSTRUCTIONS

/** One place of an instruction's account list. */
export interface AccountPlace {
  name: string
  writable: boolean
  signer: boolean
  /** May be left out: the program's own address then stands in its place. */
  optional: boolean
  /** Where the address is the same in every call. */
  fixed: string | null
}

const FIXED: Record<string, string> = { eventAuthority: EVENT_AUTHORITY_ADDRESS, program: PROGRAM_ADDRESS }

const PLACE = /^(\w+)(?::(\w+))?(?:=(\w+))?$/

/** The account list of an instruction, in its order. */
export function accountPlaces(name: InstructionName): AccountPlace[] {
  return INSTRUCTIONS[name][1].split(' ').map((part) => {
    const [, account = '', flags = '', address] = PLACE.exec(part) ?? []
    return {
      name: account,
      writable: flags.includes('w'),
      signer: flags.includes('s'),
      optional: flags.includes('o'),
      fixed: address ?? FIXED[account] ?? null,
    }
  })
}

const codecs = new Map<string, RecordCodec>()

export function argumentCodec(name: InstructionName): RecordCodec {
  const known = codecs.get(name)
  if (known !== undefined) return known
  const codec = recordCodec(INSTRUCTIONS[name][2])
  codecs.set(name, codec)
  return codec
}

/**
 * An instruction of the program from its named accounts and arguments. Pure: nothing is read or sent.
 * `null` leaves an optional account out.
 * @throws RangeError naming the argument that does not fit.
 */
export function buildInstruction<N extends InstructionName>(
  name: N,
  accounts: Record<InstructionAccounts[N], AddressLike | null>,
  args: InstructionArguments[N],
): TransactionInstruction {
  const given = new Map<string, AddressLike | null>(Object.entries(accounts))
  const keys = accountPlaces(name).map((place) => {
    const address = place.fixed ?? given.get(place.name) ?? absent(name, place)
    const pubkey = new PublicKey(addressText(address))
    const left = place.optional && addressText(address) === PROGRAM_ADDRESS
    return { pubkey, isSigner: place.signer && !left, isWritable: place.writable && !left }
  })
  const discriminator = fromHex(INSTRUCTIONS[name][0])
  const codec = argumentCodec(name)
  const data = Buffer.alloc(discriminator.length + codec.sizeOf({ ...args }))
  data.set(discriminator)
  codec.write(new DataView(data.buffer, data.byteOffset, data.length), discriminator.length, { ...args })
  return new TransactionInstruction({ programId: new PublicKey(PROGRAM_ADDRESS), keys, data })
}

function absent(name: string, place: AccountPlace): string {
  if (place.optional) return PROGRAM_ADDRESS
  throw new RangeError(`Give the account ${place.name} of ${name}.`)
}

/** Hash arguments are taken as bytes or as hex; the layouts know hex. */
export const hashText = (value: string | Uint8Array): string =>
  typeof value === 'string' ? value : toHex(value)

/** Unix seconds or a length in seconds. */
export type Seconds = bigint | number
