import { defineMethodology, type Quantification, type Step, TONNE_CO2E } from './methodology.ts'
import { Rational, rational, sum, ZERO } from './rational.ts'
import {
  type Amounts,
  dailyMethane,
  organicFactor,
  PRE_SEASON,
  REGIONS,
  RICE_SOURCE,
  WATER,
} from './rice-factors.ts'
import {
  readRice,
  RICE_FORMATS,
  type RiceEvidence,
  type SeasonRow,
  seasonDays,
  SEASONS_FILE,
} from './rice-evidence.ts'
import { creditedKilograms, line, withinSmallScale } from './steps.ts'
import { WARMING_POTENTIAL, WARMING_SOURCE } from './warming-potentials.ts'

const DOCUMENT = 'VM0051, version 1.1'
const THOUSAND = Rational.of(1000n)
/** Share that is kept of methane avoided when default factors are used: section 8.6. */
const CERTAIN = rational('0.85')
/** Nitrous oxide that drying adds, kg N2O for each kg of nitrogen applied: equation (25). */
const DRYING = rational('0.00314')

/**
 * Rice fields that are drained once or more in the season instead of standing under water: quantification approach 3
 * with the default factors of the IPCC. Methane avoided, less a share for uncertainty and the nitrous oxide of drying.
 */
export const vm0051 = defineMethodology<RiceEvidence>({
  code: 'VM0051',
  version: '1.1',
  title: 'Improved Management in Rice Production Systems',
  sector: '15: Agriculture',
  creditType: TONNE_CO2E,
  effect: 'avoidance',
  source: {
    publisher: 'Verra, Verified Carbon Standard',
    document: 'VM0051: Improved Management in Rice Production Systems, quantification approach 3',
    version: '1.1',
    address:
      'https://verra.org/wp-content/uploads/2026/07/VM0051-Improved-Management-in-Rice-Production-Systems-v1.1.pdf',
  },
  formats: RICE_FORMATS,
  read: readRice,
  calculate,
})

/** What one group of fields avoids and adds in one season. */
interface SeasonResult {
  steps: Step[]
  /** t CO2e */
  methane: Rational
  /** t CO2e */
  nitrousOxide: Rational
}

function calculate({ region, seasons }: RiceEvidence): Quantification {
  const results = seasons.map((season) => seasonResult(season, REGIONS[region]))
  const methane = sum(results.map((result) => result.methane))
  const nitrousOxide = sum(results.map((result) => result.nitrousOxide))
  const net = methane.times(CERTAIN).minus(nitrousOxide)
  withinSmallScale(net, SEASONS_FILE, 'VM0051 with default factors')
  const notes = [
    'Methane is computed with default factors of the IPCC and not measured; 15 % of it is taken off for uncertainty.',
  ]
  if (net.compare(ZERO) < 0) notes.push('The fields gave off more than before, so nothing can be credited.')
  return {
    quantityBase: creditedKilograms(net),
    steps: [
      line(
        'EF_c',
        `Methane of a field always under water, ${region}`,
        REGIONS[region],
        'kg CH4/ha/d',
        'region of practice.json',
        `${RICE_SOURCE}, table 5.11`,
      ),
      ...results.flatMap((result) => result.steps),
      line(
        'ΔCH4',
        'Methane avoided',
        methane,
        't CO2e',
        'Σ ΔCH4 of the groups',
        `${DOCUMENT}, equation (31)`,
      ),
      line(
        'PE_Red-Irri',
        'Nitrous oxide that drying adds',
        nitrousOxide,
        't CO2e',
        'Σ N × A × 0.00314 ÷ 1000 × GWP_N2O of groups that were always under water before',
        `${DOCUMENT}, equation (25); ${WARMING_SOURCE}`,
      ),
      line(
        'ER',
        'Net reductions, rounded down to whole kilograms',
        net.floorTo(3),
        't CO2e',
        'ΔCH4 × (1 − 15 %) − PE_Red-Irri',
        `${DOCUMENT}, equation (29) and section 8.6`,
      ),
    ],
    notes,
  }
}

function seasonResult(season: SeasonRow, base: Rational): SeasonResult {
  const { values } = season
  const name = `${values.unit}, ${values.season}`
  const amounts = amountsOf(season)
  const preSeason = PRE_SEASON[values.pre_season]
  const before = dailyMethane(base, WATER[values.water_before], preSeason, organicFactor(amounts, 'down'))
  const after = dailyMethane(base, WATER[values.water_after], preSeason, organicFactor(amounts, 'up'))
  const days = Rational.of(BigInt(seasonDays(season)))
  const perHectare = before.times(values.baseline_days).minus(after.times(days)).over(THOUSAND)
  const methane = perHectare.times(values.area_ha).times(WARMING_POTENTIAL.methane)
  const dried = values.water_before === 'continuous' && values.water_after !== 'continuous'
  const nitrogen = values.nitrogen_kg_ha.times(values.area_ha)
  const nitrousOxide = nitrogen.times(DRYING).over(THOUSAND).times(WARMING_POTENTIAL.nitrousOxide)
  const factors = `${DOCUMENT}, equations (6) and (7); ${RICE_SOURCE}, tables 5.12 to 5.14`
  return {
    methane,
    nitrousOxide: dried ? nitrousOxide : ZERO,
    steps: [
      line(
        `EF_bsl (${name})`,
        `Without the project: ${values.water_before} flooding`,
        before,
        'kg CH4/ha/d',
        'EF_c × SC_w × SC_p × SC_o',
        factors,
      ),
      line(
        `EF_wp (${name})`,
        `In the season: ${values.water_after}, ${days.toDecimal(0)} days`,
        after,
        'kg CH4/ha/d',
        'EF_c × SC_w × SC_p × SC_o',
        factors,
      ),
      line(
        `ΔCH4 (${name})`,
        `Methane avoided on ${values.area_ha.toDecimal(2)} ha of ${values.farms.toDecimal(0)} farms`,
        methane,
        't CO2e',
        '(EF_bsl × baseline_days − EF_wp × days) × A ÷ 1000 × GWP_CH4',
        `${DOCUMENT}, equation (8); ${WARMING_SOURCE}`,
      ),
    ],
  }
}

function amountsOf({ values }: SeasonRow): Amounts {
  return {
    straw_late: values.straw_late_t_ha,
    straw_early: values.straw_early_t_ha,
    compost: values.compost_t_ha,
    farmyard_manure: values.farmyard_manure_t_ha,
    green_manure: values.green_manure_t_ha,
  }
}
