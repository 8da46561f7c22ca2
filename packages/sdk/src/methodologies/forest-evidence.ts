import type { CsvRow } from '../evidence/csv.ts'
import { EvidenceError, type EvidenceProblem } from '../evidence/errors.ts'
import { codeColumn, dateColumn, decimalColumn } from './columns.ts'
import type { JsonFields } from './json-fields.ts'
import type { EvidencePack, FileFormat } from './methodology.ts'
import { describeColumns, packCsv, packJson } from './pack-files.ts'
import type { Rational } from './rational.ts'

export const PLOTS = {
  plot_id: codeColumn('Code of the sample plot'),
  stratum: codeColumn('Stratum of the plot'),
  tree: codeColumn('Number of the tree in its plot'),
  species: codeColumn('Species, as in parameters.json'),
  dbh_cm: decimalColumn('Diameter at 1.3 m', 'cm', { min: '1', max: '500' }),
  height_m: decimalColumn('Total height', 'm', { min: '1.3', max: '120' }),
  measured_on: dateColumn('Day of the measurement'),
}

export type TreeRow = CsvRow<typeof PLOTS>

export interface StratumParameters {
  stratum: string
  areaHa: Rational
  plotAreaHa: Rational
}

export interface SpeciesParameters {
  species: string
  woodDensity: Rational
  rootShoot: Rational
}

export interface ForestParameters {
  strata: StratumParameters[]
  species: SpeciesParameters[]
  carbonFraction: Rational
  minimumDbhCm: Rational
  /** Change of carbon in the baseline, emissions of the project, leakage; in t CO2e over the period. */
  baselineChangeT: Rational
  projectEmissionsT: Rational
  leakageT: Rational
}

export interface ForestEvidence {
  parameters: ForestParameters
  start: TreeRow[]
  end: TreeRow[]
}

export const START_FILE = 'plots-start.csv'
export const END_FILE = 'plots-end.csv'
const PARAMETERS_FILE = 'parameters.json'
/** A measurement belongs to a limit of the period when it lies at most this far from it. */
const WINDOW_DAYS = 31

export const FOREST_FORMATS: FileFormat[] = [
  {
    name: START_FILE,
    kind: 'csv',
    description: `Every tree of every sample plot, measured within ${WINDOW_DAYS} days of the start of the period.`,
    fields: describeColumns(PLOTS),
  },
  {
    name: END_FILE,
    kind: 'csv',
    description: `The same plots, measured again within ${WINDOW_DAYS} days of the end of the period.`,
    fields: describeColumns(PLOTS),
  },
  {
    name: PARAMETERS_FILE,
    kind: 'json',
    description: 'Areas and parameters with their sources. Numbers are decimal texts.',
    fields: [
      { name: 'strata[].stratum', unit: '', description: 'Code' },
      { name: 'strata[].areaHa', unit: 'ha', description: 'Area of the stratum' },
      { name: 'strata[].plotAreaHa', unit: 'ha', description: 'Area of one of its plots' },
      { name: 'species[].species', unit: '', description: 'Name' },
      { name: 'species[].woodDensity', unit: 'g/cm³', description: 'Basic wood density' },
      { name: 'species[].rootShoot', unit: '1', description: 'Ratio of root to shoot biomass' },
      { name: 'species[].source', unit: '', description: 'Where density and ratio come from' },
      { name: 'carbonFraction', unit: 't C/t d.m.', description: 'Carbon in dry matter; 0.47 by AR-TOOL14' },
      { name: 'minimumDbhCm', unit: 'cm', description: 'Thinner trees are not counted' },
      { name: 'baselineChangeT', unit: 't CO2e', description: 'Change of carbon without the project' },
      {
        name: 'projectEmissionsT',
        unit: 't CO2e',
        description: 'Emissions of the project, burning included',
      },
      { name: 'leakageT', unit: 't CO2e', description: 'Emissions elsewhere by displaced agriculture' },
      { name: 'basis', unit: '', description: 'Why the last three values are what they are' },
    ],
  },
]

export function readForest(pack: EvidencePack): ForestEvidence {
  const parameters = packJson(pack, PARAMETERS_FILE, readParameters)
  const start = readPlots(pack, START_FILE, parameters, pack.period.start)
  const end = readPlots(pack, END_FILE, parameters, pack.period.end)
  checkSamePlots(parameters, start, end)
  return { parameters, start, end }
}

