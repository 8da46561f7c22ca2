/**
 * A stretch of time in which slots follow the real clock: from `slot` on, one slot every `slotMs`
 * milliseconds. Moving the clock starts a new stretch. Times in milliseconds since 1970.
 */
export interface ClockStretch {
  slot: number
  realMs: number
  chainMs: number
  slotMs: number
}

/** Where the chain stands in time. Slots and times only grow, also across restarts. */
export class ChainClock {
  readonly #stretches: ClockStretch[]
  #least = 0

  constructor(
    stretches: ClockStretch[],
    readonly now: () => number = Date.now,
  ) {
    this.#stretches = stretches
  }

  get slot(): number {
    const { slot, realMs, slotMs } = this.#last()
    return Math.max(this.#least, slot, slot + Math.floor((this.now() - realMs) / slotMs))
  }

  get slotMs(): number {
    return this.#last().slotMs
  }

  /** Seconds since 1970 at the start of a slot. */
  unixTimeOf(slot: number): number {
    const stretch = this.#stretchOf(slot)
    return Math.floor((stretch.chainMs + (slot - stretch.slot) * stretch.slotMs) / 1000)
  }

  /** Makes sure that the current slot is at least this one. */
  atLeast(slot: number): void {
    this.#least = Math.max(this.#least, slot)
  }

  /**
   * The stretch that would begin now, one slot on, at the given time or at the time it is.
   * Slots skipped take the time that they would have taken.
   */
  next(move: { chainMs?: number; slots?: number; slotMs?: number }): ClockStretch {
    const current = this.slot
    const slotMs = move.slotMs ?? this.slotMs
    const slots = move.slots ?? 1
    const { slot, chainMs, slotMs: pace } = this.#stretchOf(current)
    const natural = chainMs + (current - slot + slots) * pace
    return { slot: current + slots, realMs: this.now(), chainMs: move.chainMs ?? natural, slotMs }
  }

  add(stretch: ClockStretch): void {
    this.#stretches.push(stretch)
  }

  #last(): ClockStretch {
    const last = this.#stretches[this.#stretches.length - 1]
    if (last === undefined) throw new Error('A chain begins with a stretch of its clock.')
    return last
  }

  #stretchOf(slot: number): ClockStretch {
    let low = 0
    let high = this.#stretches.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const stretch = this.#stretches[middle]
      if (stretch !== undefined && stretch.slot <= slot) low = middle
      else high = middle - 1
    }
    return this.#stretches[low] ?? this.#last()
  }
}
