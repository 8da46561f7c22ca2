import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import { awards, budgetLines, expenses, proposals } from '../../store/schema/index.ts'
import { awardMethod, expenseStatus } from '../schemas/proposal-words.ts'
import type { AwardView, ExpenseStatus, ExpenseView } from '../types.ts'
import type { Sources } from './context.ts'
import { readMoney } from './fund-money.ts'
import { readRefs } from './refs.ts'
import { readReviews } from './reviews.ts'
import { reviewableBy } from './review-scope.ts'
import { urlOf } from './texts.ts'

export interface ExpenseFilter {
  status?: ExpenseStatus
  proposal?: string
  fund?: string
  project?: string
  /** Those that this accreditation or person may review at this moment, Unix seconds. */
  waiting?: { name: string; now: number }
}

/** Expenses that the filters let through, newest first. */
export async function listExpenses(sources: Sources, filter: ExpenseFilter): Promise<ExpenseView[]> {
  const { status, proposal, fund, project, waiting } = filter
  const where = and(
    status === undefined ? undefined : eq(expenses.status, status),
    proposal === undefined ? undefined : eq(expenses.proposal, proposal),
    fund === undefined ? undefined : eq(expenses.fund, fund),
    project === undefined ? undefined : eq(expenses.project, project),
    waiting === undefined ? undefined : reviewableBy(expenses, 'reported', waiting.name, waiting.now),
  )
  const rows = await sources.db
    .select({ expense: expenses, proposal: proposals, code: budgetLines.code })
    .from(expenses)
    .innerJoin(proposals, eq(proposals.address, expenses.proposal))
    .leftJoin(
      budgetLines,
      and(eq(budgetLines.proposal, expenses.proposal), eq(budgetLines.row, expenses.line)),
    )
    .where(where)
    .orderBy(desc(expenses.reportedAt), asc(expenses.address))
  const refs = await readRefs(sources, {
    funds: rows.map((row) => row.proposal.fund),
    projects: rows.map((row) => row.proposal.project),
    proposals: rows.map((row) => row.proposal.address),
  })
  const money = await readMoney(
    sources,
    rows.map((row) => row.proposal.fund),
  )
  const reviewsOf = await readReviews(
    sources,
    rows.map(({ expense }) => expense.address),
  )
  return Promise.all(
    rows.map(async ({ expense, proposal: of, code }) => ({
      address: expense.address,
      fund: refs.fund(of.fund),
      project: refs.project(of.project),
      proposal: refs.proposal(of.address),
      id: expense.id,
      line: expense.line,
      lineCode: code ?? '',
      award: expense.award,
      corrects: expense.corrects,
      correctedBy: expense.correctedBy,
      status: expenseStatus.parse(expense.status),
      amount: money(of.fund)(expense.amount),
      local: localOf(expense),
      spentAt: expense.spentAt,
      reportedAt: expense.reportedAt,
      decidedAt: expense.decidedAt,
      waitsUntil: expense.waitsUntil,
      recipients: expense.recipients === 0 ? null : expense.recipients,
      documentHash: expense.documentHash,
      url: await urlOf(sources, expense.documentHash),
      reviews: reviewsOf(expense.address),
      quorum: reviewersOf(of.rules),
      by: expense.actor,
      signature: expense.signature,
    })),
  )
}

/** Organizations that must agree by the rules of a proposal. */
export function reviewersOf(rules: Record<string, unknown>): number {
  const { reviewers } = rules
  return typeof reviewers === 'number' ? reviewers : 0
}

function localOf({ currency, localAmount, rate }: typeof expenses.$inferSelect): ExpenseView['local'] {
  return currency === null ? null : { currency, amount: localAmount.toString(), rate: rate.toString() }
}

/** Contracts that a condition lets through, in the order in which they were awarded. */
export async function readAwards(sources: Sources, where: SQL | undefined): Promise<AwardView[]> {
  const rows = await sources.db
    .select({ award: awards, fund: proposals.fund, code: budgetLines.code })
    .from(awards)
    .innerJoin(proposals, eq(proposals.address, awards.proposal))
    .leftJoin(budgetLines, and(eq(budgetLines.proposal, awards.proposal), eq(budgetLines.row, awards.line)))
    .where(where)
    .orderBy(asc(awards.awardedAt), asc(awards.address))
  const refs = await readRefs(sources, { proposals: rows.map(({ award }) => award.proposal) })
  const money = await readMoney(
    sources,
    rows.map(({ fund }) => fund),
  )
  return Promise.all(
    rows.map(async ({ award, fund, code }) => ({
      address: award.address,
      proposal: refs.proposal(award.proposal),
      id: award.id,
      line: award.line,
      lineCode: code ?? '',
      method: awardMethod.parse(award.method),
      amount: money(fund)(award.amount),
      spent: money(fund)(award.spent),
      supplier: award.supplier,
      documentHash: award.documentHash,
      url: await urlOf(sources, award.documentHash),
      awardedAt: award.awardedAt,
      receivedAt: award.receivedAt,
      receiptHash: award.receiptHash,
      by: award.actor,
      signature: award.signature,
    })),
  )
}
