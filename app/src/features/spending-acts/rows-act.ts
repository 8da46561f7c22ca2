import type { ProposalView } from '@groundtruth/server/api-types'
import type { PublicKey, TransactionInstruction } from '@solana/web3.js'
import { storeFile } from '../../shared/content/index.ts'
import { t } from '../../shared/messages/payee.ts'
import type { Act, BuildContext } from '../transaction/index.ts'
import { expenseInstruction, rowWords } from './expense-instruction.ts'
import { nextNumber } from './next-number.ts'
import type { Invoice, TableRow } from './table-rows.ts'

/** Largest transaction in bytes, less what a budget of compute units would add. */
const LARGEST = 1_232 - 60
/** So that one transaction stays well within the compute units of a block's share. */
const MOST = 12

/** Logs as many of the rows that wait, in their order, as fit into one transaction. */
export function rowsAct(proposal: ProposalView, waiting: readonly TableRow[]): Act {
  return {
    title: t('expenses.fold'),
    words: [t('expenses.word')],
    undo: [t('expense.undo')],
    pending: t('expenses.pending'),
    build: async ({ payer }: BuildContext) => {
      const first = nextNumber(proposal.expenses)
      const instructions: TransactionInstruction[] = []
      const words: string[] = []
      for (const [index, { row, invoice }] of waiting.slice(0, MOST).entries()) {
        const { file, hash } = needed(invoice)
        const instruction = await expenseInstruction(
          { actor: payer, payer, proposal },
          row,
          first + index,
          hash,
        )
        if (instructions.length > 0 && !(await fits(payer, [...instructions, instruction]))) break
        await storeFile(file, hash)
        instructions.push(instruction)
        words.push(t('expenses.word.row', { row: row.row, id: first + index, ...rowWords(proposal, row) }))
      }
      const rest = waiting.length - instructions.length
      return { instructions, words: rest === 0 ? words : [...words, t('expenses.word.rest', { rest })] }
    },
  }
}

function needed(invoice: Invoice | null): Invoice {
  if (invoice === null) throw new Error(t('act.noFile'))
  return invoice
}

async function fits(payerKey: PublicKey, instructions: TransactionInstruction[]): Promise<boolean> {
  const { PublicKey, TransactionMessage, VersionedTransaction } = await import('@solana/web3.js')
  const recentBlockhash = PublicKey.default.toBase58()
  try {
    const message = new TransactionMessage({ payerKey, recentBlockhash, instructions }).compileToV0Message()
    return new VersionedTransaction(message).serialize().length <= LARGEST
  } catch (error) {
    // The library's own word for a message that outgrows its buffer.
    if (error instanceof RangeError) return false
    throw error
  }
}
