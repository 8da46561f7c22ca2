import type { MilestoneKind } from '@groundtruth/sdk/enums'
import type { TraceKind, TraceParts, TraceUnit } from '@groundtruth/sdk/trace'
import type { Amount, Ref } from '../types.ts'

/** A thing on the way of money or credits, with the part of it that belongs to the subject of the trace. */
export interface TraceNodeView {
  kind: TraceKind
  /** What it links to; of a contribution the code is its number in its pool, of `rest` how many stand together in it. */
  ref: Ref
  /** Who gave a contribution, or retired, cancelled or claimed credits. */
  wallet: string | null
  /** For whom credits were retired, where that is a public name. */
  beneficiary: string | null
  /** What the amounts count. */
  counts: TraceUnit
  amount: Amount
  /** The whole thing, of which `amount` is a part. */
  whole: Amount
  /** Unix seconds. */
  at: number | null
  /** Of a milestone that was paid: on what proof. The delivery or the batch; null: in advance of any. */
  proof: { kind: MilestoneKind; ref: Ref | null } | null
  /** Each sums to the amount exactly. */
  parts: Array<{ by: TraceParts['by']; nodes: TraceNodeView[] }>
  /** Credits that this money made possible, as the reports of results declare it. */
  results: TraceNodeView[]
}

/** From where something came, and what became of it. */
export interface TraceView {
  subject: TraceNodeView
  /** Sums to the subject's amount; empty for a contribution. */
  upstream: TraceNodeView[]
  /**
   * The pools that its contributions were given to, by the address before the `#` of each: every pool numbers its own
   * contributions from 1. `project` is null for the fund's free pool.
   */
  pools: Array<{ address: string; fund: Ref; project: Ref | null }>
  /**
   * Of a contribution: credits that its contributor may claim or has claimed on chain, by the votes on the proposals that
   * drew it. They follow from all that these drew from the contributor in that pool: from so many contributions. Null where
   * there are none.
   */
  share: { toClaim: Amount[]; claimed: Amount[]; contributions: number } | null
}
