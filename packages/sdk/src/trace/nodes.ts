import type { MilestoneKind } from '../enums.ts'
import { sumOf } from './divide.ts'
import { forLargest, type Parts } from './weights.ts'

/** What stands in a trace. */
export type TraceKind =
  | 'contribution'
  | 'pool'
  | 'refund'
  | 'proposal'
  | 'escrow'
  | 'paid'
  | 'milestone'
  | 'back'
  | 'expense'
  | 'returned'
  | 'unaccounted'
  | 'claim'
  | 'other-funding'
  | 'batch'
  | 'credit-claim'
  | 'retirement'
  | 'cancellation'
  | 'buffer'
  | 'held'
  | 'rest'

export type TraceUnit = 'money' | 'credits'

/** One way to divide a node: its nodes sum to the node's amount exactly. */
export interface TraceParts {
  /** What it is divided by. */
  by: 'source' | 'use' | 'outcome' | 'payment' | 'spending'
  nodes: TraceNode[]
}

/** A thing on the way of money or credits, with the part of it that belongs to the subject. */
export interface TraceNode {
  kind: TraceKind
  /**
   * An account's address; `POOL#NUMBER` for a contribution, `PROPOSAL#ROW` for a milestone; what has no name of its own has
   * the name of what it is a part of.
   */
  id: string
  /** The subject's part in base units, and the whole thing. */
  amount: bigint
  whole: bigint
  unit: TraceUnit
  /** Unix seconds; null where it did not happen at one time. */
  at: number | null
  /** Of a milestone that was paid: on what proof; the delivery or the batch, null for an advance. */
  proof: { kind: MilestoneKind; id: string | null } | null
  parts: TraceParts[]
  /** Credits that this money made possible, as the reports of results declare it. */
  results: TraceNode[]
}

/** From where something came and what became of it. */
export interface Trace {
  subject: TraceNode
  /** Sums to the subject's amount; empty for a contribution, which comes from a wallet. */
  upstream: TraceNode[]
}

export function node(
  kind: TraceKind,
  id: string,
  amount: bigint,
  rest: Partial<Omit<TraceNode, 'kind' | 'id' | 'amount'>> = {},
): TraceNode {
  return {
    kind,
    id,
    amount,
    whole: amount,
    unit: 'money',
    at: null,
    proof: null,
    parts: [],
    results: [],
    ...rest,
  }
}

/** Leaves out what is nothing. */
export const something = (nodes: TraceNode[]): TraceNode[] => nodes.filter(({ amount }) => amount > 0n)

/**
 * Nodes of a division, one for each part that is more than nothing; where there are more than `most`, the smallest stand
 * together in a node `rest`, so that the sum stays what it is. Only what is shown is written: a division may have a
 * hundred thousand parts.
 */
export function divided<Item>(
  items: readonly Item[],
  parts: Parts,
  { most, unit }: { most: number; unit: TraceUnit },
  write: (item: Item, amount: bigint) => TraceNode,
): TraceNode[] {
  let count = 0
  for (const part of parts) if (part > 0) count += 1
  const nodes: TraceNode[] = []
  const shown = count > most ? most - 1 : count
  forLargest(shown, parts, (at) => {
    const item = items[at]
    if (item !== undefined) nodes.push(write(item, BigInt(parts[at] ?? 0)))
  })
  if (shown === count) return nodes
  const amount = totalOf(parts) - sumOf(nodes.map((one) => one.amount))
  return [...nodes, node('rest', `${count - shown}`, amount, { unit })]
}

function totalOf(parts: Parts): bigint {
  return parts instanceof Float64Array ? BigInt(parts.reduce((sum, part) => sum + part, 0)) : sumOf(parts)
}

/**
 * The same trace with at most `most` nodes in every division: the smallest stand together in a node `rest`, so that the sums
 * stay what they are.
 */
export function trimmed(trace: Trace, most: number): Trace {
  if (most === Infinity) return trace
  const { subject, upstream } = trace
  return { subject: trimmedNode(subject, most), upstream: trimmedList(upstream, most) }
}

function trimmedNode(one: TraceNode, most: number): TraceNode {
  return {
    ...one,
    parts: one.parts.map(({ by, nodes }) => ({ by, nodes: trimmedList(nodes, most) })),
    results: trimmedList(one.results, most),
  }
}

function trimmedList(nodes: TraceNode[], most: number): TraceNode[] {
  if (nodes.length <= most) return nodes.map((one) => trimmedNode(one, most))
  const bySize = [...nodes].sort((a, b) => (a.amount === b.amount ? 0 : a.amount < b.amount ? 1 : -1))
  const kept = new Set(bySize.slice(0, most - 1))
  const left = bySize.slice(most - 1)
  const amount = left.reduce((sum, one) => sum + one.amount, 0n)
  const rest = node('rest', `${left.length}`, amount, { unit: left[0]?.unit ?? 'money' })
  return [...nodes.filter((one) => kept.has(one)).map((one) => trimmedNode(one, most)), rest]
}
