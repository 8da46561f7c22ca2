import { expect } from 'chai'
import fc from 'fast-check'
import { EvidenceError } from '../../packages/sdk/src/evidence/index.ts'
import {
  aboveGroundBiomass,
  arAms0007,
  discountedMean,
  type EvidencePack,
  Rational,
  rational,
  squareRootUp,
  stratifiedMean,
  uncertaintyDiscount,
} from '../../packages/sdk/src/methodologies/index.ts'

const PERIOD = {
  start: Date.parse('2026-01-01T00:00:00Z') / 1000,
  end: Date.parse('2026-07-01T00:00:00Z') / 1000,
}
const HEADER = 'plot_id,stratum,tree,species,dbh_cm,height_m,measured_on'
const PARAMETERS = {
  basis: 'test',
  strata: [{ stratum: 'A', areaHa: '50', plotAreaHa: '0.05' }],
  species: [{ species: 'Cordia alliodora', woodDensity: '0.5', rootShoot: '0.2', source: 'test' }],
  carbonFraction: '0.47',
  minimumDbhCm: '5',
  baselineChangeT: '0',
  projectEmissionsT: '0',
  leakageT: '0',
}

/** Three plots of two trees; every tree grows from 10 cm and 8 m by what its plot is given. */
function trees(day: string, diameters: string[], height: string): string {
  const rows = diameters.flatMap((dbh, plot) =>
    [1, 2].map((tree) => `P${plot + 1},A,${tree},Cordia alliodora,${dbh},${height},${day}`),
  )
  return [HEADER, ...rows, ''].join('\n')
}

function packOf(files: Record<string, string> = {}, parameters: object = PARAMETERS): EvidencePack {
  const all: Record<string, string> = {
    'plots-start.csv': trees('2026-01-05', ['10', '10', '10'], '8'),
    'plots-end.csv': trees('2026-06-25', ['12', '12', '12'], '9'),
    'parameters.json': JSON.stringify(parameters),
    ...files,
  }
  const encoder = new TextEncoder()
  return {
    period: PERIOD,
    files: new Map(Object.entries(all).map(([path, text]) => [path, encoder.encode(text)])),
  }
}

const biomass = (density: number, dbh: number, height: number) =>
  0.0673 * (density * dbh * dbh * height) ** 0.976

describe('methodologies: AR-TOOL14 statistics', () => {
  it('gives the uncertainty of the published example: 34 plots, mean 45.328, deviation 12.776: 3.707 and 8.18 %', () => {
    // Half of the plots above and half below the mean by the distance that gives this sample deviation.
    const variance = rational('12.776').times(rational('12.776'))
    const distance = squareRootUp(variance.times(Rational.of(33n, 34n)), 12)
    const mean = rational('45.328')
    const plots = Array.from({ length: 34 }, (_, plot) =>
      plot % 2 ? mean.plus(distance) : mean.minus(distance),
    )
    const result = stratifiedMean([{ area: rational('10'), plots }])
    expect(result.degreesOfFreedom).to.equal(33)
    expect(result.t.toDecimal(3)).to.equal('1.692')
    expect(result.mean.toDecimal(3)).to.equal('45.328')
    expect(Number(result.halfWidth.toDecimal(9)).toFixed(3)).to.equal('3.707')
    expect((100 * Number(result.halfWidth.over(result.mean).toDecimal(9))).toFixed(2)).to.equal('8.18')
    expect(discountedMean(result.mean, result.halfWidth).compare(result.mean)).to.equal(0)
  })

  it('gives the discount of the published example: 60 ± 9 becomes 57.75', () => {
    expect(discountedMean(rational('60'), rational('9')).toDecimal(4)).to.equal('57.75')
  })

  const shares: [string, string][] = [
    ['10', '0'],
    ['10.01', '0.25'],
    ['15', '0.25'],
    ['20', '0.5'],
    ['30', '0.75'],
    ['30.01', '1'],
  ]
  for (const [uncertainty, share] of shares) {
    it(`takes off ${share} of an uncertainty of ${uncertainty} %`, () => {
      expect(uncertaintyDiscount(rational('100'), rational(uncertainty)).toDecimal(2)).to.equal(share)
    })
  }

  it('weights strata by their areas', () => {
    const strata = [
      { area: rational('30'), plots: [rational('10'), rational('10')] },
      { area: rational('10'), plots: [rational('2'), rational('2')] },
    ]
    const result = stratifiedMean(strata)
    expect([result.mean.toDecimal(3), result.halfWidth.toDecimal(3), result.area.toDecimal(0)]).to.deep.equal(
      ['8', '0', '40'],
    )
    expect(() => stratifiedMean([{ area: rational('1'), plots: [rational('1')] }])).to.throw(/two plots/)
  })

  it('weights the variances of strata by the squares of their areas', () => {
    // Weights 3/4 and 1/4, variances 2 and 8 of two plots each: 9/16 × 1 + 1/16 × 4 = 0.8125; t(2) = 2.920.
    const strata = [
      { area: rational('30'), plots: [rational('10'), rational('12')] },
      { area: rational('10'), plots: [rational('2'), rational('6')] },
    ]
    expect(stratifiedMean(strata).halfWidth.toDecimal(6)).to.equal('2.632052')
  })
})

