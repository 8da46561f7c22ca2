import { pausesInForce } from '@groundtruth/sdk/pauses'
import { and, eq, inArray } from 'drizzle-orm'
import {
  deliveries,
  expenses,
  objections,
  organizations,
  projects,
  proposals,
} from '../../../store/schema/index.ts'
import type { Sources } from '../context.ts'
import { abandonedFrom, isCovered, TERMINATION_GRACE, UNPAID_TERM } from '../proposal-needs.ts'
import { type ProposalStep, readSteps } from '../proposal-steps.ts'
import { fundsOf } from './funds.ts'
import type { People } from './people.ts'
import { afterwards, type Door, one, type Wait, whenDue } from './wait.ts'

type ProposalRow = typeof proposals.$inferSelect
type ProjectRow = typeof projects.$inferSelect

const ACCOUNTABLE = ['cool-off', 'voting', 'approved', 'in-delivery', 'terminated']

/** Votes to count, vetoes, draws, milestones, reviews, objections, spending and reports. */
export async function proposalWaits(sources: Sources, people: People, now: number): Promise<Wait[]> {
  const { db } = sources
  const rows = await db.select().from(proposals).where(inArray(proposals.status, ACCOUNTABLE))
  const stepsOf = await readSteps(
    sources,
    rows.map(({ address }) => address),
  )
  const byFund = await fundsOf(
    sources,
    rows.map(({ fund }) => fund),
  )
  const inOrder = await drawableSides(sources)
  const held = rows.flatMap((row): Wait[] => {
    const fund = byFund.get(row.fund)
    if (fund === undefined) return []
    if (row.status === 'voting') return [countWait(row, now)]
    const pays = !pausesInForce(fund, now).includes('payments')
    if (row.status === 'cool-off') {
      const mayDraw = pays && fund.status === 'open' && inOrder.has(row.address)
      return drawWaits(row, fund.guardian, mayDraw, now)
    }
    const steps = stepsOf(row.address)
    const payee = payeeSide(people, row)
    return [
      ...steps.flatMap((step) => stepWaits(row, step, { payee, manager: fund.manager, pays }, now)),
      ...reportWaits(row, steps, payee, now),
    ]
  })
  return [...held, ...(await reviewWaits(sources, people, rows, now))]
}

/** Proposals in their cool-off whose project and organization are in good standing: only for these money is drawn. */
async function drawableSides({ db }: Sources): Promise<Set<string>> {
  const rows = await db
    .select({ address: proposals.address })
    .from(proposals)
    .innerJoin(projects, and(eq(projects.address, proposals.project), eq(projects.status, 'registered')))
    .innerJoin(
      organizations,
      and(eq(organizations.address, proposals.organization), eq(organizations.status, 'active')),
    )
    .where(eq(proposals.status, 'cool-off'))
  return new Set(rows.map(({ address }) => address))
}

/** The payee's wallet, and who acts for its organization. */
const payeeSide = (people: People, row: ProposalRow): Door[] => [
  one('payee', row.payee),
  people.authorities('organization', [row.organization]),
]

const about = ({ address, project, createdAt }: ProposalRow) => ({
  subject: address,
  project,
  since: createdAt,
  from: null,
  deadline: null,
})

function countWait(row: ProposalRow, now: number): Wait {
  const from = row.votingEndsAt
  const doors = [one('proposer', row.proposer), ...whenDue(from, now)]
  return { ...about(row), kind: 'proposal-count', from, default: 'stays', nextStep: 'finishVote', doors }
}

/** @param mayDraw fund, project and organization allow it now; otherwise the time for it runs out. */
function drawWaits(row: ProposalRow, guardian: string, mayDraw: boolean, now: number): Wait[] {
  const from = row.coolOffEndsAt
  const since = row.votingEndsAt
  const isOver = now >= row.expiresAt
  const veto: Wait = {
    ...about(row),
    ...{ kind: 'proposal-veto', since, deadline: from, default: 'may-be-drawn', nextStep: 'vetoProposal' },
    doors: [one('fund-guardian', guardian)],
  }
  const draw: Wait = {
    ...about(row),
    ...{ kind: 'proposal-draw', since, from, deadline: row.expiresAt, default: 'expires' },
    nextStep: isOver ? 'expireProposal' : 'approveProposal',
    doors: mayDraw || isOver ? [one('proposer', row.proposer), ...whenDue(from, now)] : [],
  }
  return from !== null && now < from ? [veto, draw] : [draw]
}

interface Sides {
  payee: Door[]
  manager: string
  /** Payments are not paused. */
  pays: boolean
}

