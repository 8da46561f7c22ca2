import type { TransactionInstruction } from '@solana/web3.js'
import type { DisputeStatus } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import { claimAddress, disputeAddress, evidenceAddress, type HashLike, registryAddress } from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

const WHOLE_BPS = 10_000

/** Reports the results of a project for one monitoring period. Signers: the project's owner, and who pays. */
export function submitClaim(input: {
  owner: AddressLike
  payer?: AddressLike
  project: AddressLike
  organization: AddressLike
  methodology: AddressLike
  /** Chosen by the owner, unique in the project. */
  id: number
  /** Merkle root of the evidence pack. */
  evidenceRoot: HashLike
  periodStart: Seconds
  /** Exclusive; in the calendar year (UTC) of the start. */
  periodEnd: Seconds
  /** Base units. */
  quantity: bigint
  /** Declaration of other funding; left out: none. */
  fundingHash?: HashLike | null
  /** At most 4 proposals that paid for the results. */
  proposals?: AddressLike[]
  /** What each of them paid, in basis points of the whole. */
  proposalBps?: number[]
  /** What other sources paid; left out: the rest of 10,000 basis points. */
  otherFundingBps?: number
}): TransactionInstruction {
  const { owner, payer = owner, project, organization, methodology, id, fundingHash } = input
  const { proposals = [], proposalBps = [] } = input
  const declared = proposalBps.reduce((sum, bps) => sum + bps, 0)
  const claim = claimAddress(project, id)
  const evidence = evidenceAddress(input.evidenceRoot)
  return buildInstruction(
    'submitClaim',
    { owner, payer, registry: registryAddress(), project, organization, methodology, claim, evidence },
    {
      id,
      evidenceRoot: hashText(input.evidenceRoot),
      periodStart: BigInt(input.periodStart),
      periodEnd: BigInt(input.periodEnd),
      quantity: input.quantity,
      fundingHash: fundingHash == null ? null : hashText(fundingHash),
      proposalCount: proposals.length,
      proposals: proposals.map(addressText),
      proposalBps,
      otherFundingBps: input.otherFundingBps ?? WHOLE_BPS - declared,
    },
  )
}

/** Answers a request for changes with the claim's next revision. Signers: the project's owner, and who pays. */
export function resubmitClaim(input: {
  owner: AddressLike
  payer?: AddressLike
  project: AddressLike
  methodology: AddressLike
  claim: AddressLike
  /** Merkle root of a pack of its own: earlier ones stay used. */
  evidenceRoot: HashLike
  /** Base units. */
  quantity: bigint
  /** SHA-256 of the answer; left out: none. */
  answerHash?: HashLike | null
}): TransactionInstruction {
  const { owner, payer = owner, project, methodology, claim, quantity, answerHash } = input
  const evidence = evidenceAddress(input.evidenceRoot)
  return buildInstruction(
    'resubmitClaim',
    { owner, payer, registry: registryAddress(), project, methodology, claim, evidence },
    {
      evidenceRoot: hashText(input.evidenceRoot),
      quantity,
      answerHash: answerHash == null ? null : hashText(answerHash),
    },
  )
}

/** Ends a claim that is not verified. Signer: the project's owner; anyone once its time is over. */
export function withdrawClaim(input: {
  actor: AddressLike
  project: AddressLike
  claim: AddressLike
  reasonHash?: HashLike | null
}): TransactionInstruction {
  const { actor, project, claim, reasonHash } = input
  return buildInstruction(
    'withdrawClaim',
    { actor, project, claim },
    { reasonHash: reasonHash == null ? null : hashText(reasonHash) },
  )
}

/** Objects to a verified claim during its challenge period. Signers: anyone, and who pays rent and deposit. */
export function disputeClaim(input: {
  disputant: AddressLike
  payer?: AddressLike
  claim: AddressLike
  /** The claim's revision that is objected to. */
  revision: number
  documentHash: HashLike
}): TransactionInstruction {
  const { disputant, payer = disputant, claim, revision } = input
  const dispute = disputeAddress(claim, disputant, revision)
  return buildInstruction(
    'disputeClaim',
    { disputant, payer, registry: registryAddress(), claim, dispute },
    { revision, documentHash: hashText(input.documentHash) },
  )
}

/** Decides a dispute. Signer: the steward; anyone lets it lapse once its time is over. */
export function decideDispute(input: {
  actor: AddressLike
  project: AddressLike
  methodology: AddressLike
  claim: AddressLike
  dispute: AddressLike
  /** Who paid the deposit; where the dispute is abusive, the registry's deposit destination. */
  depositTo: AddressLike
  outcome: Exclude<DisputeStatus, 'open'>
  /** The deposit does not come back; only where the claim is upheld. */
  abusive?: boolean
  /** SHA-256 of the decision; left out where it lapses. */
  decisionHash?: HashLike | null
}): TransactionInstruction {
  const { actor, project, methodology, claim, dispute, depositTo, outcome, decisionHash } = input
  return buildInstruction(
    'decideDispute',
    { actor, registry: registryAddress(), methodology, project, claim, dispute, depositTo },
    {
      outcome,
      abusive: input.abusive ?? false,
      decisionHash: decisionHash == null ? null : hashText(decisionHash),
    },
  )
}
