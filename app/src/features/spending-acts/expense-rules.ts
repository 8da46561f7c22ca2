import type { ExpenseView, ProposalView } from '@groundtruth/server/api-types'
import { EvidenceError, type EvidenceProblem } from '@groundtruth/sdk/evidence'
import { type ExpenseRow, readExpenses, spendingProblems, type SpendingSoFar } from '@groundtruth/sdk/plans'

/** Rows of a table, or what is wrong with it, each with its row and column. */
export interface TableReading {
  rows: ExpenseRow[]
  problems: readonly EvidenceProblem[]
}

/** Reads a table of expenses as the command line does. What does not depend on the budget's room comes first. */
export function readTable(text: string, { total, budget }: ProposalView, now: number): TableReading {
  const lines = budget.map(({ code }) => code)
  try {
    return { rows: readExpenses('', text, { decimals: total.decimals, lines, now }), problems: [] }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    return { rows: [], problems: error.problems }
  }
}

/** What the program would refuse of sound rows. */
export function roomProblems(rows: readonly ExpenseRow[], proposal: ProposalView): EvidenceProblem[] {
  return spendingProblems('', rows, soFar(proposal))
}

function soFar({ total, budget, awards, expenses }: ProposalView): SpendingSoFar {
  return {
    decimals: total.decimals,
    budget: budget.map(({ code, amount, reported }) => ({
      code,
      amount: BigInt(amount.base),
      reported: BigInt(reported.base),
    })),
    awards: awards.map(({ id, lineCode, amount, spent }) => ({
      id,
      lineCode,
      amount: BigInt(amount.base),
      spent: BigInt(spent.base),
    })),
    expenses: expenses.filter(isOpen).map(({ id, lineCode, award, amount }) => ({
      id,
      lineCode,
      award: awards.find(({ address }) => address === award)?.id ?? null,
      amount: BigInt(amount.base),
    })),
  }
}

/** What may still be corrected. */
export const isOpen = ({ status }: ExpenseView): boolean => status === 'reported' || status === 'accepted'
