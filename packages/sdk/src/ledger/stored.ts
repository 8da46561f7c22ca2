import { EVENTS, STRUCTS } from '../layout/program-layout.ts'
import { EventError, type EventName, type LedgerEvent } from './events.ts'

/** An event as a line of a file: amounts and times as decimal text, hashes as hex, addresses as base58. */
export interface StoredEvent {
  signature: string
  slot: number
  path: [outer: number, inner: number]
  name: string
  /** Unix seconds. */
  at: number
  data: Record<string, unknown>
}

/** Writes an event so that JSON carries it without loss. */
export function storeEvent({ signature, slot, path, name, at, data }: LedgerEvent): StoredEvent {
  return { signature, slot, path, name, at, data: storedFields(data) }
}

/** A record's fields so that JSON carries them without loss: bigints as decimal text, what is missing as null. */
export function storedFields(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, storedValue(value)]))
}

function storedValue(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return value.map(storedValue)
  return typeof value === 'object' && value !== null ? storedFields(value) : (value ?? null)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEventName = (name: string): name is EventName => name in EVENTS

/**
 * Reads what `storeEvent` wrote.
 * @throws EventError for an event of a later version of the program, or a line that is none.
 */
export function readStoredEvent(line: unknown): LedgerEvent {
  if (!isRecord(line) || typeof line.name !== 'string' || !isRecord(line.data) || !Array.isArray(line.path)) {
    throw new EventError('Give lines of a ledger: objects with signature, slot, path, name, at and data.')
  }
  const { name, data, path } = line
  if (!isEventName(name)) throw new EventError(`Update the SDK: it does not know the event ${name}.`)
  // The layout and the types are written from the same IDL, so that one describes what the other reads.
  return {
    signature: String(line.signature),
    slot: Number(line.slot),
    path: [Number(path[0]), Number(path[1])],
    name,
    at: Number(line.at),
    data: reviver(EVENTS[name][1])(data),
  } as unknown as LedgerEvent
}

type Reviver = (record: Record<string, unknown>) => Record<string, unknown>

const revivers = new Map<string, Reviver>()

/** Turns decimal text into bigints where the layout has 64 bits; compiled once for every line of the layout. */
function reviver(layout: string): Reviver {
  const known = revivers.get(layout)
  if (known !== undefined) return known
  const wide: Array<[string, (value: unknown) => unknown]> = layout.split(' ').flatMap((field) => {
    const [name = '', type = ''] = field.split(':')
    const revive = reviveOf(type)
    return revive === null ? [] : [[name, revive]]
  })
  const revive: Reviver = (record) => {
    const revived = { ...record }
    for (const [name, of] of wide) revived[name] = of(record[name])
    return revived
  }
  revivers.set(layout, revive)
  return revive
}

function reviveOf(type: string): ((value: unknown) => unknown) | null {
  const [kind = '', item = ''] = type.split('.')
  if (kind === 'u64' || kind === 'i64') return wholeOf
  if (kind === 'numbers' && item === 'u64') return (value) => listOf(value).map(wholeOf)
  const row = Object.entries(STRUCTS).find(([name]) => name === item)?.[1]
  if (row === undefined) return null
  const each = (value: unknown): unknown => (isRecord(value) ? reviver(row)(value) : value)
  return kind === 'struct' ? each : (value) => listOf(value).map(each)
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function wholeOf(value: unknown): bigint {
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return BigInt(value)
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  throw new EventError(`Give whole numbers as decimal text, not ${String(value)}.`)
}
