import type { Keypair, PublicKey } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { escrowAddress, proposalAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import { read } from '../read.ts'
import type { FundRef, OrganizationRef, PoolRef, ProjectRef, ProposalRef } from '../refs.ts'
import { DAY, hashOf } from '../values.ts'
import { poolOf } from './fund.ts'

/** What is left out: a delivery, due thirty days after the one before and the first sixty after the last draw. */
export type PlannedInput = { amount: bigint } & Partial<sdk.PlannedMilestone>

export type ProposalInput = Omit<
  Partial<Parameters<typeof sdk.propose>[0]>,
  | ('proposer' | 'payer' | 'fund' | 'project' | 'organization' | 'consent' | 'projectPool' | 'payee')
  | 'milestones'
> & {
  fund: FundRef
  project: ProjectRef
  id: number
  /** The project's pool, where it has been opened. */
  projectPool?: PoolRef | null
  proposer?: Keypair
  payer?: Keypair
  organization?: OrganizationRef
  consent?: Keypair | null
  payee?: Keypair
  milestones?: PlannedInput[]
}

export const FUNDING_TERM = 30n * DAY

/** By default two deliveries of 1,200,000 and 800,000, a budget of two lines, and no share of credits. */
export function propose(chain: Chain, input: ProposalInput): Call {
  const { fund, project } = input
  const { organization = project.organization, consent = null } = input
  const { proposer = project.owner, payer = chain.actors.payer, payee = chain.actors.payee } = input
  const { rules } = read(chain, 'Fund', fund.address)
  const drawnBy = chain.now + rules.votingPeriod + rules.coolOff + FUNDING_TERM
  const rows = input.milestones ?? [{ amount: 1_200_000n }, { amount: 800_000n }]
  const milestones = rows.map((row, place) => ({
    ...{ kind: 'delivery' as const, quantity: 0n, dueAt: drawnBy + BigInt(place + 2) * 30n * DAY },
    ...row,
  }))
  const total = input.total ?? milestones.reduce((sum, row) => sum + row.amount, 0n)
  const instruction = sdk.propose({
    ...{ budget: budgetOf(total), share: null, documentHash: hashOf('proposal'), total },
    ...input,
    ...{ milestones, fund: fund.address, project: project.address, organization: organization.address },
    ...{ proposer: proposer.publicKey, payer: payer.publicKey, payee: payee.publicKey },
    consent: consent?.publicKey ?? null,
  })
  return { instruction, signers: [proposer, payer, ...(consent === null ? [] : [consent])] }
}

/** Three quarters for material, the rest for labour. */
export function budgetOf(total: bigint): sdk.PlannedLine[] {
  const labour = total / 4n
  const lines = [
    { code: 'MATERIAL', amount: total - labour },
    { code: 'LABOUR', amount: labour },
  ]
  return lines.filter((line) => line.amount > 0n)
}

/** What a proposal of this input is called, made or not. */
export function proposalRef(chain: Chain, input: ProposalInput): ProposalRef {
  const { fund, project, id, projectPool = null, organization = project.organization } = input
  const { proposer = project.owner, payer = chain.actors.payer, payee = chain.actors.payee } = input
  const address = proposalAddress(fund.address, proposer.publicKey, id)
  return {
    ...{ address, id, fund, project, organization, projectPool, proposer, payee },
    freePool: poolOf(fund, null),
    payer: payer.publicKey,
    escrow: escrowAddress(address),
  }
}

export function withdrawProposal(proposal: ProposalRef, proposer: Keypair = proposal.proposer): Call {
  const instruction = sdk.withdrawProposal({
    proposer: proposer.publicKey,
    proposal: proposal.address,
    depositTo: proposal.payer,
    reasonHash: hashOf('withdrawn'),
  })
  return { instruction, signers: [proposer] }
}

export interface VetoInput {
  proposal: ProposalRef
  guardian?: Keypair
  abusive?: boolean
  depositTo?: PublicKey
}

export function vetoProposal(chain: Chain, input: VetoInput): Call {
  const { fundGuardian, treasurer } = chain.actors
  const { proposal, guardian = fundGuardian, abusive = false } = input
  const instruction = sdk.vetoProposal({
    guardian: guardian.publicKey,
    fund: proposal.fund.address,
    proposal: proposal.address,
    depositTo: input.depositTo ?? (abusive ? treasurer.publicKey : proposal.payer),
    abusive,
    reasonHash: hashOf('veto'),
  })
  return { instruction, signers: [guardian] }
}

export function finishVote(
  chain: Chain,
  proposal: ProposalRef,
  actor: Keypair = chain.actors.outsider,
): Call {
  const { address, payer } = proposal
  const instruction = sdk.finishVote({ actor: actor.publicKey, proposal: address, depositTo: payer })
  return { instruction, signers: [actor] }
}

export function expireProposal(
  chain: Chain,
  proposal: ProposalRef,
  actor: Keypair = chain.actors.outsider,
): Call {
  const { address, payer } = proposal
  const instruction = sdk.expireProposal({ actor: actor.publicKey, proposal: address, depositTo: payer })
  return { instruction, signers: [actor] }
}

export function approveProposal(
  chain: Chain,
  proposal: ProposalRef,
  actor: Keypair = chain.actors.outsider,
): Call {
  const { payer } = chain.actors
  const { fund, project, organization, projectPool, address } = proposal
  const instruction = sdk.approveProposal({
    ...{ actor: actor.publicKey, payer: payer.publicKey, fund: fund.address, project: project.address },
    ...{
      organization: organization.address,
      proposal: address,
      projectPool: projectPool?.address ?? null,
      depositTo: proposal.payer,
    },
    ...{ mint: fund.money.mint, tokenProgram: fund.money.program },
  })
  return { instruction, signers: [actor, payer] }
}
