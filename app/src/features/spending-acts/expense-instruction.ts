import type { ProposalView } from '@groundtruth/server/api-types'
import type { ExpenseRow } from '@groundtruth/sdk/plans'
import type { PublicKey, TransactionInstruction } from '@solana/web3.js'
import { dayText, moneyText, withBase } from '../../shared/format/index.ts'

/** Who logs, for which proposal. */
export interface Payee {
  actor: PublicKey | string
  payer: PublicKey
  proposal: ProposalView
}

/** Reports one row as the entry `id`; `documentHash` is that of the invoice. */
export async function expenseInstruction(
  { actor, payer, proposal }: Payee,
  row: ExpenseRow,
  id: number,
  documentHash: string,
): Promise<TransactionInstruction> {
  const { logExpense } = await import('@groundtruth/sdk/instructions')
  const { address, organization, budget, awards, expenses } = proposal
  const { line, amount, spentAt, local, recipients, award, corrects } = row
  return logExpense({
    actor,
    payer,
    organization: organization.address,
    proposal: address,
    id,
    line: budget.findIndex(({ code }) => code === line),
    amount,
    local,
    spentAt,
    recipients,
    documentHash,
    award: awards.find((contract) => contract.id === award)?.address ?? null,
    corrected: expenses.find((entry) => entry.id === corrects)?.address ?? null,
  })
}

/** What a sentence says of a row. */
export function rowWords({ total }: ProposalView, { amount, line, spentAt }: ExpenseRow) {
  return { amount: moneyText(withBase(total, amount)), line, day: dayText(spentAt) }
}
