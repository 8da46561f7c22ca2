import type { Keypair, PublicKey } from '@solana/web3.js'
import type { Declaration } from '../../../packages/sdk/src/enums.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { disputeAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { BatchRef, ClaimRef, OrganizationRef, ProjectRef, VerifierRef } from '../refs.ts'
import { day, hashOf } from '../values.ts'

type Input<F extends (input: never) => unknown> = Parameters<F>[0]

export type ClaimInput = Omit<
  Partial<Input<typeof sdk.submitClaim>>,
  'project' | 'organization' | 'methodology' | 'owner' | 'evidenceRoot'
> & { project: ProjectRef; id: number; evidenceRoot?: Uint8Array; owner?: Keypair }

/** By default the first half of 2026, one thousand tonnes, evidence of its own. */
export function submitClaim(chain: Chain, input: ClaimInput): Call {
  const { payer } = chain.actors
  const { project } = input
  const owner = input.owner ?? project.owner
  const instruction = sdk.submitClaim({
    payer: payer.publicKey,
    periodStart: day(2026, 1, 1),
    periodEnd: day(2026, 7, 1),
    quantity: 1_000_000n,
    ...input,
    evidenceRoot: input.evidenceRoot ?? evidenceRootOf(project, input.id),
    owner: owner.publicKey,
    project: project.address,
    organization: project.organization.address,
    methodology: project.methodology.address,
  })
  return { instruction, signers: [owner, payer] }
}

export function evidenceRootOf(project: ProjectRef, id: number, revision = 1): Uint8Array {
  const name = `evidence ${project.address.toBase58()} ${id}`
  return hashOf(revision === 1 ? name : `${name} revision ${revision}`)
}

export interface ResubmissionInput {
  claim: ClaimRef
  /** The revision that it makes. */
  revision?: number
  quantity?: bigint
  evidenceRoot?: Uint8Array
  answerHash?: Uint8Array | null
  owner?: Keypair
}

/** By default the second revision with the same quantity, evidence of its own and an answer. */
export function resubmitClaim(chain: Chain, input: ResubmissionInput): Call {
  const { payer } = chain.actors
  const { claim, revision = 2, answerHash = hashOf('answer') } = input
  const owner = input.owner ?? claim.project.owner
  const instruction = sdk.resubmitClaim({
    owner: owner.publicKey,
    payer: payer.publicKey,
    project: claim.project.address,
    methodology: claim.project.methodology.address,
    claim: claim.address,
    evidenceRoot: input.evidenceRoot ?? evidenceRootOf(claim.project, claim.id, revision),
    quantity: input.quantity ?? claim.quantity,
    answerHash,
  })
  return { instruction, signers: [owner, payer] }
}

export function withdrawClaim(claim: ClaimRef, actor: Keypair = claim.project.owner): Call {
  const instruction = sdk.withdrawClaim({
    actor: actor.publicKey,
    project: claim.project.address,
    claim: claim.address,
    reasonHash: hashOf('reason to withdraw'),
  })
  return { instruction, signers: [actor] }
}

export interface DisputeInput {
  claim: ClaimRef
  disputant: Keypair
  /** Pays rent and deposit; left out: the payer of all. */
  payer?: Keypair
  revision?: number
}

export function disputeClaim(chain: Chain, input: DisputeInput): Call {
  const { claim, disputant, payer = chain.actors.payer, revision = 1 } = input
  const instruction = sdk.disputeClaim({
    disputant: disputant.publicKey,
    payer: payer.publicKey,
    claim: claim.address,
    revision,
    documentHash: hashOf('objection'),
  })
  return { instruction, signers: [disputant, payer] }
}

export interface DecisionInput extends DisputeInput {
  outcome: Input<typeof sdk.decideDispute>['outcome']
  abusive?: boolean
  depositTo?: PublicKey
  actor?: Keypair
}

/** By the steward, with its reasons but for a lapse; the deposit goes where the outcome sends it. */
export function decideDispute(chain: Chain, input: DecisionInput): Call {
  const { treasurer, steward, payer } = chain.actors
  const { claim, disputant, outcome, abusive = false, actor = steward } = input
  const depositTo = abusive ? treasurer : (input.payer ?? payer)
  const instruction = sdk.decideDispute({
    actor: actor.publicKey,
    project: claim.project.address,
    methodology: claim.project.methodology.address,
    claim: claim.address,
    dispute: disputeAddress(claim.address, disputant.publicKey, input.revision ?? 1),
    depositTo: input.depositTo ?? depositTo.publicKey,
    outcome,
    abusive,
    decisionHash: outcome === 'lapsed' ? null : hashOf('decision'),
  })
  return { instruction, signers: [actor] }
}

export interface AttestInput {
  claim: ClaimRef
  verifier: VerifierRef
  verdict?: Input<typeof sdk.attest>['verdict']
  quantity?: bigint
  revision?: number
  declarations?: Declaration[]
  /** Signs in the person's place. */
  person?: Keypair
}

/** By default the verifier accepts the whole quantity, declares no stake and explains any excess. */
export function attest(chain: Chain, input: AttestInput): Call {
  const { payer } = chain.actors
  const { claim, verifier, verdict = 'accept', revision = 1 } = input
  const person = input.person ?? verifier.person
  const instruction = sdk.attest({
    person: person.publicKey,
    payer: payer.publicKey,
    organization: verifier.organization.address,
    methodology: claim.project.methodology.address,
    project: claim.project.address,
    claim: claim.address,
    revision,
    verdict,
    quantity: input.quantity ?? (verdict === 'accept' ? claim.quantity : 0n),
    statementHash: hashOf('statement'),
    declarations: input.declarations ?? ['no-stake', 'excess-explained'],
  })
  return { instruction, signers: [person, payer] }
}

export interface RevocationInput {
  claim: ClaimRef
  organization: OrganizationRef
  revision?: number
  /** Of an issued claim. */
  batch?: BatchRef
  actor?: Keypair
}

/** By default by the organization itself. */
export function revokeAttestation(input: RevocationInput): Call {
  const { claim, organization, revision = 1, batch, actor = organization.authority } = input
  const instruction = sdk.revokeAttestation({
    actor: actor.publicKey,
    organization: organization.address,
    methodology: claim.project.methodology.address,
    claim: claim.address,
    revision,
    batch: batch?.address ?? null,
    reasonHash: hashOf('reason to revoke'),
  })
  return { instruction, signers: [actor] }
}