function stepWaits(
  row: ProposalRow,
  step: ProposalStep,
  { payee, manager, pays }: Sides,
  now: number,
): Wait[] {
  const { status, kind, dueAt, payableAt } = step
  // Nothing further is paid while an advance is not accounted for: that is what waits then.
  const isPaid = pays && isCovered(row)
  const since = row.approvedAt ?? row.createdAt
  if (status === 'accepted') {
    const ends = payableAt === null ? null : payableAt + UNPAID_TERM
    const pay = { ...about(row), since, from: payableAt, deadline: ends, nextStep: 'payMilestone' }
    const doors = [
      ...(isPaid ? [...payee, ...whenDue(payableAt, now)] : []),
      // A pause of payments keeps what is accepted payable.
      ...(pays || row.status !== 'terminated' ? afterwards(ends, now, 'terminateProposal') : []),
    ]
    return [{ ...pay, kind: 'milestone-payment', default: 'may-be-terminated', doors }]
  }
  const isOpen = status === 'planned' || status === 'rejected'
  if (!isOpen || row.status === 'terminated') return []
  const late = afterwards(dueAt + TERMINATION_GRACE, now, 'terminateProposal')
  const extend: Door[] = step.stored.extended
    ? []
    : [{ ...one('fund-manager', manager), nextStep: 'extendMilestone' }]
  const wait = { ...about(row), since, deadline: dueAt, default: 'may-be-terminated' } as const
  if (kind === 'advance') {
    const doors = [...(isPaid && now < dueAt ? [...payee, ...whenDue(null, now)] : []), ...extend, ...late]
    return [{ ...wait, kind: 'milestone-advance', nextStep: 'payMilestone', doors }]
  }
  const doors = [...payee, ...extend, ...late]
  return kind === 'credits'
    ? [{ ...wait, kind: 'milestone-credits', nextStep: 'meetMilestone', doors }]
    : [{ ...wait, kind: 'milestone-delivery', nextStep: 'submitDelivery', doors }]
}

/** What was paid is accounted for; once everything is paid a report closes the proposal. */
function reportWaits(row: ProposalRow, steps: readonly ProposalStep[], payee: Door[], now: number): Wait[] {
  const waits: Wait[] = []
  const since = row.approvedAt ?? row.createdAt
  const deadline = row.reportDueAt
  const wait = { ...about(row), since, deadline, default: 'may-be-terminated' } as const
  if (row.paid > row.accepted + row.returned) {
    waits.push({ ...wait, kind: 'spending-account', nextStep: 'logExpense', doors: payee })
  }
  if (deadline !== null && row.status !== 'terminated') {
    const late = afterwards(abandonedFrom(steps, deadline), now, 'terminateProposal')
    waits.push({ ...wait, kind: 'final-report', nextStep: 'completeProposal', doors: [...payee, ...late] })
  }
  return waits
}

/** Law 6: nobody on the receiving side reviews, and each organization once. */
async function reviewWaits(
  { db }: Sources,
  people: People,
  rows: readonly ProposalRow[],
  now: number,
): Promise<Wait[]> {
  const byAddress = new Map(rows.map((row) => [row.address, row]))
  const projectRows = await db.select().from(projects)
  const projectOf = new Map(projectRows.map((row) => [row.address, row]))
  const proofs = await db
    .select()
    .from(deliveries)
    .where(inArray(deliveries.status, ['submitted', 'disputed']))
  const spent = await db
    .select()
    .from(expenses)
    .where(inArray(expenses.status, ['reported']))
  const against = await db
    .select()
    .from(objections)
    .where(inArray(objections.status, ['open']))
  const review = (
    each: { address: string; proposal: string; reviewedBy: string[]; waitsUntil: number | null },
    step: Pick<Wait, 'kind' | 'since' | 'default' | 'nextStep'> & { lapse: string },
  ): Wait[] => {
    const proposal = byAddress.get(each.proposal)
    const project = projectOf.get(proposal?.project ?? '')
    if (proposal === undefined || project === undefined) return []
    const { lapse, ...rest } = step
    const door = reviewers(people, proposal, project, each.reviewedBy, each.waitsUntil, now)
    const doors = [door, ...afterwards(each.waitsUntil, now, lapse)]
    return [
      {
        ...rest,
        subject: each.address,
        project: project.address,
        from: null,
        deadline: each.waitsUntil,
        doors,
      },
    ]
  }
  return [
    ...proofs
      .filter(({ status }) => status === 'submitted')
      .flatMap((row) =>
        review(row, {
          ...{ kind: 'delivery-review', since: row.submittedAt, default: 'returns-for-revision' },
          ...{ nextStep: 'reviewDelivery', lapse: 'lapseDelivery' },
        }),
      ),
    ...spent.flatMap((row) =>
      review(row, {
        ...{ kind: 'expense-review', since: row.reportedAt, default: 'not-accounted' },
        ...{ nextStep: 'reviewExpense', lapse: 'lapseExpense' },
      }),
    ),
    ...against.map((row): Wait => ({
      ...{ kind: 'objection-decision', subject: row.address, from: null, default: 'returns-for-revision' },
      ...{ project: byAddress.get(row.proposal)?.project ?? null, since: row.openedAt },
      ...{ deadline: row.decideBy, nextStep: 'decideObjection' },
      doors: [...people.steward(), ...afterwards(row.decideBy, now, 'decideObjection')],
    })),
  ]
}

function reviewers(
  people: People,
  proposal: ProposalRow,
  project: ProjectRow,
  reviewedBy: readonly string[],
  until: number | null,
  now: number,
): Door {
  const { proposer, authority, payee } = proposal
  const receiving = [proposer, authority, payee, project.owner, project.payee, project.proposer]
  const inTime = until === null || now < until
  return people.accredited(
    (verifier, organization) =>
      inTime &&
      verifier.scope.includes(project.methodology) &&
      !reviewedBy.includes(verifier.organization) &&
      verifier.organization !== proposal.organization &&
      verifier.organization !== project.organization &&
      !receiving.includes(verifier.person) &&
      !receiving.includes(organization.authority),
  )
}
