import type { TransactionInstruction } from '@solana/web3.js'
import type { AddressLike } from '../layout/address.ts'
import {
  associatedTokenAddress,
  escrowAddress,
  type HashLike,
  moneyBackAddress,
  poolAddress,
  vaultAddress,
} from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

/**
 * Pays a milestone's fixed amount out of escrow to the payee's associated token account: after its challenge
 * period, and an advance from its date. That account must exist: `createTokenAccount` of ./tokens.ts makes it in
 * the same transaction. Signer: anyone.
 */
export function payMilestone(input: {
  actor: AddressLike
  fund: AddressLike
  project: AddressLike
  proposal: AddressLike
  /** The wallet that the vote fixed. */
  payee: AddressLike
  mint: AddressLike
  tokenProgram: AddressLike
  milestone: number
}): TransactionInstruction {
  const { actor, fund, project, proposal, mint, tokenProgram, milestone } = input
  const escrow = escrowAddress(proposal)
  const destination = associatedTokenAddress(input.payee, mint, tokenProgram)
  return buildInstruction(
    'payMilestone',
    { actor, fund, project, proposal, mint, escrow, destination, tokenProgram },
    { milestone },
  )
}

/** Moves the date of a milestone, once. Signer: the fund's manager. */
export function extendMilestone(input: {
  manager: AddressLike
  fund: AddressLike
  proposal: AddressLike
  milestone: number
  dueAt: Seconds
  reasonHash: HashLike
}): TransactionInstruction {
  const { manager, fund, proposal, milestone } = input
  return buildInstruction(
    'extendMilestone',
    { manager, fund, proposal },
    { milestone, dueAt: BigInt(input.dueAt), reasonHash: hashText(input.reasonHash) },
  )
}

/**
 * Ends a proposal and brings what is not promised any more back to the pools it came from. Signers: the proposer,
 * anyone once a milestone is overdue beyond its grace; and who pays.
 */
export function terminateProposal(input: {
  actor: AddressLike
  payer?: AddressLike
  fund: AddressLike
  project: AddressLike
  proposal: AddressLike
  /** Whether the proposal names the pool of its project: the first row of its pools. */
  projectPool: boolean
  mint: AddressLike
  tokenProgram: AddressLike
  /** Chosen by the actor: no money has come back to this proposal under it. */
  id: number
  reasonHash: HashLike
}): TransactionInstruction {
  const { actor, payer = actor, fund, project, proposal, projectPool, mint, tokenProgram, id } = input
  const pool = projectPool ? poolAddress(fund, project) : null
  const vault = pool === null ? null : vaultAddress(pool)
  const freePool = poolAddress(fund, null)
  const freeVault = vaultAddress(freePool)
  const escrow = escrowAddress(proposal)
  const moneyBack = moneyBackAddress(proposal, id)
  return buildInstruction(
    'terminateProposal',
    {
      ...{ actor, payer, fund, project, proposal, pool, vault, freePool, freeVault },
      ...{ mint, escrow, moneyBack, tokenProgram },
    },
    { id, reasonHash: hashText(input.reasonHash) },
  )
}

/** Closes a proposal by its final report. Signer: the payee or the authority of its organization. */
export function completeProposal(input: {
  actor: AddressLike
  organization: AddressLike
  project: AddressLike
  proposal: AddressLike
  reportHash: HashLike
}): TransactionInstruction {
  const { actor, organization, project, proposal, reportHash } = input
  return buildInstruction(
    'completeProposal',
    { actor, organization, project, proposal },
    { reportHash: hashText(reportHash) },
  )
}
