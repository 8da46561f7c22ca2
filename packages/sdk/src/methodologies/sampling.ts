import { Rational, squareRootUp, sum, ZERO } from './rational.ts'

/** Sample plots of one stratum: its area in hectares, and one value for each plot. */
export interface Stratum {
  area: Rational
  plots: Rational[]
}

export interface SampleMean {
  /** Σ areas. */
  area: Rational
  /** Mean per hectare over all strata, weighted by area. */
  mean: Rational
  /** Half-width of the two-sided 90 % confidence interval of the mean, in the mean's unit, rounded up. */
  halfWidth: Rational
  degreesOfFreedom: number
  t: Rational
}

/** Decimals to which the square root is rounded up. */
const ROOT_DECIMALS = 9

/**
 * Student's t, two-sided, 90 %, for 1 to 40 degrees of freedom, from the usual printed table. Above 40 the value
 * for 40 is used, which is larger and so leads to a larger deduction.
 */
const STUDENT_T = (
  '6.314 2.920 2.353 2.132 2.015 1.943 1.895 1.860 1.833 1.812 1.796 1.782 1.771 1.761 1.753 1.746 1.740 1.734 ' +
  '1.729 1.725 1.721 1.717 1.714 1.711 1.708 1.706 1.703 1.701 1.699 1.697 1.696 1.694 1.692 1.691 1.690 1.688 ' +
  '1.687 1.686 1.685 1.684'
).split(' ')

/** Mean and confidence interval of stratified plots: AR-TOOL14, version 04.2, equations (5) to (8). */
export function stratifiedMean(strata: readonly Stratum[]): SampleMean {
  const area = sum(strata.map((stratum) => stratum.area))
  const count = strata.reduce((total, stratum) => total + stratum.plots.length, 0)
  const degreesOfFreedom = count - strata.length
  const t = studentT(degreesOfFreedom)
  const weighted = strata.map((stratum) => {
    const weight = stratum.area.over(area)
    const plots = Rational.of(BigInt(stratum.plots.length))
    return {
      mean: weight.times(sum(stratum.plots).over(plots)),
      variance: weight.times(weight).times(sampleVariance(stratum.plots)).over(plots),
    }
  })
  const standardError = squareRootUp(sum(weighted.map((part) => part.variance)), ROOT_DECIMALS)
  return {
    area,
    mean: sum(weighted.map((part) => part.mean)),
    halfWidth: t.times(standardError),
    degreesOfFreedom,
    t,
  }
}

/** (n Σx² − (Σx)²) / (n (n − 1)): equation (8). */
function sampleVariance(values: readonly Rational[]): Rational {
  const n = Rational.of(BigInt(values.length))
  const total = sum(values)
  const squares = sum(values.map((value) => value.times(value)))
  return n
    .times(squares)
    .minus(total.times(total))
    .over(n.times(n.minus(Rational.of(1n))))
}

export function studentT(degreesOfFreedom: number): Rational {
  const text = STUDENT_T[Math.min(degreesOfFreedom, STUDENT_T.length) - 1]
  if (text === undefined) throw new Error('Give at least two plots in each stratum.')
  return Rational.of(BigInt(text.replace('.', '')), 1000n)
}

/** Share of the half-width that is taken off, by its percentage of the mean: AR-TOOL14, version 04.2, appendix 2. */
export function uncertaintyDiscount(mean: Rational, halfWidth: Rational): Rational {
  const uncertainty = halfWidth.over(mean)
  const [, share] = DISCOUNTS.find(([limit]) => uncertainty.compare(Rational.of(limit, 100n)) <= 0) ?? [
    0n,
    100n,
  ]
  return Rational.of(share, 100n)
}

/** Up to this uncertainty in percent, this percentage of it. */
const DISCOUNTS: readonly [bigint, bigint][] = [
  [10n, 0n],
  [15n, 25n],
  [20n, 50n],
  [30n, 75n],
]

/** The mean after the discount, as a project uses it; a mean of zero or less stays as it is. */
export function discountedMean(mean: Rational, halfWidth: Rational): Rational {
  if (mean.compare(ZERO) <= 0) return mean
  return mean.minus(uncertaintyDiscount(mean, halfWidth).times(halfWidth))
}
