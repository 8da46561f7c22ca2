/**
 * A transaction as any of its readers gives it: web3.js's getTransaction and getParsedTransaction, or the JSON of the
 * node in the encodings `json` and `jsonParsed`. This is the boundary where it is parsed.
 */
export interface TransactionLike {
  slot: number
  transaction: unknown
  meta: unknown
}

/** One call inside a transaction. */
export interface InnerCall {
  /** Place in the list of inner instructions. */
  inner: number
  program: string
  firstAccount: string | null
  /** Base58; null where the node has parsed it, which it does for programs that it knows. */
  data: string | null
  /** Depth of the call, 1 for the outer instruction; null where the node does not say. */
  stackHeight: number | null
}

/** The calls made by one instruction of a transaction. */
export interface CallGroup {
  outer: number
  program: string
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

function readCall(instruction: unknown, inner: number, keyAt: (index: unknown) => string): InnerCall {
  const [first] = list(field(instruction, 'accounts'))
  const data = field(instruction, 'data')
  const height = field(instruction, 'stackHeight')
  const firstAccount = typeof first === 'number' ? keyAt(first) : first === undefined ? null : keyText(first)
  return {
    inner,
    program: programOf(instruction, keyAt),
    firstAccount,
    data: typeof data === 'string' ? data : null,
    stackHeight: typeof height === 'number' ? height : null,
  }
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
      outer,
      program: programOf(outers[outer], keyAt),
      calls: calls.map((call, inner) => readCall(call, inner, keyAt)),
    }
  })
  const error = field(meta, 'err')
  return { signature, slot, failed: !isRecord(meta) || (error !== null && error !== undefined), groups }
}
