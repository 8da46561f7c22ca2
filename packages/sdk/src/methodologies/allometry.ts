import { powerDown, powerUp, type Rational, rational } from './rational.ts'

/** A stem: diameter at 1.3 m in cm, total height in m, basic wood density in g/cm³. */
export interface Stem {
  diameter: Rational
  height: Rational
  woodDensity: Rational
}

export const ALLOMETRY_SOURCE =
  'Chave et al. 2014, Global Change Biology 20, 3177–3190, doi 10.1111/gcb.12629, equation (4)'

const FACTOR = rational('0.0673')
const EXPONENT = rational('0.976')
/** Decimals of (ρ D² H)^0.976 before it is multiplied: 0.0673 µg of dry matter. */
const DECIMALS = 6

/**
 * Above-ground dry biomass of a tropical tree in kg: 0.0673 × (ρ D² H)^0.976.
 * The power is rounded as told: down where biomass is credited, up where it is subtracted.
 */
export function aboveGroundBiomass(stem: Stem, rounding: 'down' | 'up'): Rational {
  const product = stem.woodDensity.times(stem.diameter).times(stem.diameter).times(stem.height)
  const power = (rounding === 'down' ? powerDown : powerUp)(product, EXPONENT, DECIMALS)
  return FACTOR.times(power)
}
