import { ALLOMETRY_SOURCE } from './allometry.ts'
import type { Step } from './methodology.ts'
import { Rational, ZERO } from './rational.ts'
import { type SampleMean, uncertaintyDiscount } from './sampling.ts'
import { line } from './steps.ts'

export const TOOL = 'CDM AR-TOOL14, version 04.2'
const HUNDRED = Rational.of(100n)

/** The steps from plots to the mean change that counts. */
export function samplingSteps(
  change: SampleMean,
  conservative: Rational,
  before: number,
  after: number,
): Step[] {
  const { area, mean, halfWidth, degreesOfFreedom, t } = change
  const steps = [
    line('A', 'Area of the strata', area, 'ha', 'Σ areaHa of parameters.json', `${TOOL}, equation (4)`),
    line(
      'Δb_TREE',
      `Mean change of tree biomass, ${before} trees before and ${after} after`,
      mean,
      't d.m./ha',
      'plots-end.csv − plots-start.csv, mean of plots, weighted by area; each tree 0.0673 × (ρ D² H)^0.976 × (1 + R)',
      `${TOOL}, equations (5), (7) and appendix 1; ${ALLOMETRY_SOURCE}`,
    ),
    line(
      't_VAL',
      `Student's t, 90 %, ${degreesOfFreedom} degrees of freedom`,
      t,
      '1',
      'table',
      `${TOOL}, equation (6)`,
    ),
    line(
      't × SE',
      'Half-width of the 90 % confidence interval, rounded up',
      halfWidth,
      't d.m./ha',
      't_VAL × √(Σ w² s² ÷ n)',
      `${TOOL}, equations (6) and (8)`,
    ),
  ]
  if (mean.compare(ZERO) <= 0) return steps
  const uncertainty = halfWidth.over(mean).times(HUNDRED)
  const share = uncertaintyDiscount(mean, halfWidth).times(HUNDRED)
  return [
    ...steps,
    line('u_ΔC', 'Uncertainty', uncertainty, '%', 't × SE ÷ Δb_TREE', `${TOOL}, equation (6)`),
    line(
      'discount',
      'Share of the half-width that is taken off',
      share,
      '%',
      'by u_ΔC',
      `${TOOL}, appendix 2`,
    ),
    line(
      'Δb_TREE (discounted)',
      'Mean change that counts',
      conservative,
      't d.m./ha',
      'Δb_TREE − discount × t × SE',
      `${TOOL}, appendix 2`,
    ),
  ]
}
