import type { Amount } from '@groundtruth/server/api-types'

/** Something that an amount stands for. */
export interface FlowNode {
  key: string
  /** From 0, in the direction of reading. */
  column: number
  kind: 'money' | 'credits'
  amount: Amount
}

/** A part of one node that goes on to the next column. */
export interface FlowLink {
  from: string
  to: string
  amount: Amount
}

/** Where what is counted changes: all that a node's amount became, and what stands for its results. */
export interface Joint {
  from: string
  to: string
}

export interface Block {
  node: FlowNode
  /** Lines for its name, where its words stand under it. */
  lines: 1 | 2
  /** rem; `room` is what it takes with its words. */
  top: number
  height: number
  room: number
}

export interface Band {
  kind: FlowNode['kind']
  /** Columns, and rem from the top. */
  from: { column: number; top: number }
  to: { column: number; top: number }
  height: number
}

/** A bracket around what a node became, and the place that it points to. */
export interface Bracket {
  column: number
  top: number
  bottom: number
  to: number
}

export interface FlowLayout {
  columns: number
  /** rem */
  height: number
  /** In reading order: column by column, from the top. */
  blocks: Block[]
  bands: Band[]
  brackets: Bracket[]
}

/** Of the words under a block that is too low to hold them, of one more line of its name, and between two blocks, in rem. */
export const WORDS = 2.75
const LINE = 1.0625
const GAP = 0.75

/**
 * Places nodes in columns, each at the height where its first band arrives or below what stands above it, so that bands to
 * scale never cross within a tree.
 * @param height of an amount in rem
 * @param isLong whether a node's name takes a second line where its words stand under it
 */
export function layoutFlow(
  flow: { nodes: readonly FlowNode[]; links: readonly FlowLink[]; joints: readonly Joint[] },
  height: (node: { kind: FlowNode['kind']; amount: Amount }) => number,
  isLong: (key: string) => boolean,
): FlowLayout {
  const columns = Math.max(0, ...flow.nodes.map(({ column }) => column)) + 1
  const placed = new Map<string, Block>()
  const given = new Map<string, number>()
  const bands: Band[] = []
  const brackets: Bracket[] = []
  const joins = [...flow.joints]
  for (let column = 0; column < columns; column++) {
    let free = 0
    for (const node of flow.nodes.filter((one) => one.column === column)) {
      const incoming = flow.links.filter(({ to, amount }) => to === node.key && BigInt(amount.base) > 0n)
      const starts = incoming.flatMap(({ from, amount }) => {
        const source = placed.get(from)
        if (source === undefined) return []
        const top = source.top + (given.get(from) ?? 0)
        const high = height({ kind: source.node.kind, amount })
        given.set(from, (given.get(from) ?? 0) + high)
        return [{ column: source.node.column, top, high }]
      })
      const joint = joins.find(({ to }) => to === node.key)
      const spread = joint === undefined ? undefined : spreadOf(flow.links, placed, joint.from)
      const wanted = starts[0]?.top ?? spread?.top ?? 0
      const high = height(node)
      const top = Math.max(free, wanted)
      const lines = high < WORDS && isLong(node.key) ? 2 : 1
      const room = high >= WORDS ? high : high + WORDS + (lines - 1) * LINE
      placed.set(node.key, { node, lines, top, height: high, room })
      free = top + room + GAP
      let taken = top
      for (const start of starts) {
        bands.push({ kind: node.kind, from: start, to: { column, top: taken }, height: start.high })
        taken += start.high
      }
      if (spread !== undefined) brackets.push({ column: column - 1, ...spread, to: top + high / 2 })
    }
  }
  const blocks = [...placed.values()]
  const bottom = Math.max(0, ...blocks.map(({ top, room }) => top + room))
  return { columns, height: bottom, blocks, bands, brackets }
}

/** From where to where a node and all that it became stands. */
function spreadOf(
  links: readonly FlowLink[],
  placed: ReadonlyMap<string, Block>,
  root: string,
): { top: number; bottom: number } {
  const keys = [root]
  for (const key of keys) keys.push(...links.filter(({ from }) => from === key).map(({ to }) => to))
  const blocks = keys.flatMap((key) => placed.get(key) ?? [])
  return {
    top: Math.min(...blocks.map(({ top }) => top)),
    bottom: Math.max(...blocks.map(({ top, height }) => top + height)),
  }
}
