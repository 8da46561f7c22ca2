import { EvidenceError } from '../evidence/errors.ts'
import type { Step } from './methodology.ts'
import { Rational } from './rational.ts'

const KILOGRAMS = Rational.of(1000n)
/** Projects of CDM type III are small up to this much in a year; a claim lies within one calendar year. */
const SMALL_SCALE_TONNES = Rational.of(60_000n)

/** One line of a calculation; the value is shown with at most six decimals, the rest cut off. */
export function line(
  symbol: string,
  label: string,
  value: Rational,
  unit: string,
  formula: string,
  source: string,
): Step {
  return { symbol, label, value: value.toDecimal(6), unit, formula, source }
}

/** Tonnes as whole kilograms, rounded down; zero for less than nothing. */
export function creditedKilograms(tonnes: Rational): bigint {
  const kilograms = tonnes.times(KILOGRAMS).floor()
  return kilograms < 0n ? 0n : kilograms
}

/**
 * Throws when a claim carries more than the method was approved for.
 * @throws EvidenceError naming the file with the measured quantities.
 */
export function withinSmallScale(tonnes: Rational, file: string, document: string): void {
  if (tonnes.compare(SMALL_SCALE_TONNES) <= 0) return
  const reason = `carries ${tonnes.toDecimal(3)} t CO2e; ${document} ends at 60000 t CO2e a year as it is computed here`
  throw new EvidenceError({ file, reason })
}
