import type { Keypair, PublicKey } from '@solana/web3.js'
import type { VoteChoice } from '../../../packages/sdk/src/enums.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { contributorAddress, voteAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { PoolRef, ProposalRef } from '../refs.ts'

export interface VoteInput {
  proposal: ProposalRef
  wallet: Keypair
  choice?: VoteChoice
  /** By default the free pool. */
  pool?: PoolRef
}

/** Where the vote of a wallet is or would be. */
export function voteOf({ proposal, wallet, pool = proposal.freePool }: VoteInput): PublicKey {
  return voteAddress(proposal.address, contributorAddress(pool.address, wallet.publicKey))
}

export function castVote(chain: Chain, input: VoteInput): Call {
  const { payer } = chain.actors
  const { proposal, wallet, choice = 'for', pool = proposal.freePool } = input
  const instruction = sdk.castVote({
    ...{ wallet: wallet.publicKey, payer: payer.publicKey, proposal: proposal.address },
    ...{ pool: pool.address, choice },
  })
  return { instruction, signers: [wallet, payer] }
}

export function changeVote(input: VoteInput): Call {
  const { proposal, wallet, choice = 'against', pool = proposal.freePool } = input
  const instruction = sdk.changeVote({
    ...{ wallet: wallet.publicKey, proposal: proposal.address, pool: pool.address, choice },
  })
  return { instruction, signers: [wallet] }
}

/** Of a vote that `castVote` made: the rent goes back to its payer. */
export function closeVote(chain: Chain, input: VoteInput): Call {
  const instruction = sdk.closeVote({
    ...{ proposal: input.proposal.address, vote: voteOf(input), rentTo: chain.actors.payer.publicKey },
  })
  return { instruction, signers: [] }
}
