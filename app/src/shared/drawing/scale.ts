import type { Amount } from '@groundtruth/server/api-types'
import { withBase } from '../format/index.ts'

/** One side of a picture: how high an amount stands (rem), and a round amount to draw beside it. */
export interface Scale {
  height(amount: Amount): number
  bar: { amount: Amount; height: number } | null
}

/**
 * The scale on which the largest of these amounts is `rem` high. Different tokens stand beside one another, as
 * whole units of each, and are never summed.
 */
export function scaleOf(amounts: readonly Amount[], rem: number): Scale {
  const most = Math.max(0, ...amounts.map(whole))
  const height = (amount: Amount) => (most === 0 ? 0 : (whole(amount) / most) * rem)
  const [like] = amounts
  if (most === 0 || like === undefined) return { height, bar: null }
  const unit = 10 ** like.decimals
  const round = roundBelow((most / 4) * unit)
  return { height, bar: { amount: withBase(like, BigInt(round)), height: (round / (most * unit)) * rem } }
}

/** Whole tokens, for lengths on screen only. */
function whole({ base, decimals }: Amount): number {
  return Number(BigInt(base)) / 10 ** decimals
}

/** The largest of … 1, 2, 5, 10, 20, 50 … base units that is not above the value; at least 1. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)))
  const step = [5, 2, 1].find((factor) => factor * power <= value) ?? 1
  return step * power
}
