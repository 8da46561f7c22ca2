import { fromHex, toHex } from '../evidence/hash.ts'
import { fromBase58 } from '../base58.ts'
import { recordCodec, type RecordCodec } from '../layout/codecs.ts'
import { EVENT_AUTHORITY_ADDRESS, EVENTS, PROGRAM_ADDRESS } from '../layout/program-layout.ts'
import type { EventRecords } from '../layout/records.ts'
import {
  type CallGroup,
  callersOf,
  type InnerCall,
  parseTransaction,
  type TransactionLike,
} from './transaction.ts'

export type EventName = keyof EventRecords & keyof typeof EVENTS

/** One event of the program, where it happened. Fields as in `EventRecords`. */
export type LedgerEvent = {
  [N in EventName]: {
    signature: string
    slot: number
    /** Instruction of the transaction, and place among its inner instructions. */
    path: [outer: number, inner: number]
    name: N
    data: EventRecords[N]
    /** The chain's clock, Unix seconds; the same as `data.at`. */
    at: number
  }
}[EventName]

export type EventOf<N extends EventName> = Extract<LedgerEvent, { name: N }>

/** An event whose bytes this version cannot read. */
export class EventError extends Error {
  override name = 'EventError'
}

/** What Anchor puts before the event when a program calls itself to record it. */
const EVENT_TAG = fromHex('e445a52e51cb9a1d')
const HEAD = 16

const names = Object.keys(EVENTS) as EventName[]
const nameByDiscriminator = new Map(names.map((name) => [EVENTS[name][0] as string, name]))
const codecs = new Map<EventName, RecordCodec>()

/**
 * The program's events in a transaction, in the order of their calls; none for a failed one.
 *
 * An event counts only as a call of the program by the program itself, with the program's event authority in front:
 * that address signs for nobody else, and the program refuses the call without its signature. Log text is not read.
 * @throws EventError for an event of a later version of the program.
 */
export function decodeEvents(transaction: TransactionLike): LedgerEvent[] {
  const parsed = parseTransaction(transaction)
  if (parsed.failed) return []
  return parsed.groups.flatMap((group) =>
    group.calls.flatMap((call): LedgerEvent[] => {
      const data = eventBytes(call, group)
      if (data === null) return []
      return [eventAt(decodeEvent(data), parsed.signature, parsed.slot, [group.outer, call.inner])]
    }),
  )
}

type Decoded = { [N in EventName]: { name: N; data: EventRecords[N] } }[EventName]

/** Reads an event's bytes: the tag, the discriminator and the fields; fields appended later are left unread. */
export function decodeEvent(bytes: Uint8Array): Decoded {
  const discriminator = toHex(bytes.subarray(EVENT_TAG.length, HEAD))
  const name = nameByDiscriminator.get(discriminator)
  if (name === undefined) {
    throw new EventError(
      `Update the SDK: it does not know the event with the discriminator ${discriminator}.`,
    )
  }
  const codec = codecFor(name)
  if (bytes.length < HEAD + codec.size) {
    throw new EventError(`Give the whole event: ${name} has ${HEAD + codec.size} bytes, not ${bytes.length}.`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The layout and the types are written from the same IDL, so that one describes what the other reads.
  return { name, data: codec.read(view, HEAD) } as unknown as Decoded
}

const eventAt = (event: Decoded, signature: string, slot: number, path: [number, number]): LedgerEvent => ({
  signature,
  slot,
  path,
  ...event,
  at: Number(event.data.at),
})

function codecFor(name: EventName): RecordCodec {
  const known = codecs.get(name)
  if (known !== undefined) return known
  const codec = recordCodec(EVENTS[name][1])
  codecs.set(name, codec)
  return codec
}

function eventBytes(call: InnerCall, group: CallGroup): Uint8Array | null {
  const addressed = call.program === PROGRAM_ADDRESS && call.firstAccount === EVENT_AUTHORITY_ADDRESS
  if (!addressed || call.data === null || !calledByProgram(call, group)) return null
  const bytes = fromBase58(call.data)
  return bytes.length >= HEAD && EVENT_TAG.every((byte, at) => bytes[at] === byte) ? bytes : null
}

/** True when the program made the call; where the node says no depths, when the program may have made it. */
const calledByProgram = (call: InnerCall, group: CallGroup): boolean =>
  callersOf(call, group).some(({ program }) => program === PROGRAM_ADDRESS)