function readParameters(fields: JsonFields): ForestParameters {
  fields.text('basis')
  return {
    strata: fields.list('strata').map((entry) => ({
      stratum: entry.text('stratum'),
      areaHa: entry.decimal('areaHa', 'ha', { min: '0.001' }),
      plotAreaHa: entry.decimal('plotAreaHa', 'ha', { min: '0.001', max: '1' }),
    })),
    species: fields.list('species').map((entry) => {
      entry.text('source')
      return {
        species: entry.text('species'),
        woodDensity: entry.decimal('woodDensity', 'g/cm³', { min: '0.05', max: '1.5' }),
        rootShoot: entry.decimal('rootShoot', '1', { min: '0', max: '1' }),
      }
    }),
    carbonFraction: fields.decimal('carbonFraction', 't C/t d.m.', { min: '0.4', max: '0.55' }),
    minimumDbhCm: fields.decimal('minimumDbhCm', 'cm', { min: '1', max: '20' }),
    baselineChangeT: fields.decimal('baselineChangeT', 't CO2e', { min: '0' }),
    projectEmissionsT: fields.decimal('projectEmissionsT', 't CO2e', { min: '0' }),
    leakageT: fields.decimal('leakageT', 't CO2e', { min: '0' }),
  }
}

function readPlots(pack: EvidencePack, file: string, parameters: ForestParameters, limit: number): TreeRow[] {
  const rows = packCsv(pack, file, PLOTS)
  const problems: EvidenceProblem[] = []
  const seen = new Set<string>()
  const stratumOf = new Map<string, string>()
  for (const { row, values } of rows) {
    const report = (column: string, reason: string) => problems.push({ file, row, column, reason })
    if (!parameters.strata.some(({ stratum }) => stratum === values.stratum)) {
      report('stratum', `"${values.stratum}" is not in parameters.json`)
    }
    if (!parameters.species.some(({ species }) => species === values.species)) {
      report('species', `"${values.species}" is not in parameters.json`)
    }
    if (values.dbh_cm.compare(parameters.minimumDbhCm) < 0) {
      report('dbh_cm', `${values.dbh_cm.toDecimal(3)} is below the least diameter of parameters.json`)
    }
    if (Math.abs(values.measured_on - limit) > WINDOW_DAYS * 86_400) {
      report('measured_on', `is more than ${WINDOW_DAYS} days from the limit of the period`)
    }
    const tree = `${values.plot_id}/${values.tree}`
    if (seen.has(tree)) report('tree', `tree ${values.tree} of plot ${values.plot_id} is in the file twice`)
    seen.add(tree)
    if ((stratumOf.get(values.plot_id) ?? values.stratum) !== values.stratum) {
      report('stratum', `plot ${values.plot_id} stood in another stratum above`)
    }
    stratumOf.set(values.plot_id, values.stratum)
  }
  if (problems.length > 0) throw new EvidenceError(problems)
  return rows
}

function checkSamePlots(parameters: ForestParameters, start: TreeRow[], end: TreeRow[]): void {
  const problems: EvidenceProblem[] = []
  for (const { stratum } of parameters.strata) {
    const [before, after] = [plotsOf(start, stratum), plotsOf(end, stratum)]
    for (const plot of before.filter((name) => !after.includes(name))) {
      problems.push({
        file: END_FILE,
        reason: `has no tree of plot ${plot} in stratum ${stratum}; measure it again`,
      })
    }
    for (const plot of after.filter((name) => !before.includes(name))) {
      problems.push({ file: START_FILE, reason: `has no tree of plot ${plot} in stratum ${stratum}` })
    }
    if (before.length < 2) {
      problems.push({
        file: START_FILE,
        reason: `has fewer than two plots in stratum ${stratum}; measure more`,
      })
    }
  }
  if (problems.length > 0) throw new EvidenceError(problems)
}

/** The plots of a stratum, in the order of their first tree. */
export function plotsOf(rows: readonly TreeRow[], stratum: string): string[] {
  return [...new Set(rows.filter((row) => row.values.stratum === stratum).map((row) => row.values.plot_id))]
}
