import type { TransactionInstruction } from '@solana/web3.js'
import type { Declaration, Verdict } from '../enums.ts'
import type { AddressLike } from '../layout/address.ts'
import { attestationAddress, type HashLike, registryAddress, verifierAddress } from '../pdas.ts'
import { buildInstruction, hashText } from './build.ts'

/** States a verifier's verdict on a claim. Signers: the accredited person, and who pays. */
export function attest(input: {
  person: AddressLike
  payer?: AddressLike
  /** The person's organization. */
  organization: AddressLike
  methodology: AddressLike
  project: AddressLike
  claim: AddressLike
  /** The claim's revision that was reviewed. */
  revision: number
  verdict: Verdict
  /** Base units accepted; 0 with a rejection or a request for changes. */
  quantity: bigint
  statementHash: HashLike
  /**
   * What the statement declares. `no-stake` is asked of every one, `excess-explained` of a quantity above the
   * expected one; `flags-answered` says that it answers the claim's public flags.
   */
  declarations: Declaration[]
}): TransactionInstruction {
  const { person, payer = person, organization, methodology, project, claim, revision } = input
  const verifier = verifierAddress(organization, person)
  const attestation = attestationAddress(claim, organization, revision)
  const registry = registryAddress()
  return buildInstruction(
    'attest',
    { person, payer, registry, verifier, organization, methodology, project, claim, attestation },
    {
      revision,
      verdict: input.verdict,
      quantity: input.quantity,
      statementHash: hashText(input.statementHash),
      declarations: input.declarations,
    },
  )
}

/** Takes an attestation of the claim's present revision back. Signer: its organization's authority, or the steward. */
export function revokeAttestation(input: {
  actor: AddressLike
  /** The organization that attested. */
  organization: AddressLike
  methodology: AddressLike
  claim: AddressLike
  revision: number
  /** The claim's batch, once it is issued: it is suspended where the quorum no longer stands. */
  batch?: AddressLike | null
  reasonHash: HashLike
}): TransactionInstruction {
  const { actor, organization, methodology, claim, revision, batch = null } = input
  const attestation = attestationAddress(claim, organization, revision)
  return buildInstruction(
    'revokeAttestation',
    { actor, registry: registryAddress(), organization, methodology, claim, attestation, batch },
    { reasonHash: hashText(input.reasonHash) },
  )
}
