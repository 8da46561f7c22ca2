import { dirname, join } from 'node:path'
import {
  awardAddress,
  type ExpenseAccount,
  expenseAddress,
  lapseExpense,
  logAward,
  logExpense,
  logReceipt,
  parseAmount,
  reviewExpense,
} from '@groundtruth/sdk'
import { EvidenceError } from '@groundtruth/sdk/evidence'
import { EXPENSE_COLUMNS, type ExpenseRow, readExpenses, spendingProblems } from '@groundtruth/sdk/plans'
import type { PublicKey, TransactionInstruction } from '@solana/web3.js'
import { CliFailure } from '../support/failure.ts'
import { day } from '../support/format.ts'
import { readAddress, requireAccount } from '../support/lookup.ts'
import { requirePublicName } from '../support/privacy.ts'
import type { ActCommand, Call, Plan } from './act.ts'
import {
  chainTime,
  freeNumber,
  lineRow,
  PROPOSAL,
  proposalAt,
  type ProposalCase,
  proposalOf,
} from './fund-facts.ts'
import { textOf, VERDICT, verdictOf } from './reviews.ts'
import { spendingSoFar } from './spending-so-far.ts'
import { oneOf, whole } from './values.ts'

const METHODS = ['open', 'restricted', 'direct'] as const
const SUPPLIER = /^[A-Z0-9][A-Z0-9.-]{0,15}$/
const EXPENSE = ['<expense>', 'address of the expense'] as const
/** So that one transaction holds them, each with a contract and an entry that it corrects. */
const LOGGED_AT_ONCE = 3

/** What the payee spends, and what reviewers say to it, of the group `spending`. */
export const spendingActs: readonly ActCommand[] = [
  {
    name: 'award',
    about: 'log a contract with a supplier against a budget line, as the payee',
    example:
      'spending award PROPOSAL --line SEED --method open --amount 20 --supplier NURSERY-1 --contract contract.pdf --keypair forestDeveloper',
    args: [PROPOSAL],
    required: [
      ['--line <code>', 'budget line of the proposal, for example SEED'],
      ['--method <method>', METHODS.join(', ')],
      ['--amount <amount>', "its value in the fund's money, for example 20 or 20.50"],
      ['--supplier <code>', "a code of the supplier, never a person's name: A to Z, 0 to 9, dot, hyphen"],
      ['--contract <file>', 'the contract'],
    ],
    options: [['--id <number>', 'number of your own for the contract (the next free one)']],
    plan: award,
  },
  {
    name: 'receipt',
    about: 'log that what was ordered has arrived, once, as the payee',
    example: 'spending receipt AWARD --receipt receipt.pdf --keypair forestDeveloper',
    args: [['<award>', 'address of the contract award']],
    required: [['--receipt <file>', 'the receipt of the goods']],
    plan: receipt,
  },
  {
    name: 'expense',
    about: 'log the expenses of a CSV file, as the payee; nothing is signed where a row is wrong',
    example: 'spending expense PROPOSAL expenses.csv --keypair forestDeveloper',
    args: [
      PROPOSAL,
      [
        '<table>',
        `CSV with the columns ${EXPENSE_COLUMNS.join(',')}; amounts in the fund's money, days as 2026-03-31`,
      ],
    ],
    plan: expenses,
  },
  {
    name: 'review',
    about: 'accept an expense, or disallow it with --reject: what was paid for it is owed back',
    example: 'spending review EXPENSE --accept --keypair verifierB',
    args: [EXPENSE],
    options: VERDICT,
    plan: review,
  },
  {
    name: 'lapse',
    about: 'end an expense that nobody reviewed in time; it may be logged again. Anyone may',
    example: 'spending lapse EXPENSE --keypair contributor01',
    args: [EXPENSE],
    plan: async (call) => {
      const { expense, facts } = await expenseOf(call)
      const { proposal } = facts
      return {
        what: `let the expense ${call.arg(0)} lapse`,
        instructions: [lapseExpense({ actor: call.actor, proposal, expense, award: facts.award })],
        details: { expense: call.arg(0), proposal },
      }
    },
  },
]

