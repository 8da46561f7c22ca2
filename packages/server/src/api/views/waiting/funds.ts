import { pausesInForce } from '@groundtruth/sdk/pauses'
import { and, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { funds, pools, projects } from '../../../store/schema/index.ts'
import type { Sources } from '../context.ts'
import { afterwards, one, type Wait } from './wait.ts'

/** Roles to accept, pauses to lift, funds at their end, pools to close. */
export async function fundWaits(sources: Sources, now: number): Promise<Wait[]> {
  const rows = await sources.db
    .select()
    .from(funds)
    .where(
      or(
        isNotNull(funds.pendingManager),
        isNotNull(funds.pendingGuardian),
        isNotNull(funds.pausedAt),
        isNotNull(funds.expiresAt),
      ),
    )
  return [...rows.flatMap((row) => waitsOf(row, now)), ...(await closable(sources))]
}

type FundRow = typeof funds.$inferSelect

function waitsOf(fund: FundRow, now: number): Wait[] {
  const about = {
    subject: fund.address,
    project: null,
    from: null,
    deadline: null,
    default: 'stays',
  } as const
  const offers = [
    [fund.pendingManager, fund.managerOfferedAt],
    [fund.pendingGuardian, fund.guardianOfferedAt],
  ] as const
  const waits = offers.flatMap(([wallet, since]): Wait[] =>
    wallet === null || since === null
      ? []
      : [{ ...about, kind: 'fund-role', since, nextStep: 'acceptFundRole', doors: [one('named', wallet)] }],
  )
  if (fund.pausedAt !== null && pausesInForce(fund, now).length > 0) {
    const doors = [one('fund-manager', fund.manager), one('fund-guardian', fund.guardian)]
    waits.push({ ...about, kind: 'fund-paused', since: fund.pausedAt, nextStep: 'setFundPause', doors })
  }
  if (fund.expiresAt !== null && fund.status === 'open' && now >= fund.expiresAt) {
    const doors = [one('fund-manager', fund.manager), ...afterwards(fund.expiresAt, now, 'windDownFund')]
    waits.push({ ...about, kind: 'fund-end', since: fund.expiresAt, nextStep: 'windDownFund', doors })
  }
  return waits
}

/** Pools of a fund that winds down, and of a project that is closed. */
async function closable({ db }: Sources): Promise<Wait[]> {
  const rows = await db
    .select({ pool: pools, fund: funds, closedAt: sql<number | null>`${projects.statusChangedAt}` })
    .from(pools)
    .innerJoin(funds, eq(funds.address, pools.fund))
    .leftJoin(projects, and(eq(projects.address, pools.project), eq(projects.status, 'closed')))
    .where(and(eq(pools.status, 'open'), or(ne(funds.status, 'open'), isNotNull(projects.address))))
  return rows.map(({ pool, fund, closedAt }) => ({
    kind: 'pool-close',
    subject: pool.address,
    project: pool.project,
    since: fund.woundDownAt ?? Number(closedAt ?? pool.openedAt),
    from: null,
    deadline: null,
    default: 'stays',
    nextStep: 'closePool',
    doors: [one('fund-manager', fund.manager), { role: 'anyone', by: 'anyone' }],
  }))
}

/** Funds by address, for those who have a role in them. */
export async function fundsOf({ db }: Sources, ids: readonly string[]): Promise<Map<string, FundRow>> {
  const wanted = [...new Set(ids)]
  const rows = wanted.length === 0 ? [] : await db.select().from(funds).where(inArray(funds.address, wanted))
  return new Map(rows.map((row) => [row.address, row]))
}
