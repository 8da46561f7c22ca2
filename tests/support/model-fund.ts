import type { FundPause, FundRole, FundStatus } from '../../packages/sdk/src/enums.ts'
import type { FundRules } from '../../packages/sdk/src/layout/records.ts'
import type { Names, RegistryModel } from './model-registry.ts'
import { DAY } from './values.ts'

/** What a fund must do, written a second time from the product's rules. Amounts are base units, times Unix seconds. */
export interface ModelFund {
  status: FundStatus
  paused: Set<FundPause>
  /** When a pause of payments ends by itself, or when it ended; zero: there was none. */
  paymentsResumeAt: bigint
  rules: FundRules
  rulesDueAt: bigint
  expiresAt: bigint
  roles: Record<FundRole, string>
  pending: Record<FundRole, string | null>
  depositDestination: string
  proposals: number
  /** Taken so far: one by each proposal, one by each draw. */
  snapshots: number
  pools: number
}

const NOTICE = DAY
const PAUSE_TERM = 14n * DAY
const PAUSE_REST = 7n * DAY

export function createFund(
  registry: RegistryModel,
  terms: Pick<ModelFund, 'rules' | 'expiresAt' | 'roles' | 'depositDestination'>,
): { errors: Names; fund: ModelFund } {
  const errors = [...registry.running('funds'), ...bounds(terms.rules)]
  if (terms.expiresAt !== 0n && terms.expiresAt <= registry.now) errors.push('FundRuleOutOfBounds')
  const pending = { manager: null, guardian: null }
  const counts = { proposals: 0, snapshots: 0, pools: 0, rulesDueAt: 0n, paymentsResumeAt: 0n }
  return { errors, fund: { ...terms, ...counts, pending, status: 'open', paused: new Set() } }
}

/** Vote, cool-off and challenge last a day at least; a deposit is nothing or a thousandth of a lamport's milliard. */
function bounds({ votingPeriod, coolOff, challengePeriod, ...rules }: FundRules): Names {
  const slow = [votingPeriod, coolOff, challengePeriod].every((period) => period >= DAY)
  const shares = [rules.capPerPeriodBps, rules.capPerProposalBps, rules.quorumBps, rules.approvalBps]
  const sound =
    slow &&
    rules.minimumContribution > 0n &&
    (rules.proposalDeposit === 0n || rules.proposalDeposit >= 1_000_000n) &&
    shares.every((bps) => bps >= 1 && bps <= 10_000) &&
    rules.reviewers >= 1 &&
    rules.reviewers <= 5
  return sound ? [] : ['FundRuleOutOfBounds']
}

export const openFund = (fund: ModelFund): Names => (fund.status === 'open' ? [] : ['FundWindingDown'])

export const openFor = (fund: ModelFund, action: Exclude<FundPause, 'payments'>): Names => [
  ...openFund(fund),
  ...(fund.paused.has(action) ? ['FundPaused'] : []),
]

export const paymentsPaused = ({ paused, paymentsResumeAt }: ModelFund, now: bigint): boolean =>
  paused.has('payments') && now < paymentsResumeAt

export const openForPayments = (fund: ModelFund, now: bigint): Names =>
  paymentsPaused(fund, now) ? ['FundPaused'] : []

export const byManager = (fund: ModelFund, actor: string): Names =>
  actor === fund.roles.manager ? [] : ['NotFundManager']

export function changeRules(fund: ModelFund, actor: string, rules: FundRules, now: bigint): Names {
  const errors = [...byManager(fund, actor), ...openFund(fund), ...bounds(rules)]
  if (errors.length === 0) Object.assign(fund, { rules, rulesDueAt: now + NOTICE })
  return errors
}

export function pauseFund(fund: ModelFund, actor: string, paused: FundPause[], now: bigint): Names {
  if (actor !== fund.roles.manager && actor !== fund.roles.guardian) return ['NotFundManagerOrGuardian']
  const [wasPaused, isPaused] = [paymentsPaused(fund, now), paused.includes('payments')]
  if (isPaused && !wasPaused) {
    if (now < fund.paymentsResumeAt + PAUSE_REST) return ['FundPauseTooSoon']
    fund.paymentsResumeAt = now + PAUSE_TERM
  }
  if (wasPaused && !isPaused) fund.paymentsResumeAt = now
  fund.paused = new Set(paused)
  return []
}

export function offerRole(fund: ModelFund, actor: string, role: FundRole, to: string | null): Names {
  if (actor !== fund.roles[role]) return ['NotFundRoleHolder']
  fund.pending[role] = to
  return []
}

export function acceptRole(fund: ModelFund, actor: string, role: FundRole): Names {
  if (actor !== fund.pending[role]) return ['FundRoleNotOffered']
  fund.roles[role] = actor
  fund.pending[role] = null
  return []
}

/** By the manager, or by anyone once its own end has come. */
export function windDown(fund: ModelFund, actor: string, now: bigint): Names {
  const expired = fund.expiresAt !== 0n && now >= fund.expiresAt
  const errors = [...openFund(fund), ...(expired || actor === fund.roles.manager ? [] : ['FundNotExpired'])]
  if (errors.length === 0) fund.status = 'winding-down'
  return errors
}
