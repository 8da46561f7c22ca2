import type { Column } from '../evidence/csv.ts'
import type { EvidenceProblem } from '../evidence/errors.ts'
import { choiceColumn, dateColumn, decimalColumn } from './columns.ts'
import { type Rational, ZERO } from './rational.ts'

/**
 * Reads the fields of a JSON object of evidence. Numbers are decimal texts ("708.96"), because a JSON number is
 * a float to most readers. What is wrong is noted with its field, and a harmless value stands in until the end.
 */
export class JsonFields {
  private readonly fields: ReadonlyMap<string, unknown>
  private readonly file: string
  private readonly prefix: string
  private readonly problems: EvidenceProblem[]

  constructor(file: string, prefix: string, value: unknown, problems: EvidenceProblem[]) {
    this.file = file
    this.prefix = prefix
    this.problems = problems
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    this.fields = new Map(isObject ? Object.entries(value) : [])
    if (!isObject) problems.push({ file, field: prefix || undefined, reason: 'must be a JSON object' })
  }

  text(name: string): string {
    const value = this.fields.get(name)
    if (typeof value === 'string' && value.trim() !== '') return value
    this.report(name, 'must be a text')
    return ''
  }

  /** One of a few words, written exactly so. */
  choice<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const text = this.text(name)
    return text === '' ? choices[0] : this.cell(name, text, choiceColumn('', choices), choices[0])
  }

  /** A statement about the project that must hold, because what follows otherwise is not computed. */
  mustBe(expected: boolean, name: string, consequence: string): void {
    const value = this.fields.get(name)
    if (typeof value !== 'boolean') this.report(name, 'must be true or false')
    else if (value !== expected) this.report(name, consequence)
  }

  /** An exact decimal number within bounds, written as a text. */
  decimal(name: string, unit: string, bounds: { min?: string; max?: string } = {}): Rational {
    const value = this.fields.get(name)
    if (typeof value !== 'string') {
      this.report(name, `must be a number in ${unit}, in quotation marks, such as "412.75"`)
      return ZERO
    }
    return this.cell(name, value, decimalColumn('', unit, bounds), ZERO)
  }

  /** A day such as "2026-01-31", as Unix seconds of its beginning in UTC. */
  day(name: string): number {
    return this.cell(name, this.text(name), dateColumn(''), 0)
  }

  truth(name: string): boolean {
    const value = this.fields.get(name)
    if (typeof value === 'boolean') return value
    this.report(name, 'must be true or false')
    return false
  }

  /** A list of at least one object. */
  list(name: string): JsonFields[] {
    const value = this.fields.get(name)
    if (Array.isArray(value) && value.length > 0) {
      return value.map(
        (entry: unknown, index) =>
          new JsonFields(this.file, `${this.prefix}${name}[${index}].`, entry, this.problems),
      )
    }
    this.report(name, 'must be a list of at least one entry')
    return []
  }

  report(name: string, reason: string): void {
    this.problems.push({ file: this.file, field: `${this.prefix}${name}`, reason })
  }

  private cell<Value>(name: string, text: string, column: Column<Value>, otherwise: Value): Value {
    const result = column.read(text)
    if ('value' in result) return result.value
    this.report(name, result.fault)
    return otherwise
  }
}
