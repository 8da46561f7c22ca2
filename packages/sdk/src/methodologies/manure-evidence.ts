import type { CsvRow } from '../evidence/csv.ts'
import { EvidenceError, type EvidenceProblem } from '../evidence/errors.ts'
import type { Period } from '../evidence/pack.ts'
import { BIOGAS, type MethaneBurnt, readBiogas } from './biogas-readings.ts'
import { codeColumn, countColumn, decimalColumn, monthColumn } from './columns.ts'
import {
  type AnimalCategory,
  MANURE_PARAMETER_FIELDS,
  type ManureParameters,
  readManureParameters,
} from './manure-parameters.ts'
import { checkMeters, METER_FIELDS, readMeters } from './meters.ts'
import type { EvidencePack, FileFormat } from './methodology.ts'
import { monthsOf, partOfMonth } from './monthly.ts'
import { describeColumns, packCsv, packJson } from './pack-files.ts'
import { type Rational, sum } from './rational.ts'

export const HERD_FILE = 'herd.csv'
const PARAMETERS_FILE = 'parameters.json'
const DAY = 86_400

export const HERD = {
  barn: codeColumn('Code of a barn or farm'),
  month: monthColumn('Month'),
  category: codeColumn('Category of animals, as in parameters.json'),
  animals: decimalColumn('Animals in it on average', 'animals', { min: '0', max: '10000000' }),
  days: countColumn('Days on which their manure went to the digester', 'days', { min: '1', max: '31' }),
  weight_kg: decimalColumn('Their weight on average', 'kg', { min: '0.01', max: '2000' }),
}

export interface ManureEvidence extends ManureParameters {
  /** Volatile solids of each category in the period in kg dry matter, in the order of `categories`. */
  volatileSolids: Rational[]
  methane: MethaneBurnt
  meters: string[]
}

export const MANURE_FORMATS: FileFormat[] = [
  {
    name: HERD_FILE,
    kind: 'csv',
    description: 'The animals of every barn, month and category.',
    fields: describeColumns(HERD),
  },
  {
    name: 'biogas-YYYY-MM.csv',
    kind: 'csv',
    description:
      'The gas meter before the flare or engine, day by day, one file for each month of the period.',
    fields: describeColumns(BIOGAS),
  },
  {
    name: PARAMETERS_FILE,
    kind: 'json',
    description: 'Animals, old systems and burner. Numbers are decimal texts; all statements must be true.',
    fields: MANURE_PARAMETER_FIELDS,
  },
  {
    name: 'meter-calibration.json',
    kind: 'json',
    description: 'The gas meters in service, without gap or overlap, each calibrated for all of its service.',
    fields: METER_FIELDS,
  },
]

export function readManure(pack: EvidencePack): ManureEvidence {
  const parameters = packJson(pack, PARAMETERS_FILE, readManureParameters)
  const herd = packCsv(pack, HERD_FILE, HERD)
  checkHerd(herd, parameters.categories, pack.period)
  const meters = readMeters(pack)
  checkMeters(meters, pack.period)
  return {
    ...parameters,
    volatileSolids: parameters.categories.map((category) =>
      sum(
        herd
          .filter(({ values }) => values.category === category.category)
          .map((row) => solidsOf(row, category)),
      ),
    ),
    methane: readBiogas(pack),
    meters: meters.map(({ code }) => code),
  }
}

/** kg of volatile solids: animals × days × VS × weight ÷ usual weight, equation (3). */
function solidsOf({ values }: CsvRow<typeof HERD>, category: AnimalCategory): Rational {
  const animalDays = values.animals.times(values.days)
  return animalDays.times(category.solids).times(values.weight_kg).over(category.usualWeight)
}

function checkHerd(
  rows: readonly CsvRow<typeof HERD>[],
  categories: readonly AnimalCategory[],
  period: Period,
): void {
  const months = monthsOf(period)
  const seen = new Set<string>()
  const problems = rows.flatMap(({ row, values }) => {
    const found: EvidenceProblem[] = []
    const report = (column: string, reason: string) => found.push({ file: HERD_FILE, row, column, reason })
    if (!categories.some(({ category }) => category === values.category)) {
      report('category', `"${values.category}" is not in ${PARAMETERS_FILE}`)
    }
    const [start, end] = partOfMonth(values.month, period)
    if (!months.includes(values.month)) report('month', `${values.month} is not a month of the period`)
    else if (Number(values.days.toDecimal(0)) * DAY > end - start)
      report('days', 'is more than the month has in the period')
    const key = `${values.barn}/${values.month}/${values.category}`
    if (seen.has(key))
      report('barn', `${values.category} of barn ${values.barn} in ${values.month} are in the file twice`)
    seen.add(key)
    return found
  })
  if (problems.length > 0) throw new EvidenceError(problems)
}
