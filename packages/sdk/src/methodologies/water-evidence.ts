import type { CsvRow } from '../evidence/csv.ts'
import { EvidenceError, type EvidenceProblem } from '../evidence/errors.ts'
import type { Period } from '../evidence/pack.ts'
import { codeColumn, countColumn, dateColumn, decimalColumn, monthColumn } from './columns.ts'
import type { JsonFields } from './json-fields.ts'
import type { EvidencePack, FileFormat } from './methodology.ts'
import { monthsOf, partOfMonth } from './monthly.ts'
import { describeColumns, packCsv, packJson } from './pack-files.ts'
import { Rational, rational, sum } from './rational.ts'

export const WATER_FILE = 'water.csv'
const QUALITY_FILE = 'quality.csv'
const PARAMETERS_FILE = 'parameters.json'
/** Litres that a person can drink in a day: more is not drinking water. */
const LITRES_A_DAY = rational('5.5')
/** A line stands for at least so many people. */
const FEWEST_PEOPLE = '10'
const ONE = Rational.of(1n)

export const WATER = {
  site: codeColumn('Code of a school, a standpipe or a group of homes'),
  month: monthColumn('Month'),
  people: countColumn('People who drank from it', 'people', { min: FEWEST_PEOPLE, max: '1000000' }),
  litres: decimalColumn('Drinking water treated in that month', 'l', { min: '0' }),
}

export const QUALITY = {
  round: codeColumn('Code of the round of tests'),
  tested_on: dateColumn('Last day of the round'),
  devices_tested: countColumn('Devices drawn at random and tested', 'devices', { min: '1', max: '1000000' }),
  devices_safe: countColumn('Of these, devices that worked and gave safe water', 'devices', {
    min: '0',
    max: '1000000',
  }),
}

/** A fuel that the people would boil their water with. */
export interface BoilingFuel {
  fuel: string
  /** Share of the water boiled with it; the shares of all fuels make 1. */
  share: Rational
  /** Heat that reaches the water, as a share of the heat of the fuel. */
  efficiency: Rational
  /** Share of the fuel that does not grow again: 1 for a fossil fuel. */
  nonRenewable: Rational
  /** t CO2/TJ */
  factor: Rational
  woody: boolean
}

export interface WaterEvidence {
  litres: Rational
  sites: number
  tested: Rational
  safe: Rational
  boilingShare: Rational
  fuels: BoilingFuel[]
  projectEmissionsT: Rational
}

export const WATER_FORMATS: FileFormat[] = [
  {
    name: WATER_FILE,
    kind: 'csv',
    description: `Treated water of each site and month, at most ${LITRES_A_DAY.toDecimal(1)} litres a person and day.`,
    fields: describeColumns(WATER),
  },
  {
    name: QUALITY_FILE,
    kind: 'csv',
    description: 'Tests of devices drawn at random, in one or more rounds within the period.',
    fields: describeColumns(QUALITY),
  },
  {
    name: PARAMETERS_FILE,
    kind: 'json',
    description: 'How the water would be boiled, from a survey, and what the devices themselves give off.',
    fields: [
      { name: 'boilingShare', unit: '1', description: 'Share of the people who would boil their water' },
      { name: 'boilingBasis', unit: '', description: 'Survey or study that shows it' },
      { name: 'fuels[].fuel', unit: '', description: 'Name' },
      {
        name: 'fuels[].share',
        unit: '1',
        description: 'Share of the water boiled with it; all shares make 1',
      },
      {
        name: 'fuels[].efficiency',
        unit: '1',
        description: 'Efficiency of boiling; 0.10 for a three-stone fire',
      },
      {
        name: 'fuels[].nonRenewableShare',
        unit: '1',
        description: 'Share that does not grow again; 1 if fossil',
      },
      { name: 'fuels[].tonnesCo2PerTj', unit: 't CO2/TJ', description: 'Emission factor' },
      { name: 'fuels[].woody', unit: '', description: 'true for wood and charcoal' },
      { name: 'fuels[].source', unit: '', description: 'Where the last four values come from' },
      { name: 'projectEmissionsT', unit: 't CO2e', description: 'Electricity and fuel of the devices' },
      { name: 'projectEmissionsBasis', unit: '', description: 'Why it is that much' },
    ],
  },
]

