import type { Keypair, PublicKey } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { moneyBackAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { OrganizationRef, ProposalRef } from '../refs.ts'
import { hashOf } from '../values.ts'

export interface PaymentInput {
  proposal: ProposalRef
  /** Left out: the first one. */
  milestone?: number
  actor?: Keypair
}

/** By a stranger, to where the vote said. */
export function payMilestone(chain: Chain, input: PaymentInput): Call {
  const { proposal, milestone = 0, actor = chain.actors.outsider } = input
  const { fund, project, payee } = proposal
  const instruction = sdk.payMilestone({
    ...{ actor: actor.publicKey, fund: fund.address, project: project.address },
    ...{ proposal: proposal.address, payee: payee.publicKey, milestone },
    ...{ mint: fund.money.mint, tokenProgram: fund.money.program },
  })
  return { instruction, signers: [actor] }
}

export interface ExtensionInput {
  proposal: ProposalRef
  milestone?: number
  dueAt: bigint
  manager?: Keypair
}

export function extendMilestone(input: ExtensionInput): Call {
  const { proposal, milestone = 0, dueAt, manager = proposal.fund.manager } = input
  const instruction = sdk.extendMilestone({
    ...{ manager: manager.publicKey, fund: proposal.fund.address, proposal: proposal.address },
    ...{ milestone, dueAt, reasonHash: hashOf('extension') },
  })
  return { instruction, signers: [manager] }
}

export interface TerminationInput {
  proposal: ProposalRef
  actor?: Keypair
  payer?: Keypair
  /** Of the account of what comes back; left out: 1. */
  id?: number
}

export function moneyBackOf({ proposal, id = 1 }: TerminationInput): PublicKey {
  return moneyBackAddress(proposal.address, id)
}

/** By the proposer. */
export function terminateProposal(chain: Chain, input: TerminationInput): Call {
  const { proposal, actor = proposal.proposer, payer = chain.actors.payer, id = 1 } = input
  const { fund, project, projectPool } = proposal
  const instruction = sdk.terminateProposal({
    ...{ actor: actor.publicKey, payer: payer.publicKey, fund: fund.address, project: project.address },
    ...{ proposal: proposal.address, projectPool: projectPool !== null, id },
    ...{ mint: fund.money.mint, tokenProgram: fund.money.program, reasonHash: hashOf('end') },
  })
  return { instruction, signers: [actor, payer] }
}

export interface CompletionInput {
  proposal: ProposalRef
  actor?: Keypair
  organization?: OrganizationRef
}

/** By the payee. */
export function completeProposal(input: CompletionInput): Call {
  const { proposal, actor = proposal.payee, organization = proposal.organization } = input
  const instruction = sdk.completeProposal({
    ...{ actor: actor.publicKey, organization: organization.address },
    ...{ project: proposal.project.address, proposal: proposal.address, reportHash: hashOf('report') },
  })
  return { instruction, signers: [actor] }
}
