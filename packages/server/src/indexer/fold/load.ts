import { inArray } from 'drizzle-orm'
import type { Database } from '../../store/driver.ts'
import * as schema from '../../store/schema/index.ts'
import { numberedAccounts } from './sequences.ts'
import { emptyState, type FoldEvent, type Rows, type State } from './state.ts'

/** Reads the rows that folding these events will touch: those they name, then those that these belong to. */
export async function loadState(db: Database, events: readonly FoldEvent[]): Promise<State> {
  const state = emptyState()
  const named = (field: string) => events.flatMap(({ fields }) => fields.named(field))
  const { organizations, verifiers, contributors, batches, pools, claims, projects, funds } = schema
  const { methodologies, sequences } = schema

  await load(state.verifiers, named('verifier'), byAddress, (ids) =>
    db.select().from(verifiers).where(inArray(verifiers.address, ids)),
  )
  await load(state.contributors, named('contributor'), byAddress, (ids) =>
    db.select().from(contributors).where(inArray(contributors.address, ids)),
  )
  const heldBatches = await load(state.batches, named('batch'), byAddress, (ids) =>
    db.select().from(batches).where(inArray(batches.address, ids)),
  )
  const heldPools = await load(state.pools, named('pool'), byAddress, (ids) =>
    db.select().from(pools).where(inArray(pools.address, ids)),
  )
  const claimIds = [...named('claim'), ...heldBatches.map(({ claim }) => claim)]
  const heldClaims = await load(state.claims, claimIds, byAddress, (ids) =>
    db.select().from(claims).where(inArray(claims.address, ids)),
  )
  const projectIds = [...named('project'), ...heldBatches.map(({ project }) => project)]
  const heldProjects = await load(state.projects, projectIds, byAddress, (ids) =>
    db.select().from(projects).where(inArray(projects.address, ids)),
  )
  const organizationIds = [...named('organization'), ...heldProjects.map(({ organization }) => organization)]
  await load(state.organizations, organizationIds, byAddress, (ids) =>
    db.select().from(organizations).where(inArray(organizations.address, ids)),
  )
  const fundIds = [...named('fund'), ...heldPools.map(({ fund }) => fund)]
  await load(state.funds, fundIds, byAddress, (ids) =>
    db.select().from(funds).where(inArray(funds.address, ids)),
  )
  const methodologyIds = [...named('methodology'), ...heldClaims.map(({ methodology }) => methodology)]
  await load(state.methodologies, methodologyIds, byAddress, (ids) =>
    db.select().from(methodologies).where(inArray(methodologies.address, ids)),
  )
  const accounts = events.flatMap(({ fields }) => numberedAccounts(fields).map(({ account }) => account))
  await load(
    state.sequences,
    accounts,
    ({ account }) => account,
    (ids) => db.select().from(sequences).where(inArray(sequences.account, ids)),
  )
  return state
}

const byAddress = ({ address }: { address: string }): string => address

async function load<Row extends object>(
  rows: Rows<Row>,
  ids: readonly string[],
  keyOf: (row: Row) => string,
  select: (ids: string[]) => PromiseLike<Row[]>,
): Promise<Row[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const found = await select(wanted)
  for (const row of found) rows.load(keyOf(row), row)
  return found
}
