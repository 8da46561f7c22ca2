import type { Keypair, PublicKey } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import {
  batchAddress,
  bufferAddress,
  creditAccountAddress,
  creditMintAddress,
} from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { BatchRef, ClaimRef, MethodologyRef, OrganizationRef, ProjectRef, VerifierRef } from '../refs.ts'
import { day, hashOf } from '../values.ts'

type Input<F extends (input: never) => unknown> = Parameters<F>[0]

export type ProjectInput = Omit<
  Partial<Input<typeof sdk.registerProject>>,
  'organization' | 'validator' | 'methodology' | 'owner' | 'authority' | 'steward'
> & {
  organization: OrganizationRef
  validator: OrganizationRef
  methodology: MethodologyRef
  id: number
  owner: PublicKey
  steward?: Keypair
  authority?: Keypair
}

export function registerProject(chain: Chain, input: ProjectInput): Call {
  const { payer, payee } = chain.actors
  const { organization, validator, methodology } = input
  const steward = input.steward ?? chain.actors.steward
  const authority = input.authority ?? organization.authority
  const instruction = sdk.registerProject({
    payer: payer.publicKey,
    payee: payee.publicKey,
    creditingStart: day(2024, 1, 1),
    creditingEnd: day(2034, 1, 1),
    expectedYearly: 10_000_000n,
    jurisdiction: 'KE-30',
    cell: 'kzf0',
    validationHash: hashOf('validation'),
    profileHash: hashOf('project profile'),
    documentHash: hashOf('design document'),
    ...input,
    steward: steward.publicKey,
    authority: authority.publicKey,
    organization: organization.address,
    validator: validator.address,
    methodology: methodology.address,
  })
  return { instruction, signers: [steward, authority, payer] }
}

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

export function evidenceRootOf(project: ProjectRef, id: number): Uint8Array {
  return hashOf(`evidence ${project.address.toBase58()} ${id}`)
}

export interface AttestInput {
  claim: ClaimRef
  verifier: VerifierRef
  verdict?: Input<typeof sdk.attest>['verdict']
  quantity?: bigint
  revision?: number
  /** Signs in the person's place. */
  person?: Keypair
}

/** By default the verifier accepts the whole quantity. */
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
    quantity: input.quantity ?? (verdict === 'reject' ? 0n : claim.quantity),
    statementHash: hashOf('statement'),
  })
  return { instruction, signers: [person, payer] }
}

export function batchOf(claim: ClaimRef): BatchRef {
  const address = batchAddress(claim.address)
  return { address, claim, mint: creditMintAddress(address), buffer: bufferAddress(address) }
}

export function openBatch(chain: Chain, claim: ClaimRef): Call {
  const { payer } = chain.actors
  const instruction = sdk.openBatch({
    payer: payer.publicKey,
    project: claim.project.address,
    organization: claim.project.organization.address,
    methodology: claim.project.methodology.address,
    claim: claim.address,
  })
  return { instruction, signers: [payer] }
}

/** The credit account of a wallet for a batch. */
export function creditAccount(batch: BatchRef, wallet: PublicKey): PublicKey {
  return creditAccountAddress(wallet, batch.address)
}

export function issueBatch(chain: Chain, batch: BatchRef, destination?: PublicKey): Call {
  const { payer } = chain.actors
  const { project, address: claim } = batch.claim
  const instruction = sdk.issueBatch({
    payer: payer.publicKey,
    project: project.address,
    methodology: project.methodology.address,
    claim,
    owner: project.owner.publicKey,
    ...(destination === undefined ? {} : { destination }),
  })
  return { instruction, signers: [payer] }
}

export type RetireInput = Omit<Partial<Input<typeof sdk.retire>>, 'batch' | 'holder'> & {
  batch: BatchRef
  holder: Keypair
  amount: bigint
}

/** By default voluntary, for the holder, without country or period. */
export function retire(chain: Chain, input: RetireInput): Call {
  const { payer } = chain.actors
  const { batch, holder } = input
  const instruction = sdk.retire({
    payer: payer.publicKey,
    id: 1n,
    purpose: 'voluntary',
    ...input,
    holder: holder.publicKey,
    batch: batch.address,
  })
  return { instruction, signers: [holder, payer] }
}
