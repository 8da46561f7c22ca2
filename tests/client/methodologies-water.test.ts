import { expect } from 'chai'
import fc from 'fast-check'
import { EvidenceError } from '../../packages/sdk/src/evidence/index.ts'
import {
  boilingEmissions,
  fuelForALitre,
  HEAT_OF_BOILING,
} from '../../packages/sdk/src/methodologies/ams-iii-av.ts'
import {
  amsIIIAV,
  type EvidencePack,
  methodologyByCode,
  rational,
} from '../../packages/sdk/src/methodologies/index.ts'

const PERIOD = {
  start: Date.parse('2026-01-01T00:00:00Z') / 1000,
  end: Date.parse('2026-07-01T00:00:00Z') / 1000,
}
const WOOD = {
  fuel: 'wood',
  share: '1',
  efficiency: '0.10',
  nonRenewableShare: '0.82',
  tonnesCo2PerTj: '81.6',
  woody: true,
  source: 'test',
}
const PARAMETERS = {
  boilingShare: '0.8',
  boilingBasis: 'test',
  fuels: [WOOD],
  projectEmissionsT: '0',
  projectEmissionsBasis: 'test',
}
const WATER = ['school 1,2026-01,400,60000', 'school 2,2026-01,250,41000.5', 'school 1,2026-02,400,58000']
const QUALITY = ['Q1,2026-03-20,40,39', 'Q2,2026-06-10,60,56']

interface Parts {
  water?: readonly string[]
  quality?: readonly string[]
  parameters?: object
}

function packOf({ water = WATER, quality = QUALITY, parameters = PARAMETERS }: Parts = {}): EvidencePack {
  const encoder = new TextEncoder()
  const files = {
    'water.csv': ['site,month,people,litres', ...water, ''].join('\n'),
    'quality.csv': ['round,tested_on,devices_tested,devices_safe', ...quality, ''].join('\n'),
    'parameters.json': JSON.stringify(parameters),
  }
  return {
    period: PERIOD,
    files: new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  }
}

describe('methodologies: heat of boiling', () => {
  it('is the 357.48 kJ/l that AMS-III.AV prints, and 3,574.8 kJ/l of fuel on a three-stone fire', () => {
    expect(HEAT_OF_BOILING.toDecimal(6)).to.equal('357.48')
    expect(fuelForALitre(rational('0.1')).toDecimal(6)).to.equal('3574.8')
  })

  // Hedera Guardian, methodology library, policy VMR0015. Its first example is the registered project VCS 3599, whose
  // published total it explains with a volume counted back from it.
  const published: [string, string, string][] = [
    ['the first half of 2025 of VCS 3599', '713972729', '162241.14'],
    ['the example with default parameters', '234600000', '53309.84'],
  ]
  for (const [what, litres, tonnes] of published) {
    it(`gives the published baseline of ${what}: ${litres} l become ${tonnes} t`, () => {
      const wood = {
        share: rational('1'),
        efficiency: rational('0.10'),
        nonRenewable: rational('0.82'),
        factor: rational('81.6'),
      }
      const baseline = boilingEmissions(rational(litres), rational('0.95'), rational('1'), wood)
      expect(Number(baseline.toDecimal(9)).toFixed(2)).to.equal(tonnes)
    })
  }
})