export function readWater(pack: EvidencePack): WaterEvidence {
  const parameters = packJson(pack, PARAMETERS_FILE, readParameters)
  const water = packCsv(pack, WATER_FILE, WATER)
  const quality = packCsv(pack, QUALITY_FILE, QUALITY)
  const problems = [...waterProblems(water, pack.period), ...qualityProblems(quality, pack.period)]
  if (problems.length > 0) throw new EvidenceError(problems)
  return {
    ...parameters,
    litres: sum(water.map(({ values }) => values.litres)),
    sites: new Set(water.map(({ values }) => values.site)).size,
    tested: sum(quality.map(({ values }) => values.devices_tested)),
    safe: sum(quality.map(({ values }) => values.devices_safe)),
  }
}

function readParameters(fields: JsonFields) {
  fields.text('boilingBasis')
  fields.text('projectEmissionsBasis')
  const fuels = fields.list('fuels').map((entry): BoilingFuel => {
    entry.text('source')
    return {
      fuel: entry.text('fuel'),
      share: entry.decimal('share', '1', { min: '0', max: '1' }),
      efficiency: entry.decimal('efficiency', '1', { min: '0.1', max: '1' }),
      nonRenewable: entry.decimal('nonRenewableShare', '1', { min: '0', max: '1' }),
      factor: entry.decimal('tonnesCo2PerTj', 't CO2/TJ', { min: '0', max: '115' }),
      woody: entry.truth('woody'),
    }
  })
  fuels.forEach(({ fuel }, index) => {
    if (fuels.findIndex((other) => other.fuel === fuel) !== index) {
      fields.report(`fuels[${index}].fuel`, `is in the list twice: ${fuel}`)
    }
  })
  const shares = sum(fuels.map(({ share }) => share))
  if (shares.compare(ONE) !== 0) fields.report('fuels', `have shares that make ${shares.toDecimal(6)}, not 1`)
  return {
    boilingShare: fields.decimal('boilingShare', '1', { min: '0', max: '1' }),
    fuels,
    projectEmissionsT: fields.decimal('projectEmissionsT', 't CO2e', { min: '0' }),
  }
}

function waterProblems(rows: readonly CsvRow<typeof WATER>[], period: Period): EvidenceProblem[] {
  const months = monthsOf(period)
  const seen = new Set<string>()
  return rows.flatMap(({ row, values }) => {
    const problems: EvidenceProblem[] = []
    const report = (column: string, reason: string) =>
      problems.push({ file: WATER_FILE, row, column, reason })
    if (!months.includes(values.month)) report('month', `${values.month} is not a month of the period`)
    const key = `${values.site}/${values.month}`
    if (seen.has(key)) report('month', `${values.month} of site ${values.site} is in the file twice`)
    seen.add(key)
    const most = LITRES_A_DAY.times(values.people).times(Rational.of(daysIn(values.month, period)))
    if (values.litres.compare(most) > 0) {
      report(
        'litres',
        `is more than ${most.toDecimal(1)}, all that so many people can drink; count no other water`,
      )
    }
    return problems
  })
}

function qualityProblems(rows: readonly CsvRow<typeof QUALITY>[], period: Period): EvidenceProblem[] {
  const seen = new Set<string>()
  return rows.flatMap(({ row, values }) => {
    const problems: EvidenceProblem[] = []
    const report = (column: string, reason: string) =>
      problems.push({ file: QUALITY_FILE, row, column, reason })
    if (values.tested_on < period.start || values.tested_on >= period.end) {
      report('tested_on', 'is outside the period')
    }
    if (seen.has(values.round)) report('round', `round ${values.round} is in the file twice`)
    seen.add(values.round)
    if (values.devices_safe.compare(values.devices_tested) > 0) {
      report('devices_safe', 'is more than the devices that were tested')
    }
    return problems
  })
}

/** Days of a month (UTC) that lie in the period. */
function daysIn(month: string, period: Period): bigint {
  const [start, end] = partOfMonth(month, period)
  return BigInt(Math.max(0, Math.ceil((end - start) / 86_400)))
}
