import { expect } from 'chai'
import fc from 'fast-check'
import { EvidenceError } from '../../packages/sdk/src/evidence/index.ts'
import { amsID, type EvidencePack, methodologyByCode } from '../../packages/sdk/src/methodologies/index.ts'

const DAY = {
  start: Date.parse('2026-01-01T00:00:00Z') / 1000,
  end: Date.parse('2026-01-02T00:00:00Z') / 1000,
}
const FACTOR = {
  country: 'IND',
  gramsCo2PerKwh: '708.96',
  source: 'test',
  year: '2024',
  standsInFor: 'combined margin',
}
const PLANT = { technology: 'photovoltaic', capacityKw: '120', equipmentTransferred: false }
const METER = {
  meter: 'M-1',
  accuracyClass: '0.5 S',
  inServiceFrom: '2025-01-01',
  inServiceUntil: '2027-01-01',
  calibratedOn: '2024-12-01',
  validUntil: '2027-12-01',
}

/** A day: ten hours of 100.5 kWh out, the other fourteen of 0.35 kWh in. */
function hours(): string[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const time = new Date((DAY.start + hour * 3600) * 1000).toISOString().replace('.000Z', 'Z')
    return hour >= 4 && hour < 14 ? `${time},100.5,0` : `${time},0,0.35`
  })
}

interface Parts {
  lines?: string[]
  factor?: object
  plant?: object
  meters?: object[]
  period?: EvidencePack['period']
  more?: Record<string, string>
}

function packOf({
  lines = hours(),
  factor = FACTOR,
  plant = PLANT,
  meters = [METER],
  period = DAY,
  more = {},
}: Parts): EvidencePack {
  const files: Record<string, string> = {
    'readings-2026-01.csv': ['timestamp_utc,export_kwh,import_kwh', ...lines, ''].join('\n'),
    'grid-factor.json': JSON.stringify(factor),
    'plant.json': JSON.stringify(plant),
    'meter-calibration.json': JSON.stringify({ meters }),
    ...more,
  }
  const encoder = new TextEncoder()
  return { period, files: new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])) }
}