describe('methodologies: AMS-III.AV', () => {
  it('turns litres into tonnes: small enough to check by hand', () => {
    // 159,000.5 l × 0.95 × 0.8 × 3,574.8 kJ/l × 0.82 × 81.6 t/TJ ÷ 10^9 = 28.904658… t; less 5 %: 27.459425… t.
    const { quantityBase, steps } = amsIIIAV.compute(packOf())
    const value = (symbol: string) => steps.find((step) => step.symbol === symbol)?.value
    expect(value('QPW')).to.equal('159000.5')
    expect(value('m')).to.equal('0.95')
    expect(value('SEC (wood)')).to.equal('3574.8')
    const baseline = (159000.5 * 0.95 * 0.8 * 3574.8 * 0.82 * 81.6) / 1e9
    expect(Number(value('BE_y'))).to.be.closeTo(baseline, 1e-6)
    expect(quantityBase).to.equal(BigInt(Math.floor(baseline * 0.95 * 1000)))
    expect(new Set(steps.map(({ symbol }) => symbol)).size).to.equal(steps.length)
  })

  it('weights fuels by their shares and takes leakage off wood alone', () => {
    const gas = {
      ...WOOD,
      fuel: 'gas',
      share: '0.4',
      efficiency: '0.5',
      nonRenewableShare: '1',
      tonnesCo2PerTj: '63.1',
      woody: false,
    }
    const parameters = { ...PARAMETERS, fuels: [{ ...WOOD, share: '0.6' }, gas], projectEmissionsT: '0.125' }
    const heat = (159000.5 * 0.95 * 0.8 * 357.48) / 1e9
    const [wood, fossil] = [(heat / 0.1) * 0.6 * 0.82 * 81.6, (heat / 0.5) * 0.4 * 63.1]
    const { quantityBase } = amsIIIAV.compute(packOf({ parameters }))
    expect(Number(quantityBase)).to.equal(Math.floor((wood * 0.95 + fossil - 0.125) * 1000))
  })

  it('credits nothing when more than one device in ten is unsafe, and one in ten is enough', () => {
    const unsafe = amsIIIAV.compute(packOf({ quality: ['Q1,2026-03-20,1000,899'] }))
    expect(unsafe.quantityBase).to.equal(0n)
    expect(unsafe.steps.at(-1)?.value).to.equal('0')
    expect(unsafe.notes.join()).to.match(/no safe water/)
    expect(amsIIIAV.compute(packOf({ quality: ['Q1,2026-03-20,10,9'] })).quantityBase > 0n).to.equal(true)
  })

  it('credits nothing when the devices give off more than boiling', () => {
    const parameters = { ...PARAMETERS, projectEmissionsT: '1000' }
    expect(amsIIIAV.compute(packOf({ parameters })).quantityBase).to.equal(0n)
  })

  it('gives the same result in whatever order sites, months and rounds stand, rounded down', () => {
    const anyWater = fc.array(fc.integer({ min: 0, max: 6_000_000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anyWater, fc.boolean(), (hundredths, reversed) => {
        const water = hundredths.map((value, index) => `site ${index},2026-03,400,${value / 100}`)
        const result = amsIIIAV.compute(packOf({ water }))
        const other = { water: water.toReversed(), quality: reversed ? QUALITY.toReversed() : QUALITY }
        expect(amsIIIAV.compute(packOf(other))).to.deep.equal(result)
        const litres = hundredths.reduce((total, value) => total + value, 0) / 100
        const tonnes = (litres * 0.95 * 0.8 * 3574.8 * 0.82 * 81.6 * 0.95) / 1e9
        expect(Number(result.quantityBase)).to.be.at.most(tonnes * 1000 + 1e-6)
        expect(Number(result.quantityBase)).to.be.greaterThan(tonnes * 1000 - 1 - 1e-6)
      }),
      { numRuns: 60 },
    )
  })

  const wrongFuel = (change: object) => ({ ...PARAMETERS, fuels: [{ ...WOOD, ...change }] })
  const broken: [string, Parts, string][] = [
    [
      'fewer than ten people in a line',
      { water: ['a,2026-01,9,10'] },
      'water.csv, row 2, column people: 9 is below 10 people',
    ],
    [
      'more than people can drink',
      { water: [...WATER, 'b,2026-02,10,1540.1'] },
      'row 5, column litres: is more than 1540, all that so many people can drink',
    ],
    [
      'litres that are no number',
      { water: ['a,2026-01,10,lots'] },
      'row 2, column litres: "lots" is not a decimal number',
    ],
    [
      'a month of another period',
      { water: ['a,2026-07,10,1'] },
      'row 2, column month: 2026-07 is not a month of the period',
    ],
    [
      'a month that is none',
      { water: ['a,2026-13,10,1'] },
      'row 2, column month: "2026-13" is not a month such as 2026-01',
    ],
    [
      'a site and month twice',
      { water: [...WATER, 'school 2,2026-01,10,1'] },
      'row 5, column month: 2026-01 of site school 2 is in the file twice',
    ],
    [
      'more safe devices than tested',
      { quality: ['Q1,2026-03-20,10,11'] },
      'quality.csv, row 2, column devices_safe: is more than the devices that were tested',
    ],
    [
      'a test outside the period',
      { quality: [...QUALITY, 'Q3,2026-07-01,10,10'] },
      'quality.csv, row 4, column tested_on: is outside the period',
    ],
    [
      'a round twice',
      { quality: ['Q1,2026-03-20,10,10', 'Q1,2026-03-21,10,10'] },
      'row 3, column round: round Q1 is in the file twice',
    ],
    [
      'shares that do not make one',
      { parameters: wrongFuel({ share: '0.9' }) },
      'parameters.json, field fuels: have shares that make 0.9, not 1',
    ],
    [
      'a fuel twice',
      {
        parameters: {
          ...PARAMETERS,
          fuels: [
            { ...WOOD, share: '0.5' },
            { ...WOOD, share: '0.5' },
          ],
        },
      },
      'field fuels[1].fuel: is in the list twice: wood',
    ],
    [
      'an efficiency below every known fire',
      { parameters: wrongFuel({ efficiency: '0.05' }) },
      'field fuels[0].efficiency: 0.05 is below 0.1',
    ],
    [
      'a fuel without a source',
      { parameters: wrongFuel({ source: '' }) },
      'field fuels[0].source: must be a text',
    ],
    [
      'more than a small project carries',
      {
        parameters: wrongFuel({ tonnesCo2PerTj: '115' }),
        water: Array.from({ length: 6 }, (_, month) => `a,2026-0${month + 1},1000000,150000000`),
      },
      'water.csv: carries',
    ],
  ]
  for (const [what, parts, reason] of broken) {
    it(`refuses ${what}`, () => {
      expect(() => amsIIIAV.compute(packOf(parts))).to.throw(EvidenceError, reason)
    })
  }

  it('is found by its code', () => expect(methodologyByCode('AMS-III.AV')).to.equal(amsIIIAV))
})
