import type { Keypair, PublicKey } from '@solana/web3.js'
import type { ConcernStatus, RecordKind } from '../../../packages/sdk/src/enums.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { recordAddress, registryAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { OrganizationRef } from '../refs.ts'
import { hashOf } from '../values.ts'

export interface RecordInput {
  /** Its hash is that of this name. */
  document: string
  kind?: RecordKind
  subject?: PublicKey
  /** The wallet that signs: of an organization its authority. */
  actor: Keypair
  /** The actor's wallet where left out. */
  organization?: OrganizationRef
}

const issuerOf = ({ actor, organization }: RecordInput): PublicKey => organization?.address ?? actor.publicKey

/** Where the record of this input stands, made or not. */
export const recordOf = (input: RecordInput): PublicKey =>
  recordAddress(hashOf(input.document), issuerOf(input))

/** By default a report about the registry. */
export function anchorRecord(chain: Chain, input: RecordInput): Call {
  const { actor, document, kind = 'report', subject = registryAddress() } = input
  const instruction = sdk.anchorRecord({
    actor: actor.publicKey,
    payer: chain.actors.payer.publicKey,
    issuer: issuerOf(input),
    documentHash: hashOf(document),
    kind,
    subject,
  })
  return { instruction, signers: [actor, chain.actors.payer] }
}

/** `later` takes the place of `earlier`. */
export function supersedeRecord(earlier: RecordInput, later: RecordInput): Call {
  const { actor } = later
  const instruction = sdk.supersedeRecord({
    actor: actor.publicKey,
    issuer: issuerOf(earlier),
    record: recordOf(earlier),
    successor: recordOf(later),
  })
  return { instruction, signers: [actor] }
}

export function vouchRecord(
  chain: Chain,
  record: PublicKey,
  organization: OrganizationRef,
  authority: Keypair = organization.authority,
): Call {
  const instruction = sdk.vouchRecord({
    authority: authority.publicKey,
    payer: chain.actors.payer.publicKey,
    organization: organization.address,
    record,
  })
  return { instruction, signers: [authority, chain.actors.payer] }
}

export function withdrawVouch(
  record: PublicKey,
  organization: OrganizationRef,
  authority: Keypair = organization.authority,
): Call {
  const instruction = sdk.withdrawVouch({
    authority: authority.publicKey,
    organization: organization.address,
    record,
  })
  return { instruction, signers: [authority] }
}

export interface ConcernInput {
  organization: OrganizationRef
  id: number
  subject?: PublicKey
  authority?: Keypair
}

/** By default about the registry. */
export function fileConcern(chain: Chain, input: ConcernInput): Call {
  const { organization, id, subject = registryAddress(), authority = organization.authority } = input
  const instruction = sdk.fileConcern({
    authority: authority.publicKey,
    payer: chain.actors.payer.publicKey,
    organization: organization.address,
    id,
    subject,
    documentHash: hashOf(`concern ${id}`),
  })
  return { instruction, signers: [authority, chain.actors.payer] }
}

export function answerConcern(
  input: ConcernInput,
  status: Exclude<ConcernStatus, 'open'> = 'answered',
): Call {
  const { organization, id, authority = organization.authority } = input
  const instruction = sdk.answerConcern({
    authority: authority.publicKey,
    organization: organization.address,
    id,
    status,
    answerHash: hashOf(`${status} ${id}`),
  })
  return { instruction, signers: [authority] }
}