describe('methodologies: AMS-I.D', () => {
  it('multiplies the net electricity by the factor and rounds down to kilograms', () => {
    // 10 × 100.5 − 14 × 0.35 = 1,000.1 kWh; 1.0001 MWh × 0.70896 t/MWh = 0.709030896 t.
    const { quantityBase, steps, notes } = amsID.compute(packOf({}))
    const value = (symbol: string) => steps.find((step) => step.symbol === symbol)?.value
    expect(quantityBase).to.equal(709n)
    expect(value('EG_2026-01')).to.equal('1000.1')
    expect(value('EG_PJ,y')).to.equal('1.0001')
    expect(value('EF_grid,y')).to.equal('0.70896')
    expect(value('BE_y')).to.equal('0.70903')
    expect(value('ER_y')).to.equal('0.709')
    expect(notes.join()).to.match(/708\.96 g CO2e\/kWh .* stands in for the combined margin/)
    expect(steps.every((step) => step.unit !== '' && step.source !== '' && step.formula !== '')).to.equal(
      true,
    )
  })

  it('gives the published 5,109 t of a year of 3 MW of solar power: 5,363 MWh at 0.9528 t/MWh', () => {
    // Sheet "9424-CER-Calculation" of the CDM project of Par Solar Pvt. Ltd., India: combined margin of the NEWNE grid by
    // the Central Electricity Authority, version 7.0; whole tonnes, the rest cut off.
    const period = { start: DAY.start, end: Date.parse('2027-01-01T00:00:00Z') / 1000 }
    const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`)
    const texts = months.map((month, index) =>
      monthText(month, new Date(Date.UTC(2026, index + 1, 0)).getUTCDate(), '612.2'),
    )
    const last = texts.length - 1
    // 8,759 hours of 612.2 kWh, and the rest of the year's electricity in the last hour.
    const whole = texts.map((text, index) => (index === last ? text.replace(/612\.2,0$/, '740.2,0') : text))
    const more = Object.fromEntries(whole.map((text, index) => [`readings-${months[index]}.csv`, text]))
    const factor = {
      ...FACTOR,
      gramsCo2PerKwh: '952.8',
      source: 'CEA, CO2 database 7.0',
      standsInFor: 'nothing',
    }
    const plant = { ...PLANT, capacityKw: '3000' }
    const { quantityBase, steps, notes } = amsID.compute(packOf({ period, more, factor, plant }))
    expect(steps.find(({ symbol }) => symbol === 'EG_PJ,y')?.value).to.equal('5363')
    expect(quantityBase / 1000n).to.equal(5_109n)
    expect(quantityBase).to.equal(5_109_866n)
    expect(notes.join()).to.not.contain('stands in')
  })

  it('cuts to whole kilograms and never goes below zero, whatever the meter says', () => {
    const reading = fc.tuple(fc.integer({ min: 0, max: 120_000 }), fc.integer({ min: 0, max: 120_000 }))
    fc.assert(
      fc.property(fc.array(reading, { minLength: 24, maxLength: 24 }), (readings) => {
        const lines = hours().map((line, hour) => {
          const [out, taken] = readings[hour] ?? [0, 0]
          return `${line.slice(0, 20)},${out / 1000},${taken / 1000}`
        })
        const wattHours = readings.reduce((total, [out, taken]) => total + BigInt(out) - BigInt(taken), 0n)
        const kilograms = wattHours < 0n ? 0n : (wattHours * 70_896n) / 100_000_000n
        expect(amsID.compute(packOf({ lines })).quantityBase).to.equal(kilograms)
      }),
      { numRuns: 60 },
    )
  })

  it('credits nothing when the plant took more than it delivered, and says so', () => {
    const lines = hours().map((line) => line.replace('100.5', '0'))
    const result = amsID.compute(packOf({ lines }))
    expect(result.quantityBase).to.equal(0n)
    expect(result.notes.join()).to.match(/took more electricity than it delivered/)
  })

  const replaced = (row: number, change: (line: string) => string) =>
    hours().map((line, index) => (index === row ? change(line) : line))
  const broken: [string, Parts, string][] = [
    [
      'a reading that is no number',
      { lines: replaced(15, () => '2026-01-01T15:00:00Z,n/a,0') },
      'readings-2026-01.csv, row 17, column export_kwh: "n/a"',
    ],
    [
      'a missing hour',
      { lines: hours().filter((_, hour) => hour !== 5) },
      'readings-2026-01.csv, row 7, column timestamp_utc: 2026-01-01T06:00:00Z is out of order: the hour 2026-01-01T05:00:00Z must follow',
    ],
    [
      'an hour twice',
      { lines: [...hours().slice(0, 6), ...hours().slice(5)] },
      'row 8, column timestamp_utc: 2026-01-01T05:00:00Z is out of order',
    ],
    [
      'an hour after the period',
      { lines: [...hours(), '2026-01-02T00:00:00Z,0,0'] },
      'row 26, column timestamp_utc: 2026-01-02T00:00:00Z is out of order: the period has ended',
    ],
    [
      'a period that ends too early in the file',
      { lines: hours().slice(0, 20) },
      'row 22: the hour 2026-01-01T20:00:00Z is missing',
    ],
    [
      'more than the plant can deliver',
      { lines: replaced(6, () => '2026-01-01T06:00:00Z,120.5,0') },
      'row 8, column export_kwh: 120.5 is more than the plant can deliver in an hour (120 kWh)',
    ],
    [
      'a negative reading',
      { lines: replaced(6, () => '2026-01-01T06:00:00Z,1,-2') },
      'row 8, column import_kwh: -2 is below 0 kWh',
    ],
    [
      'readings of another month',
      { more: { 'readings-2026-02.csv': '' } },
      'readings-2026-02.csv: is not a month of the period',
    ],
    [
      'a factor as a JSON number',
      { factor: { ...FACTOR, gramsCo2PerKwh: 708.96 } },
      'grid-factor.json, field gramsCo2PerKwh: must be a number in g CO2e/kWh, in quotation marks',
    ],
    [
      'a factor without its source',
      { factor: { ...FACTOR, source: '' } },
      'grid-factor.json, field source: must be a text',
    ],
    [
      'a plant above 15 MW',
      { plant: { ...PLANT, capacityKw: '15000.1' } },
      'plant.json, field capacityKw: 15000.1 is above 15000 kW',
    ],
    [
      'a plant with emissions of its own',
      { plant: { ...PLANT, technology: 'geothermal' } },
      'plant.json, field technology: must be photovoltaic or wind',
    ],
    [
      'equipment from elsewhere',
      { plant: { ...PLANT, equipmentTransferred: true } },
      'plant.json, field equipmentTransferred: leads to leakage',
    ],
    [
      'an expired calibration',
      { meters: [{ ...METER, validUntil: '2026-01-01' }] },
      'field meters[0].validUntil: is before its last day',
    ],
    [
      'two meters at once',
      { meters: [METER, { ...METER, meter: 'M-2' }] },
      'field meters[1].inServiceFrom: overlaps with the meter before it',
    ],
    [
      'a time without a meter',
      { meters: [{ ...METER, inServiceFrom: '2026-01-01', inServiceUntil: '2026-01-01' }] },
      'field meters: do not cover the period to its end',
    ],
    ['a file that is not JSON', { more: { 'plant.json': '{' } }, 'plant.json: is not JSON'],
  ]
  for (const [what, parts, reason] of broken) {
    it(`refuses ${what}`, () => expect(() => amsID.compute(packOf(parts))).to.throw(EvidenceError, reason))
  }

  it('names a file that is missing', () => {
    const pack = packOf({})
    const files = new Map([...pack.files].filter(([path]) => path !== 'plant.json'))
    expect(() => amsID.compute({ ...pack, files })).to.throw(
      EvidenceError,
      'plant.json: is missing in the pack',
    )
    const period = { ...DAY, end: Date.parse('2026-02-02T00:00:00Z') / 1000 }
    const whole = { 'readings-2026-01.csv': monthText('2026-01', 31) }
    expect(() => amsID.compute(packOf({ period, more: whole }))).to.throw(
      'readings-2026-02.csv: is missing in the pack',
    )
  })

  it('is found by its code, and an unknown code finds nothing', () => {
    expect(methodologyByCode('AMS-I.D')?.effect).to.equal('avoidance')
    expect(methodologyByCode('AR-AMS0007')?.effect).to.equal('storage')
    expect(methodologyByCode('XX')).to.equal(undefined)
  })
})

function monthText(month: string, days: number, kwh = '1'): string {
  const start = Date.parse(`${month}-01T00:00:00Z`)
  const rows = Array.from({ length: days * 24 }, (_, hour) => {
    return `${new Date(start + hour * 3_600_000).toISOString().replace('.000Z', 'Z')},${kwh},0`
  })
  return ['timestamp_utc,export_kwh,import_kwh', ...rows].join('\n')
}
