import type { TransactionInstruction } from '@solana/web3.js'
import type { AddressLike } from '../layout/address.ts'
import type { ClaimAccount, ProjectAccount } from '../layout/records.ts'
import {
  batchAddress,
  bufferAddress,
  creditAccountAddress,
  creditMintAddress,
  registryAddress,
  shareVaultAddress,
} from '../pdas.ts'
import { buildInstruction } from './build.ts'

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
  organization: AddressLike
  methodology: AddressLike
  claim: AddressLike
  /** The project's owner. */
  owner: AddressLike
  /** Another token account of the owner; left out: the associated one. */
  destination?: AddressLike
  /** A share of it goes to contributors: `sharesCredits` reads that from the project's account. */
  shared?: boolean
}): TransactionInstruction {
  const { payer, project, organization, methodology, claim, shared = false } = input
  const batch = batchAddress(claim)
  const mint = creditMintAddress(batch)
  const destination = input.destination ?? creditAccountAddress(input.owner, batch)
  const bufferVault = bufferAddress(batch)
  const shareVault = shared ? shareVaultAddress(batch) : null
  const common = {
    payer,
    registry: registryAddress(),
    project,
    organization,
    methodology,
    claim,
    batch,
    mint,
  }
  return buildInstruction('issueBatch', { ...common, destination, bufferVault, shareVault }, {})
}

/**
 * Whether a batch of a claim whose period begins at `periodStart` may owe a share to contributors: a proposal binds
 * the project's claims of that time. True also where the share is used up or rounds to nothing.
 */
export function sharesCredits(
  project: Pick<ProjectAccount, 'bindings'>,
  { periodStart }: Pick<ClaimAccount, 'periodStart'>,
): boolean {
  return project.bindings.some(
    ({ inForce, shareBps, from, until }) =>
      inForce && shareBps > 0 && from <= periodStart && periodStart < until,
  )
}
