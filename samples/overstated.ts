import {
  amsID,
  type EvidencePack,
  Rational,
  rational,
  readCsv,
  READINGS,
} from '../packages/sdk/src/methodologies/index.ts'

const PARALLEL = 'parallel-run-2026-05.csv'

/**
 * The mistake of the refused claim: the parallel run of the new meter is added to the billing meter's readings,
 * so that nine days count twice. In kilograms of CO2e.
 */
export function overstatedQuantity(pack: EvidencePack): bigint {
  const content = pack.files.get(PARALLEL)
  const factor = amsID.compute(pack).steps.find((step) => step.symbol === 'EF_grid,y')?.value
  if (content === undefined || factor === undefined) throw new Error(`Add ${PARALLEL} to the pack.`)
  const { months } = amsID.read(pack)
  const billed = months.map((month) => month.exportKwh.minus(month.importKwh))
  const again = readCsv(PARALLEL, content, READINGS).map((row) => row.values.export_kwh)
  const energy = [...billed, ...again].reduce((total, value) => total.plus(value), Rational.of(0n))
  // kWh × t/MWh = kg.
  return energy.times(rational(factor)).floor()
}
