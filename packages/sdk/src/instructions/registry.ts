import type { TransactionInstruction } from '@solana/web3.js'
import type { AccreditationStatus, MethodologyEffect, OrganizationKind } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import {
  type HashLike,
  listedMintAddress,
  methodologyAddress,
  organizationAddress,
  registryAddress,
  verifierAddress,
} from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

/** Creates the registry. Signers: the program's upgrade authority, and who pays. */
export function initializeRegistry(input: {
  upgradeAuthority: AddressLike
  payer?: AddressLike
  steward: AddressLike
  guardian: AddressLike
}): TransactionInstruction {
  const { upgradeAuthority, payer = upgradeAuthority } = input
  return buildInstruction(
    'initializeRegistry',
    { upgradeAuthority, payer, registry: registryAddress() },
    { steward: addressText(input.steward), guardian: addressText(input.guardian) },
  )
}

/** Adds an organization under a code of its own. Signer: the steward. */
export function registerOrganization(input: {
  steward: AddressLike
  payer?: AddressLike
  /** At most 8 of A to Z, 0 to 9, dot, hyphen. */
  code: string
  kinds: OrganizationKind[]
  /** ISO 3166-1 or 3166-2. */
  jurisdiction: string
  authority: AddressLike
  profileHash: HashLike
}): TransactionInstruction {
  const { steward, payer = steward, code, kinds, jurisdiction } = input
  return buildInstruction(
    'registerOrganization',
    { steward, payer, registry: registryAddress(), organization: organizationAddress(code) },
    {
      code,
      kinds,
      jurisdiction,
      authority: addressText(input.authority),
      profileHash: hashText(input.profileHash),
    },
  )
}

/** Brings an organization account of an earlier version to the present layout. Signer: who pays. */
export function migrateOrganization(input: {
  payer: AddressLike
  organization: AddressLike
}): TransactionInstruction {
  return buildInstruction('migrateOrganization', input, {})
}

/** Accredits a person of a verifying organization for at most 8 methodologies. Signer: the steward. */
export function accreditVerifier(input: {
  steward: AddressLike
  payer?: AddressLike
  organization: AddressLike
  person: AddressLike
  validFrom: Seconds
  validUntil: Seconds
  credentialHash: HashLike
  scope: AddressLike[]
}): TransactionInstruction {
  const { steward, payer = steward, organization, person, scope } = input
  const verifier = verifierAddress(organization, person)
  return buildInstruction(
    'accreditVerifier',
    { steward, payer, registry: registryAddress(), organization, person, verifier },
    {
      validFrom: BigInt(input.validFrom),
      validUntil: BigInt(input.validUntil),
      credentialHash: hashText(input.credentialHash),
      scopeLength: scope.length,
      scope: scope.map(addressText),
    },
  )
}

/** Suspends, reinstates or revokes an accreditation. Signer: the steward. */
export function setVerifierStatus(input: {
  steward: AddressLike
  verifier: AddressLike
  status: AccreditationStatus
  reasonHash: HashLike
}): TransactionInstruction {
  const { steward, verifier, status } = input
  return buildInstruction(
    'setVerifierStatus',
    { steward, registry: registryAddress(), verifier },
    { status, reasonHash: hashText(input.reasonHash) },
  )
}

/** Creates a methodology version as a draft. Signer: the steward. */
export function createMethodology(input: {
  steward: AddressLike
  payer?: AddressLike
  /** At most 16 of A to Z, 0 to 9, dot, hyphen. */
  code: string
  revision: number
  effect: MethodologyEffect
  quorum: number
  creditDecimals: number
  /** Number of the IPCC assessment report; 0: none. */
  warmingPotentialSet: number
  creditSymbol: string
  challengePeriod: Seconds
  /** 0: no limit. */
  reviewPeriod: Seconds
  bufferBps: number
  documentHash: HashLike
}): TransactionInstruction {
  const { steward, payer = steward, code, revision } = input
  return buildInstruction(
    'createMethodology',
    { steward, payer, registry: registryAddress(), methodology: methodologyAddress(code, revision) },
    {
      code,
      revision,
      effect: input.effect,
      quorum: input.quorum,
      creditDecimals: input.creditDecimals,
      warmingPotentialSet: input.warmingPotentialSet,
      creditSymbol: input.creditSymbol,
      challengePeriod: BigInt(input.challengePeriod),
      reviewPeriod: BigInt(input.reviewPeriod),
      bufferBps: input.bufferBps,
      documentHash: hashText(input.documentHash),
    },
  )
}

/** Opens a drafted methodology for projects. Signer: the steward. */
export function activateMethodology(input: {
  steward: AddressLike
  methodology: AddressLike
}): TransactionInstruction {
  return buildInstruction('activateMethodology', { ...input, registry: registryAddress() }, {})
}

/** Lists a mint in which funds may hold money. Signer: the steward. */
export function listMint(input: {
  steward: AddressLike
  payer?: AddressLike
  mint: AddressLike
}): TransactionInstruction {
  const { steward, payer = steward, mint } = input
  const listedMint = listedMintAddress(mint)
  return buildInstruction('listMint', { steward, payer, registry: registryAddress(), mint, listedMint }, {})
}
