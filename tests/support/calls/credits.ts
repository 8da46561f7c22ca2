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
import type { BatchRef, ClaimRef } from '../refs.ts'

export * from './claims.ts'
export * from './projects.ts'

type Input<F extends (input: never) => unknown> = Parameters<F>[0]

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

/** @param shared with the account of the contributors' part. */
export function issueBatch(chain: Chain, batch: BatchRef, destination?: PublicKey, shared = false): Call {
  const { payer } = chain.actors
  const { project, address: claim } = batch.claim
  const instruction = sdk.issueBatch({
    payer: payer.publicKey,
    project: project.address,
    organization: project.organization.address,
    methodology: project.methodology.address,
    claim,
    owner: project.owner.publicKey,
    shared,
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
