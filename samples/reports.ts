import { formatTonnes } from '../packages/sdk/src/amounts.ts'
import type { Quantification } from '../packages/sdk/src/methodologies/index.ts'
import type { SampleClaim } from './story/types.ts'

/** The developer's report in words. A verifier does not rely on its figures but computes them again. */
export function solarReport(claim: SampleClaim, computed: Quantification, stated: bigint): string {
  const overstated = stated > computed.quantityBase
  return lines([
    '# Monitoring report: Dry Ridge Solar Plant (sample)',
    '',
    'Made for the sample by a model of sun and clouds; there is no such plant.',
    '',
    `Period: ${periodText(claim)}. Methodology: AMS-I.D, version 18.0.`,
    '',
    '## Results',
    '',
    ...(overstated ? [] : stepTable(computed)),
    `Claimed: **${formatTonnes(stated)} t CO2e**.`,
    '',
    '## Metering',
    '',
    ...(overstated
      ? [
          'Meter M-1 was exchanged for M-2. Both were read from 9 to 17 May 2026. The energy of both meters is included: readings-2026-05.csv and parallel-run-2026-05.csv.',
        ]
      : ['One billing meter at a time, read every hour. Calibration: meter-calibration.json.']),
    ...(claim.key === 'solar-2026-q2'
      ? [
          '',
          'This report takes the place of one that was refused. It leaves out the parallel run of 9 to 17 May 2026, which had been counted twice.',
        ]
      : []),
    '',
    '## Emission factor',
    '',
    ...computed.notes,
    '',
  ])
}

export function forestReport(claim: SampleClaim, computed: Quantification): string {
  return lines([
    '# Monitoring report: Upper Valley Native Forest (sample)',
    '',
    'Made for the sample by a model of growing trees; there is no such forest.',
    '',
    `Period: ${periodText(claim)}. Methodology: AR-AMS0007, version 03.1, with AR-TOOL14, version 04.2.`,
    '',
    '## Results',
    '',
    ...stepTable(computed),
    `Claimed: **${formatTonnes(computed.quantityBase)} t CO2e**.`,
    '',
    '## Measurement',
    '',
    'Permanent square plots of 20 m × 20 m, every tree from 5 cm on, diameter by tape at 1.3 m, height by hypsometer, at both ends of the period.',
    '',
    ...computed.notes,
    '',
  ])
}

function stepTable({ steps }: Quantification): string[] {
  return [
    '| symbol | value | unit | how |',
    '| --- | ---: | --- | --- |',
    ...steps.map((step) => `| ${step.symbol} | ${step.value} | ${step.unit} | ${step.formula} |`),
    '',
  ]
}

function periodText({ start, end }: SampleClaim): string {
  const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)
  return `${day(start)} to ${day(end - 1)}, both included, UTC`
}

function lines(text: readonly string[]): string {
  return text.join('\n')
}
