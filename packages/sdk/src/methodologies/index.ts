/** Methodologies: from the files of a pack to a quantity, exactly, with every step and its source. Runs anywhere. */
import { amsID } from './ams-i-d.ts'
import { amsIIIAV } from './ams-iii-av.ts'
import { amsIIID } from './ams-iii-d.ts'
import { arAms0007 } from './ar-ams0007.ts'
import type { AnyMethodology } from './methodology.ts'
import { vm0051 } from './vm0051.ts'

export { type CellResult, type Column, type CsvFormat, type CsvRow, readCsv } from '../evidence/csv.ts'
export { aboveGroundBiomass, ALLOMETRY_SOURCE, type Stem } from './allometry.ts'
export { amsID } from './ams-i-d.ts'
export { amsIIIAV } from './ams-iii-av.ts'
export { amsIIID } from './ams-iii-d.ts'
export { arAms0007 } from './ar-ams0007.ts'
export { READINGS } from './electricity-evidence.ts'
export { codeColumn, dateColumn, decimalColumn, timestampColumn } from './columns.ts'
export { type ExpectedFile, expectedFiles } from './expected-files.ts'
export {
  type AnyMethodology,
  type CreditType,
  defineMethodology,
  type EvidencePack,
  type FieldDescription,
  type FileFormat,
  type Methodology,
  type Quantification,
  type Step,
  TONNE_CO2E,
} from './methodology.ts'
export { powerDown, powerUp, Rational, rational, squareRootUp } from './rational.ts'
export {
  discountedMean,
  type SampleMean,
  stratifiedMean,
  type Stratum,
  uncertaintyDiscount,
} from './sampling.ts'
export { vm0051 } from './vm0051.ts'

export const METHODOLOGIES: readonly AnyMethodology[] = [amsID, arAms0007, vm0051, amsIIIAV, amsIIID]

/** The methodology with this code, or undefined: others than these can be registered on chain. */
export function methodologyByCode(code: string): AnyMethodology | undefined {
  return METHODOLOGIES.find((methodology) => methodology.code === code)
}
