import type { TraceNodeView, TraceView } from '@groundtruth/server/api-types'
import type { Column, DrawnNode, Flow } from '../../shared/drawing/index.ts'
import { withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { entryOf, ORIGIN, SUBJECT } from './entries.ts'
import type { Pools } from './pools.ts'
import { shortName } from './trace-name.ts'

/** How the reader looks at the picture. */
export interface Look {
  /** What was paid, divided by milestones or by what it was spent on. */
  way: 'payment' | 'spending'
  /** Groups of small ones that are open. */
  open: ReadonlySet<string>
  toggle: (group: string) => void
}

/** Beyond so many parts of one thing the smallest stand together, and so many stay apart. */
const MOST = 8
const APART = 6

type By = Parameters<typeof entryOf>[1]

/** The trace as a picture: the same nodes and amounts as the list, in columns from the givers to who used the credits. */
export function pictureOf({ subject, upstream, pools }: TraceView, look: Look): Flow {
  const picture = new Picture(look, pools)
  const column = depthOf(upstream)
  picture.sources(upstream, SUBJECT, ORIGIN, column - 1)
  picture.put(subject, SUBJECT, column)
  picture.divide(subject, SUBJECT, column)
  picture.putResults()
  return picture.flow()
}

/** Whether what was paid is divided both by milestones and by what it was spent on. */
export function hasTwoWays(node: TraceNodeView): boolean {
  return node.parts.length > 1 || node.parts.some(({ nodes }) => nodes.some(hasTwoWays))
}

class Picture {
  readonly #nodes: Array<DrawnNode & { of: TraceNodeView['kind'] }> = []
  readonly #links: Flow['links'] = []
  readonly #joints: Flow['joints'] = []
  readonly #results: Array<{ node: TraceNodeView; entry: string }> = []

  constructor(
    private readonly look: Look,
    private readonly pools: Pools,
  ) {}

  put(node: TraceNodeView, entry: string, column: number, fold?: DrawnNode['fold'], name?: string): void {
    const { kind, counts, amount } = node
    this.#nodes.push({
      key: entry,
      column,
      of: kind,
      kind: counts,
      amount,
      ...(name === undefined ? shortName(node, this.pools) : { name }),
      form: formOf(kind),
      ...(fold === undefined ? { entry } : { fold }),
    })
  }

  /** From whom something came, each before what it went to. */
  sources(nodes: TraceNodeView[], to: string, of: string, column: number): void {
    this.#each(nodes, of, 'source', (node, entry, fold, name) => {
      const [part] = node.parts
      if (part !== undefined) this.sources(part.nodes, entry, entry, column - 1)
      this.put(node, entry, column, fold, name)
      this.#links.push({ from: entry, to, amount: node.amount })
    })
  }

  /** What something became. Its results wait until it is known where the money ends. */
  divide(node: TraceNodeView, entry: string, column: number): void {
    if (node.results.length > 0) this.#results.push({ node, entry })
    const part = node.parts.find(({ by }) => by === this.look.way) ?? node.parts[0]
    if (part === undefined) return
    this.#each(part.nodes, entry, part.by, (child, at, fold, name) => {
      this.put(child, at, column + 1, fold, name)
      this.#links.push({ from: entry, to: at, amount: child.amount })
      this.divide(child, at, column + 1)
    })
  }

  putResults(): void {
    const column = Math.max(...this.#nodes.map((node) => node.column)) + 1
    for (const { node, entry } of this.#results) {
      this.#each(node.results, entry, 'results', (result, at, fold, name) => {
        this.put(result, at, column, fold, name)
        this.#joints.push({ from: entry, to: at })
        this.divide(result, at, column)
      })
    }
  }

  flow(): Flow {
    const columns = Math.max(...this.#nodes.map((node) => node.column)) + 1
    return {
      columns: Array.from({ length: columns }, (_, column) =>
        columnOf(this.#nodes.filter((node) => node.column === column)),
      ),
      nodes: this.#nodes,
      links: this.#links,
      joints: this.#joints,
    }
  }

  /** The nodes of a division; of many the small ones as one that can be opened. */
  #each(
    nodes: TraceNodeView[],
    of: string,
    by: By,
    take: (node: TraceNodeView, entry: string, fold?: DrawnNode['fold'], name?: string) => void,
  ): void {
    const group = `${of}-${by}-more`
    const open = this.look.open.has(group)
    const small = nodes.length > MOST ? smallOf(nodes) : new Set<TraceNodeView>()
    nodes.forEach((node, at) => {
      if (open || !small.has(node)) take(node, entryOf(of, by, at))
    })
    const [first] = small
    if (first === undefined) return
    const sum = open ? 0n : [...small].reduce((all, { amount }) => all + BigInt(amount.base), 0n)
    const together = { ...first, amount: withBase(first.amount, sum), parts: [], results: [] }
    const fold = { open, toggle: () => this.look.toggle(group) }
    take(together, group, fold, open ? t('trace.fewer') : t('trace.more', { n: String(small.size) }))
  }
}

/** All but the largest, and but those that stand together already. */
function smallOf(nodes: TraceNodeView[]): Set<TraceNodeView> {
  const bySize = nodes
    .filter(({ kind }) => kind !== 'rest')
    .sort((a, b) => Number(BigInt(b.amount.base) - BigInt(a.amount.base)))
  return new Set(nodes.filter((node) => bySize.indexOf(node) >= APART))
}

function depthOf(upstream: TraceNodeView[]): number {
  if (upstream.length === 0) return 0
  return 1 + Math.max(...upstream.map(({ parts }) => depthOf(parts[0]?.nodes ?? [])))
}

function formOf(kind: TraceNodeView['kind']): DrawnNode['form'] {
  switch (kind) {
    case 'escrow':
    case 'unaccounted':
      return 'open'
    case 'back':
    case 'returned':
    case 'refund':
    case 'buffer':
    case 'cancellation':
    case 'other-funding':
      return 'hatched'
    case 'claim':
      return 'proof'
    default:
      return 'plain'
  }
}

function columnOf(nodes: ReadonlyArray<DrawnNode & { of: TraceNodeView['kind'] }>): Column {
  const [first] = nodes.filter(({ of }) => of !== 'rest')
  const kinds = nodes.map(({ of }) => of)
  if (kinds.includes('claim')) return { title: t('trace.column.claims'), side: 'proofs' }
  return { title: titleOf(kinds), side: first?.kind ?? 'money' }
}

function titleOf(kinds: ReadonlyArray<TraceNodeView['kind']>): string {
  const has = (...some: Array<TraceNodeView['kind']>) => some.some((kind) => kinds.includes(kind))
  if (has('pool', 'refund')) return t('trace.column.uses')
  if (has('proposal', 'other-funding')) return t('trace.column.proposals')
  if (has('paid', 'escrow', 'back')) return t('trace.column.outcome')
  if (has('milestone')) return t('trace.column.milestones')
  if (has('expense', 'returned', 'unaccounted')) return t('trace.column.spending')
  if (has('batch')) return t('trace.column.batches')
  if (has('contribution')) return t('trace.column.contributions')
  return t('trace.column.ends')
}