async function award(call: Call): Promise<Plan> {
  const { context, actor, payer, arg, option, maybe, documents } = call
  const { proposal, facts, decimals, text } = await proposalOf(call)
  const line = lineRow(option('line'), facts)
  const method = oneOf(option('method'), METHODS, 'the method')
  const amount = parseAmount(option('amount'), decimals)
  const supplier = option('supplier')
  requirePublicName(supplier)
  if (!SUPPLIER.test(supplier)) {
    throw CliFailure.usage(
      `Give the supplier's code in at most 16 of A to Z, 0 to 9, dot, hyphen, not "${supplier}".`,
    )
  }
  const given = maybe('id')
  const id =
    given === undefined ? await freeNumber(context, (next) => awardAddress(proposal, next)) : whole(given)
  const { organization } = facts
  const instruction = logAward({
    ...{ actor, payer, organization, proposal, id, line, method, amount, supplier },
    documentHash: await documents.file(option('contract')),
  })
  return {
    what: `log contract ${id} with ${supplier} over ${text(amount)} (${method}) for the proposal ${arg(0)}`,
    instructions: [instruction],
    details: { award: awardAddress(proposal, id).toBase58(), proposal: arg(0), id, amount, supplier, method },
  }
}

async function receipt(call: Call): Promise<Plan> {
  const { context, actor, arg, option, documents } = call
  const address = readAddress(arg(0), 'a contract award')
  const { id, proposal } = await requireAccount(context, 'Award', address, 'contract award')
  const { facts } = await proposalAt(context, proposal)
  const receiptHash = await documents.file(option('receipt'))
  const common = { actor, organization: facts.organization, proposal, award: address, receiptHash }
  return {
    what: `log that what contract ${id} ordered has arrived`,
    instructions: [logReceipt(common)],
    details: { award: arg(0), proposal, receiptHash },
  }
}

async function expenses(call: Call): Promise<Plan> {
  const { context, arg } = call
  const found = await proposalOf(call)
  const { facts, decimals, text } = found
  const rows = readExpenses(arg(1), await textOf(arg(1)), {
    decimals,
    lines: facts.budget.map(({ code }) => code),
    now: await chainTime(context),
  })
  const problems = spendingProblems(arg(1), rows, await spendingSoFar(context, found, rows))
  if (problems.length > 0) throw new EvidenceError(problems)
  const first = await freeNumber(context, (id) => expenseAddress(found.proposal, id))
  const logged: TransactionInstruction[] = []
  for (const [index, row] of rows.entries()) logged.push(await entryOf(call, found, row, first + index))
  const [instructions = [], ...further] = chunks(logged)
  const total = rows.reduce((sum, { amount }) => sum + amount, 0n)
  return {
    what: `log ${rows.length === 1 ? 'one expense of' : `${rows.length} expenses of together`} ${text(total)} for the proposal ${arg(0)}`,
    instructions,
    further,
    details: {
      proposal: arg(0),
      amount: total,
      expenses: rows.map((_row, index) => expenseAddress(found.proposal, first + index).toBase58()),
    },
  }
}

/** The row's document lies beside the table. */
async function entryOf(
  { actor, payer, arg, documents }: Call,
  { proposal, facts }: ProposalCase,
  row: ExpenseRow,
  id: number,
): Promise<TransactionInstruction> {
  const { amount, local, spentAt, recipients } = row
  return logExpense({
    ...{ actor, payer, organization: facts.organization, proposal, id, amount, local, spentAt, recipients },
    line: lineRow(row.line, facts),
    documentHash: await documents.file(join(dirname(arg(1)), row.document)),
    award: row.award === null ? null : awardAddress(proposal, row.award),
    corrected: row.corrects === null ? null : expenseAddress(proposal, row.corrects),
  })
}

function chunks(instructions: readonly TransactionInstruction[]): TransactionInstruction[][] {
  const lists: TransactionInstruction[][] = []
  for (let start = 0; start < instructions.length; start += LOGGED_AT_ONCE) {
    lists.push(instructions.slice(start, start + LOGGED_AT_ONCE))
  }
  return lists
}

async function review(call: Call): Promise<Plan> {
  const { expense, facts } = await expenseOf(call)
  const { proposal, award: contract, amount, documentHash, spentAt } = facts
  const { money, text } = await proposalAt(call.context, proposal)
  const given = await verdictOf(call, "Verifier's statement on an expense", [
    `Proposal: ${proposal}`,
    `Expense ${facts.id} of ${day(spentAt)}: ${text(amount)}`,
    `Document (SHA-256): ${documentHash}`,
  ])
  const { project } = money
  return {
    what: `${given.verdict} the expense of ${text(amount)} of ${day(spentAt)}`,
    instructions: [
      reviewExpense({ person: call.actor, project, proposal, expense, award: contract, ...given }),
    ],
    details: { expense: call.arg(0), verdict: given.verdict, amount, statementHash: given.statementHash },
  }
}

/** The expense that the first argument names. */
async function expenseOf({ context, arg }: Call): Promise<{ expense: PublicKey; facts: ExpenseAccount }> {
  const expense = readAddress(arg(0), 'an expense')
  return { expense, facts: await requireAccount(context, 'Expense', expense, 'expense') }
}
