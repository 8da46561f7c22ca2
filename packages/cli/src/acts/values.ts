import { CREDIT_DECIMALS, methodologyAddress, organizationAddress, parseAmount } from '@groundtruth/sdk'
import type { PublicKey } from '@solana/web3.js'
import { CliFailure } from '../support/failure.ts'
import { readAddress } from '../support/lookup.ts'

const DAY = 86_400
const ADDRESS = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/

/** A whole number of at most 32 bits. */
export function whole(text: string): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= 4_294_967_295) return value
  throw CliFailure.usage(`Give a whole number, not "${text}".`)
}

/** Days as seconds. */
export function days(text: string): number {
  return whole(text) * DAY
}

/** Tonnes as base units. */
export function tonnes(text: string): bigint {
  return parseAmount(text, CREDIT_DECIMALS)
}

/** One of the words. */
export function oneOf<Word extends string>(text: string, words: readonly Word[], what: string): Word {
  const found = words.find((word) => word === text)
  if (found !== undefined) return found
  throw CliFailure.usage(`Give ${what} as one of ${words.join(', ')}, not "${text}".`)
}

/** Words with commas between them, each one of the list. */
export function someOf<Word extends string>(text: string, words: readonly Word[], what: string): Word[] {
  const given = text.split(',').map((word) => word.trim())
  return given.map((word) => oneOf(word, words, what))
}

/** Texts with commas between them. */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** An organization by its code or address. */
export function organizationOf(text: string): PublicKey {
  return ADDRESS.test(text) ? readAddress(text, 'an organization') : organizationAddress(text.toUpperCase())
}

/** A methodology by its address, its code, or its code and revision: "AMS-I.D", "AMS-I.D@2". */
export function methodologyOf(text: string): PublicKey {
  if (ADDRESS.test(text)) return readAddress(text, 'a methodology')
  const [code = '', revision = '1'] = text.split('@')
  return methodologyAddress(code, whole(revision))
}

/** A SHA-256 as 64 hexadecimal digits. */
export function hash(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase()
  throw CliFailure.usage(`Give a SHA-256 as 64 hexadecimal digits, not "${text}".`)
}

/** A percentage such as 20 or 12.5 as basis points. */
export function percent(text: string): number {
  const bps = parseAmount(text, 2)
  if (bps >= 1n && bps <= 10_000n) return Number(bps)
  throw CliFailure.usage(`Give a percentage above 0 and up to 100, not "${text}".`)
}
