import { aboveGroundBiomass } from './allometry.ts'
import { samplingSteps, TOOL } from './ar-steps.ts'
import {
  FOREST_FORMATS,
  type ForestEvidence,
  type ForestParameters,
  plotsOf,
  readForest,
  type SpeciesParameters,
  type StratumParameters,
  type TreeRow,
} from './forest-evidence.ts'
import { defineMethodology, type Quantification, TONNE_CO2E } from './methodology.ts'
import { Rational, sum, ZERO } from './rational.ts'
import { discountedMean, stratifiedMean } from './sampling.ts'
import { creditedKilograms, line } from './steps.ts'

const DOCUMENT = 'CDM AR-AMS0007, version 03.1'
const ONE = Rational.of(1n)
const THOUSAND = Rational.of(1000n)
/** Mass of CO2 to mass of carbon. */
const CO2_PER_CARBON = Rational.of(44n, 12n)

/**
 * Afforestation and reforestation: the change of carbon in trees, by measuring the same sample plots at both ends
 * of the period (AR-TOOL14, section 6.2). Shrubs, dead wood, litter and soil are left out, which only lowers it.
 */
export const arAms0007 = defineMethodology<ForestEvidence>({
  code: 'AR-AMS0007',
  version: '03.1',
  title: 'Afforestation and reforestation project activities implemented on lands other than wetlands',
  sector: '14: Afforestation and reforestation',
  creditType: TONNE_CO2E,
  effect: 'storage',
  source: {
    publisher: 'UNFCCC, Clean Development Mechanism',
    document: 'AR-AMS0007 with AR-TOOL14 (carbon stocks of trees and shrubs, version 04.2)',
    version: '03.1',
    address: 'https://cdm.unfccc.int/methodologies/SSCmethodologies/SSCAR/approved',
  },
  formats: FOREST_FORMATS,
  read: readForest,
  calculate,
})

function calculate({ parameters, start, end }: ForestEvidence): Quantification {
  const change = stratifiedMean(
    parameters.strata.map((stratum) => ({
      area: stratum.areaHa,
      plots: plotsOf(start, stratum.stratum).map((plot) =>
        plotBiomass(end, plot, stratum, parameters, 'down').minus(
          plotBiomass(start, plot, stratum, parameters, 'up'),
        ),
      ),
    })),
  )
  const conservative = discountedMean(change.mean, change.halfWidth)
  const biomass = change.area.times(conservative)
  const trees = CO2_PER_CARBON.times(parameters.carbonFraction).times(biomass)
  const actual = trees.minus(parameters.projectEmissionsT)
  const net = actual.minus(parameters.baselineChangeT).minus(parameters.leakageT)
  const notes = [
    'Carbon that is stored can be lost again. A share of these credits goes to the safety reserve at issue.',
  ]
  if (net.compare(ZERO) < 0) notes.push('The trees lost carbon in the period, so nothing can be credited.')
  return {
    quantityBase: creditedKilograms(net),
    steps: [
      ...samplingSteps(change, conservative, start.length, end.length),
      line(
        'ΔB_TREE',
        'Change of tree biomass',
        biomass,
        't d.m.',
        'A × Δb_TREE (discounted)',
        `${TOOL}, equation (4)`,
      ),
      line(
        'CF_TREE',
        'Carbon fraction',
        parameters.carbonFraction,
        't C/t d.m.',
        'parameters.json',
        `${TOOL}, section 6.2`,
      ),
      line(
        'ΔC_TREE',
        'Change of carbon in trees',
        trees,
        't CO2e',
        '44/12 × CF_TREE × ΔB_TREE',
        `${TOOL}, equation (3)`,
      ),
      line(
        'GHG_E',
        'Emissions of the project',
        parameters.projectEmissionsT,
        't CO2e',
        'parameters.json',
        `${DOCUMENT}, section 5.5`,
      ),
      line(
        'ΔC_ACTUAL',
        'Actual net removals',
        actual,
        't CO2e',
        'ΔC_TREE − GHG_E',
        `${DOCUMENT}, section 5.5`,
      ),
      line(
        'ΔC_BSL',
        'Removals without the project',
        parameters.baselineChangeT,
        't CO2e',
        'parameters.json',
        `${DOCUMENT}, section 5.4`,
      ),
      line('LK', 'Leakage', parameters.leakageT, 't CO2e', 'parameters.json', `${DOCUMENT}, section 5.6`),
      line(
        'ΔC_AR-CDM',
        'Net removals, rounded down to whole kilograms',
        net.floorTo(3),
        't CO2e',
        'ΔC_ACTUAL − ΔC_BSL − LK',
        `${DOCUMENT}, section 5.7`,
      ),
    ],
    notes,
  }
}

/** Tree biomass above and below ground of one plot in t d.m. per hectare: AR-TOOL14, equations (A1.1) to (A1.4). */
function plotBiomass(
  rows: readonly TreeRow[],
  plot: string,
  stratum: StratumParameters,
  parameters: ForestParameters,
  rounding: 'down' | 'up',
): Rational {
  const kilograms = rows
    .filter((row) => row.values.plot_id === plot)
    .map(({ values }) => {
      const species = speciesOf(parameters, values.species)
      const stem = { diameter: values.dbh_cm, height: values.height_m, woodDensity: species.woodDensity }
      return aboveGroundBiomass(stem, rounding).times(ONE.plus(species.rootShoot))
    })
  return sum(kilograms).over(THOUSAND).over(stratum.plotAreaHa)
}

function speciesOf(parameters: ForestParameters, name: string): SpeciesParameters {
  const found = parameters.species.find(({ species }) => species === name)
  if (found === undefined) throw new Error(`Add ${name} to the species of parameters.json.`)
  return found
}
