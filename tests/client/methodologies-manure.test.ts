import { expect } from 'chai'
import fc from 'fast-check'
import { EvidenceError } from '../../packages/sdk/src/evidence/index.ts'
import { jointConversion, manureMethane } from '../../packages/sdk/src/methodologies/ams-iii-d.ts'
import {
  amsIIID,
  type EvidencePack,
  methodologyByCode,
  rational,
} from '../../packages/sdk/src/methodologies/index.ts'

const PERIOD = {
  start: Date.parse('2026-01-01T00:00:00Z') / 1000,
  end: Date.parse('2026-03-01T00:00:00Z') / 1000,
}
const METER = {
  meter: 'G-1',
  accuracyClass: '1',
  inServiceFrom: '2025-01-01',
  inServiceUntil: '2027-01-01',
  calibratedOn: '2024-12-01',
  validUntil: '2027-12-01',
}
const SOWS = { category: 'sows', boM3PerKg: '0.48', vsKgPerDay: '0.5', usualWeightKg: '198', source: 'test' }
const PIGS = { category: 'pigs', boM3PerKg: '0.48', vsKgPerDay: '0.27', usualWeightKg: '46', source: 'test' }
const LAGOON = { system: 'lagoon', share: '0.9', conversionFactor: '0.78', source: 'test' }
const PARAMETERS = {
  categories: [SOWS, PIGS],
  systems: [LAGOON],
  burner: 'enclosed-flare',
  projectEmissionsT: '1.5',
  projectEmissionsBasis: 'test',
  confined: true,
  retentionOverAMonth: true,
  warmerThanFiveDegrees: true,
  noRecoveryBefore: true,
  digestateAerobic: true,
}
const HERD = ['B1,2026-01,sows,100,31,198', 'B1,2026-01,pigs,1000,31,46', 'B1,2026-02,pigs,1100,28,50.6']

