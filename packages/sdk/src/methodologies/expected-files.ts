import type { Period } from '../evidence/pack.ts'
import type { FileFormat } from './methodology.ts'
import { monthsOf } from './monthly.ts'

/** A file that a methodology asks for in a period, and the format that it must have. */
export interface ExpectedFile {
  path: string
  format: FileFormat
}

/** Every file that a pack of this period must hold: one a month where the format's name says YYYY-MM. */
export function expectedFiles(formats: readonly FileFormat[], period: Period): ExpectedFile[] {
  return formats.flatMap((format) =>
    format.name.includes(MONTH)
      ? monthsOf(period).map((month) => ({ path: format.name.replace(MONTH, month), format }))
      : [{ path: format.name, format }],
  )
}

const MONTH = 'YYYY-MM'
