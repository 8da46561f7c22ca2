import type { TransactionInstruction } from '@solana/web3.js'
import type { Declaration, DisputeStatus, Verdict } from '../enums.ts'
import type { AddressLike } from '../layout/address.ts'
import {
  deliveryAddress,
  evidenceAddress,
  type HashLike,
  metAddress,
  objectionAddress,
  registryAddress,
  verifierAddress,
} from '../pdas.ts'
import { buildInstruction, hashText } from './build.ts'

/** Hands in the proof of a milestone. Signers: the payee or the authority of its organization, and who pays. */
export function submitDelivery(input: {
  actor: AddressLike
  payer?: AddressLike
  /** The payee's organization. */
  organization: AddressLike
  proposal: AddressLike
  /** Row of the proposal's milestones, from 0. */
  milestone: number
  /** The milestone's next revision: one more than it counts. */
  revision: number
  /** Merkle root of the evidence pack, which backs one thing ever. */
  evidenceRoot: HashLike
}): TransactionInstruction {
  const { actor, payer = actor, organization, proposal, milestone, revision, evidenceRoot } = input
  const delivery = deliveryAddress(proposal, milestone, revision)
  const evidence = evidenceAddress(evidenceRoot)
  return buildInstruction(
    'submitDelivery',
    { actor, payer, organization, proposal, delivery, evidence },
    { milestone, revision, evidenceRoot: hashText(evidenceRoot) },
  )
}

/** States a verifier's verdict on a delivery. Signer: the accredited person. */
export function reviewDelivery(input: {
  person: AddressLike
  /** The person's organization. */
  organization: AddressLike
  project: AddressLike
  proposal: AddressLike
  delivery: AddressLike
  verdict: Exclude<Verdict, 'changes'>
  statementHash: HashLike
  /** What the statement declares; `no-stake` is asked of every one. */
  declarations: Declaration[]
}): TransactionInstruction {
  const { person, organization, project, proposal, delivery, verdict, declarations } = input
  const verifier = verifierAddress(organization, person)
  return buildInstruction(
    'reviewDelivery',
    { person, verifier, organization, project, proposal, delivery },
    { verdict, statementHash: hashText(input.statementHash), declarations },
  )
}

/** Ends a delivery that nobody decided in time; the milestone may be handed in again. Signer: anyone. */
export function lapseDelivery(input: {
  actor: AddressLike
  proposal: AddressLike
  delivery: AddressLike
}): TransactionInstruction {
  return buildInstruction('lapseDelivery', input, {})
}

/** Objects to an accepted delivery in its challenge period. Signers: anyone, and who pays rent and deposit. */
export function disputeDelivery(input: {
  objector: AddressLike
  payer?: AddressLike
  proposal: AddressLike
  delivery: AddressLike
  documentHash: HashLike
}): TransactionInstruction {
  const { objector, payer = objector, proposal, delivery } = input
  const objection = objectionAddress(delivery, objector)
  return buildInstruction(
    'disputeDelivery',
    { objector, payer, registry: registryAddress(), proposal, delivery, objection },
    { documentHash: hashText(input.documentHash) },
  )
}

/** Decides an objection. Signer: the steward; anyone lets it lapse once its time is over. */
export function decideObjection(input: {
  actor: AddressLike
  project: AddressLike
  proposal: AddressLike
  delivery: AddressLike
  objection: AddressLike
  /** Who paid the deposit; where the objection is abusive, the registry's deposit destination. */
  depositTo: AddressLike
  outcome: Exclude<DisputeStatus, 'open'>
  /** The deposit does not come back; only where the delivery is upheld. */
  abusive?: boolean
  /** SHA-256 of the decision; left out where it lapses. */
  decisionHash?: HashLike | null
}): TransactionInstruction {
  const { actor, project, proposal, delivery, objection, depositTo, outcome, decisionHash } = input
  return buildInstruction(
    'decideObjection',
    { actor, registry: registryAddress(), proposal, project, delivery, objection, depositTo },
    {
      outcome,
      abusive: input.abusive ?? false,
      decisionHash: decisionHash == null ? null : hashText(decisionHash),
    },
  )
}

/**
 * Meets a milestone of credits by an issued batch of the project. Signers: the payee or the authority of its
 * organization, and who pays.
 */
export function meetMilestone(input: {
  actor: AddressLike
  payer?: AddressLike
  organization: AddressLike
  proposal: AddressLike
  batch: AddressLike
  milestone: number
}): TransactionInstruction {
  const { actor, payer = actor, organization, proposal, batch, milestone } = input
  const evidence = metAddress(batch)
  return buildInstruction(
    'meetMilestone',
    { actor, payer, organization, proposal, batch, evidence },
    { milestone },
  )
}
