import type { Keypair, PublicKey } from '@solana/web3.js'
import type { Declaration, DisputeStatus, Verdict } from '../../../packages/sdk/src/enums.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { deliveryAddress, objectionAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { BatchRef, OrganizationRef, ProposalRef, VerifierRef } from '../refs.ts'
import { hashOf } from '../values.ts'

/** A revision of the proof of one milestone; left out: the first of the first one. */
export interface DeliveryInput {
  proposal: ProposalRef
  milestone?: number
  revision?: number
}

export function deliveryOf({ proposal, milestone = 0, revision = 1 }: DeliveryInput): PublicKey {
  return deliveryAddress(proposal.address, milestone, revision)
}

export function deliveryRootOf({ proposal, milestone = 0, revision = 1 }: DeliveryInput): Uint8Array {
  return hashOf(`delivery ${proposal.address.toBase58()} ${milestone} ${revision}`)
}

export interface SubmissionInput extends DeliveryInput {
  actor?: Keypair
  payer?: Keypair
  organization?: OrganizationRef
  evidenceRoot?: Uint8Array
}

/** By the payee, with evidence of its own. */
export function submitDelivery(chain: Chain, input: SubmissionInput): Call {
  const { proposal, milestone = 0, revision = 1, actor = proposal.payee } = input
  const { payer = chain.actors.payer, organization = proposal.organization } = input
  const instruction = sdk.submitDelivery({
    ...{ actor: actor.publicKey, payer: payer.publicKey, organization: organization.address },
    ...{ proposal: proposal.address, milestone, revision },
    evidenceRoot: input.evidenceRoot ?? deliveryRootOf(input),
  })
  return { instruction, signers: [actor, payer] }
}

export interface ReviewInput extends DeliveryInput {
  verifier: VerifierRef
  verdict?: Exclude<Verdict, 'changes'>
  declarations?: Declaration[]
  /** Signs in the person's place. */
  person?: Keypair
}

/** By default the verifier accepts and declares no stake. */
export function reviewDelivery(input: ReviewInput): Call {
  const { proposal, verifier, verdict = 'accept', declarations = ['no-stake'] } = input
  const person = input.person ?? verifier.person
  const instruction = sdk.reviewDelivery({
    ...{ person: person.publicKey, organization: verifier.organization.address },
    ...{ project: proposal.project.address, proposal: proposal.address, delivery: deliveryOf(input) },
    ...{ verdict, declarations, statementHash: hashOf('review') },
  })
  return { instruction, signers: [person] }
}

export function lapseDelivery(chain: Chain, input: DeliveryInput & { actor?: Keypair }): Call {
  const { proposal, actor = chain.actors.outsider } = input
  const instruction = sdk.lapseDelivery({
    ...{ actor: actor.publicKey, proposal: proposal.address, delivery: deliveryOf(input) },
  })
  return { instruction, signers: [actor] }
}

export interface ObjectionInput extends DeliveryInput {
  /** Left out: a stranger. */
  objector?: Keypair
  /** Pays rent and deposit; left out: the payer of all. */
  payer?: Keypair
}

export function objectionOf(chain: Chain, input: ObjectionInput): PublicKey {
  const { objector = chain.actors.outsider } = input
  return objectionAddress(deliveryOf(input), objector.publicKey)
}

export function disputeDelivery(chain: Chain, input: ObjectionInput): Call {
  const { proposal, objector = chain.actors.outsider, payer = chain.actors.payer } = input
  const instruction = sdk.disputeDelivery({
    ...{ objector: objector.publicKey, payer: payer.publicKey },
    ...{ proposal: proposal.address, delivery: deliveryOf(input), documentHash: hashOf('objection') },
  })
  return { instruction, signers: [objector, payer] }
}

export interface ObjectionDecision extends ObjectionInput {
  outcome: Exclude<DisputeStatus, 'open'>
  abusive?: boolean
  depositTo?: PublicKey
  actor?: Keypair
}

/** By the steward, with its reasons but for a lapse; the deposit goes where the outcome sends it. */
export function decideObjection(chain: Chain, input: ObjectionDecision): Call {
  const { treasurer, steward } = chain.actors
  const { proposal, outcome, abusive = false, actor = steward, payer = chain.actors.payer } = input
  const instruction = sdk.decideObjection({
    ...{ actor: actor.publicKey, project: proposal.project.address, proposal: proposal.address },
    ...{ delivery: deliveryOf(input), objection: objectionOf(chain, input), outcome, abusive },
    depositTo: input.depositTo ?? (abusive ? treasurer : payer).publicKey,
    decisionHash: outcome === 'lapsed' ? null : hashOf('decision'),
  })
  return { instruction, signers: [actor] }
}

export interface MeetingInput {
  proposal: ProposalRef
  batch: BatchRef
  milestone?: number
  actor?: Keypair
  organization?: OrganizationRef
}

export function meetMilestone(chain: Chain, input: MeetingInput): Call {
  const { payer } = chain.actors
  const { proposal, batch, milestone = 0, actor = proposal.payee } = input
  const { organization = proposal.organization } = input
  const instruction = sdk.meetMilestone({
    ...{ actor: actor.publicKey, payer: payer.publicKey, organization: organization.address },
    ...{ proposal: proposal.address, batch: batch.address, milestone },
  })
  return { instruction, signers: [actor, payer] }
}