describe('methodologies: tree biomass', () => {
  it('agrees with a second calculation in floats to nine digits, rounded as told', () => {
    for (const [density, dbh, height] of [
      ['0.5', '5', '4'],
      ['0.61', '23.4', '17.25'],
      ['0.42', '88', '41'],
    ] as const) {
      const stem = { woodDensity: rational(density), diameter: rational(dbh), height: rational(height) }
      const expected = biomass(Number(density), Number(dbh), Number(height))
      const [down, up] = [aboveGroundBiomass(stem, 'down'), aboveGroundBiomass(stem, 'up')]
      expect(Number(down.toDecimal(12))).to.be.closeTo(expected, expected * 1e-7)
      expect(up.compare(down)).to.equal(1)
    }
  })
})

describe('methodologies: AR-AMS0007', () => {
  it('turns the growth of plots into tonnes: the same as a second calculation in floats', () => {
    // Two trees on 0.05 ha in each plot, all plots alike: no uncertainty, 50 ha.
    const growth = (2 * (biomass(0.5, 12, 9) - biomass(0.5, 10, 8)) * 1.2) / 1000 / 0.05
    const tonnes = (44 / 12) * 0.47 * 50 * growth
    const { quantityBase, steps, notes } = arAms0007.compute(packOf())
    expect(Number(quantityBase)).to.equal(Math.floor(tonnes * 1000))
    expect(steps.find((step) => step.symbol === 'u_ΔC')?.value).to.equal('0')
    expect(steps.at(-1)?.symbol).to.equal('ΔC_AR-CDM')
    expect(notes.join()).to.match(/safety reserve/)
  })

  it('takes the discount off when the plots differ much', () => {
    const uneven = packOf({ 'plots-end.csv': trees('2026-06-25', ['11', '12', '14'], '9') })
    const { steps } = arAms0007.compute(uneven)
    const value = (symbol: string) => Number(steps.find((step) => step.symbol === symbol)?.value)
    expect(value('discount')).to.equal(100)
    expect(value('Δb_TREE (discounted)')).to.be.closeTo(value('Δb_TREE') - value('t × SE'), 1e-5)
  })

  it('rounds what was there before up, so that a forest that stands still never gains', () => {
    const still = packOf({ 'plots-end.csv': trees('2026-06-25', ['10', '10', '10'], '8') })
    const { quantityBase, steps } = arAms0007.compute(still)
    expect(quantityBase).to.equal(0n)
    expect(steps.find((step) => step.symbol === 'Δb_TREE')?.value).to.equal('-0.000001')
  })

  it('gives the same result in whatever order the trees of a file stand', () => {
    const [header, ...rows] = trees('2026-06-25', ['11', '12', '14'], '9').trim().split('\n')
    const result = arAms0007.compute(packOf({ 'plots-end.csv': [header, ...rows, ''].join('\n') }))
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        const shuffled = packOf({ 'plots-end.csv': [header, ...order, ''].join('\n') })
        expect(arAms0007.compute(shuffled)).to.deep.equal(result)
      }),
      { numRuns: 20 },
    )
  })

  it('subtracts baseline, project emissions and leakage', () => {
    const whole = arAms0007.compute(packOf()).quantityBase
    const less = { ...PARAMETERS, baselineChangeT: '1', projectEmissionsT: '0.5', leakageT: '0.25' }
    expect(arAms0007.compute(packOf({}, less)).quantityBase).to.equal(whole - 1_750n)
  })

  it('credits nothing when the trees lost carbon, and says so', () => {
    const result = arAms0007.compute(packOf({ 'plots-end.csv': trees('2026-06-25', ['9', '9', '9'], '8') }))
    expect(result.quantityBase).to.equal(0n)
    expect(result.notes.join()).to.match(/lost carbon/)
  })

  const end = trees('2026-06-25', ['12', '12', '12'], '9')
  const broken: [string, Record<string, string>, object, string][] = [
    [
      'a diameter that is no number',
      { 'plots-end.csv': end.replace('12', 'twelve') },
      PARAMETERS,
      'plots-end.csv, row 2, column dbh_cm: "twelve" is not a decimal number',
    ],
    [
      'an unknown species',
      { 'plots-end.csv': end.replace('Cordia', 'Ficus') },
      PARAMETERS,
      'plots-end.csv, row 2, column species: "Ficus alliodora" is not in parameters.json',
    ],
    [
      'an unknown stratum',
      { 'plots-end.csv': end.replace('P1,A', 'P1,B') },
      PARAMETERS,
      'row 2, column stratum: "B" is not in parameters.json',
    ],
    [
      'a tree twice',
      { 'plots-end.csv': end.replace('P1,A,2', 'P1,A,1') },
      PARAMETERS,
      'row 3, column tree: tree 1 of plot P1 is in the file twice',
    ],
    [
      'a tree below the least diameter',
      { 'plots-end.csv': end.replace(',12,', ',4.9,') },
      PARAMETERS,
      'row 2, column dbh_cm: 4.9 is below the least diameter',
    ],
    [
      'a measurement far from the end',
      { 'plots-end.csv': end.replace('2026-06-25', '2026-03-25') },
      PARAMETERS,
      'row 2, column measured_on: is more than 31 days',
    ],
    [
      'a plot that was not measured again',
      { 'plots-end.csv': end.replace(/^P3.*\n/gm, '') },
      PARAMETERS,
      'plots-end.csv: has no tree of plot P3 in stratum A',
    ],
    [
      'a plot that appears',
      { 'plots-end.csv': `${end}P4,A,1,Cordia alliodora,9,8,2026-06-25\n` },
      PARAMETERS,
      'plots-start.csv: has no tree of plot P4',
    ],
    [
      'parameters without a basis',
      {},
      { ...PARAMETERS, basis: '' },
      'parameters.json, field basis: must be a text',
    ],
    [
      'an area of zero',
      {},
      { ...PARAMETERS, strata: [{ stratum: 'A', areaHa: '0', plotAreaHa: '0.05' }] },
      'field strata[0].areaHa: 0 is below 0.001 ha',
    ],
  ]
  for (const [what, files, parameters, reason] of broken) {
    it(`refuses ${what}`, () => {
      expect(() => arAms0007.compute(packOf(files, parameters))).to.throw(EvidenceError, reason)
    })
  }
})
