import type { PgTable } from 'drizzle-orm/pg-core'
import { writeRows } from '../../store/bulk.ts'
import type { Database } from '../../store/driver.ts'
import * as schema from '../../store/schema/index.ts'
import type { Fields } from '../fields.ts'
import type { Place } from '../order.ts'

export type RowOf<Table extends { $inferSelect: unknown }> = Table['$inferSelect']

/** The rows of one table that a run of events touches. A row that was put is written at the end of the run. */
export class Rows<Table extends PgTable> {
  readonly #rows = new Map<string, RowOf<Table>>()
  readonly #changed = new Set<string>()

  constructor(
    readonly table: Table,
    readonly primaryKey: readonly (string & keyof RowOf<Table>)[],
  ) {}

  /** The key of a row in this list: its primary key's columns in a row. */
  keyOf(row: RowOf<Table>): string {
    return this.primaryKey.map((column) => String(row[column])).join(' ')
  }

  load(row: RowOf<Table>): void {
    this.#rows.set(this.keyOf(row), row)
  }

  has(key: string): boolean {
    return this.#rows.has(key)
  }

  get(key: string | null): RowOf<Table> | undefined {
    return key === null ? undefined : this.#rows.get(key)
  }

  all(): RowOf<Table>[] {
    return [...this.#rows.values()]
  }

  put(row: RowOf<Table>): void {
    const key = this.keyOf(row)
    this.#rows.set(key, row)
    this.#changed.add(key)
  }

  /** Replaces some fields of a row; nothing where the row is missing, which the gap scan then reports. */
  change(key: string | null, fields: (row: RowOf<Table>) => Partial<RowOf<Table>>): RowOf<Table> | undefined {
    const row = this.get(key)
    if (row === undefined) return undefined
    const changed = { ...row, ...fields(row) }
    this.put(changed)
    return changed
  }

  /** Writes what was put. */
  async save(db: Database): Promise<void> {
    const rows: RowOf<Table>[] = []
    for (const key of this.#changed) {
      const row = this.#rows.get(key)
      if (row !== undefined) rows.push(row)
    }
    await writeRows(db, this.table, rows, this.primaryKey)
  }
}

/** What folding reads and writes: every entity, the sequence numbers seen, the gaps between them. */
export type State = ReturnType<typeof emptyState>

/** Every table that follows from the events, with its primary key: the one place that lists them. */
export function emptyState() {
  return {
    registries: new Rows(schema.registries, ['address']),
    organizations: new Rows(schema.organizations, ['address']),
    verifiers: new Rows(schema.verifiers, ['address']),
    methodologies: new Rows(schema.methodologies, ['address']),
    listedMints: new Rows(schema.listedMints, ['address']),
    projects: new Rows(schema.projects, ['address']),
    projectKeys: new Rows(schema.projectKeys, ['address']),
    claims: new Rows(schema.claims, ['address']),
    claimRevisions: new Rows(schema.claimRevisions, ['claim', 'revision']),
    attestations: new Rows(schema.attestations, ['address']),
    disputes: new Rows(schema.disputes, ['address']),
    batches: new Rows(schema.batches, ['address']),
    suspensions: new Rows(schema.suspensions, ['batch', 'number']),
    reversals: new Rows(schema.reversals, ['address']),
    bufferDraws: new Rows(schema.bufferDraws, ['reversal', 'batch']),
    letters: new Rows(schema.letters, ['address']),
    retirements: new Rows(schema.retirements, ['address']),
    cancellations: new Rows(schema.cancellations, ['address']),
    records: new Rows(schema.records, ['address']),
    vouches: new Rows(schema.vouches, ['address']),
    concerns: new Rows(schema.concerns, ['address']),
    councils: new Rows(schema.councils, ['address']),
    motions: new Rows(schema.motions, ['address']),
    funds: new Rows(schema.funds, ['address']),
    pools: new Rows(schema.pools, ['address']),
    contributors: new Rows(schema.contributors, ['address']),
    checkpoints: new Rows(schema.checkpoints, ['contributor', 'counter']),
    proposals: new Rows(schema.proposals, ['address']),
    proposalPools: new Rows(schema.proposalPools, ['proposal', 'pool']),
    milestones: new Rows(schema.milestones, ['proposal', 'row']),
    budgetLines: new Rows(schema.budgetLines, ['proposal', 'row']),
    votes: new Rows(schema.votes, ['address']),
    deliveries: new Rows(schema.deliveries, ['address']),
    reviews: new Rows(schema.reviews, ['subject', 'organization']),
    objections: new Rows(schema.objections, ['address']),
    awards: new Rows(schema.awards, ['address']),
    expenses: new Rows(schema.expenses, ['address']),
    moneyBack: new Rows(schema.moneyBack, ['address']),
    moneyBackParts: new Rows(schema.moneyBackParts, ['moneyBack', 'pool']),
    reclaims: new Rows(schema.reclaims, ['address']),
    bindings: new Rows(schema.bindings, ['project', 'proposal']),
    batchShares: new Rows(schema.batchShares, ['batch', 'proposal']),
    creditClaims: new Rows(schema.creditClaims, ['address']),
    sequences: new Rows(schema.sequences, ['account']),
    gaps: new Rows(schema.gaps, ['account', 'first']),
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
    proposal: null,
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
