import { readFileSync } from 'node:fs'

export interface IdlAccount {
  name: string
  writable?: boolean
  signer?: boolean
  optional?: boolean
  address?: string
}

export type IdlType = string | { array: [IdlType, number] } | { defined: { name: string } }

export interface IdlField {
  name: string
  type: IdlType
}

export interface IdlInstruction {
  name: string
  accounts: IdlAccount[]
  args: IdlField[]
  discriminator: number[]
}

interface Idl {
  instructions: IdlInstruction[]
  accounts: { name: string; discriminator: number[] }[]
  events: { name: string; discriminator: number[] }[]
  types: { name: string; type: { fields: IdlField[] } }[]
}

/** The built IDL as the artifact has it: the source of every list of accounts in the tests. */
export const IDL = JSON.parse(
  readFileSync(new URL('../../artifacts/groundtruth.json', import.meta.url), 'utf8'),
) as Idl // the build wrote it and compares it with the sources

export function instructionOf(name: string): IdlInstruction {
  return named(IDL.instructions, name)
}

export function fieldsOf(type: string): IdlField[] {
  return named(IDL.types, type).type.fields
}

/** First eight bytes of an account of this type. */
export function discriminatorOf(account: string): Uint8Array {
  return Uint8Array.from(named(IDL.accounts, account).discriminator)
}

function named<T extends { name: string }>(rows: T[], name: string): T {
  const found = rows.find((row) => row.name === name)
  if (found === undefined) throw new Error(`The IDL has no ${name}`)
  return found
}

const INTEGER_BYTES: Record<string, number> = { u8: 1, u16: 2, u32: 4, u64: 8, i64: 8 }

/** Bytes of a type of fixed size, as every argument and account of the program is. */
export function sizeOf(type: IdlType): number {
  if (typeof type === 'string') {
    const size = type === 'pubkey' ? 32 : INTEGER_BYTES[type]
    if (size === undefined) throw new Error(`Teach the tests the size of ${type}`)
    return size
  }
  if ('array' in type) return sizeOf(type.array[0]) * type.array[1]
  return fieldsOf(type.defined.name).reduce((sum, field) => sum + sizeOf(field.type), 0)
}

/** Where a field of an account starts, behind the eight bytes of the discriminator. */
export function offsetIn(account: string, field: string): number {
  let offset = 8
  for (const { name, type } of fieldsOf(account)) {
    if (name === field) return offset
    offset += sizeOf(type)
  }
  throw new Error(`${account} has no field ${field}`)
}

/** Bytes of an account's discriminator and fields, without a tail of rows. */
export function spaceOf(account: string): number {
  return 8 + sizeOf({ defined: { name: account } })
}
