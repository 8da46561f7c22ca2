import type { Life } from './life.ts'

/** What histories brought about, over all of them. */
export class Totals {
  readonly landed = new Map<string, number>()
  readonly refused = new Map<string, number>()

  add(life: Life): void {
    for (const name of ['landed', 'refused'] as const) {
      for (const [act, count] of life[name]) this[name].set(act, (this[name].get(act) ?? 0) + count)
    }
  }

  /** @param names those that count; left out: all. */
  sum(which: 'landed' | 'refused', names?: readonly string[]): number {
    const rows = [...this[which]].filter(([name]) => names === undefined || names.includes(name))
    return rows.reduce((sum, [, count]) => sum + count, 0)
  }

  sent(names?: readonly string[]): number {
    return this.sum('landed', names) + this.sum('refused', names)
  }
}
