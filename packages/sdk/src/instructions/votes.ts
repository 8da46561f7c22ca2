import type { TransactionInstruction } from '@solana/web3.js'
import type { VoteChoice } from '../enums.ts'
import type { AddressLike } from '../layout/address.ts'
import { contributorAddress, voteAddress } from '../pdas.ts'
import { buildInstruction } from './build.ts'

/**
 * Votes with the value of the units that a contributor held in a pool at the end of the slot before the proposal.
 * Signers: the contributor's wallet, and who pays the rent.
 */
export function castVote(input: {
  wallet: AddressLike
  payer?: AddressLike
  proposal: AddressLike
  /** A pool of the proposal; who contributed to both votes once for each. */
  pool: AddressLike
  choice: VoteChoice
}): TransactionInstruction {
  const { wallet, payer = wallet, proposal, pool, choice } = input
  const contributor = contributorAddress(pool, wallet)
  const vote = voteAddress(proposal, contributor)
  return buildInstruction('castVote', { wallet, payer, proposal, contributor, vote }, { choice })
}

/** Puts another choice in the place of a vote, until voting ends. Signer: the contributor's wallet. */
export function changeVote(input: {
  wallet: AddressLike
  proposal: AddressLike
  pool: AddressLike
  choice: VoteChoice
}): TransactionInstruction {
  const { wallet, proposal, pool, choice } = input
  const contributor = contributorAddress(pool, wallet)
  const vote = voteAddress(proposal, contributor)
  return buildInstruction('changeVote', { wallet, proposal, contributor, vote }, { choice })
}

/** Gives the rent of a vote back to who paid it, once the proposal is decided. Signer: none. */
export function closeVote(input: {
  proposal: AddressLike
  vote: AddressLike
  /** The vote's payer. */
  rentTo: AddressLike
}): TransactionInstruction {
  return buildInstruction('closeVote', input, {})
}
