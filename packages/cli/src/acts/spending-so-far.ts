import { awardAddress, expenseAddress, fetchAccount } from '@groundtruth/sdk'
import type { ExpenseRow, SpendingSoFar } from '@groundtruth/sdk/plans'
import type { Context } from '../support/context.ts'
import type { ProposalCase } from './fund-facts.ts'

/** What may still be corrected. */
const OPEN: readonly string[] = ['reported', 'accepted']

/** The budget, and the contracts and entries that the rows name. */
export async function spendingSoFar(
  { connection }: Context,
  { proposal, facts, decimals }: ProposalCase,
  rows: readonly ExpenseRow[],
): Promise<SpendingSoFar> {
  const lineCode = (line: number) => facts.budget[line]?.code ?? ''
  const awards = await Promise.all(
    named(rows, 'award').map(async (id) => ({
      id,
      account: await fetchAccount(connection, 'Award', awardAddress(proposal, id)),
    })),
  )
  const entries = await Promise.all(
    named(rows, 'corrects').map((id) => fetchAccount(connection, 'Expense', expenseAddress(proposal, id))),
  )
  const contracts = new Map(awards.map(({ id }) => [awardAddress(proposal, id).toBase58(), id]))
  return {
    decimals,
    budget: facts.budget,
    awards: awards.flatMap(({ id, account }) =>
      account === null ? [] : [{ ...account, id, lineCode: lineCode(account.line) }],
    ),
    expenses: entries.flatMap((entry) =>
      entry !== null && OPEN.includes(entry.status)
        ? [{ ...entry, lineCode: lineCode(entry.line), award: contracts.get(entry.award ?? '') ?? null }]
        : [],
    ),
  }
}

/** The numbers of one column, each once. */
function named(rows: readonly ExpenseRow[], column: 'award' | 'corrects'): number[] {
  return [...new Set(rows.flatMap((row) => row[column] ?? []))]
}
