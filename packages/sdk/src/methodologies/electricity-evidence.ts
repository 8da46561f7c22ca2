import { EvidenceError, type EvidenceProblem } from '../evidence/errors.ts'
import { decimalColumn, timestampColumn } from './columns.ts'
import type { EvidencePack, FileFormat } from './methodology.ts'
import { checkMeters, type Meter, METER_FIELDS, readMeters } from './meters.ts'
import { monthsOf, partOfMonth, refuseOtherMonths } from './monthly.ts'
import { describeColumns, packCsv, packJson } from './pack-files.ts'
import { type Rational, sum } from './rational.ts'

/** Small-scale projects of type I end at 15 MW (CDM glossary; AMS-I.D, section 2.2). */
const MOST_KILOWATTS = '15000'
const HOUR = 3_600
/** Technologies without emissions of the plant's own under AMS-I.D, section 5.6. */
const TECHNOLOGIES = ['photovoltaic', 'wind']

/** Says that a factor stands in for no other. */
export const NO_STAND_IN = 'nothing'

export const READINGS = {
  timestamp_utc: timestampColumn('Start of the hour'),
  export_kwh: decimalColumn('Energy delivered to the grid in that hour', 'kWh', { min: '0' }),
  import_kwh: decimalColumn('Energy taken from the grid in that hour', 'kWh', { min: '0' }),
}

export interface MonthOfReadings {
  /** "2026-01" */
  month: string
  exportKwh: Rational
  importKwh: Rational
  hours: number
}

export interface GridFactor {
  gramsPerKwh: Rational
  country: string
  source: string
  year: string
  /** The factor that the methodology asks for, where this one takes its place; `NO_STAND_IN` where it is that one. */
  standsInFor: string
}

export interface Plant {
  technology: string
  capacityKw: Rational
  equipmentTransferred: boolean
}

export interface ElectricityEvidence {
  months: MonthOfReadings[]
  factor: GridFactor
  plant: Plant
  meters: Meter[]
}

export const ELECTRICITY_FORMATS: FileFormat[] = [
  {
    name: 'readings-YYYY-MM.csv',
    kind: 'csv',
    description: 'The billing meter, hour by hour, one file for each month of the period, no hour missing.',
    fields: describeColumns(READINGS),
  },
  {
    name: 'grid-factor.json',
    kind: 'json',
    description: 'The emission factor of the grid as it was when the report was made.',
    fields: [
      { name: 'country', unit: '', description: 'ISO 3166-1 alpha-3' },
      { name: 'gramsCo2PerKwh', unit: 'g CO2e/kWh', description: 'The factor, as a decimal text' },
      { name: 'source', unit: '', description: 'Data set and release' },
      { name: 'year', unit: '', description: 'The year that the data describe, as far as the source says' },
      {
        name: 'standsInFor',
        unit: '',
        description: `The factor that the methodology asks for, or "${NO_STAND_IN}" where this is the one`,
      },
    ],
  },
  {
    name: 'plant.json',
    kind: 'json',
    description: 'The plant.',
    fields: [
      { name: 'technology', unit: '', description: TECHNOLOGIES.join(' or ') },
      { name: 'capacityKw', unit: 'kW', description: 'Rated capacity at the grid, at most 15 MW' },
      { name: 'equipmentTransferred', unit: '', description: 'true if equipment came from another activity' },
    ],
  },
  {
    name: 'meter-calibration.json',
    kind: 'json',
    description: 'The meters in service, without gap or overlap, each calibrated for all of its service.',
    fields: METER_FIELDS,
  },
]

export function readElectricity(pack: EvidencePack): ElectricityEvidence {
  const plant = packJson(pack, 'plant.json', (fields): Plant => {
    const technology = fields.text('technology')
    if (technology !== '' && !TECHNOLOGIES.includes(technology)) {
      fields.report('technology', `must be ${TECHNOLOGIES.join(' or ')}; others have emissions of their own`)
    }
    const capacityKw = fields.decimal('capacityKw', 'kW', { min: '0.001', max: MOST_KILOWATTS })
    const equipmentTransferred = fields.truth('equipmentTransferred')
    if (equipmentTransferred) {
      fields.report(
        'equipmentTransferred',
        'leads to leakage, which is not computed here; use another methodology',
      )
    }
    return { technology, capacityKw, equipmentTransferred }
  })
  const factor = packJson(pack, 'grid-factor.json', (fields): GridFactor => ({
    gramsPerKwh: fields.decimal('gramsCo2PerKwh', 'g CO2e/kWh', { min: '0', max: '3000' }),
    country: fields.text('country'),
    source: fields.text('source'),
    year: fields.text('year'),
    standsInFor: fields.text('standsInFor'),
  }))
  const meters = readMeters(pack)
  checkMeters(meters, pack.period)
  refuseOtherMonths(pack, 'readings')
  return {
    months: monthsOf(pack.period).map((month) => readMonth(pack, month, plant)),
    factor,
    plant,
    meters,
  }
}

function readMonth(pack: EvidencePack, month: string, plant: Plant): MonthOfReadings {
  const file = `readings-${month}.csv`
  const rows = packCsv(pack, file, READINGS)
  const problems: EvidenceProblem[] = []
  const [first, end] = partOfMonth(month, pack.period)
  let due = first
  for (const { row, values } of rows) {
    const place = { file, row, column: 'timestamp_utc' }
    if (values.timestamp_utc !== due || due >= end) {
      const found = timeText(values.timestamp_utc)
      const wanted = due < end ? `the hour ${timeText(due)} must follow` : 'the period has ended'
      problems.push({ ...place, reason: `${found} is out of order: ${wanted}, each hour once` })
      break
    }
    if (values.export_kwh.compare(plant.capacityKw) > 0) {
      const most = plant.capacityKw.toDecimal(3)
      const reason = `${values.export_kwh.toDecimal(6)} is more than the plant can deliver in an hour (${most} kWh)`
      problems.push({ file, row, column: 'export_kwh', reason })
    }
    due += HOUR
  }
  if (problems.length === 0 && due !== end) {
    problems.push({ file, row: rows.length + 2, reason: `the hour ${timeText(due)} is missing; add it` })
  }
  if (problems.length > 0) throw new EvidenceError(problems)
  return {
    month,
    exportKwh: sum(rows.map((row) => row.values.export_kwh)),
    importKwh: sum(rows.map((row) => row.values.import_kwh)),
    hours: rows.length,
  }
}

function timeText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
