import type { TraceNodeView } from '@groundtruth/server/api-types'

type Kind = TraceNodeView['kind']

/** All nodes under a node in one way of dividing it, so that no amount counts twice; results apart. */
export function partsUnder(node: TraceNodeView): TraceNodeView[] {
  return (node.parts[0]?.nodes ?? []).flatMap((part) => [part, ...partsUnder(part)])
}

/** The credits that followed, of everything under a node. */
export function resultsUnder(node: TraceNodeView): TraceNodeView[] {
  return [...node.results, ...(node.parts[0]?.nodes ?? []).flatMap(resultsUnder)]
}

export const ofKind = (nodes: readonly TraceNodeView[], ...kinds: Kind[]): TraceNodeView[] =>
  nodes.filter(({ kind }) => kinds.includes(kind))

export const baseOf = (nodes: readonly TraceNodeView[]): bigint =>
  nodes.reduce((sum, { amount }) => sum + BigInt(amount.base), 0n)

/** How many contributions stand on the way up: those that are shown, and those that stand together. */
export function giversOf(upstream: readonly TraceNodeView[]): number {
  return upstream.reduce((sum, { kind, ref, parts }) => {
    if (kind === 'contribution') return sum + 1
    if (kind === 'rest') return sum + Number(ref.code ?? 0)
    return sum + giversOf(parts[0]?.nodes ?? [])
  }, 0)
}

/** Where an amount of a kind is known by several nodes: the first of them, with the sum of all; null where there is none. */
export function together(nodes: readonly TraceNodeView[]): TraceNodeView | null {
  const [first] = nodes
  return first === undefined
    ? null
    : { ...first, amount: { ...first.amount, base: baseOf(nodes).toString() } }
}
