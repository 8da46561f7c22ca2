import type { EventData } from '../store/schema/index.ts'

/**
 * Reads the fields of a stored event. Events are folded from their stored form, the first time as at a rebuild,
 * so that both come to the same rows.
 */
export class Fields {
  constructor(
    readonly event: string,
    readonly data: EventData,
  ) {}

  text(name: string): string {
    const value = this.data[name]
    if (typeof value === 'string') return value
    throw this.#wrong(name, 'a text')
  }

  textOrNull(name: string): string | null {
    const value = this.data[name]
    return value === null || value === undefined ? null : this.text(name)
  }

  /** A whole number that stands as a number or as decimal text. */
  amount(name: string): bigint {
    const value = this.data[name]
    if (typeof value === 'string' && /^-?\d+$/.test(value)) return BigInt(value)
    if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
    throw this.#wrong(name, 'a whole number')
  }

  /** A whole number of which the program keeps it small: a count, a slot, a time. */
  whole(name: string): number {
    const value = Number(this.amount(name))
    if (Number.isSafeInteger(value)) return value
    throw this.#wrong(name, 'a whole number below 2^53')
  }

  /** A time whose zero means never. */
  timeOrNull(name: string): number | null {
    const value = this.whole(name)
    return value === 0 ? null : value
  }

  flag(name: string): boolean {
    const value = this.data[name]
    if (typeof value === 'boolean') return value
    throw this.#wrong(name, 'true or false')
  }

  texts(name: string): string[] {
    const value = this.data[name]
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
    throw this.#wrong(name, 'a list of texts')
  }

  numbers(name: string): number[] {
    const value = this.data[name]
    if (Array.isArray(value) && value.every((each) => typeof each === 'number')) return value
    throw this.#wrong(name, 'a list of numbers')
  }

  object(name: string): Record<string, unknown> {
    const value = this.data[name]
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value))
    }
    throw this.#wrong(name, 'an object')
  }

  /** Rows of a field that holds a list of objects, as fields of their own; none where there is no such list. */
  rows(name: string): Fields[] {
    const value = this.data[name]
    if (value === null || value === undefined) return []
    if (!Array.isArray(value)) throw this.#wrong(name, 'a list of objects')
    return value.map(
      (_, at) => new Fields(`${this.event}.${name}`, new Fields('', { row: value[at] }).object('row')),
    )
  }

  /** An object in a field, as fields of its own; null where there is none. */
  inner(name: string): Fields | null {
    const value = this.data[name]
    return value === null || value === undefined
      ? null
      : new Fields(`${this.event}.${name}`, this.object(name))
  }

  /** The text in a field as a list of one; empty where the event has no such field. */
  named(name: string): string[] {
    const value = this.data[name]
    return typeof value === 'string' ? [value] : []
  }

  #wrong(name: string, wanted: string): Error {
    return new Error(
      `The field ${name} of ${this.event} is not ${wanted}: the decoder and the indexer differ.`,
    )
  }
}
