/** Units that one base unit of money may buy, as the program bounds it. */
const MAX_UNITS_PER_BASE_UNIT = 1n << 20n

/** True where a pool counts as drawn to zero: the next purchase starts a new series, and the units there are weigh nothing. */
export const startsNewSeries = ({ units, balance }: { units: bigint; balance: bigint }): boolean =>
  units > 0n && units / MAX_UNITS_PER_BASE_UNIT >= balance
