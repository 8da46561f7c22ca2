/**
 * Amounts are bigint base units; text appears only at the edge, and no float in between.
 * Digits are ASCII, groups are commas, the decimal sign is a point, in every language, so that a page, a CSV
 * and the API show the same characters.
 */

/** Decimals of a credit token: 1 token is 1 t CO2e, so the base unit is 1 kg CO2e. */
export const CREDIT_DECIMALS = 3

/** The largest amount an account on chain can hold (u64). */
export const MAX_AMOUNT = 2n ** 64n - 1n

/** The text or number given is not an amount; the message says what to write instead. */
export class AmountError extends Error {
  override name = 'AmountError'
}

export interface AmountFormat {
  /** Commas between groups of three digits before the point. Default true. */
  grouping?: boolean
  /** Zeros at the end are dropped down to this many decimals. Default: all decimals are shown. */
  minDecimals?: number
  /** Further decimals are cut off, never rounded up. Default: nothing is cut. */
  maxDecimals?: number
}

/** Base units as decimal text: `formatAmount(25000000n, 6, { minDecimals: 2 })` is "25.00". */
export function formatAmount(base: bigint, decimals: number, options: AmountFormat = {}): string {
  checkDecimals(decimals)
  const digits = (base < 0n ? -base : base).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const maximum = Math.min(options.maxDecimals ?? decimals, decimals)
  const minimum = Math.min(options.minDecimals ?? maximum, maximum)
  let fraction = digits.slice(digits.length - decimals, digits.length - decimals + maximum)
  while (fraction.length > minimum && fraction.endsWith('0')) fraction = fraction.slice(0, -1)
  const shown = options.grouping === false ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const text = fraction === '' ? shown : `${shown}.${fraction}`
  return base < 0n && /[1-9]/.test(text) ? `-${text}` : text
}

/** Money for reading: at least two decimals, every further digit that is not zero: "182,400.00". */
export function formatMoney(base: bigint, decimals: number): string {
  return formatAmount(base, decimals, { minDecimals: 2 })
}

/** Kilograms of CO2e as tonnes with three decimals, without the unit: `formatTonnes(3070025n)` is "3,070.025". */
export function formatTonnes(kilograms: bigint): string {
  return formatAmount(kilograms, CREDIT_DECIMALS)
}

/** A unit as it is read: credits in tonnes are written "t CO2e", as the field does. */
export function unitText(unit: string): string {
  return /^t\s?co2e$/i.test(unit) ? 't CO2e' : unit
}

/** For files and programs: no grouping, all decimals: `toDecimalString(3070025n, 3)` is "3070.025". */
export function toDecimalString(base: bigint, decimals: number): string {
  return formatAmount(base, decimals, { grouping: false })
}

/**
 * Decimal text to base units. Commas are accepted only as complete groups of three.
 * @throws AmountError for anything that is not a non-negative amount of at most `decimals` decimals in a u64.
 */
export function parseAmount(text: string, decimals: number): bigint {
  checkDecimals(decimals)
  const trimmed = text.trim()
  if (trimmed === '') throw new AmountError('Enter an amount, for example 25 or 25.50.')
  if (/^[-−]/.test(trimmed)) throw new AmountError(`Enter an amount above zero; "${trimmed}" is negative.`)
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(trimmed)
  if (!match) throw new AmountError(malformed(trimmed))
  const whole = (match[1] ?? '').replaceAll(',', '')
  const fraction = match[2] ?? ''
  if (fraction.length > decimals) throw new AmountError(tooFine(trimmed, decimals))
  const base = BigInt(whole + fraction.padEnd(decimals, '0'))
  if (base > MAX_AMOUNT) {
    throw new AmountError(
      `Enter at most ${formatAmount(MAX_AMOUNT, decimals)}; "${trimmed}" is more than fits.`,
    )
  }
  return base
}

function malformed(text: string): string {
  return /^\d+,\d+$/.test(text)
    ? `Write the decimals after a point, for example ${text.replace(',', '.')}; "${text}" is not clear.`
    : `Write the amount in digits with a point before the decimals, for example 1234.50; "${text}" is not an amount.`
}

function tooFine(text: string, decimals: number): string {
  if (decimals === 0) return `Enter a whole number; "${text}" has decimals.`
  return `Enter at most ${decimals} decimals; "${text}" has more.`
}

function checkDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 19) {
    throw new AmountError(`Give the token's decimals as a whole number from 0 to 19, not ${decimals}.`)
  }
}
