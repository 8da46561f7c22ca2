import { eq, inArray } from 'drizzle-orm'
import { attestations, bindings, claims, disputes, projects } from '../../../store/schema/index.ts'
import type { Sources } from '../context.ts'
import type { People } from './people.ts'
import { afterwards, type Holder, one, type Wait, whenDue } from './wait.ts'

type ClaimRow = typeof claims.$inferSelect
type ProjectRow = typeof projects.$inferSelect
type BindingRow = typeof bindings.$inferSelect

/** Claims to review, to answer for and to issue, and disputes to decide. */
export async function claimWaits(sources: Sources, people: People, now: number): Promise<Wait[]> {
  const { db } = sources
  const open = ['submitted', 'changes-requested', 'verified', 'upheld']
  const rows = await db
    .select({ claim: claims, project: projects })
    .from(claims)
    .innerJoin(projects, eq(projects.address, claims.project))
    .where(inArray(claims.status, open))
  const persons = await personsOf(
    sources,
    rows.map(({ claim }) => claim),
  )
  const paid = await db.select().from(bindings).where(eq(bindings.freed, false))
  const waits = rows.map(({ claim, project }) => {
    if (claim.status === 'submitted') {
      const through = paid.filter((row) => row.project === claim.project)
      return review(claim, project, through, people, now)
    }
    if (claim.status === 'changes-requested') return changes(claim, project, now)
    return issue(claim, project, persons.get(claim.address) ?? [], now)
  })
  return [...waits, ...(await disputeWaits(sources, people, now))]
}

/**
 * Law 6: nobody of the receiving side attests, and the validator not the first claim.
 * @param paid the proposals whose money was drawn for the project.
 */
function review(
  claim: ClaimRow,
  project: ProjectRow,
  paid: readonly BindingRow[],
  people: People,
  now: number,
): Wait {
  const payees = paid.map(({ payee }) => payee)
  const receiving = [claim.owner, project.proposer, project.owner, project.payee, ...payees]
  const own = [project.organization, ...paid.map(({ organization }) => organization)]
  const inTime = claim.waitsUntil === null || now < claim.waitsUntil
  const door = people.accredited(
    (verifier, organization) =>
      inTime &&
      verifier.scope.includes(claim.methodology) &&
      !claim.attestedBy.includes(verifier.organization) &&
      !own.includes(verifier.organization) &&
      !(claim.number === 1 && verifier.organization === project.validator) &&
      !receiving.includes(verifier.person) &&
      !receiving.includes(organization.authority),
  )
  return {
    kind: 'claim-review',
    subject: claim.address,
    project: claim.project,
    since: claim.submittedAt,
    from: null,
    deadline: claim.waitsUntil,
    default: 'may-be-withdrawn',
    nextStep: 'attest',
    doors: [door, ...afterwards(claim.waitsUntil, now, 'withdrawClaim')],
  }
}

function changes(claim: ClaimRow, project: ProjectRow, now: number): Wait {
  return {
    kind: 'claim-changes',
    subject: claim.address,
    project: claim.project,
    since: claim.decidedAt ?? claim.submittedAt,
    from: null,
    deadline: claim.waitsUntil,
    default: 'may-be-withdrawn',
    nextStep: 'resubmitClaim',
    doors: [one('project-owner', project.owner), ...afterwards(claim.waitsUntil, now, 'withdrawClaim')],
  }
}

/** Anyone may issue what is verified; it is shown to the owner and to those who verified it. */
function issue(claim: ClaimRow, project: ProjectRow, by: readonly Holder[], now: number): Wait {
  const opened = claim.batch !== null
  const due = claim.challengeEndsAt
  return {
    kind: opened ? 'batch-issue' : 'claim-issue',
    subject: claim.batch ?? claim.address,
    project: claim.project,
    since: claim.decidedAt ?? claim.submittedAt,
    from: due,
    deadline: null,
    default: 'stays',
    nextStep: opened ? 'issueBatch' : 'openBatch',
    doors: [one('project-owner', project.owner), { role: 'verifier', by }, ...whenDue(due, now)],
  }
}

/** Who accepted each claim, with the organization. */
async function personsOf({ db }: Sources, rows: readonly ClaimRow[]): Promise<Map<string, Holder[]>> {
  const found = new Map<string, Holder[]>()
  const verified = rows.filter(({ status }) => status === 'verified' || status === 'upheld')
  if (verified.length === 0) return found
  const ids = verified.map(({ address }) => address)
  for (const row of await db.select().from(attestations).where(inArray(attestations.claim, ids))) {
    if (row.verdict !== 'accept' || row.revoked) continue
    const holder = { wallet: row.person, organization: row.organization }
    found.set(row.claim, [...(found.get(row.claim) ?? []), holder])
  }
  return found
}

async function disputeWaits({ db }: Sources, people: People, now: number): Promise<Wait[]> {
  const rows = await db.select().from(disputes).where(eq(disputes.status, 'open'))
  return rows.map((row) => ({
    kind: 'dispute-decision',
    subject: row.address,
    project: row.project,
    since: row.openedAt,
    from: null,
    deadline: row.decideBy,
    default: 'returns-for-changes',
    nextStep: 'decideDispute',
    doors: [...people.steward(), ...afterwards(row.decideBy, now, 'decideDispute')],
  }))
}
