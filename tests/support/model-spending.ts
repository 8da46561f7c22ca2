import type { ExpenseStatus } from '../../packages/sdk/src/enums.ts'
import { reviewer, type Review } from './model-deliveries.ts'
import { accountable, byPayee, inDelivery, type ModelProposal } from './model-proposals.ts'
import { at, type Names, type RegistryModel } from './model-registry.ts'
import type { SharesModel } from './model-shares.ts'
import { DAY } from './values.ts'

export interface ModelAward {
  proposal: ModelProposal
  line: number
  amount: bigint
  spent: bigint
  received: boolean
}

export interface ModelExpense {
  proposal: ModelProposal
  line: number
  amount: bigint
  award: ModelAward | null
  status: ExpenseStatus
  waitsUntil: bigint
  reviewers: { organization: number; accepts: boolean }[]
  correctedBy: ModelExpense | null
}

const REVIEW_TERM = 45n * DAY
const MAX_REVIEWS = 9
const FEWEST_PEOPLE = 10

export function logAward(
  registry: RegistryModel,
  proposal: ModelProposal,
  actor: string,
  input: { line: number; amount: bigint; used: boolean },
): { errors: Names; award: ModelAward | null } {
  const errors = [...byPayee(proposal, registry, actor), ...inDelivery(proposal)]
  const line = at(proposal.budget, input.line)
  if (line.awarded + input.amount > line.amount) errors.push('AboveBudget')
  if (input.amount === 0n) errors.push('AwardInvalid')
  if (input.used) errors.push('AccountInUse')
  if (errors.length > 0) return { errors, award: null }
  line.awarded += input.amount
  const award = { proposal, line: input.line, amount: input.amount, spent: 0n, received: false }
  return { errors, award }
}

export function logReceipt(registry: RegistryModel, award: ModelAward, actor: string): Names {
  const errors = [...byPayee(award.proposal, registry, actor), ...accountable(award.proposal)]
  if (award.received) errors.push('AwardInvalid')
  if (errors.length === 0) award.received = true
  return errors
}

export interface Spent {
  line: number
  amount: bigint
  award: ModelAward | null
  /** In whose place it stands. */
  corrected: ModelExpense | null
  recipients: number
  used: boolean
}

export function logExpense(
  registry: RegistryModel,
  proposal: ModelProposal,
  actor: string,
  { line, amount, award, corrected, recipients, used }: Spent,
): { errors: Names; expense: ModelExpense | null } {
  const errors = [...byPayee(proposal, registry, actor), ...accountable(proposal)]
  const places = award !== null && (award.proposal !== proposal || award.line !== line)
  const other = corrected !== null && (corrected.proposal !== proposal || corrected.award !== award)
  if (places || other) errors.push('FundAccountMismatch')
  const stands = corrected === null || ['reported', 'accepted'].includes(corrected.status)
  if (!stands) errors.push('ExpenseNotReported')
  const free = corrected?.amount ?? 0n
  const reported = at(proposal.budget, line).reported - (corrected?.line === line ? free : 0n)
  if (reported + amount > at(proposal.budget, line).amount) errors.push('AboveBudget')
  if (award !== null && award.spent - free + amount > award.amount) errors.push('AboveBudget')
  if (amount === 0n || (recipients > 0 && recipients < FEWEST_PEOPLE)) errors.push('ExpenseInvalid')
  if (used) errors.push('AccountInUse')
  if (errors.length > 0) return { errors, expense: null }
  const expense: ModelExpense = {
    ...{ proposal, line, amount, award, status: 'reported', waitsUntil: registry.now + REVIEW_TERM },
    ...{ reviewers: [], correctedBy: null },
  }
  if (corrected !== null) {
    strike(corrected)
    Object.assign(corrected, { status: 'corrected', waitsUntil: 0n, correctedBy: expense })
  }
  at(proposal.budget, line).reported += amount
  proposal.reported += amount
  if (award !== null) award.spent += amount
  return { errors, expense }
}

/** Takes an expense out of its line, its contract and the sums. */
function strike({ proposal, line, amount, award, status }: ModelExpense): void {
  const row = at(proposal.budget, line)
  row.reported -= amount
  if (award !== null) award.spent -= amount
  if (status === 'reported') proposal.reported -= amount
  if (status !== 'accepted') return
  row.accepted -= amount
  proposal.accepted -= amount
}

export function reviewExpense(credits: SharesModel, expense: ModelExpense, input: Review): Names {
  const { proposal, amount } = expense
  const { now, verifiers } = credits.registry
  const { organization } = at(verifiers, input.by)
  const errors = [...reviewer(credits, proposal, input), ...accountable(proposal)]
  if (expense.status !== 'reported') errors.push('ExpenseNotReported')
  if (now >= expense.waitsUntil) errors.push('DeliveryReviewOver')
  const again = expense.reviewers.some((row) => row.organization === organization)
  if (again || expense.reviewers.length === MAX_REVIEWS) errors.push('AlreadyReviewed')
  const { reviewers } = proposal.rules
  const voices = [...expense.reviewers, { organization, accepts: input.accepts }]
  const accepting = voices.filter((row) => row.accepts).length
  const spent = proposal.accepted + proposal.returned + amount
  if (accepting >= reviewers && spent > proposal.paid) errors.push('ExpensesAboveDisbursed')
  if (errors.length > 0) return errors
  expense.reviewers = voices
  if (accepting >= reviewers) {
    at(proposal.budget, expense.line).accepted += amount
    proposal.accepted += amount
    proposal.reported -= amount
    Object.assign(expense, { status: 'accepted', waitsUntil: 0n })
  } else if (voices.length - accepting >= reviewers) {
    strike(expense)
    proposal.disallowed += amount
    Object.assign(expense, { status: 'disallowed', waitsUntil: 0n })
  }
  return []
}

export function lapseExpense(expense: ModelExpense, now: bigint): Names {
  const errors: Names = expense.status === 'reported' ? [] : ['ExpenseNotReported']
  if (now < expense.waitsUntil) errors.push('DeliveryReviewNotOver')
  if (errors.length > 0) return errors
  strike(expense)
  Object.assign(expense, { status: 'lapsed', waitsUntil: 0n })
  return []
}
