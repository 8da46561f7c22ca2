import type { EvidenceProblem } from '../evidence/errors.ts'
import { formatMoney } from '../amounts.ts'
import type { ExpenseRow } from './expense-table.ts'

/** What was logged for a proposal before, amounts in base units. */
export interface SpendingSoFar {
  /** Of the fund's money. */
  decimals: number
  budget: readonly { code: string; amount: bigint; reported: bigint }[]
  awards: readonly { id: number; lineCode: string; amount: bigint; spent: bigint }[]
  /** Entries that may still be corrected, with the contract that each pays. */
  expenses: readonly { id: number; lineCode: string; award: number | null; amount: bigint }[]
}

/**
 * What the program would refuse of rows that are sound in themselves: more than a line or a contract has left, a
 * contract of another line, an entry that is not there or pays another contract. Rows are booked in their order.
 */
export function spendingProblems(
  file: string,
  rows: readonly ExpenseRow[],
  { decimals, budget, awards, expenses }: SpendingSoFar,
): EvidenceProblem[] {
  const problems: EvidenceProblem[] = []
  const lines = new Map(budget.map(({ code, amount, reported }) => [code, amount - reported]))
  const contracts = new Map(awards.map(({ id, amount, spent }) => [id, amount - spent]))
  const open = new Map(expenses.map((entry) => [entry.id, entry]))
  for (const { row, line, amount, award, corrects } of rows) {
    const report = (column: string, reason: string) => problems.push({ file, row, column, reason })
    const contract = award === null ? undefined : awards.find(({ id }) => id === award)
    if (award !== null && contract === undefined) report('award', `there is no contract ${award}`)
    else if (contract !== undefined && contract.lineCode !== line) {
      report('award', `contract ${contract.id} belongs to the line ${contract.lineCode}`)
    }
    const old = corrects === null ? undefined : open.get(corrects)
    if (corrects !== null && old === undefined) report('corrects', `there is no open entry ${corrects}`)
    else if (old !== undefined && old.award !== award) {
      report(
        'corrects',
        `entry ${old.id} pays ${old.award === null ? 'no contract' : `contract ${old.award}`}`,
      )
    } else if (old !== undefined) {
      open.delete(old.id)
      book(lines, old.lineCode, -old.amount)
      if (award !== null) book(contracts, award, -old.amount)
    }
    const left = book(lines, line, amount)
    if (left < 0n) report('amount', `is ${text(-left)} more than the line ${line} has left`)
    const leftOfContract = award === null || contract === undefined ? 0n : book(contracts, award, amount)
    if (leftOfContract < 0n)
      report('amount', `is ${text(-leftOfContract)} more than contract ${award} has left`)
  }
  return problems

  function text(base: bigint): string {
    return formatMoney(base, decimals)
  }
}

function book<Key>(left: Map<Key, bigint>, key: Key, amount: bigint): bigint {
  const rest = (left.get(key) ?? 0n) - amount
  left.set(key, rest)
  return rest
}
