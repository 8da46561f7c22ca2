import type { ProposalStatus } from '../../packages/sdk/src/enums.ts'
import type { FundRules } from '../../packages/sdk/src/layout/records.ts'
import { openFor, openForPayments, openFund, type ModelFund } from './model-fund.ts'
import type { ModelPart, ModelPlan, ModelProposal } from './model-plans.ts'
import { openPoolFor, unitsBefore, type ModelPool } from './model-pools.ts'
import type { Names, RegistryModel } from './model-registry.ts'
import type { SharesModel } from './model-shares.ts'
import { at } from './model-registry.ts'
import { DAY } from './values.ts'

export type * from './model-plans.ts'

const FUNDING_TERM = 30n * DAY
const LONGEST = 5n * 366n * DAY
const NOTHING = {
  ...{ drawnSnapshot: 0, coolOffEndsAt: 0n, approvedAt: 0n, reportDueAt: 0n, paid: 0n, released: 0n },
  ...{ returned: 0n, advanced: 0n, reported: 0n, accepted: 0n, disallowed: 0n },
}

/** Where a proposal of this moment would have to be drawn by. */
export const drawnBy = (rules: FundRules, now: bigint): bigint =>
  now + rules.votingPeriod + rules.coolOff + FUNDING_TERM

const sum = (amounts: bigint[]): bigint => amounts.reduce((total, each) => total + each, 0n)

export function propose(
  registry: RegistryModel,
  credits: SharesModel,
  fund: ModelFund,
  pools: [ModelPool | null, ModelPool],
  plan: ModelPlan,
  slot: bigint,
): { errors: Names; proposal: ModelProposal | null } {
  const { now } = registry
  const { proposer, organization, payee, share } = plan
  const project = at(credits.projects, plan.project)
  const { authority } = at(registry.organizations, organization)
  const errors = [
    ...openFor(fund, 'proposals'),
    ...registry.active(organization),
    ...unsound(plan, fund, now),
  ]
  if (proposer !== project.owner) errors.push('NotProjectOwner')
  if (now < fund.rulesDueAt) errors.push('FundRulesTooFresh')
  if (plan.consent === null && organization !== project.organization) errors.push('NotOrganizationAuthority')
  if (plan.consent !== null && plan.consent !== authority) errors.push('NotOrganizationAuthority')
  if (project.status !== 'registered') errors.push('ProjectNotActive')
  const delivers = registry.has(organization, 'payee') || registry.has(organization, 'developer')
  if (!delivers) errors.push('OrganizationIsNotDeveloper')
  const parts = pools.map((pool) => (pool === null ? null : partOf(pool)))
  const votable = sum(
    pools.map((pool) => (pool === null ? 0n : worth(partOf(pool), unitsBefore(pool, slot)))),
  )
  if (votable === 0n) errors.push('NobodyMayVote')
  const total = sum(plan.milestones.map((row) => row.amount))
  const held = sum(pools.map((pool) => pool?.balance ?? 0n))
  if (aboveCap(total, held, fund.rules)) errors.push('ProposalAboveCap')
  const [own, free] = [parts[0] ?? null, parts[1] ?? null]
  if (errors.length > 0 || free === null) return { errors, proposal: null }
  fund.proposals += 1
  fund.snapshots += 1
  const { rules } = fund
  const proposal: ModelProposal = {
    ...{ fund, proposer, project: plan.project, organization, authority, payee, share, rules, slot, total },
    ...{ status: 'voting', snapshot: fund.snapshots - 1, ...NOTHING, deposit: rules.proposalDeposit },
    ...{ votingEndsAt: now + rules.votingPeriod, expiresAt: drawnBy(rules, now), votes: new Map() },
    tally: { votable, turnout: 0n, for: 0n, against: 0n, voters: 0 },
    parts: [own, free],
    milestones: plan.milestones.map((row) => ({
      ...{ ...row, status: 'planned' as const, payableAt: 0n, revision: 0, extended: false },
    })),
    budget: plan.budget.map((amount) => ({ amount, awarded: 0n, reported: 0n, accepted: 0n })),
  }
  return { errors, proposal }
}

/** Milestones and budget lines each sum to the total; half of it at most comes in advance. */
function unsound({ milestones, budget, share }: ModelPlan, fund: ModelFund, now: bigint): Names {
  const errors: Names = []
  const total = sum(milestones.map((row) => row.amount))
  const earliest = drawnBy(fund.rules, now)
  const fits = milestones.every(
    (row) =>
      row.amount > 0n &&
      row.dueAt > earliest &&
      row.dueAt <= now + LONGEST &&
      (row.kind === 'credits') === row.quantity > 0n,
  )
  if (!fits || milestones.length === 0) errors.push('MilestonesInvalid')
  const advances = milestones.filter((row) => row.kind === 'advance').map((row) => row.amount)
  if (sum(advances) > total / 2n) errors.push('AdvanceTooLarge')
  if (sum(budget) !== total || budget.includes(0n)) errors.push('BudgetInvalid')
  if (share !== null && (share.bps > 10_000 || share.from >= share.until || share.tonnage === 0n)) {
    errors.push('CreditShareInvalid')
  }
  return errors
}

function aboveCap(total: bigint, held: bigint, rules: FundRules): boolean {
  return total > (held * BigInt(rules.capPerProposalBps)) / 10_000n
}

function partOf(pool: ModelPool): ModelPart {
  const { units, balance, series } = pool
  return { pool, units, balance, series, drawn: 0n, released: 0n, drawnUnits: 0n, drawnSeries: 0 }
}

/** What so many units of a pool were worth when the proposal was made. */
export function worth(
  { units: alive, balance }: Pick<ModelPart, 'units' | 'balance'>,
  units: bigint,
): bigint {
  return alive === 0n ? 0n : (units * balance) / alive
}

