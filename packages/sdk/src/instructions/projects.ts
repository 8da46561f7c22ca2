import type { TransactionInstruction } from '@solana/web3.js'
import type { ProjectKeyKind, ProjectRole, ProjectStatus } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import { type HashLike, projectAddress, projectKeyAddress, registryAddress } from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

/** Proposes a project. Signers: the developer organization's authority, and who pays. */
export function proposeProject(input: {
  authority: AddressLike
  /** The authority where left out. */
  payer?: AddressLike
  organization: AddressLike
  methodology: AddressLike
  /** Chosen by the developer, unique in the organization. */
  id: number
  /** Signs claims and receives credits. */
  owner: AddressLike
  /** Receives money. */
  payee: AddressLike
  creditingStart: Seconds
  /** Exclusive. */
  creditingEnd: Seconds
  /** Base units of the methodology's credits. */
  expectedYearly: bigint
  jurisdiction: string
  /** Geohash of the coarse location; null: not stated. */
  cell: string | null
  profileHash: HashLike
  documentHash: HashLike
}): TransactionInstruction {
  const { authority, payer = authority, organization, methodology, id } = input
  const project = projectAddress(organization, id)
  return buildInstruction(
    'proposeProject',
    { authority, payer, registry: registryAddress(), organization, methodology, project },
    {
      id,
      owner: addressText(input.owner),
      payee: addressText(input.payee),
      creditingStart: BigInt(input.creditingStart),
      creditingEnd: BigInt(input.creditingEnd),
      expectedYearly: input.expectedYearly,
      jurisdiction: input.jurisdiction,
      cell: input.cell,
      profileHash: hashText(input.profileHash),
      documentHash: hashText(input.documentHash),
    },
  )
}

/** States that a proposed project's design is sound. Signer: the authority of another, verifying organization. */
export function validateProject(input: {
  authority: AddressLike
  /** The organization that signs. */
  validator: AddressLike
  project: AddressLike
  /** SHA-256 of its statement. */
  validationHash: HashLike
}): TransactionInstruction {
  const { authority, validator, project } = input
  return buildInstruction(
    'validateProject',
    { authority, registry: registryAddress(), validator, project },
    { validationHash: hashText(input.validationHash) },
  )
}

/** Registers a proposed and validated project. Signer: the steward. */
export function registerProject(input: {
  steward: AddressLike
  organization: AddressLike
  methodology: AddressLike
  project: AddressLike
}): TransactionInstruction {
  return buildInstruction('registerProject', { ...input, registry: registryAddress() }, {})
}

/**
 * Suspends, reinstates or closes a project. Signer: the steward; the guardian to suspend; the developer's authority
 * to close; anyone to close a proposal or to end a suspension once its time is over.
 */
export function setProjectStatus(input: {
  actor: AddressLike
  organization: AddressLike
  project: AddressLike
  status: Exclude<ProjectStatus, 'proposed'>
  /** Asked for by a suspension and a closing. */
  reasonHash?: HashLike | null
}): TransactionInstruction {
  const { actor, organization, project, status, reasonHash } = input
  return buildInstruction(
    'setProjectStatus',
    { actor, registry: registryAddress(), organization, project },
    { status, reasonHash: reasonHash == null ? null : hashText(reasonHash) },
  )
}

/** Puts a later profile and design document in the place of the present ones. Signer: the developer's authority. */
export function supersedeProjectDocuments(input: {
  authority: AddressLike
  organization: AddressLike
  project: AddressLike
  profileHash: HashLike
  documentHash: HashLike
}): TransactionInstruction {
  const { authority, organization, project } = input
  return buildInstruction(
    'supersedeProjectDocuments',
    { authority, organization, project },
    { profileHash: hashText(input.profileHash), documentHash: hashText(input.documentHash) },
  )
}

/** Offers the owner's or the payee's role. Signer: the project's owner or the developer's authority. */
export function offerProjectRole(input: {
  actor: AddressLike
  organization: AddressLike
  project: AddressLike
  role: ProjectRole
  /** null takes the offer back. */
  offeredTo: AddressLike | null
}): TransactionInstruction {
  const { actor, organization, project, role, offeredTo } = input
  return buildInstruction(
    'offerProjectRole',
    { actor, organization, project },
    { role, offeredTo: offeredTo === null ? null : addressText(offeredTo) },
  )
}

/** Takes an offered role. Signer: to whom it was offered. */
export function acceptProjectRole(input: {
  successor: AddressLike
  project: AddressLike
  role: ProjectRole
}): TransactionInstruction {
  const { successor, project, role } = input
  return buildInstruction('acceptProjectRole', { successor, project }, { role })
}

/**
 * Keeps a meter, a plant, a parcel or an identifier for one live project. Signers: the project's owner or the
 * developer's authority, and who pays.
 */
export function holdProjectKey(input: {
  actor: AddressLike
  payer?: AddressLike
  organization: AddressLike
  project: AddressLike
  kind: ProjectKeyKind
  /** As `activityKey` or `identifierKey` of ./project-keys.ts makes it. */
  key: HashLike
}): TransactionInstruction {
  const { actor, payer = actor, organization, project, kind } = input
  const projectKey = projectKeyAddress(input.key)
  return buildInstruction(
    'holdProjectKey',
    { actor, payer, registry: registryAddress(), organization, project, projectKey },
    { key: hashText(input.key), kind },
  )
}

/** Gives a key up. Signer: the project's owner or the developer's authority; anyone once the project is closed. */
export function releaseProjectKey(input: {
  actor: AddressLike
  organization: AddressLike
  project: AddressLike
  key: HashLike
}): TransactionInstruction {
  const { actor, organization, project } = input
  const projectKey = projectKeyAddress(input.key)
  return buildInstruction('releaseProjectKey', { actor, organization, project, projectKey }, {})
}
