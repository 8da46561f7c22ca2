import { PublicKey, TransactionInstruction } from '@solana/web3.js'
import type { Call } from './expect.ts'
import { fieldsOf, IDL, sizeOf, type IdlField, type IdlType } from './idl.ts'

export type RawValue = number | bigint | PublicKey | Uint8Array

/**
 * The call with one argument replaced by what the SDK's builders rightly refuse to write: unknown
 * numbers, malformed codes, hashes of zero. `path` is the IDL's name, with a dot inside a struct and a
 * number for a row: `verdict`, `rules.quorum_bps`, `scope.0`.
 */
export function withArgument(call: Call, path: string, value: RawValue): Call {
  const { keys, programId } = call.instruction
  const data = Buffer.from(call.instruction.data)
  const { offset, type } = placeOf(data, path)
  const bytes = encode(type, value)
  data.set(bytes, offset)
  return { ...call, instruction: new TransactionInstruction({ programId, keys, data }) }
}

function placeOf(data: Uint8Array, path: string): { offset: number; type: IdlType } {
  const name = Buffer.from(data.subarray(0, 8)).toString('hex')
  const found = IDL.instructions.find((row) => Buffer.from(row.discriminator).toString('hex') === name)
  if (found === undefined) throw new Error('The instruction is not one of the program')
  const fields = found.args.flatMap((arg) =>
    arg.name === 'args' && typeof arg.type === 'object' && 'defined' in arg.type
      ? fieldsOf(arg.type.defined.name)
      : [arg],
  )
  return walk(fields, path.split('.'), 8)
}

function walk(fields: IdlField[], path: string[], start: number): { offset: number; type: IdlType } {
  let offset = start
  const [head, ...rest] = path
  for (const field of fields) {
    if (field.name === head) return inside(field.type, rest, offset)
    offset += sizeOf(field.type)
  }
  throw new Error(`The instruction has no argument ${head}`)
}

function inside(type: IdlType, path: string[], offset: number): { offset: number; type: IdlType } {
  const [head, ...rest] = path
  if (head === undefined) return { offset, type }
  if (typeof type === 'object' && 'array' in type) {
    return inside(type.array[0], rest, offset + Number(head) * sizeOf(type.array[0]))
  }
  if (typeof type === 'object') return walk(fieldsOf(type.defined.name), path, offset)
  throw new Error(`The argument has no part ${head}`)
}

function encode(type: IdlType, value: RawValue): Uint8Array {
  const size = sizeOf(type)
  const bytes = value instanceof PublicKey ? value.toBytes() : value
  if (bytes instanceof Uint8Array) {
    if (bytes.length !== size) throw new Error(`Give ${size} bytes, not ${bytes.length}`)
    return bytes
  }
  const integer = Buffer.alloc(8)
  integer.writeBigUInt64LE(BigInt.asUintN(64, BigInt(bytes)))
  return integer.subarray(0, size)
}
