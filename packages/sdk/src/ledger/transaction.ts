import { base58 } from '../base58.ts'

/**
 * A transaction as any of its readers gives it: web3.js's getTransaction and getParsedTransaction, or the JSON of the
 * node in the encodings `json` and `jsonParsed`. This is the boundary where it is parsed.
 */
export interface TransactionLike {
  slot: number
  transaction: unknown
  meta: unknown
}

/** A call of a program. */
export interface Call {
  program: string
  /** Base58; null where the node has parsed it, which it does for programs that it knows. */
  data: string | null
  /** The account in a place of its list; null behind its end. */
  account(place: number): string | null
}

/** One call inside a transaction. */
export interface InnerCall extends Call {
  /** Place in the list of inner instructions. */
  inner: number
  firstAccount: string | null
  /** Depth of the call, 1 for the outer instruction; null where the node does not say. */
  stackHeight: number | null
}

/** The calls made by one instruction of a transaction. */
export interface CallGroup extends Call {
  outer: number
  calls: InnerCall[]
}

export interface ParsedTransaction {
  signature: string
  slot: number
  failed: boolean
  groups: CallGroup[]
}

/** A transaction in a shape that cannot be read; the message says which shape can. */
export class TransactionShapeError extends Error {
  override name = 'TransactionShapeError'
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const field = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function keyText(key: unknown): string {
  if (typeof key === 'string') return key
  const pubkey = field(key, 'pubkey')
  if (pubkey !== undefined) return keyText(pubkey)
  if (isRecord(key) && typeof key.toBase58 === 'function') return String(key.toBase58())
  throw new TransactionShapeError('Give a transaction whose account keys are base58 text or public keys.')
}

/** Looks keys up by their index, turning each into text once and only when asked. */
function keyReader(message: unknown, meta: unknown): (index: unknown) => string {
  const loaded = field(meta, 'loadedAddresses')
  const parsed = list(field(message, 'accountKeys')).some((key) => field(key, 'pubkey') !== undefined)
  const keys = [
    ...list(field(message, 'staticAccountKeys') ?? field(message, 'accountKeys')),
    // The parsed form has the looked-up keys in its own list already.
    ...(parsed ? [] : [...list(field(loaded, 'writable')), ...list(field(loaded, 'readonly'))]),
  ]
  const texts = new Map<number, string>()
  return (index) => {
    const at = Number(index)
    const known = texts.get(at)
    if (known !== undefined) return known
    const text = keyText(keys[at])
    texts.set(at, text)
    return text
  }
}

function programOf(instruction: unknown, keyAt: (index: unknown) => string): string {
  const programId = field(instruction, 'programId')
  return programId === undefined ? keyAt(field(instruction, 'programIdIndex')) : keyText(programId)
}

function readCall(instruction: unknown, keyAt: (index: unknown) => string): Call {
  const data = field(instruction, 'data')
  return {
    program: programOf(instruction, keyAt),
    data: typeof data === 'string' ? data : data instanceof Uint8Array ? base58(data) : null,
    account(place) {
      const keys = list(field(instruction, 'accounts') ?? field(instruction, 'accountKeyIndexes'))
      const key = keys[place]
      return typeof key === 'number' ? keyAt(key) : key === undefined ? null : keyText(key)
    },
  }
}

function readInner(instruction: unknown, inner: number, keyAt: (index: unknown) => string): InnerCall {
  const call = readCall(instruction, keyAt)
  const height = field(instruction, 'stackHeight')
  return {
    ...call,
    inner,
    firstAccount: call.account(0),
    stackHeight: typeof height === 'number' ? height : null,
  }
}

/** The call that made a call: the nearest before it that is one level up. Several where the node says no depths. */
export function callersOf(call: InnerCall, group: CallGroup): Call[] {
  const { stackHeight } = call
  const before = group.calls.slice(0, call.inner)
  if (stackHeight === null) return [group, ...before]
  if (stackHeight === 2) return [group]
  const parent = before.findLast((candidate) => candidate.stackHeight === stackHeight - 1)
  return parent === undefined ? [] : [parent]
}

/** @throws TransactionShapeError for base64 and other shapes that hold no lists. */
export function parseTransaction(transaction: TransactionLike): ParsedTransaction {
  const { slot, meta } = transaction
  const body = transaction.transaction
  const message = field(body, 'message')
  const [signature] = list(field(body, 'signatures'))
  if (!isRecord(message) || typeof signature !== 'string') {
    throw new TransactionShapeError('Ask the node for the transaction in the encoding json or jsonParsed.')
  }
  const keyAt = keyReader(message, meta)
  // An older message decodes all its data when it is asked for the compiled form.
  const outers = list(field(message, 'instructions') ?? field(message, 'compiledInstructions'))
  const groups = list(field(meta, 'innerInstructions')).map((group): CallGroup => {
    const outer = Number(field(group, 'index'))
    const calls = list(field(group, 'instructions'))
    return {
      ...readCall(outers[outer], keyAt),
      outer,
      calls: calls.map((call, inner) => readInner(call, inner, keyAt)),
    }
  })
  const error = field(meta, 'err')
  return { signature, slot, failed: !isRecord(meta) || (error !== null && error !== undefined), groups }
}
