import { createHash } from 'node:crypto'
import type { TransactionAnswer } from '../../../packages/server/src/chain/shapes.ts'
import type { EventRecords } from '../../../packages/sdk/src/index.ts'
import { base58 } from '../../../packages/sdk/src/base58.ts'
import { recordCodec, type RecordCodec } from '../../../packages/sdk/src/layout/codecs.ts'
import {
  EVENT_AUTHORITY_ADDRESS,
  EVENTS,
  PROGRAM_ADDRESS,
} from '../../../packages/sdk/src/layout/program-layout.ts'

export type EventName = keyof EventRecords & keyof typeof EVENTS
export type Emitted = { [N in EventName]: { name: N; data: EventRecords[N] } }[EventName]

const TAG = Buffer.from('e445a52e51cb9a1d', 'hex')
const codecs = new Map<EventName, RecordCodec>()

/** An address that is always the same for the same words. */
export function addressOf(words: string): string {
  return base58(createHash('sha256').update(`address ${words}`).digest())
}

export function hashOf(words: string): string {
  return createHash('sha256').update(`hash ${words}`).digest('hex')
}

export function signatureOf(words: string): string {
  return base58(createHash('sha512').update(words).digest())
}

/** The bytes by which the program records an event, as its self-call carries them. */
export function eventBytes({ name, data }: Emitted): Buffer {
  const codec = codecs.get(name) ?? recordCodec(EVENTS[name][1])
  codecs.set(name, codec)
  const bytes = Buffer.alloc(16 + codec.size)
  TAG.copy(bytes)
  Buffer.from(EVENTS[name][0], 'hex').copy(bytes, 8)
  codec.write(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 16, { ...data })
  return bytes
}

export interface Written {
  signature: string
  slot: number
  position: number
  at: number
  events: Emitted[]
}

/** A transaction as a node answers it: one instruction of the program, and the calls by which it recorded events. */
export function answerOf({ signature, slot, position, at, events }: Written): TransactionAnswer {
  const payer = addressOf('fee payer')
  return {
    slot,
    blockTime: at,
    transactionIndex: position,
    transaction: {
      signatures: [signature],
      message: {
        accountKeys: [payer, PROGRAM_ADDRESS, EVENT_AUTHORITY_ADDRESS],
        instructions: [{ programIdIndex: 1, accounts: [0], data: '1' }],
      },
    },
    meta: {
      err: null,
      innerInstructions: [
        {
          index: 0,
          instructions: events.map((event) => ({
            programIdIndex: 1,
            accounts: [2],
            data: base58(eventBytes(event)),
            stackHeight: 2,
          })),
        },
      ],
      loadedAddresses: { writable: [], readonly: [] },
    },
  }
}
