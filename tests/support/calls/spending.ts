import type { Keypair, PublicKey } from '@solana/web3.js'
import type { Declaration } from '../../../packages/sdk/src/enums.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { awardAddress, expenseAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { OrganizationRef, ProposalRef, VerifierRef } from '../refs.ts'
import { hashOf } from '../values.ts'

interface PayeeSide {
  proposal: ProposalRef
  /** Left out: the payee's wallet. */
  actor?: Keypair
  organization?: OrganizationRef
}

export type AwardInput = PayeeSide &
  Partial<
    Pick<Parameters<typeof sdk.logAward>[0], 'line' | 'method' | 'amount' | 'supplier' | 'documentHash'>
  > & {
    id: number
  }

export const awardOf = ({ proposal, id }: Pick<AwardInput, 'proposal' | 'id'>): PublicKey =>
  awardAddress(proposal.address, id)

/** By default 500,000 of the first line, in an open procedure. */
export function logAward(chain: Chain, input: AwardInput): Call {
  const { payer } = chain.actors
  const instruction = sdk.logAward({
    ...{ line: 0, method: 'open', amount: 500_000n, supplier: 'SUP-7', documentHash: hashOf('contract') },
    ...input,
    ...{ ...sideOf(input), payer: payer.publicKey },
  })
  return { instruction, signers: [input.actor ?? input.proposal.payee, payer] }
}

export function logReceipt(input: PayeeSide & { award: PublicKey; receiptHash?: Uint8Array }): Call {
  const { award, receiptHash = hashOf('receipt') } = input
  const instruction = sdk.logReceipt({ ...sideOf(input), award, receiptHash })
  return { instruction, signers: [input.actor ?? input.proposal.payee] }
}

export type ExpenseInput = PayeeSide &
  Partial<
    Pick<
      Parameters<typeof sdk.logExpense>[0],
      'line' | 'amount' | 'local' | 'spentAt' | 'recipients' | 'documentHash' | 'award' | 'corrected'
    >
  > & { id: number }

export const expenseOf = ({ proposal, id }: Pick<ExpenseInput, 'proposal' | 'id'>): PublicKey =>
  expenseAddress(proposal.address, id)

/** By default 100,000 of the first line, spent now in the fund's own money, under no contract. */
export function logExpense(chain: Chain, input: ExpenseInput): Call {
  const { payer } = chain.actors
  const instruction = sdk.logExpense({
    ...{ line: 0, amount: 100_000n, spentAt: chain.now, documentHash: hashOf('invoice') },
    ...input,
    ...{ ...sideOf(input), payer: payer.publicKey },
  })
  return { instruction, signers: [input.actor ?? input.proposal.payee, payer] }
}

export interface ExpenseReviewInput {
  proposal: ProposalRef
  expense: PublicKey
  award?: PublicKey
  verifier: VerifierRef
  verdict?: 'accept' | 'reject'
  statementHash?: Uint8Array
  declarations?: Declaration[]
  /** Signs in the person's place. */
  person?: Keypair
}

/** By default the verifier accepts and declares no stake. */
export function reviewExpense(input: ExpenseReviewInput): Call {
  const { proposal, expense, award = null, verifier, verdict = 'accept' } = input
  const { statementHash = hashOf('statement'), declarations = ['no-stake'] } = input
  const person = input.person ?? verifier.person
  const instruction = sdk.reviewExpense({
    ...{ person: person.publicKey, organization: verifier.organization.address },
    ...{ project: proposal.project.address, proposal: proposal.address, expense, award },
    ...{ verdict, statementHash, declarations },
  })
  return { instruction, signers: [person] }
}

export function lapseExpense(
  chain: Chain,
  input: { proposal: ProposalRef; expense: PublicKey; award?: PublicKey },
): Call {
  const { outsider } = chain.actors
  const { proposal, expense, award = null } = input
  const instruction = sdk.lapseExpense({
    ...{ actor: outsider.publicKey, proposal: proposal.address, expense, award },
  })
  return { instruction, signers: [outsider] }
}

const sideOf = ({ proposal, actor = proposal.payee, organization = proposal.organization }: PayeeSide) => ({
  actor: actor.publicKey,
  organization: organization.address,
  proposal: proposal.address,
})
