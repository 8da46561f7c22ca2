import { type CsvFormat, type CsvRow, decodeText, readCsv } from '../evidence/csv.ts'
import { EvidenceError, type EvidenceProblem } from '../evidence/errors.ts'
import { parseJson } from '../evidence/manifest.ts'
import { JsonFields } from './json-fields.ts'
import type { EvidencePack, FieldDescription } from './methodology.ts'

/** The rows of a CSV of the pack. */
export function packCsv<Format extends CsvFormat>(
  pack: EvidencePack,
  path: string,
  format: Format,
): CsvRow<Format>[] {
  return readCsv(path, contentOf(pack, path), format)
}

/** What `read` takes from a JSON object of the pack; throws with all faults that it met. */
export function packJson<Value>(
  pack: EvidencePack,
  path: string,
  read: (fields: JsonFields) => Value,
): Value {
  const problems: EvidenceProblem[] = []
  const value = parseJson(decodeText(path, contentOf(pack, path)), path)
  const result = read(new JsonFields(path, '', value, problems))
  if (problems.length > 0) throw new EvidenceError(problems)
  return result
}

/** Columns of a CSV format as a description shows them. */
export function describeColumns(format: CsvFormat): FieldDescription[] {
  return Object.entries(format).map(([name, { unit, description }]) => ({ name, unit, description }))
}

function contentOf(pack: EvidencePack, path: string): Uint8Array {
  const content = pack.files.get(path)
  if (content === undefined) {
    throw new EvidenceError({ file: path, reason: 'is missing in the pack; add it' })
  }
  return content
}
