import type * as schema from '../../store/schema/index.ts'
import type { Fields } from '../fields.ts'
import type { Place } from '../order.ts'

export type RowOf<Table extends { $inferSelect: unknown }> = Table['$inferSelect']

/** The rows of one table that a run of events touches. A row that was put is written at the end of the run. */
export class Rows<Row extends object> {
  readonly #rows = new Map<string, Row>()
  readonly #changed = new Set<string>()

  load(key: string, row: Row): void {
    this.#rows.set(key, row)
  }

  has(key: string): boolean {
    return this.#rows.has(key)
  }

  get(key: string | null): Row | undefined {
    return key === null ? undefined : this.#rows.get(key)
  }

  put(key: string, row: Row): void {
    this.#rows.set(key, row)
    this.#changed.add(key)
  }

  /** Replaces some fields of a row; nothing where the row is missing, which the gap scan then reports. */
  change(key: string | null, fields: (row: Row) => Partial<Row>): Row | undefined {
    const row = this.get(key)
    if (row === undefined || key === null) return undefined
    const changed = { ...row, ...fields(row) }
    this.put(key, changed)
    return changed
  }

  changed(): Row[] {
    const rows: Row[] = []
    for (const key of this.#changed) {
      const row = this.#rows.get(key)
      if (row !== undefined) rows.push(row)
    }
    return rows
  }

  settle(): void {
    this.#changed.clear()
  }
}

/** What folding reads and writes: every entity, the sequence numbers seen, the gaps between them. */
export interface State {
  registries: Rows<RowOf<typeof schema.registries>>
  organizations: Rows<RowOf<typeof schema.organizations>>
  verifiers: Rows<RowOf<typeof schema.verifiers>>
  methodologies: Rows<RowOf<typeof schema.methodologies>>
  listedMints: Rows<RowOf<typeof schema.listedMints>>
  projects: Rows<RowOf<typeof schema.projects>>
  claims: Rows<RowOf<typeof schema.claims>>
  attestations: Rows<RowOf<typeof schema.attestations>>
  batches: Rows<RowOf<typeof schema.batches>>
  retirements: Rows<RowOf<typeof schema.retirements>>
  funds: Rows<RowOf<typeof schema.funds>>
  pools: Rows<RowOf<typeof schema.pools>>
  contributors: Rows<RowOf<typeof schema.contributors>>
  sequences: Rows<RowOf<typeof schema.sequences>>
  gaps: Rows<RowOf<typeof schema.gaps>>
}

export function emptyState(): State {
  return {
    registries: new Rows(),
    organizations: new Rows(),
    verifiers: new Rows(),
    methodologies: new Rows(),
    listedMints: new Rows(),
    projects: new Rows(),
    claims: new Rows(),
    attestations: new Rows(),
    batches: new Rows(),
    retirements: new Rows(),
    funds: new Rows(),
    pools: new Rows(),
    contributors: new Rows(),
    sequences: new Rows(),
    gaps: new Rows(),
  }
}

export type EventRow = RowOf<typeof schema.events>

/** What the ledger shows of an event beside its own fields. */
export type Note = Omit<
  EventRow,
  'signature' | 'outer' | 'inner' | 'slot' | 'position' | 'at' | 'name' | 'data'
>

export function note(kind: Note['kind'], fields: Partial<Note>): Note {
  return {
    kind,
    actor: null,
    fund: null,
    pool: null,
    project: null,
    claim: null,
    batch: null,
    retirement: null,
    organization: null,
    unit: null,
    decimals: null,
    moneyIn: null,
    moneyOut: null,
    creditsIn: null,
    creditsOut: null,
    balanceAfter: null,
    ...fields,
  }
}

/** Applies one event to the state and says how the ledger shows it. */
export type Fold = (event: FoldEvent, state: State) => Note

export interface FoldEvent extends Place {
  signature: string
  at: number
  fields: Fields
}
