import type { TransactionInstruction } from '@solana/web3.js'
import type { AwardMethod, Declaration, Verdict } from '../enums.ts'
import type { AddressLike } from '../layout/address.ts'
import { awardAddress, expenseAddress, type HashLike, verifierAddress } from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

/** Who acts for the receiving side: the payee's wallet, or who acts for the proposal's organization. */
interface PayeeSide {
  actor: AddressLike
  /** The proposal's organization. */
  organization: AddressLike
  proposal: AddressLike
}

/** Logs a contract with a supplier against a budget line. Signer: the payee's wallet or its organization. */
export function logAward(
  input: PayeeSide & {
    payer?: AddressLike
    /** Chosen by the payee, unique within the proposal. */
    id: number
    /** Row of the proposal's budget, from 0. */
    line: number
    method: AwardMethod
    /** Base units of the fund's mint. */
    amount: bigint
    /** A code of at most 16 letters, digits and hyphens, never a person's name. */
    supplier: string
    /** SHA-256 of the contract. */
    documentHash: HashLike
  },
): TransactionInstruction {
  const { actor, payer = actor, organization, proposal, id, line, method, amount, supplier } = input
  const award = awardAddress(proposal, id)
  return buildInstruction(
    'logAward',
    { actor, payer, organization, proposal, award },
    { id, line, method, amount, supplier, documentHash: hashText(input.documentHash) },
  )
}

/** Logs that what was ordered has arrived, once. Signer: the payee's wallet or its organization. */
export function logReceipt(
  input: PayeeSide & {
    award: AddressLike
    /** SHA-256 of the receipt. */
    receiptHash: HashLike
  },
): TransactionInstruction {
  const { actor, organization, proposal, award } = input
  const receiptHash = hashText(input.receiptHash)
  return buildInstruction('logReceipt', { actor, organization, proposal, award }, { receiptHash })
}

/**
 * Reports what was spent, within budget line and contract; or, with `corrected`, puts it in the place of an entry
 * of the same contract. Signer: the payee's wallet or its organization.
 */
export function logExpense(
  input: PayeeSide & {
    payer?: AddressLike
    /** Chosen by the payee, unique within the proposal. */
    id: number
    /** Row of the proposal's budget, from 0. */
    line: number
    /** Base units of the fund's mint. */
    amount: bigint
    /** What was paid in another currency; null: in the fund's own money. */
    local?: LocalMoney | null
    /** Unix seconds: the day on which it was paid. */
    spentAt: Seconds
    /** People to whom it was passed on, at least ten; 0: it was not. */
    recipients?: number
    /** SHA-256 of the invoice or list. */
    documentHash: HashLike
    /** The contract that it pays. */
    award?: AddressLike | null
    /** The entry in whose place it stands. */
    corrected?: AddressLike | null
  },
): TransactionInstruction {
  const { actor, payer = actor, organization, proposal, id, line, amount, local = null } = input
  const { award = null, corrected = null, recipients = 0 } = input
  const expense = expenseAddress(proposal, id)
  return buildInstruction(
    'logExpense',
    { actor, payer, organization, proposal, expense, award, corrected },
    {
      id,
      line,
      amount,
      localAmount: local?.amount ?? 0n,
      currency: local?.currency ?? null,
      rate: local?.rate ?? 0n,
      spentAt: BigInt(input.spentAt),
      recipients,
      documentHash: hashText(input.documentHash),
    },
  )
}

export interface LocalMoney {
  /** ISO 4217. */
  currency: string
  /** In the smallest unit of the currency. */
  amount: bigint
  /** Base units of the fund's mint for 10^9 of the smallest units. */
  rate: bigint
}

/** Accepts or disallows an expense. Signer: a person accredited for the project's methodology. */
export function reviewExpense(input: {
  person: AddressLike
  /** The reviewer's organization. */
  organization: AddressLike
  project: AddressLike
  proposal: AddressLike
  expense: AddressLike
  /** The contract that the expense pays, where it names one. */
  award?: AddressLike | null
  verdict: Exclude<Verdict, 'changes'>
  /** SHA-256 of the statement. */
  statementHash: HashLike
  declarations?: Declaration[]
}): TransactionInstruction {
  const { person, organization, project, proposal, expense, award = null, verdict } = input
  const verifier = verifierAddress(organization, person)
  return buildInstruction(
    'reviewExpense',
    { person, verifier, organization, project, proposal, expense, award },
    {
      verdict,
      statementHash: hashText(input.statementHash),
      declarations: input.declarations ?? ['no-stake'],
    },
  )
}

/** Ends an expense that nobody decided in time. Signer: anyone. */
export function lapseExpense(input: {
  actor: AddressLike
  proposal: AddressLike
  expense: AddressLike
  /** The contract that the expense pays, where it names one. */
  award?: AddressLike | null
}): TransactionInstruction {
  const { actor, proposal, expense, award = null } = input
  return buildInstruction('lapseExpense', { actor, proposal, expense, award }, {})
}
