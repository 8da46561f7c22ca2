import type { TransactionInstruction } from '@solana/web3.js'
import { type AddressLike, addressText } from '../layout/address.ts'
import type { PlannedLine, PlannedMilestone } from '../layout/records.ts'
import { escrowAddress, type HashLike, poolAddress, proposalAddress, vaultAddress } from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

export type { PlannedLine, PlannedMilestone } from '../layout/records.ts'

/** What contributors receive of the project's credits. */
export interface PlannedShare {
  /** Basis points of what is issued for the period. */
  bps: number
  from: Seconds
  /** Exclusive. */
  until: Seconds
  /** Base units of credits: the share ends once so many were issued. */
  tonnage: bigint
}

/**
 * Proposes to pay a project by milestones. Whoever gave for the project alone votes too, and their money is drawn first:
 * the project's pool goes with it, whether it was opened or not. Signers: the project's owner, and who pays rent and deposit.
 */
export function propose(input: {
  proposer: AddressLike
  payer?: AddressLike
  fund: AddressLike
  project: AddressLike
  /** Delivers and accounts for the money. */
  organization: AddressLike
  /** Its authority's key, which then signs too; left out where it is the project's own organization. */
  consent?: AddressLike | null
  /** Chosen by the proposer, unique for fund and proposer. */
  id: number
  /** Base units of the fund's mint: the sum of the milestones, and of the budget. */
  total: bigint
  /** Wallet that is paid, on its associated token account. */
  payee: AddressLike
  /** 1 to 8, ordered by when they are due. */
  milestones: PlannedMilestone[]
  /** 1 to 8 lines, each code once. */
  budget: PlannedLine[]
  /** Left out: contributors receive no credits. */
  share?: PlannedShare | null
  documentHash: HashLike
}): TransactionInstruction {
  const { proposer, payer = proposer, fund, project, organization, id, share } = input
  const { consent = null } = input
  const [projectPool, freePool] = [poolAddress(fund, project), poolAddress(fund, null)]
  const proposal = proposalAddress(fund, proposer, id)
  return buildInstruction(
    'propose',
    { proposer, payer, fund, project, organization, consent, projectPool, freePool, proposal },
    {
      id,
      total: input.total,
      payee: addressText(input.payee),
      milestones: input.milestones,
      budget: input.budget,
      shareBps: share?.bps ?? 0,
      shareFrom: BigInt(share?.from ?? 0n),
      shareUntil: BigInt(share?.until ?? 0n),
      shareTonnage: share?.tonnage ?? 0n,
      documentHash: hashText(input.documentHash),
    },
  )
}

/** Takes a proposal back while it is voted on. Signer: the proposer. */
export function withdrawProposal(input: {
  proposer: AddressLike
  proposal: AddressLike
  /** The proposal's payer, to whom the deposit goes back. */
  depositTo: AddressLike
  reasonHash?: HashLike | null
}): TransactionInstruction {
  const { proposer, proposal, depositTo, reasonHash } = input
  return buildInstruction(
    'withdrawProposal',
    { proposer, proposal, depositTo },
    { reasonHash: reasonHash == null ? null : hashText(reasonHash) },
  )
}

/** Stops a proposal during its cool-off. Signer: the fund's guardian. */
export function vetoProposal(input: {
  guardian: AddressLike
  fund: AddressLike
  proposal: AddressLike
  /** The proposal's payer; where it is abusive, the fund's deposit destination. */
  depositTo: AddressLike
  /** The deposit does not come back. */
  abusive?: boolean
  reasonHash: HashLike
}): TransactionInstruction {
  const { guardian, fund, proposal, depositTo, abusive = false } = input
  return buildInstruction(
    'vetoProposal',
    { guardian, fund, proposal, depositTo },
    { abusive, reasonHash: hashText(input.reasonHash) },
  )
}

/** Counts the votes once voting has ended. Signer: anyone. */
export function finishVote(input: {
  actor: AddressLike
  proposal: AddressLike
  /** The proposal's payer, to whom the deposit of a defeated one goes back. */
  depositTo: AddressLike
}): TransactionInstruction {
  return buildInstruction('finishVote', input, {})
}

/** Ends a proposal that was not drawn in its time. Signer: anyone. */
export function expireProposal(input: {
  actor: AddressLike
  proposal: AddressLike
  /** The proposal's payer, to whom the deposit goes back. */
  depositTo: AddressLike
}): TransactionInstruction {
  return buildInstruction('expireProposal', input, {})
}

/** Draws an adopted proposal's whole total into its escrow, after the cool-off. Signer: anyone. */
export function approveProposal(input: {
  actor: AddressLike
  /** Pays the rent of the escrow. */
  payer?: AddressLike
  fund: AddressLike
  project: AddressLike
  /** The proposal's organization; it must be active. */
  organization: AddressLike
  proposal: AddressLike
  /** The project's pool, where the proposal was made with it. */
  projectPool?: AddressLike | null
  mint: AddressLike
  tokenProgram: AddressLike
  /** The proposal's payer, to whom the deposit goes back. */
  depositTo: AddressLike
}): TransactionInstruction {
  const { actor, payer = actor, fund, project, organization, proposal, projectPool = null } = input
  const { mint, tokenProgram, depositTo } = input
  const freePool = poolAddress(fund, null)
  return buildInstruction(
    'approveProposal',
    {
      actor,
      payer,
      fund,
      project,
      organization,
      proposal,
      projectPool,
      projectVault: projectPool === null ? null : vaultAddress(projectPool),
      freePool,
      freeVault: vaultAddress(freePool),
      escrow: escrowAddress(proposal),
      mint,
      depositTo,
      tokenProgram,
    },
    {},
  )
}
