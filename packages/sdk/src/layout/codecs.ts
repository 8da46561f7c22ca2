import { type BitsName, bitsOfNames, type EnumName, nameOfValue, namesOfBits, valueOfName } from '../enums.ts'
import { fromHex, toHex } from '../evidence/hash.ts'
import { STRUCTS } from './program-layout.ts'
import * as scalar from './scalars.ts'
import type { Codec, Fields } from './scalars.ts'

/** A record's fields in the order of its bytes. */
export interface RecordCodec {
  size: number
  /** Bytes that this record takes: more than `size` where it holds lists of any length. */
  sizeOf(record: Fields): number
  /** Bytes up to the end of the last field that has a name: an older, shorter account still has these. */
  needed: number
  read(view: DataView, at: number): Fields
  write(view: DataView, at: number, record: Fields): void
}

const BENEFICIARY_BYTES = 64

/** A public name, a salted hash, or null for the holder; the kind stands before it in the record. */
const beneficiary: Codec = {
  size: BENEFICIARY_BYTES,
  read(view, at, record) {
    if (record.beneficiaryKind === 'holder') return null
    if (record.beneficiaryKind === 'hash') return toHex(scalar.bytesAt(view, at, 32))
    return scalar.utf8(scalar.bytesAt(view, at, BENEFICIARY_BYTES))
  },
  write(view, at, value, record) {
    if (record.beneficiaryKind === 'holder') {
      if (value !== null) throw new RangeError('Leave the beneficiary out where the holder is meant.')
      return
    }
    if (record.beneficiaryKind === 'hash') scalar.bytesAt(view, at, 32).set(fromHex(String(value), 32))
    else scalar.writePadded(scalar.bytesAt(view, at, BENEFICIARY_BYTES), String(value), BENEFICIARY_BYTES)
  },
}

const enumeration = (name: EnumName, optional: boolean): Codec => ({
  size: 1,
  read(view, at) {
    const value = view.getUint8(at)
    return optional && value === 0 ? null : nameOfValue(name, value)
  },
  write(view, at, value) {
    view.setUint8(at, optional && value === null ? 0 : valueOfName(name, value))
  },
})

const bits = (name: BitsName, number: Codec): Codec => ({
  size: number.size,
  read: (view, at, record) => namesOfBits(name, Number(number.read(view, at, record))),
  write(view, at, value, record) {
    number.write(view, at, bitsOfNames(name, Array.isArray(value) ? value : []), record)
  },
})

/** The used rows only: as many as the count says, or those that are not all zero where nothing counts them. */
function rows(item: Codec, most: number, countField: string): Codec {
  return {
    size: item.size * most,
    read(view, at, record) {
      const used: unknown[] = []
      const count = countField === '' ? most : Math.min(Number(record[countField]), most)
      for (let row = 0; row < count; row++) {
        const from = at + row * item.size
        if (countField === '' && scalar.bytesAt(view, from, item.size).every((byte) => byte === 0)) continue
        used.push(item.read(view, from, record))
      }
      return used
    },
    write(view, at, value, record) {
      const list: unknown[] = Array.isArray(value) ? value : []
      if (list.length > most) throw new RangeError(`Give at most ${most} rows, not ${list.length}.`)
      list.forEach((row, index) => item.write(view, at + index * item.size, row, record))
    },
  }
}

const numbers = (item: Codec, count: number): Codec => ({
  size: item.size * count,
  read: (view, at, record) =>
    Array.from({ length: count }, (_, index) => item.read(view, at + index * item.size, record)),
  write(view, at, value, record) {
    const list: unknown[] = Array.isArray(value) ? value : []
    if (list.length > count) throw new RangeError(`Give at most ${count} numbers, not ${list.length}.`)
    list.forEach((one, index) => item.write(view, at + index * item.size, one, record))
  },
})

/** Bytes as lower-case hex, as many as the count says. */
const hexBytes = (most: number, countField: string): Codec => ({
  size: most,
  read: (view, at, record) =>
    toHex(scalar.bytesAt(view, at, countField === '' ? most : Math.min(Number(record[countField]), most))),
  write(view, at, value) {
    const bytes = fromHex(String(value))
    if (bytes.length > most) throw new RangeError(`Give at most ${most} bytes, not ${bytes.length}.`)
    scalar.bytesAt(view, at, most).set(bytes)
  },
})

const COUNT_BYTES = 4

