import type { TransactionInstruction } from '@solana/web3.js'
import type { AddressLike } from '../layout/address.ts'
import {
  batchAddress,
  bufferAddress,
  creditAccountAddress,
  creditMintAddress,
  registryAddress,
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
}): TransactionInstruction {
  const { payer, project, organization, methodology, claim } = input
  const batch = batchAddress(claim)
  const mint = creditMintAddress(batch)
  const destination = input.destination ?? creditAccountAddress(input.owner, batch)
  const bufferVault = bufferAddress(batch)
  const registry = registryAddress()
  return buildInstruction(
    'issueBatch',
    { payer, registry, project, organization, methodology, claim, batch, mint, destination, bufferVault },
    {},
  )
}
