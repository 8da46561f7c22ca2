import { averageIntensity } from '@tgwf/co2'
import { amsID, type EvidencePack } from '../packages/sdk/src/methodologies/index.ts'
import { DRY_RIDGE } from './models/sites.ts'
import { type HourOfPlant, simulatePlant } from './models/solar.ts'
import { overstatedQuantity } from './overstated.ts'
import { solarReport } from './reports.ts'
import { utc } from './story/time.ts'
import type { SampleClaim } from './story/types.ts'

/** Release of the package whose factor the packs hold. */
const FACTOR_RELEASE = '0.19.0'
const SEED = 'dry-ridge'
/** The new meter against the old one. */
const METER_DIFFERENCE = 1.0007
const EXCHANGE = { from: '2026-05-09', until: '2026-05-18' }

/** The files of one claim of the solar plant, by path. */
export function solarPack(claim: SampleClaim): Map<string, string> {
  const files = new Map<string, string>()
  for (const [month, hours] of byMonth(simulatePlant(DRY_RIDGE, claim.start, claim.end, SEED))) {
    files.set(`readings-${month}.csv`, readingsCsv(hours))
  }
  files.set('grid-factor.json', json(gridFactor()))
  files.set(
    'plant.json',
    json({ technology: 'photovoltaic', capacityKw: '2000', equipmentTransferred: false }),
  )
  files.set('meter-calibration.json', json({ meters: meters(claim) }))
  if (claim.key === 'solar-2026-q2-first') files.set('parallel-run-2026-05.csv', parallelRun())
  const computed = amsID.compute(packOf(claim, files))
  const stated =
    claim.key === 'solar-2026-q2-first' ? overstatedQuantity(packOf(claim, files)) : computed.quantityBase
  files.set('monitoring-report.md', solarReport(claim, computed, stated))
  return files
}

function packOf(claim: SampleClaim, files: ReadonlyMap<string, string>): EvidencePack {
  const encoder = new TextEncoder()
  return {
    period: { start: claim.start, end: claim.end },
    files: new Map([...files].map(([path, text]) => [path, encoder.encode(text)])),
  }
}

export function gridFactor(): Record<string, string> {
  const factor: number | undefined = averageIntensity.data['IND']
  if (factor === undefined)
    throw new Error('The package has no factor for India; choose a country that it has.')
  return {
    country: 'IND',
    gramsCo2PerKwh: String(factor),
    source: `Ember, yearly average carbon intensity of electricity, as shipped in @tgwf/co2 ${FACTOR_RELEASE}`,
    year: 'latest year of that release; the package does not name it',
    standsInFor: 'combined margin (CDM TOOL07)',
    licence: 'CC BY-SA 4.0',
  }
}

/** The new meter's readings while the old one was still the billing meter: the same energy within its class. */
function parallelRun(): string {
  const hours = simulatePlant(DRY_RIDGE, utc(EXCHANGE.from), utc(EXCHANGE.until), SEED)
  return readingsCsv(hours.map((hour) => ({ ...hour, exportKwh: hour.exportKwh * METER_DIFFERENCE })))
}

function meters(claim: SampleClaim): Record<string, string>[] {
  const first = {
    meter: 'M-1',
    accuracyClass: '0.5 S',
    inServiceFrom: '2025-11-15',
    inServiceUntil: EXCHANGE.until,
    calibratedOn: '2025-11-10',
    validUntil: '2026-11-10',
  }
  const second = {
    meter: 'M-2',
    accuracyClass: '0.2 S',
    inServiceFrom: EXCHANGE.until,
    inServiceUntil: '2031-05-18',
    calibratedOn: '2026-05-04',
    validUntil: '2031-05-04',
  }
  return [first, second].filter(
    (meter) => utc(meter.inServiceFrom) < claim.end && utc(meter.inServiceUntil) > claim.start,
  )
}

function byMonth(hours: readonly HourOfPlant[]): Map<string, HourOfPlant[]> {
  const months = new Map<string, HourOfPlant[]>()
  for (const hour of hours) {
    const month = timeText(hour.start).slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), hour])
  }
  return months
}

function readingsCsv(hours: readonly HourOfPlant[]): string {
  const rows = hours.map(
    ({ start, exportKwh, importKwh }) => `${timeText(start)},${exportKwh.toFixed(2)},${importKwh.toFixed(2)}`,
  )
  return ['timestamp_utc,export_kwh,import_kwh', ...rows, ''].join('\n')
}

function timeText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