/** A count and that many rows, or bytes as they are. */
function list(item: Codec | null): Codec {
  const width = item?.size ?? 1
  const lengthOf = (value: unknown): number =>
    value instanceof Uint8Array || Array.isArray(value) ? value.length : 0
  return {
    size: COUNT_BYTES,
    extra: (value) => lengthOf(value) * width,
    read(view, at, record) {
      const count = view.getUint32(at, true)
      if (item === null) return scalar.bytesAt(view, at + COUNT_BYTES, count).slice()
      return Array.from({ length: count }, (_, row) =>
        item.read(view, at + COUNT_BYTES + row * width, record),
      )
    },
    write(view, at, value, record) {
      view.setUint32(at, lengthOf(value), true)
      if (value instanceof Uint8Array) scalar.bytesAt(view, at + COUNT_BYTES, value.length).set(value)
      else if (item !== null && Array.isArray(value))
        value.forEach((row, index) => item.write(view, at + COUNT_BYTES + index * width, row, record))
    },
  }
}

function structure(name: string): Codec {
  const record = structCodec(name)
  return {
    size: record.size,
    read: (view, at) => record.read(view, at),
    write: (view, at, value) => record.write(view, at, fieldsOf(value)),
  }
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null)
    throw new RangeError(`Give a record, not ${String(value)}.`)
  return { ...value }
}

const PLAIN: Record<string, Codec> = {
  u8: scalar.u8,
  u16: scalar.u16,
  u32: scalar.u32,
  u64: scalar.u64,
  i64: scalar.i64,
  bool: scalar.bool,
  beneficiary,
}

function codecOf(type: string): Codec {
  const [kind = '', first = '', second = '', third = ''] = type.split('.')
  const optional = kind.endsWith('?')
  switch (kind.replace('?', '')) {
    case 'skip':
      return scalar.skip(Number(first))
    case 'address':
      return scalar.address(optional)
    case 'hash':
      return scalar.hash(optional)
    case 'text':
      return scalar.text(Number(first), optional)
    case 'enum':
      return enumeration(first as EnumName, optional)
    case 'bits':
      return bits(first as BitsName, codecOf(second))
    case 'struct':
      return structure(first)
    case 'numbers':
      return numbers(codecOf(first), Number(second))
    case 'bytes':
      return hexBytes(Number(first), second)
    case 'vec':
      return list(first === 'u8' ? null : structure(first))
    case 'rows':
      return rows(structure(first), Number(second), third)
    case 'addresses':
      return rows(scalar.address(false), Number(first), second)
    default: {
      const plain = PLAIN[kind]
      if (plain === undefined) throw new Error(`The layout names a type that nothing reads: ${type}.`)
      return plain
    }
  }
}

/** Compiles `field:type field:type …` of the generated layout. */
export function recordCodec(line: string): RecordCodec {
  const fields: Array<{ name: string; at: number; codec: Codec }> = []
  let size = 0
  let needed = 0
  for (const part of line.split(' ').filter((word) => word !== '')) {
    const [name = '', type = ''] = part.split(':')
    const codec = codecOf(type)
    if (name !== '_') fields.push({ name, at: size, codec })
    size += codec.size
    if (name !== '_') needed = size
  }
  return {
    size,
    needed,
    sizeOf: (record) => size + fields.reduce((sum, { name, codec }) => sum + extraOf(codec, record[name]), 0),
    read(view, at) {
      const record: Fields = {}
      let from = at
      for (const field of fields) {
        record[field.name] = field.codec.read(view, from + field.at, record)
        from += extraOf(field.codec, record[field.name])
      }
      return record
    },
    write(view, at, record) {
      let from = at
      for (const field of fields) {
        writeField(field, view, from, record)
        from += extraOf(field.codec, record[field.name])
      }
    },
  }
}

const extraOf = (codec: Codec, value: unknown): number => codec.extra?.(value) ?? 0

function writeField(
  field: { name: string; at: number; codec: Codec },
  view: DataView,
  at: number,
  record: Fields,
) {
  const value = record[field.name]
  if (value === undefined) throw new RangeError(`Give a value for ${field.name}.`)
  try {
    field.codec.write(view, at + field.at, value, record)
  } catch (error) {
    throw new RangeError(`${field.name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const structs = new Map<string, RecordCodec>()

/** The codec of a row inside accounts and events, compiled at its first use. */
export function structCodec(name: string): RecordCodec {
  const known = structs.get(name)
  if (known !== undefined) return known
  const line = Object.entries(STRUCTS).find(([candidate]) => candidate === name)?.[1]
  if (line === undefined) throw new Error(`The layout has no row named ${name}.`)
  const codec = recordCodec(line)
  structs.set(name, codec)
  return codec
}
