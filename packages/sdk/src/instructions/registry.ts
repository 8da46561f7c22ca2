import type { TransactionInstruction } from '@solana/web3.js'
import type { AccreditationStatus, OrganizationKind } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import { type HashLike, listedMintAddress, organizationAddress, registryAddress } from '../pdas.ts'
import { buildInstruction, hashText } from './build.ts'

/** Creates the registry. Signers: the program's upgrade authority, and who pays. */
export function initializeRegistry(input: {
  upgradeAuthority: AddressLike
  payer?: AddressLike
  steward: AddressLike
  guardian: AddressLike
  /** Receives the deposits of abusive disputes. */
  depositDestination: AddressLike
}): TransactionInstruction {
  const { upgradeAuthority, payer = upgradeAuthority } = input
  return buildInstruction(
    'initializeRegistry',
    { upgradeAuthority, payer, registry: registryAddress() },
    {
      steward: addressText(input.steward),
      guardian: addressText(input.guardian),
      depositDestination: addressText(input.depositDestination),
    },
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

/**
 * Changes what the registry knows of an organization. Signer: the steward; the organization's own authority where
 * nothing but the profile changes.
 */
export function changeOrganization(input: {
  actor: AddressLike
  organization: AddressLike
  kinds: OrganizationKind[]
  /** ISO 3166-1 or 3166-2. */
  jurisdiction: string
  authority: AddressLike
  profileHash: HashLike
}): TransactionInstruction {
  const { actor, organization, kinds, jurisdiction } = input
  return buildInstruction(
    'changeOrganization',
    { actor, registry: registryAddress(), organization },
    {
      kinds,
      jurisdiction,
      authority: addressText(input.authority),
      profileHash: hashText(input.profileHash),
    },
  )
}

/** Suspends, reinstates or revokes an organization. Signer: the steward; the guardian to suspend. */
export function setOrganizationStatus(input: {
  actor: AddressLike
  organization: AddressLike
  /** The registry's council where the steward is one, else null: a seat follows its organization's status. */
  council: AddressLike | null
  status: AccreditationStatus
  reasonHash: HashLike
}): TransactionInstruction {
  const { actor, organization, council, status } = input
  return buildInstruction(
    'setOrganizationStatus',
    { actor, registry: registryAddress(), organization, council },
    { status, reasonHash: hashText(input.reasonHash) },
  )
}

/** Brings an organization account of an earlier version to the present layout. Signer: who pays. */
export function migrateOrganization(input: {
  payer: AddressLike
  organization: AddressLike
}): TransactionInstruction {
  return buildInstruction('migrateOrganization', input, {})
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