function close(proposal: ModelProposal, status: ProposalStatus): void {
  proposal.status = status
  proposal.deposit = 0n
}

export function withdraw(proposal: ModelProposal, actor: string): Names {
  const errors: Names = actor === proposal.proposer ? [] : ['NotProposer']
  if (proposal.status !== 'voting') errors.push('ProposalNotVoting')
  if (errors.length === 0) close(proposal, 'cancelled')
  return errors
}

/** A quorum by value, an approval by weight; a tie fails. */
export function finishVote(proposal: ModelProposal, now: bigint): Names {
  const errors: Names = proposal.status === 'voting' ? [] : ['ProposalNotVoting']
  if (now < proposal.votingEndsAt) errors.push('VotingNotOver')
  if (errors.length > 0) return errors
  const { tally, rules } = proposal
  const quorum = tally.turnout * 10_000n >= tally.votable * BigInt(rules.quorumBps)
  const approval = tally.for * 10_000n >= (tally.for + tally.against) * BigInt(rules.approvalBps)
  if (quorum && approval && tally.for > tally.against) {
    proposal.status = 'cool-off'
    proposal.coolOffEndsAt = now + rules.coolOff
  } else close(proposal, 'defeated')
  return []
}

/** @param depositRight the deposit goes where its outcome sends it. */
export function veto(proposal: ModelProposal, actor: string, depositRight: boolean, now: bigint): Names {
  const errors: Names = actor === proposal.fund.roles.guardian ? [] : ['NotFundGuardian']
  if (proposal.status !== 'cool-off') errors.push('ProposalNotInCoolOff')
  if (now >= proposal.coolOffEndsAt) errors.push('CoolOffOver')
  if (!depositRight) errors.push('DepositDestinationMismatch')
  if (errors.length === 0) close(proposal, 'vetoed')
  return errors
}

export function expire(proposal: ModelProposal, now: bigint): Names {
  const errors: Names = proposal.status === 'cool-off' ? [] : ['ProposalNotInCoolOff']
  if (now < proposal.expiresAt) errors.push('ProposalNotExpired')
  if (errors.length === 0) close(proposal, 'expired')
  return errors
}

/** What a pool gives now: of what its spending period began with, so much. */
function drawable(pool: ModelPool, rules: FundRules, now: bigint): bigint {
  if (rules.capPeriod === 0n) return pool.balance
  const drawn = now >= pool.periodStart + rules.capPeriod ? 0n : pool.periodDrawn
  const left = ((pool.balance + drawn) * BigInt(rules.capPerPeriodBps)) / 10_000n - drawn
  return left > 0n ? left : 0n
}

/** Draws the total: the project's pool first, then the free one. */
export function approve(proposal: ModelProposal, credits: SharesModel, now: bigint): Names {
  const { fund, rules, total, parts } = proposal
  const errors = [...openFund(fund), ...openForPayments(fund, now)]
  const { organizations } = credits.registry
  if (at(organizations, proposal.organization).status !== 'active') errors.push('OrganizationNotActive')
  if (proposal.status !== 'cool-off') errors.push('ProposalNotInCoolOff')
  if (now < proposal.coolOffEndsAt) errors.push('CoolOffNotOver')
  if (now >= proposal.expiresAt) errors.push('ProposalExpired')
  if (at(credits.projects, proposal.project).status !== 'registered') errors.push('ProjectNotActive')
  const [own, free] = parts
  const held = (own?.pool.balance ?? 0n) + free.pool.balance
  if (total > held) errors.push('PoolsHoldTooLittle')
  if (aboveCap(total, held, rules)) errors.push('ProposalAboveCap')
  const may = own === null ? 0n : drawable(own.pool, rules, now)
  const first = may < total ? may : total
  if (total - first > drawable(free.pool, rules, now)) errors.push('ProposalAboveCap')
  for (const part of parts) if (part !== null) errors.push(...openPoolFor(part.pool))
  errors.push(...credits.mayBind(proposal))
  if (errors.length > 0) return errors
  if (own !== null) draw(own, first, rules, now)
  draw(free, total - first, rules, now)
  proposal.drawnSnapshot = fund.snapshots
  fund.snapshots += 1
  credits.bind(proposal)
  proposal.approvedAt = now
  close(proposal, 'approved')
  return []
}

function draw(part: ModelPart, amount: bigint, rules: FundRules, now: bigint): void {
  const { pool } = part
  Object.assign(part, { drawn: amount, drawnUnits: pool.units, drawnSeries: pool.series })
  if (rules.capPeriod > 0n) {
    if (now >= pool.periodStart + rules.capPeriod) Object.assign(pool, { periodStart: now, periodDrawn: 0n })
    pool.periodDrawn += amount
  }
  pool.balance -= amount
  pool.drawn += amount
}

export const isInDelivery = ({ status }: ModelProposal): boolean =>
  status === 'approved' || status === 'in-delivery'

/** Money was drawn for it and it is not completed. */
export const isAccountable = (proposal: ModelProposal): boolean =>
  isInDelivery(proposal) || proposal.status === 'terminated'

export const inDelivery = (proposal: ModelProposal): Names =>
  isInDelivery(proposal) ? [] : ['ProposalNotInDelivery']

export const accountable = (proposal: ModelProposal): Names =>
  isAccountable(proposal) ? [] : ['ProposalNotInDelivery']

/** Its payee, or who acts for its organization. */
export function byPayee(proposal: ModelProposal, registry: RegistryModel, actor: string): Names {
  const { authority } = at(registry.organizations, proposal.organization)
  return actor === proposal.payee || actor === authority ? [] : ['NotPayee']
}
