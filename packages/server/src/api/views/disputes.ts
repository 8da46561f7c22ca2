import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import { disputes } from '../../store/schema/index.ts'
import { disputeStatus } from '../schemas/credits.ts'
import type { DisputeView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'
import { textOf } from './texts.ts'

const SOL_DECIMALS = 9

export interface DisputeFilter {
  claim?: string
  project?: string
  status?: DisputeView['status']
  disputant?: string
}

/** Disputes that the filters let through, newest first. */
export async function listDisputes(sources: Sources, filter: DisputeFilter): Promise<DisputeView[]> {
  const { claim, project, status, disputant } = filter
  return read(
    sources,
    and(
      claim === undefined ? undefined : eq(disputes.claim, claim),
      project === undefined ? undefined : eq(disputes.project, project),
      status === undefined ? undefined : eq(disputes.status, status),
      disputant === undefined ? undefined : eq(disputes.disputant, disputant),
    ),
  )
}

export async function readDispute(sources: Sources, address: string): Promise<DisputeView | null> {
  const [view] = await read(sources, eq(disputes.address, address))
  return view ?? null
}

async function read(sources: Sources, where: SQL | undefined): Promise<DisputeView[]> {
  const rows = await sources.db
    .select()
    .from(disputes)
    .where(where)
    .orderBy(desc(disputes.openedAt), asc(disputes.address))
  const refs = await readRefs(sources, {
    claims: rows.map(({ claim }) => claim),
    projects: rows.map(({ project }) => project),
  })
  return Promise.all(
    rows.map(async (row) => ({
      address: row.address,
      claim: refs.claim(row.claim),
      project: refs.project(row.project),
      revision: row.revision,
      status: disputeStatus.parse(row.status),
      disputant: row.disputant,
      documentHash: row.documentHash,
      document: await textOf(sources, row.documentHash),
      deposit: amountOf(row.deposit, SOL_DECIMALS, 'SOL'),
      openedAt: row.openedAt,
      decideBy: row.decideBy,
      decidedAt: row.decidedAt,
      decidedBy: row.decidedBy,
      decisionHash: row.decisionHash,
      decision: await textOf(sources, row.decisionHash),
      abusive: row.abusive,
      depositTo: row.depositTo,
      signature: row.signature,
    })),
  )
}
