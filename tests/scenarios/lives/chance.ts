/** Numbers by chance that a seed repeats: mulberry32. */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** From 0 to below 1. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** From `from` to `to`, both inclusive. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  /** True so many times of a hundred. */
  percent(chance: number): boolean {
    return this.next() * 100 < chance
  }

  pick<T>(rows: readonly T[]): T {
    const row = rows[this.between(0, rows.length - 1)]
    if (row === undefined) throw new Error('Give something to choose from')
    return row
  }

  /** Nine times of ten a row that fits, where there is one; else any. Null where there is no row at all. */
  index<T>(rows: readonly T[], fits: (row: T, index: number) => boolean = () => true): number | null {
    if (rows.length === 0) return null
    const fitting = rows.flatMap((row, index) => (fits(row, index) ? [index] : []))
    return this.percent(90) && fitting.length > 0 ? this.pick(fitting) : this.between(0, rows.length - 1)
  }

  /** Part of an amount: all, nothing, or something between; now and then one too many. */
  part(amount: bigint): bigint {
    const kind = this.between(0, 19)
    if (kind === 0) return amount + 1n
    if (kind === 1) return 0n
    if (kind < 5) return amount
    return (amount * BigInt(this.between(1, 400))) / 1_000n
  }
}
