import type { TransactionInstruction } from '@solana/web3.js'
import type { AccreditationStatus } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import { type HashLike, registryAddress, verifierAddress } from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

/** What an accreditation allows, and for how long. */
export interface AccreditationTerms {
  validFrom: Seconds
  /** At most five years after `validFrom`. */
  validUntil: Seconds
  /** SHA-256 of the credential document. */
  credentialHash: HashLike
  /** One to eight methodologies, each once. */
  scope: AddressLike[]
}

const termsOf = (input: AccreditationTerms) => ({
  validFrom: BigInt(input.validFrom),
  validUntil: BigInt(input.validUntil),
  credentialHash: hashText(input.credentialHash),
  scopeLength: input.scope.length,
  scope: input.scope.map(addressText),
})

/** Accredits a person of a verifying organization for at most 8 methodologies. Signer: the steward. */
export function accreditVerifier(
  input: AccreditationTerms & {
    steward: AddressLike
    payer?: AddressLike
    organization: AddressLike
    person: AddressLike
  },
): TransactionInstruction {
  const { steward, payer = steward, organization, person } = input
  const verifier = verifierAddress(organization, person)
  return buildInstruction(
    'accreditVerifier',
    { steward, payer, registry: registryAddress(), organization, person, verifier },
    termsOf(input),
  )
}

/** Puts other terms in the place of an accreditation's; renews an expired one. Signer: the steward. */
export function changeAccreditation(
  input: AccreditationTerms & {
    steward: AddressLike
    organization: AddressLike
    person: AddressLike
  },
): TransactionInstruction {
  const { steward, organization, person } = input
  const verifier = verifierAddress(organization, person)
  return buildInstruction(
    'changeAccreditation',
    { steward, registry: registryAddress(), organization, verifier },
    termsOf(input),
  )
}

/** Suspends, reinstates or revokes an accreditation. Signer: the steward; the guardian to suspend. */
export function setVerifierStatus(input: {
  actor: AddressLike
  verifier: AddressLike
  status: AccreditationStatus
  reasonHash: HashLike
}): TransactionInstruction {
  const { actor, verifier, status } = input
  return buildInstruction(
    'setVerifierStatus',
    { actor, registry: registryAddress(), verifier },
    { status, reasonHash: hashText(input.reasonHash) },
  )
}
