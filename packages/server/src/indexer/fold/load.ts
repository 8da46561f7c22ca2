import { and, asc, desc, inArray, isNull } from 'drizzle-orm'
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
  const { bindings, methodologies, sequences } = schema

  await loadRegistry(db, state, named)
  await loadRecords(db, state, named)
  const heldReversals = await loadCredits(db, state, named)
  const heldProposals = await loadFunding(db, state, named)
  await load(state.verifiers, named('verifier'), (ids) =>
    db.select().from(verifiers).where(inArray(verifiers.address, ids)),
  )
  const contributorIds = [...named('contributor'), ...named('freeContributor')]
  await load(state.contributors, contributorIds, (ids) =>
    db.select().from(contributors).where(inArray(contributors.address, ids)),
  )
  await load(state.checkpoints, contributorIds, (ids) => lastCheckpoints(db, ids))
  const batchIds = [...named('batch'), ...named('subject'), ...heldReversals.map(({ batch }) => batch)]
  const heldBatches = await load(state.batches, batchIds, (ids) =>
    db.select().from(batches).where(inArray(batches.address, ids)),
  )
  const heldPools = await load(state.pools, [...named('pool'), ...named('freePool')], (ids) =>
    db.select().from(pools).where(inArray(pools.address, ids)),
  )
  const proposing = events.filter(({ fields }) => fields.event === 'ProposalCreated')
  await load(
    state.pools,
    proposing.flatMap(({ fields }) => fields.named('fund')),
    (ids) =>
      db
        .select()
        .from(pools)
        .where(and(inArray(pools.fund, ids), isNull(pools.project))),
  )
  const claimIds = [...named('claim'), ...named('subject'), ...heldBatches.map(({ claim }) => claim)]
  const heldClaims = await load(state.claims, claimIds, (ids) =>
    db.select().from(claims).where(inArray(claims.address, ids)),
  )
  const projectIds = [
    ...named('project'),
    ...named('subject'),
    ...heldBatches.map(({ project }) => project),
    ...heldProposals.map(({ project }) => project),
  ]
  const heldProjects = await load(state.projects, projectIds, (ids) =>
    db.select().from(projects).where(inArray(projects.address, ids)),
  )
  const organizationIds = [...named('organization'), ...heldProjects.map(({ organization }) => organization)]
  await load(state.organizations, organizationIds, (ids) =>
    db.select().from(organizations).where(inArray(organizations.address, ids)),
  )
  await load(state.bindings, projectIds, (ids) =>
    db.select().from(bindings).where(inArray(bindings.project, ids)),
  )
  const fundIds = [
    ...named('fund'),
    ...heldPools.map(({ fund }) => fund),
    ...heldProposals.map(({ fund }) => fund),
  ]
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

/** Proposals with their plans and what later acts change of votes, deliveries, spending and money that came back. */
async function loadFunding(
  db: Database,
  state: State,
  named: Named,
): Promise<RowOf<typeof schema.proposals>[]> {
  const { proposals, proposalPools, milestones, budgetLines, votes, deliveries, objections } = schema
  const { awards, expenses, moneyBackParts, batchShares } = schema
  await load(state.votes, named('vote'), (ids) => db.select().from(votes).where(inArray(votes.address, ids)))
  await load(state.deliveries, named('delivery'), (ids) =>
    db.select().from(deliveries).where(inArray(deliveries.address, ids)),
  )
  await load(state.objections, named('objection'), (ids) =>
    db.select().from(objections).where(inArray(objections.address, ids)),
  )
  const expenseIds = [...named('expense'), ...named('corrected')]
  const heldExpenses = await load(state.expenses, expenseIds, (ids) =>
    db.select().from(expenses).where(inArray(expenses.address, ids)),
  )
  const awardIds = [...named('award'), ...heldExpenses.flatMap(({ award }) => award ?? [])]
  await load(state.awards, awardIds, (ids) => db.select().from(awards).where(inArray(awards.address, ids)))
  await load(state.moneyBackParts, named('moneyBack'), (ids) =>
    db.select().from(moneyBackParts).where(inArray(moneyBackParts.moneyBack, ids)),
  )
  await load(state.batchShares, named('batch'), (ids) =>
    db.select().from(batchShares).where(inArray(batchShares.batch, ids)),
  )
  const proposalIds = named('proposal')
  await load(state.milestones, proposalIds, (ids) =>
    db.select().from(milestones).where(inArray(milestones.proposal, ids)),
  )
  await load(state.budgetLines, proposalIds, (ids) =>
    db.select().from(budgetLines).where(inArray(budgetLines.proposal, ids)),
  )
  await load(state.proposalPools, proposalIds, (ids) =>
    db.select().from(proposalPools).where(inArray(proposalPools.proposal, ids)),
  )
  return load(state.proposals, proposalIds, (ids) =>
    db.select().from(proposals).where(inArray(proposals.address, ids)),
  )
}

/** The last checkpoint of each contributor. */
function lastCheckpoints(db: Database, ids: string[]): Promise<RowOf<typeof schema.checkpoints>[]> {
  const { checkpoints } = schema
  return db
    .selectDistinctOn([checkpoints.contributor])
    .from(checkpoints)
    .where(inArray(checkpoints.contributor, ids))
    .orderBy(asc(checkpoints.contributor), desc(checkpoints.counter))
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
