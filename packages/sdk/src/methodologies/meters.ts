import { EvidenceError, type EvidenceProblem } from '../evidence/errors.ts'
import type { Period } from '../evidence/pack.ts'
import type { EvidencePack, FieldDescription } from './methodology.ts'
import { packJson } from './pack-files.ts'

/** A meter in service from a day (included) to a day (excluded); times in Unix seconds. */
export interface Meter {
  code: string
  accuracyClass: string
  inServiceFrom: number
  inServiceUntil: number
  calibratedOn: number
  validUntil: number
}

const FILE = 'meter-calibration.json'

export const METER_FIELDS: FieldDescription[] = [
  { name: 'meters[].meter', unit: '', description: 'Code of the meter' },
  {
    name: 'meters[].accuracyClass',
    unit: '',
    description: 'Class of accuracy, for example 0.5 S of IEC 62053',
  },
  { name: 'meters[].inServiceFrom', unit: 'UTC day', description: 'First day of service' },
  { name: 'meters[].inServiceUntil', unit: 'UTC day', description: 'Day after the last day of service' },
  { name: 'meters[].calibratedOn', unit: 'UTC day', description: 'Day of the calibration' },
  { name: 'meters[].validUntil', unit: 'UTC day', description: 'Day after its last day of validity' },
]

export function readMeters(pack: EvidencePack): Meter[] {
  return packJson(pack, FILE, (fields) =>
    fields.list('meters').map((entry) => ({
      code: entry.text('meter'),
      accuracyClass: entry.text('accuracyClass'),
      inServiceFrom: entry.day('inServiceFrom'),
      inServiceUntil: entry.day('inServiceUntil'),
      calibratedOn: entry.day('calibratedOn'),
      validUntil: entry.day('validUntil'),
    })),
  )
}

/** Throws unless the meters, in order, cover the period once and each was calibrated for all of its service in it. */
export function checkMeters(meters: readonly Meter[], period: Period): void {
  const problems: EvidenceProblem[] = []
  const report = (field: string, reason: string) => problems.push({ file: FILE, field, reason })
  let covered = period.start
  meters.forEach((meter, index) => {
    const name = `meters[${index}]`
    const from = Math.max(meter.inServiceFrom, period.start)
    const until = Math.min(meter.inServiceUntil, period.end)
    if (until <= from) return report(name, `${meter.code} was not in service in the period; take it out`)
    if (from > covered) report(`${name}.inServiceFrom`, 'leaves a gap after the meter before it')
    if (from < covered) report(`${name}.inServiceFrom`, 'overlaps with the meter before it: both would count')
    if (meter.calibratedOn > from)
      report(`${name}.calibratedOn`, 'is after its first day of service in the period')
    if (meter.validUntil < until)
      report(`${name}.validUntil`, 'is before its last day of service in the period')
    covered = until
  })
  if (covered < period.end) report('meters', 'do not cover the period to its end')
  if (problems.length > 0) throw new EvidenceError(problems)
}
