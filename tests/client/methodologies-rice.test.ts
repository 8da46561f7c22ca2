import { expect } from 'chai'
import fc from 'fast-check'
import { EvidenceError } from '../../packages/sdk/src/evidence/index.ts'
import {
  type EvidencePack,
  methodologyByCode,
  type Rational,
  rational,
  vm0051,
} from '../../packages/sdk/src/methodologies/index.ts'
import {
  type Amounts,
  dailyMethane,
  organicFactor,
  PRE_SEASON,
  WATER,
} from '../../packages/sdk/src/methodologies/rice-factors.ts'

const PERIOD = {
  start: Date.parse('2026-01-01T00:00:00Z') / 1000,
  end: Date.parse('2027-01-01T00:00:00Z') / 1000,
}
const HEADER =
  'unit,season,farms,area_ha,land_prepared_on,ended_on,baseline_days,water_before,water_after,pre_season,' +
  'straw_late_t_ha,straw_early_t_ha,compost_t_ha,farmyard_manure_t_ha,green_manure_t_ha,nitrogen_kg_ha'
/** 1 June to 18 September: 110 days. */
const NORTH = 'north,wet,25,100,2026-06-01,2026-09-18,110,continuous,multiple,short,5,0,0,0,0,100'
const SOUTH = 'south,wet,40,60,2026-06-10,2026-09-27,112,continuous,single,long,0,5,0,0,0,80'
const PRACTICE = {
  region: 'south-asia',
  baselineBasis: 'test',
  drainageDepthCm: '15',
  yieldChangePercent: '0',
  waterControlled: true,
  nitrogenRateChanged: false,
  burningChanged: false,
  amendmentsImported: false,
  fuelOrLimeChanged: false,
  needsMeasurement: false,
}

function packOf(rows: readonly string[] = [NORTH], practice: object = PRACTICE): EvidencePack {
  const encoder = new TextEncoder()
  const files = { 'seasons.csv': [HEADER, ...rows, ''].join('\n'), 'practice.json': JSON.stringify(practice) }
  return {
    period: PERIOD,
    files: new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  }
}

const none = rational('0')
const amounts = (given: Partial<Amounts>): Amounts => ({
  straw_late: none,
  straw_early: none,
  compost: none,
  farmyard_manure: none,
  green_manure: none,
  ...given,
})
const twoDecimals = (value: Rational) => Number(value.toDecimal(9)).toFixed(2)

describe('methodologies: factors of rice fields', () => {
  // BM AG04.002, version 1.0 (Bureau of Energy Efficiency, India, 30 June 2026), tables 5 and 6: the same IPCC factors.
  it('give the published factors of 5 t/ha of straw: 2.88 worked in late, 1.48 worked in early', () => {
    const [late, early] = [amounts({ straw_late: rational('5') }), amounts({ straw_early: rational('5') })]
    expect(twoDecimals(organicFactor(late, 'down'))).to.equal('2.88')
    expect(twoDecimals(organicFactor(early, 'down'))).to.equal('1.48')
  })

  const published: [string, keyof typeof PRE_SEASON, string, keyof typeof WATER, string][] = [
    ['two crops a year, always under water', 'short', '2.88', 'continuous', '2.88'],
    ['two crops a year, drained once', 'short', '2.88', 'single', '2.04'],
    ['two crops a year, drained more than once', 'short', '2.88', 'multiple', '1.58'],
    ['one crop a year, always under water', 'long', '1.48', 'continuous', '1.32'],
    ['one crop a year, drained once', 'long', '1.48', 'single', '0.94'],
    ['one crop a year, drained more than once', 'long', '1.48', 'multiple', '0.72'],
  ]
  for (const [what, preSeason, organic, water, multiple] of published) {
    it(`give the published multiple of the base factor: ${what}: ${multiple}`, () => {
      const methane = dailyMethane(rational('1'), WATER[water], PRE_SEASON[preSeason], rational(organic))
      expect(twoDecimals(methane)).to.equal(multiple)
    })
  }

  it('add the amendments before the power is taken', () => {
    const mixed = amounts({
      straw_late: rational('2'),
      compost: rational('3'),
      farmyard_manure: rational('4'),
      green_manure: rational('1'),
    })
    const expected = (1 + 2 * 1 + 3 * 0.17 + 4 * 0.21 + 0.45) ** 0.59
    expect(Number(organicFactor(mixed, 'down').toDecimal(9))).to.be.closeTo(expected, 1e-8)
  })
})

