import { powerDown, powerUp, Rational, rational, sum } from './rational.ts'

export const RICE_SOURCE = 'IPCC 2019 Refinement, volume 4, chapter 5'

const ONE = Rational.of(1n)
const EXPONENT = rational('0.59')
/** Decimals of the factor for organic amendments. */
const DECIMALS = 9

/** Methane of continuously flooded fields without organic amendments, kg CH4 per hectare and day: table 5.11. */
export const REGIONS = {
  world: rational('1.19'),
  africa: rational('1.19'),
  'east-asia': rational('1.32'),
  'south-east-asia': rational('1.22'),
  'south-asia': rational('0.85'),
  europe: rational('1.56'),
  'north-america': rational('0.65'),
  'south-america': rational('1.27'),
} as const satisfies Record<string, Rational>

/** Water during cultivation: always flooded, drained once, drained more than once. Table 5.12, irrigated. */
export const WATER = {
  continuous: rational('1'),
  single: rational('0.71'),
  multiple: rational('0.55'),
} as const satisfies Record<string, Rational>

/** Days without flooding before the season: below 180, or 180 and more. Table 5.13. */
export const PRE_SEASON = {
  short: rational('1'),
  long: rational('0.89'),
} as const satisfies Record<string, Rational>

/** How much of an amendment counts beside straw that was worked in shortly before the season. Table 5.14. */
export const AMENDMENTS = {
  straw_late: rational('1'),
  straw_early: rational('0.19'),
  compost: rational('0.17'),
  farmyard_manure: rational('0.21'),
  green_manure: rational('0.45'),
} as const satisfies Record<string, Rational>

export const AMENDMENT_NAMES = [
  'straw_late',
  'straw_early',
  'compost',
  'farmyard_manure',
  'green_manure',
] as const satisfies readonly (keyof typeof AMENDMENTS)[]

export type Region = keyof typeof REGIONS
export type Water = keyof typeof WATER
export type PreSeason = keyof typeof PRE_SEASON
export type Amendment = keyof typeof AMENDMENTS

/** Organic matter worked in, t/ha: dry for straw, fresh for the others. */
export type Amounts = Readonly<Record<Amendment, Rational>>

/** (1 + Σ amount × factor)^0.59, equation 5.3, rounded as told: down where methane is credited, up otherwise. */
export function organicFactor(amounts: Amounts, rounding: 'down' | 'up'): Rational {
  const straw = ONE.plus(
    sum(AMENDMENT_NAMES.map((amendment) => amounts[amendment].times(AMENDMENTS[amendment]))),
  )
  return (rounding === 'down' ? powerDown : powerUp)(straw, EXPONENT, DECIMALS)
}

/** kg CH4 per hectare and day: equation 5.2. */
export function dailyMethane(
  base: Rational,
  water: Rational,
  preSeason: Rational,
  organic: Rational,
): Rational {
  return base.times(water).times(preSeason).times(organic)
}
