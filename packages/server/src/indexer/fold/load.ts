import { and, inArray, isNull } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../../store/driver.ts'
import * as schema from '../../store/schema/index.ts'
import { numberedAccounts } from './sequences.ts'
import { emptyState, type FoldEvent, type RowOf, type Rows, type State } from './state.ts'

/** Reads the rows that folding these events will touch: those they name, then those that these belong to. */
export async function loadState(db: Database, events: readonly FoldEvent[]): Promise<State> {
  const state = emptyState()
  const named: Named = (field) => events.flatMap(({ fields }) => fields.named(field))
  const { organizations, verifiers, contributors, batches, pools, claims, projects, funds } = schema
  const { methodologies, sequences } = schema

  await loadRegistry(db, state, named)
  await loadRecords(db, state, named)
  const heldReversals = await loadCredits(db, state, named)
  await load(state.verifiers, named('verifier'), (ids) =>
    db.select().from(verifiers).where(inArray(verifiers.address, ids)),
  )
  await load(state.contributors, named('contributor'), (ids) =>
    db.select().from(contributors).where(inArray(contributors.address, ids)),
  )
  const batchIds = [...named('batch'), ...named('subject'), ...heldReversals.map(({ batch }) => batch)]
  const heldBatches = await load(state.batches, batchIds, (ids) =>
    db.select().from(batches).where(inArray(batches.address, ids)),
  )
  const heldPools = await load(state.pools, named('pool'), (ids) =>
    db.select().from(pools).where(inArray(pools.address, ids)),
  )
  const claimIds = [...named('claim'), ...named('subject'), ...heldBatches.map(({ claim }) => claim)]
  const heldClaims = await load(state.claims, claimIds, (ids) =>
    db.select().from(claims).where(inArray(claims.address, ids)),
  )
  const projectIds = [...named('project'), ...named('subject'), ...heldBatches.map(({ project }) => project)]
  const heldProjects = await load(state.projects, projectIds, (ids) =>
    db.select().from(projects).where(inArray(projects.address, ids)),
  )
  const organizationIds = [...named('organization'), ...heldProjects.map(({ organization }) => organization)]
  await load(state.organizations, organizationIds, (ids) =>
    db.select().from(organizations).where(inArray(organizations.address, ids)),
  )
  const fundIds = [...named('fund'), ...heldPools.map(({ fund }) => fund)]
  await load(state.funds, fundIds, (ids) => db.select().from(funds).where(inArray(funds.address, ids)))
  const methodologyIds = [...named('methodology'), ...heldClaims.map(({ methodology }) => methodology)]
  await load(state.methodologies, methodologyIds, (ids) =>
    db.select().from(methodologies).where(inArray(methodologies.address, ids)),
  )
  const accounts = events.flatMap(({ fields }) => numberedAccounts(fields).map(({ account }) => account))
  await load(state.sequences, accounts, (ids) =>
    db.select().from(sequences).where(inArray(sequences.account, ids)),
  )
  return state
}

type Named = (field: string) => string[]

/** The registry, and its council or the one that becomes it: its seats follow what happens to organizations. */
async function loadRegistry(db: Database, state: State, named: Named): Promise<void> {
  const { registries, councils, motions } = schema
  const held = await db.select().from(registries)
  for (const row of held) state.registries.load(row)
  const stewards = held.flatMap(({ council }) => council ?? [])
  await load(state.councils, [...named('council'), ...named('councilAfter'), ...stewards], (ids) =>
    db.select().from(councils).where(inArray(councils.address, ids)),
  )
  await load(state.motions, named('motion'), (ids) =>
    db.select().from(motions).where(inArray(motions.address, ids)),
  )
}

async function loadRecords(db: Database, state: State, named: Named): Promise<void> {
  const { records, vouches, concerns, projectKeys } = schema
  await load(state.records, [...named('record'), ...named('successor')], (ids) =>
    db.select().from(records).where(inArray(records.address, ids)),
  )
  await load(state.vouches, named('vouch'), (ids) =>
    db.select().from(vouches).where(inArray(vouches.address, ids)),
  )
  await load(state.concerns, named('concern'), (ids) =>
    db.select().from(concerns).where(inArray(concerns.address, ids)),
  )
  await load(state.projectKeys, named('projectKey'), (ids) =>
    db.select().from(projectKeys).where(inArray(projectKeys.address, ids)),
  )
}

/** What later acts change of statements, disputes, suspensions, cancellations and reversals. */
async function loadCredits(
  db: Database,
  state: State,
  named: Named,
): Promise<RowOf<typeof schema.reversals>[]> {
  const { attestations, disputes, suspensions, cancellations, reversals } = schema
  await load(state.attestations, named('attestation'), (ids) =>
    db.select().from(attestations).where(inArray(attestations.address, ids)),
  )
  await load(state.disputes, named('dispute'), (ids) =>
    db.select().from(disputes).where(inArray(disputes.address, ids)),
  )
  await load(state.suspensions, named('batch'), (ids) =>
    db
      .select()
      .from(suspensions)
      .where(and(inArray(suspensions.batch, ids), isNull(suspensions.endedAt))),
  )
  await load(state.cancellations, named('cancellation'), (ids) =>
    db.select().from(cancellations).where(inArray(cancellations.address, ids)),
  )
  return load(state.reversals, named('reversal'), (ids) =>
    db.select().from(reversals).where(inArray(reversals.address, ids)),
  )
}

async function load<Table extends PgTable>(
  rows: Rows<Table>,
  ids: readonly string[],
  select: (ids: string[]) => PromiseLike<RowOf<Table>[]>,
): Promise<RowOf<Table>[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const found = await select(wanted)
  for (const row of found) rows.load(row)
  return found
}