describe('methodologies: VM0051', () => {
  it('turns drained fields into tonnes: the same as a second calculation in floats', () => {
    // Two groups; 0.85 kg CH4/ha/d in South Asia, potentials 28 and 265, 15 % off the methane alone.
    const [north, south] = [6 ** 0.59, 1.95 ** 0.59]
    const methane =
      (28 / 1000) *
      (100 * (0.85 * north * 110 - 0.85 * 0.55 * north * 110) +
        60 * (0.85 * 0.89 * south * 112 - 0.85 * 0.71 * 0.89 * south * 110))
    const nitrousOxide = (265 / 1000) * 0.00314 * (100 * 100 + 60 * 80)
    const { quantityBase, steps, notes } = vm0051.compute(packOf([NORTH, SOUTH]))
    expect(Number(quantityBase)).to.equal(Math.floor((methane * 0.85 - nitrousOxide) * 1000))
    const value = (symbol: string) => Number(steps.find((step) => step.symbol === symbol)?.value)
    expect(value('ΔCH4')).to.be.closeTo(methane, 1e-4)
    expect(value('PE_Red-Irri')).to.be.closeTo(nitrousOxide, 1e-6)
    expect(value('ER')).to.equal(Number(quantityBase) / 1000)
    expect(new Set(steps.map(({ symbol }) => symbol)).size).to.equal(steps.length)
    expect(notes.join()).to.match(/not measured/)
  })

  it('counts nitrous oxide only where fields were always under water before', () => {
    const drainedBefore = NORTH.replace('continuous', 'single')
    const { steps } = vm0051.compute(packOf([drainedBefore]))
    expect(steps.find(({ symbol }) => symbol === 'PE_Red-Irri')?.value).to.equal('0')
  })

  it('credits nothing for fields that stand under water longer than before, and says so', () => {
    const wetter = NORTH.replace(',110,continuous,multiple', ',100,continuous,continuous')
    const result = vm0051.compute(packOf([wetter]))
    expect(result.quantityBase).to.equal(0n)
    expect(result.notes.join()).to.match(/gave off more than before/)
  })

  it('rounds against the project, so that fields worked as before never gain', () => {
    const same = NORTH.replace('continuous,multiple', 'continuous,continuous')
    const { quantityBase, steps } = vm0051.compute(packOf([same]))
    expect(quantityBase).to.equal(0n)
    expect(Number(steps.find(({ symbol }) => symbol === 'ΔCH4')?.value)).to.be.lessThan(0)
  })

  const anyRow = fc.record({
    area: fc.integer({ min: 1, max: 20_000 }),
    days: fc.integer({ min: 60, max: 180 }),
    before: fc.constantFrom('continuous', 'single', 'multiple'),
    after: fc.constantFrom('continuous', 'single', 'multiple'),
    preSeason: fc.constantFrom('short', 'long'),
    straw: fc.integer({ min: 0, max: 90 }),
    nitrogen: fc.integer({ min: 0, max: 200 }),
  })
  const rowsOf = (given: readonly (typeof anyRow extends fc.Arbitrary<infer Row> ? Row : never)[]) =>
    given.map(
      ({ area, days, before, after, preSeason, straw, nitrogen }, index) =>
        `unit ${index},wet,10,${area / 100},2026-06-01,2026-09-18,${days},${before},${after},${preSeason},` +
        `${straw / 10},0,0,0,0,${nitrogen}`,
    )

  it('gives the same result in whatever order the groups stand, never below zero', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), (given) => {
        const rows = rowsOf(given)
        const result = vm0051.compute(packOf(rows))
        expect(result.quantityBase >= 0n).to.equal(true)
        expect(vm0051.compute(packOf(rows.toReversed()))).to.deep.equal(result)
      }),
      { numRuns: 40 },
    )
  })

  it('never gives the whole more than its parts and the kilograms that rounding takes', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 5 }), (given) => {
        const rows = rowsOf(
          given.map((row) => ({ ...row, before: 'continuous', after: 'multiple', days: 110 })),
        )
        const whole = vm0051.compute(packOf(rows)).quantityBase
        const parts = rows.reduce((total, row) => total + vm0051.compute(packOf([row])).quantityBase, 0n)
        expect(whole - parts >= 0n && whole - parts < BigInt(rows.length)).to.equal(true)
      }),
      { numRuns: 30 },
    )
  })

  const broken: [string, string[], object, string][] = [
    [
      'fewer than ten farms in a line',
      [NORTH.replace(',25,', ',9,')],
      PRACTICE,
      'row 2, column farms: 9 is below 10 farms',
    ],
    [
      'half a farm',
      [NORTH.replace(',25,', ',10.5,')],
      PRACTICE,
      'row 2, column farms: "10.5" is not a whole number',
    ],
    [
      'an unknown kind of flooding',
      [NORTH, SOUTH.replace('single', 'often')],
      PRACTICE,
      'seasons.csv, row 3, column water_after: "often" is none of: continuous, single, multiple',
    ],
    [
      'a group and season twice',
      [NORTH, SOUTH, NORTH],
      PRACTICE,
      'row 4, column season: season wet of unit north is in the file twice',
    ],
    [
      'seasons of a group that overlap',
      [NORTH, NORTH.replace('wet', 'dry').replace('06-01', '07-01')],
      PRACTICE,
      'row 3, column land_prepared_on: lies within another season of unit north',
    ],
    [
      'a season that ends after the period',
      [NORTH.replace('2026-06-01,2026-09-18', '2026-11-01,2027-01-01')],
      PRACTICE,
      'row 2, column ended_on: is outside the period',
    ],
    [
      'a season of a month',
      [NORTH.replace('2026-09-18', '2026-06-30')],
      PRACTICE,
      'row 2, column ended_on: gives a season of 30 days',
    ],
    [
      'an area that is no number',
      [NORTH.replace(',100,2026', ',many,2026')],
      PRACTICE,
      'row 2, column area_ha: "many" is not a decimal number',
    ],
    [
      'an unknown region',
      [NORTH],
      { ...PRACTICE, region: 'moon' },
      'practice.json, field region: "moon" is none of: world',
    ],
    [
      'a change of nitrogen',
      [NORTH],
      { ...PRACTICE, nitrogenRateChanged: true },
      'field nitrogenRateChanged: changes nitrous oxide',
    ],
    [
      'rain-fed fields',
      [NORTH],
      { ...PRACTICE, waterControlled: false },
      'field waterControlled: must be true',
    ],
    [
      'a lost harvest',
      [NORTH],
      { ...PRACTICE, yieldChangePercent: '-5.1' },
      'field yieldChangePercent: -5.1 is below -5 %',
    ],
    [
      'shallow drainage',
      [NORTH],
      { ...PRACTICE, drainageDepthCm: '5' },
      'field drainageDepthCm: 5 is below 10 cm',
    ],
    [
      'more than default factors may carry',
      [NORTH.replace(',100,2026', ',99999,2026')],
      PRACTICE,
      'VM0051 with default factors ends at 60000 t CO2e a year',
    ],
  ]
  for (const [what, rows, practice, reason] of broken) {
    it(`refuses ${what}`, () => {
      expect(() => vm0051.compute(packOf(rows, practice))).to.throw(EvidenceError, reason)
    })
  }

  it('is found by its code', () => expect(methodologyByCode('VM0051')).to.equal(vm0051))
})