/** The same reading on every day of a month. */
const daily = (month: string, days: number, reading = '100,60') =>
  Array.from({ length: days }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')},${reading}`)

interface Parts {
  herd?: readonly string[]
  january?: readonly string[]
  february?: readonly string[]
  parameters?: object
  more?: Record<string, string>
}

function packOf(parts: Parts = {}): EvidencePack {
  const gas = (rows: readonly string[]) => ['day,biogas_m3,methane_percent', ...rows, ''].join('\n')
  const files: Record<string, string> = {
    'herd.csv': ['barn,month,category,animals,days,weight_kg', ...(parts.herd ?? HERD), ''].join('\n'),
    'biogas-2026-01.csv': gas(parts.january ?? daily('2026-01', 31)),
    'biogas-2026-02.csv': gas(parts.february ?? daily('2026-02', 28)),
    'parameters.json': JSON.stringify(parts.parameters ?? PARAMETERS),
    'meter-calibration.json': JSON.stringify({ meters: [METER] }),
    ...parts.more,
  }
  const encoder = new TextEncoder()
  return {
    period: PERIOD,
    files: new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  }
}

/** Tonnes by a second calculation in floats: solids in kg, model, and what was burnt. */
function inFloats(burning: number, gas: number) {
  const solids = 100 * 31 * 0.5 + 1000 * 31 * 0.27 + (1100 * 28 * 0.27 * 50.6) / 46
  const potential = solids * 0.48 * 0.00067 * 28
  const methane = gas * 0.00067 * 28
  const model = potential * 0.9 * 0.78 * 0.94 - potential * 0.9 * 0.1 - methane * (1 - burning) - 1.5
  return { model, burnt: methane * burning - 1.5 }
}

describe('methodologies: methane of manure', () => {
  // IPCC 2006, volume 4, chapter 10: dairy cows of North America in tables 10A-4 (weights of systems, VS 5.4 kg/d,
  // Bo 0.24 m³/kg), 10.17 (conversion factors by yearly mean) and 10.14 (kg CH4 a head and year).
  const shares = ['0.150', '0.270', '0.263', '0.108', '0.184', '0.026']
  const published: [string, string[], number][] = [
    ['10 °C and colder', ['0.66', '0.17', '0.02', '0.01', '0.001', '0.01'], 48],
    ['14 °C', ['0.73', '0.25', '0.02', '0.01', '0.001', '0.01'], 58],
    ['15 °C', ['0.74', '0.27', '0.04', '0.015', '0.005', '0.01'], 63],
    ['18 °C', ['0.77', '0.35', '0.04', '0.015', '0.005', '0.01'], 71],
    ['19 °C', ['0.77', '0.39', '0.04', '0.015', '0.005', '0.01'], 74],
    ['28 °C and warmer', ['0.80', '0.80', '0.05', '0.02', '0.01', '0.01'], 112],
  ]
  for (const [climate, factors, kilograms] of published) {
    it(`gives the published ${kilograms} kg a cow and year at ${climate}`, () => {
      const systems = factors.map((factor, index) => ({
        share: rational(shares[index] ?? ''),
        conversion: rational(factor),
      }))
      const solids = rational('5.4').times(rational('365'))
      const tonnes = manureMethane(solids, rational('0.24'), jointConversion(systems))
      expect(Math.round(Number(tonnes.toDecimal(9)) * 1000)).to.equal(kilograms)
    })
  }
})

describe('methodologies: AMS-III.D', () => {
  it('credits the methane that was burnt where the model gives more', () => {
    const { model, burnt } = inFloats(0.9, 59 * 60)
    const { quantityBase, steps, notes } = amsIIID.compute(packOf())
    expect(burnt).to.be.lessThan(model)
    expect(Number(quantityBase)).to.equal(Math.floor(burnt * 1000))
    expect(notes.join()).to.match(/methane that was burnt .* sets the quantity/)
    expect(new Set(steps.map(({ symbol }) => symbol)).size).to.equal(steps.length)
    expect(steps.at(-1)?.value).to.equal((Number(quantityBase) / 1000).toString())
  })

  it('credits the model where more methane was burnt', () => {
    const much = { january: daily('2026-01', 31, '180,60'), february: daily('2026-02', 28, '180,60') }
    const { model, burnt } = inFloats(0.9, 59 * 108)
    const { quantityBase, notes } = amsIIID.compute(packOf(much))
    expect(model).to.be.lessThan(burnt)
    expect(Number(quantityBase)).to.equal(Math.floor(model * 1000))
    expect(notes.join()).to.match(/model of the manure gives less/)
  })

  it('takes half of the gas for unburnt in an open flare', () => {
    const { model, burnt } = inFloats(0.5, 59 * 60)
    const { quantityBase } = amsIIID.compute(packOf({ parameters: { ...PARAMETERS, burner: 'open-flare' } }))
    expect(Number(quantityBase)).to.equal(Math.floor(Math.min(model, burnt) * 1000))
  })

  it('credits nothing when nothing was burnt, and says so', () => {
    const none = { january: daily('2026-01', 31, '0,60'), february: daily('2026-02', 28, '0,60') }
    const result = amsIIID.compute(packOf(none))
    expect(result.quantityBase).to.equal(0n)
    expect(result.notes.join()).to.match(/gave off more than it avoided/)
  })

  it('gives the same result in whatever order barns stand, rounded down and never above what was burnt', () => {
    const anyHerd = fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(anyHerd, (hundredths) => {
        const herd = hundredths.map((value, index) => `B${index},2026-02,pigs,${value / 100},28,46`)
        const result = amsIIID.compute(packOf({ herd }))
        expect(amsIIID.compute(packOf({ herd: herd.toReversed() }))).to.deep.equal(result)
        expect(result.quantityBase >= 0n).to.equal(true)
        expect(Number(result.quantityBase)).to.be.at.most(inFloats(0.9, 59 * 60).burnt * 1000)
      }),
      { numRuns: 40 },
    )
  })

  const days = daily('2026-01', 31)
  const wrong = (change: object) => ({ parameters: { ...PARAMETERS, ...change } })
  const broken: [string, Parts, string][] = [
    [
      'animals of an unknown category',
      { herd: ['B1,2026-01,goats,10,31,40'] },
      'herd.csv, row 2, column category: "goats" is not in parameters.json',
    ],
    [
      'animals that are no number',
      { herd: [...HERD, 'B2,2026-01,pigs,some,31,46'] },
      'row 5, column animals: "some" is not a decimal number',
    ],
    [
      'a barn, month and category twice',
      { herd: [...HERD, 'B1,2026-01,pigs,1,31,46'] },
      'row 5, column barn: pigs of barn B1 in 2026-01 are in the file twice',
    ],
    [
      'a month of another period',
      { herd: ['B1,2026-03,pigs,10,31,46'] },
      'row 2, column month: 2026-03 is not a month of the period',
    ],
    [
      'more days than a month has',
      { herd: ['B1,2026-02,pigs,10,29,46'] },
      'row 2, column days: is more than the month has in the period',
    ],
    [
      'a missing day',
      { january: days.filter((_, day) => day !== 4) },
      'biogas-2026-01.csv, row 6, column day: 2026-01-06 is out of order: the day 2026-01-05 must follow',
    ],
    [
      'a day twice',
      { january: [...days.slice(0, 3), ...days.slice(2)] },
      'row 5, column day: 2026-01-03 is out of order',
    ],
    [
      'a month that ends too early',
      { january: days.slice(0, 30) },
      'biogas-2026-01.csv, row 32: the day 2026-01-31 is missing',
    ],
    [
      'a day after the period',
      { february: [...daily('2026-02', 28), '2026-03-01,1,60'] },
      'row 30, column day: 2026-03-01 is out of order: the period has ended',
    ],
    [
      'more methane than gas',
      { january: daily('2026-01', 31, '100,101') },
      'row 2, column methane_percent: 101 is above 100 %',
    ],
    [
      'gas of another month',
      { more: { 'biogas-2026-03.csv': '' } },
      'biogas-2026-03.csv: is not a month of the period',
    ],
    [
      'shares above one',
      wrong({ systems: [LAGOON, { ...LAGOON, system: 'pit', share: '0.2' }] }),
      'parameters.json, field systems: have shares that make 1.1, more than 1',
    ],
    [
      'a system twice',
      wrong({
        systems: [
          { ...LAGOON, share: '0.4' },
          { ...LAGOON, share: '0.4' },
        ],
      }),
      'field systems[1].system: is in the list twice: lagoon',
    ],
    [
      'a factor without a source',
      wrong({ categories: [SOWS, { ...PIGS, source: '' }] }),
      'field categories[1].source: must be a text',
    ],
    ['an unknown burner', wrong({ burner: 'candle' }), 'field burner: "candle" is none of: open-flare'],
    [
      'a place where the old pits gave off little',
      wrong({ warmerThanFiveDegrees: false }),
      'field warmerThanFiveDegrees: must be true',
    ],
    [
      'an expired calibration',
      {
        more: {
          'meter-calibration.json': JSON.stringify({ meters: [{ ...METER, validUntil: '2026-01-01' }] }),
        },
      },
      'field meters[0].validUntil: is before its last day',
    ],
  ]
  for (const [what, parts, reason] of broken) {
    it(`refuses ${what}`, () => {
      expect(() => amsIIID.compute(packOf(parts))).to.throw(EvidenceError, reason)
    })
  }

  it('refuses more than a small project carries', () => {
    const much = { january: daily('2026-01', 31, '300000,60'), february: daily('2026-02', 28, '300000,60') }
    const parameters = { ...PARAMETERS, burner: 'engine-or-boiler' }
    const herd = ['B1,2026-01,sows,1000000,31,198', 'B1,2026-01,pigs,9000000,31,46']
    expect(() => amsIIID.compute(packOf({ ...much, herd, parameters }))).to.throw(
      'AMS-III.D ends at 60000 t CO2e',
    )
  })

  it('is found by its code', () => expect(methodologyByCode('AMS-III.D')).to.equal(amsIIID))
})
