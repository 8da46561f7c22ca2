/** An id that its owner chooses at random, so that no two acts of a wallet meet. */
export const randomId = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

/** The same with 64 bits, for what a wallet does often. */
export const randomLongId = (): bigint => crypto.getRandomValues(new BigUint64Array(1))[0] ?? 0n
