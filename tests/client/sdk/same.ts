import { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { BITS, ENUMS } from '../../../packages/sdk/src/enums.ts'

/** Fields that stand for nothing: kept free for later. */
const UNSAID = /^_?(padding\d*|reserved)$/i

/**
 * Asserts that a record of the SDK says what Anchor's coder reads from the same bytes. Anchor gives plain numbers,
 * byte arrays and rows without their use; each word of the SDK is taken back to those.
 */
export function expectSame(ours: unknown, anchors: unknown, where: string): void {
  if (anchors instanceof PublicKey) {
    const none = ours === null && anchors.equals(PublicKey.default)
    expect(
      none || ours === anchors.toBase58(),
      `${where}: ${String(ours)} is not ${anchors.toBase58()}`,
    ).equal(true)
  } else if (isBigNumber(anchors)) {
    expect(ours, where).to.equal(BigInt(String(anchors)))
  } else if (typeof anchors === 'number') {
    expect(numbersOf(ours), where).to.include(anchors)
  } else if (isNumbers(anchors) && isNumbers(ours)) {
    expect(ours, where).to.deep.equal(anchors)
  } else if (isNumbers(anchors)) {
    expect(imagesOf(ours, anchors.length), where).to.include(Buffer.from(anchors).toString('hex'))
  } else if (Array.isArray(anchors)) {
    if (!Array.isArray(ours)) throw new Error(`${where} is not a list`)
    const used = usedRows(anchors, ours.length)
    expect(ours.length, `${where} leaves out a used row`).equal(used.length)
    used.forEach((item, row) => expectSame(ours[row], item, `${where}[${row}]`))
  } else {
    expectSameFields(ours, anchors, where)
  }
}

function expectSameFields(ours: unknown, anchors: unknown, where: string): void {
  const [mine, theirs] = [fieldsOf(ours), fieldsOf(anchors)]
  const names = [...theirs.keys()].filter((name) => !UNSAID.test(name))
  const own = [...mine.keys()].filter((name) => name !== 'checkpoints')
  expect(own.sort(), `fields of ${where}`).to.deep.equal(names.sort())
  for (const name of names) expectSame(mine.get(name), theirs.get(name), `${where}.${name}`)
}

const fieldsOf = (value: unknown): Map<string, unknown> => {
  if (typeof value !== 'object' || value === null) throw new Error(`${String(value)} is no record`)
  return new Map(Object.entries(value))
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number')

const isBigNumber = (value: unknown): value is { toTwos: unknown } =>
  typeof value === 'object' && value !== null && 'toTwos' in value

/** As many rows as are counted, or where a row between them is free, those that are not. */
function usedRows(rows: unknown[], count: number): unknown[] {
  const used = rows.filter((row) => !isFree(row))
  const counted = rows.slice(0, count)
  return used.every((row) => counted.includes(row)) ? counted : used
}

const isFree = (item: unknown): boolean =>
  item instanceof PublicKey
    ? item.equals(PublicKey.default)
    : [...fieldsOf(item).values()].every((value) => /^[0,]*$|^1{32}$/.test(String(value)))

/** What number a word, a flag or a list of words can stand for. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value === 'boolean') return [Number(value)]
  if (value === null) return [0]
  const words: unknown[] = Array.isArray(value) ? value : []
  const sums = Object.values(BITS).map((table) =>
    Object.entries(table).reduce((sum, [bit, word]) => sum + (words.includes(word) ? Number(bit) : 0), 0),
  )
  if (Array.isArray(value)) return sums
  return Object.values(ENUMS).flatMap((table) =>
    Object.entries(table).flatMap(([number, word]) => (word === value ? [Number(number)] : [])),
  )
}

/** The bytes that a text can stand for, in hex: a hash, or text padded with zeros; none is all zeros. */
function imagesOf(value: unknown, size: number): string[] {
  const text = value === null ? '' : String(value)
  const padded = Buffer.alloc(size)
  padded.write(text, 'utf8')
  return [padded.toString('hex'), text.padEnd(size * 2, '0')]
}
