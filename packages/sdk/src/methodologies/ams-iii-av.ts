import { defineMethodology, type Quantification, type Step, TONNE_CO2E } from './methodology.ts'
import { Rational, rational, sum } from './rational.ts'
import { creditedKilograms, line, withinSmallScale } from './steps.ts'
import {
  type BoilingFuel,
  readWater,
  WATER_FILE,
  WATER_FORMATS,
  type WaterEvidence,
} from './water-evidence.ts'

const DOCUMENT = 'CDM AMS-III.AV, version 09.0'
/** Heat that warms a litre of water from 20 °C to 100 °C and boils away one hundredth of it, kJ. */
export const HEAT_OF_BOILING = rational('4.186')
  .times(rational('80'))
  .plus(rational('0.01').times(rational('2260')))
const TERAJOULES = rational('0.000000001')
/** Devices that must give safe water; below it nothing is credited. */
const SAFE_ENOUGH = rational('0.9')
/** Share of wood saved that others burn instead. */
const WOOD_LEAKAGE = rational('0.05')

/**
 * Drinking water made safe by a filter, by light or by chlorine instead of by boiling: what boiling it would have
 * given off, for the people who would have boiled it and the devices that give safe water.
 */
export const amsIIIAV = defineMethodology<WaterEvidence>({
  code: 'AMS-III.AV',
  version: '09.0',
  title: 'Low greenhouse gas emitting safe drinking water production systems',
  sector: '3: Energy demand',
  creditType: TONNE_CO2E,
  effect: 'avoidance',
  source: {
    publisher: 'UNFCCC, Clean Development Mechanism',
    document: 'AMS-III.AV: Low greenhouse gas emitting safe drinking water production systems',
    version: '09.0',
    address: 'https://cdm.unfccc.int/methodologies/SSCmethodologies/approved',
  },
  formats: WATER_FORMATS,
  read: readWater,
  calculate,
})

/** kJ of fuel for a litre of boiled water: equation (5). */
export function fuelForALitre(efficiency: Rational): Rational {
  return HEAT_OF_BOILING.over(efficiency)
}

/** t CO2 that boiling would give off with one fuel: equation (1). */
export function boilingEmissions(
  litres: Rational,
  safeShare: Rational,
  boilingShare: Rational,
  fuel: Pick<BoilingFuel, 'share' | 'efficiency' | 'nonRenewable' | 'factor'>,
): Rational {
  const heat = litres.times(safeShare).times(boilingShare).times(fuelForALitre(fuel.efficiency))
  return heat.times(fuel.share).times(fuel.nonRenewable).times(fuel.factor).times(TERAJOULES)
}

function calculate(evidence: WaterEvidence): Quantification {
  const { litres, sites, tested, safe, boilingShare, fuels, projectEmissionsT } = evidence
  const safeShare = safe.over(tested)
  const emissions = (part: readonly BoilingFuel[]) =>
    sum(part.map((fuel) => boilingEmissions(litres, safeShare, boilingShare, fuel)))
  const baseline = emissions(fuels)
  const leakage = emissions(fuels.filter(({ woody }) => woody)).times(WOOD_LEAKAGE)
  const net = baseline.minus(projectEmissionsT).minus(leakage)
  withinSmallScale(net, WATER_FILE, 'AMS-III.AV')
  const unsafe = safeShare.compare(SAFE_ENOUGH) < 0
  const notes = [
    'The fuels, their factors and the share of people who would boil come from the pack, with their sources.',
  ]
  if (unsafe) notes.push('More than one device in ten gave no safe water, so nothing can be credited.')
  return {
    quantityBase: unsafe ? 0n : creditedKilograms(net),
    steps: [
      line(
        'QPW',
        `Safe water of ${sites} sites`,
        litres,
        'l',
        `Σ litres of ${WATER_FILE}`,
        `${DOCUMENT}, equation (1)`,
      ),
      line(
        'm',
        `Devices with safe water, of ${tested.toDecimal(0)} tested`,
        safeShare,
        '1',
        'Σ devices_safe ÷ Σ devices_tested of quality.csv',
        `${DOCUMENT}, equation (1)`,
      ),
      line(
        'X_boil',
        'People who would boil',
        boilingShare,
        '1',
        'parameters.json',
        `${DOCUMENT}, equation (1)`,
      ),
      ...fuels.flatMap((fuel) => fuelSteps(fuel, boilingEmissions(litres, safeShare, boilingShare, fuel))),
      line(
        'BE_y',
        'Baseline emissions',
        baseline,
        't CO2e',
        'Σ BE of the fuels',
        `${DOCUMENT}, equation (1)`,
      ),
      line(
        'PE_y',
        'Emissions of the devices',
        projectEmissionsT,
        't CO2e',
        'parameters.json',
        `${DOCUMENT}, equation (6)`,
      ),
      line(
        'LE_y',
        'Leakage: wood that others burn instead',
        leakage,
        't CO2e',
        '5 % of BE of wood and charcoal',
        `${DOCUMENT}, section on leakage`,
      ),
      line(
        'ER_y',
        'Emission reductions, rounded down to whole kilograms',
        unsafe ? Rational.of(0n) : net.floorTo(3),
        't CO2e',
        unsafe ? '0, because m is below 0.9' : 'BE_y − PE_y − LE_y',
        `${DOCUMENT}, equation (7)`,
      ),
    ],
    notes,
  }
}

function fuelSteps(fuel: BoilingFuel, emissions: Rational): Step[] {
  return [
    line(
      `SEC (${fuel.fuel})`,
      `Fuel for a litre of boiled water at an efficiency of ${fuel.efficiency.toDecimal(4)}`,
      fuelForALitre(fuel.efficiency),
      'kJ/l',
      '(4.186 × (100 − 20) + 0.01 × 2260) ÷ efficiency',
      `${DOCUMENT}, equation (5)`,
    ),
    line(
      `BE (${fuel.fuel})`,
      `Boiling with it, ${fuel.nonRenewable.toDecimal(4)} not renewable, ${fuel.factor.toDecimal(4)} t CO2/TJ`,
      emissions,
      't CO2e',
      'QPW × m × X_boil × SEC × share × nonRenewableShare × factor ÷ 10^9',
      `${DOCUMENT}, equation (1)`,
    ),
  ]
}
