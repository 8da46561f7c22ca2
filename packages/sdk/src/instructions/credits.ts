import type { TransactionInstruction } from '@solana/web3.js'
import type { Verdict } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import {
  attestationAddress,
  batchAddress,
  bufferAddress,
  claimAddress,
  creditAccountAddress,
  creditMintAddress,
  evidenceAddress,
  type HashLike,
  projectAddress,
  registryAddress,
  verifierAddress,
} from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

/** Registers a project. Signers: the steward, the developer organization's authority, and who pays. */
export function registerProject(input: {
  steward: AddressLike
  authority: AddressLike
  /** The steward where left out. */
  payer?: AddressLike
  organization: AddressLike
  /** The organization whose validation statement stands in `validationHash`. */
  validator: AddressLike
  methodology: AddressLike
  /** Chosen by the developer, unique in the organization. */
  id: number
  owner: AddressLike
  payee: AddressLike
  creditingStart: Seconds
  /** Exclusive. */
  creditingEnd: Seconds
  /** Base units of the methodology's credits. */
  expectedYearly: bigint
  jurisdiction: string
  /** Geohash of the coarse location; null: not stated. */
  cell: string | null
  validationHash: HashLike
  profileHash: HashLike
  documentHash: HashLike
}): TransactionInstruction {
  const { steward, authority, payer = steward, organization, validator, methodology, id } = input
  const project = projectAddress(organization, id)
  const registry = registryAddress()
  return buildInstruction(
    'registerProject',
    { steward, authority, payer, registry, organization, validator, methodology, project },
    {
      id,
      owner: addressText(input.owner),
      payee: addressText(input.payee),
      creditingStart: BigInt(input.creditingStart),
      creditingEnd: BigInt(input.creditingEnd),
      expectedYearly: input.expectedYearly,
      jurisdiction: input.jurisdiction,
      cell: input.cell,
      validationHash: hashText(input.validationHash),
      profileHash: hashText(input.profileHash),
      documentHash: hashText(input.documentHash),
    },
  )
}

/** Reports the results of a project for one monitoring period. Signer: the project's owner. */
export function submitClaim(input: {
  owner: AddressLike
  payer?: AddressLike
  project: AddressLike
  organization: AddressLike
  methodology: AddressLike
  /** Chosen by the owner, unique in the project. */
  id: number
  /** Merkle root of the evidence pack. */
  evidenceRoot: HashLike
  periodStart: Seconds
  /** Exclusive; in the calendar year (UTC) of the start. */
  periodEnd: Seconds
  /** Base units. */
  quantity: bigint
  /** Declaration of other funding; left out: none. */
  fundingHash?: HashLike | null
  /** At most 4 proposals that paid for the results. */
  proposals?: AddressLike[]
}): TransactionInstruction {
  const { owner, payer = owner, project, organization, methodology, id, fundingHash, proposals = [] } = input
  const claim = claimAddress(project, id)
  const evidence = evidenceAddress(input.evidenceRoot)
  const registry = registryAddress()
  return buildInstruction(
    'submitClaim',
    { owner, payer, registry, project, organization, methodology, claim, evidence },
    {
      id,
      evidenceRoot: hashText(input.evidenceRoot),
      periodStart: BigInt(input.periodStart),
      periodEnd: BigInt(input.periodEnd),
      quantity: input.quantity,
      fundingHash: fundingHash == null ? null : hashText(fundingHash),
      proposalCount: proposals.length,
      proposals: proposals.map(addressText),
    },
  )
}

/** States a verifier's verdict on a claim. Signer: the accredited person. */
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
  /** Base units accepted; 0 with a rejection. */
  quantity: bigint
  statementHash: HashLike
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
    },
  )
}

/** Opens the batch of a verified claim. Signer: who pays, anyone. */
export function openBatch(input: {
  payer: AddressLike
  project: AddressLike
  organization: AddressLike
  methodology: AddressLike
  claim: AddressLike
}): TransactionInstruction {
  const batch = batchAddress(input.claim)
  const mint = creditMintAddress(batch)
  return buildInstruction('openBatch', { ...input, registry: registryAddress(), batch, mint }, {})
}

/**
 * Issues an opened batch after its challenge period. Signer: who pays, anyone. The owner's token account must
 * exist: `createCreditAccount` of ./tokens.ts makes it in the same transaction.
 */
export function issueBatch(input: {
  payer: AddressLike
  project: AddressLike
  methodology: AddressLike
  claim: AddressLike
  /** The project's owner. */
  owner: AddressLike
  /** Another token account of the owner; left out: the associated one. */
  destination?: AddressLike
}): TransactionInstruction {
  const { payer, project, methodology, claim } = input
  const batch = batchAddress(claim)
  const mint = creditMintAddress(batch)
  const destination = input.destination ?? creditAccountAddress(input.owner, batch)
  const bufferVault = bufferAddress(batch)
  const registry = registryAddress()
  return buildInstruction(
    'issueBatch',
    { payer, registry, project, methodology, claim, batch, mint, destination, bufferVault },
    {},
  )
}
