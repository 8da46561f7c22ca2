import { createBurnInstruction, TOKEN_2022_PROGRAM_ID } from '@solana/spl-token'
import type { Keypair, PublicKey } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { cancellationAddress, creditAccountAddress, reversalAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { BatchRef, OrganizationRef } from '../refs.ts'
import { hashOf } from '../values.ts'

/** What a test keeps of a reversal. */
export interface ReversalRef {
  address: PublicKey
  batch: BatchRef
}

/** A cancellation, and the batch whose credits it destroyed. */
export interface CancellationRef {
  address: PublicKey
  batch: BatchRef
  holder: Keypair
}

export function suspendBatch(
  chain: Chain,
  batch: BatchRef,
  actor: Keypair = chain.actors.steward,
  reasonHash: Uint8Array = hashOf('reason to suspend'),
): Call {
  const instruction = sdk.suspendBatch({ actor: actor.publicKey, batch: batch.address, reasonHash })
  return { instruction, signers: [actor] }
}

export function endSuspension(chain: Chain, batch: BatchRef, actor: Keypair = chain.actors.steward): Call {
  const instruction = sdk.endSuspension({ actor: actor.publicKey, batch: batch.address })
  return { instruction, signers: [actor] }
}

export interface ReversalInput {
  batch: BatchRef
  /** A loss covered by these batches in this order; left out: an invalidation. */
  cover?: BatchRef[]
  id?: number
  amount?: bigint
  steward?: Keypair
}

/** By default one thousand base units. */
export function reverseBatch(chain: Chain, input: ReversalInput): Call {
  const { payer } = chain.actors
  const { batch, cover, id = 1, amount = 1_000n, steward = chain.actors.steward } = input
  const { project } = batch.claim
  const reversed =
    cover === undefined
      ? { kind: 'invalidation' as const }
      : { kind: 'loss' as const, cover: cover.map(({ address }) => address) }
  const instruction = sdk.reverseBatch({
    steward: steward.publicKey,
    payer: payer.publicKey,
    batch: batch.address,
    project: project.address,
    organization: project.organization.address,
    methodology: project.methodology.address,
    id,
    amount,
    documentHash: hashOf(`decision ${id}`),
    ...reversed,
  })
  return { instruction, signers: [steward, payer] }
}

export function reversalOf(batch: BatchRef, id = 1): ReversalRef {
  return { address: reversalAddress(batch.address, id), batch }
}

/** Signed by a stranger: anyone may draw. */
export function drawBuffer(chain: Chain, reversal: ReversalRef, batch: BatchRef): Call {
  const { outsider } = chain.actors
  const instruction = sdk.drawBuffer({
    actor: outsider.publicKey,
    reversal: reversal.address,
    batch: batch.address,
  })
  return { instruction, signers: [outsider] }
}

/** To the owner's associated account. */
export function releaseBuffer(
  chain: Chain,
  batch: BatchRef,
  amount: bigint,
  more: { steward?: Keypair; destination?: PublicKey } = {},
): Call {
  const { steward = chain.actors.steward, destination } = more
  const { project } = batch.claim
  const instruction = sdk.releaseBuffer({
    steward: steward.publicKey,
    project: project.address,
    batch: batch.address,
    amount,
    owner: project.owner.publicKey,
    ...(destination === undefined ? {} : { destination }),
  })
  return { instruction, signers: [steward] }
}

export type CancelInput = Partial<Pick<Parameters<typeof sdk.cancel>[0], 'id' | 'reason' | 'source'>> & {
  batch: BatchRef
  holder: Keypair
  amount: bigint
}

/** By default as a compensation. */
export function cancel(chain: Chain, input: CancelInput): Call {
  const { payer } = chain.actors
  const { batch, holder } = input
  const instruction = sdk.cancel({
    payer: payer.publicKey,
    id: 1n,
    reason: 'compensation',
    reasonHash: hashOf('reason to cancel'),
    ...input,
    holder: holder.publicKey,
    batch: batch.address,
  })
  return { instruction, signers: [holder, payer] }
}

export function cancellationOf(batch: BatchRef, holder: Keypair, id = 1n): CancellationRef {
  return { address: cancellationAddress(batch.address, holder.publicKey, id), batch, holder }
}

/** The token program's own instruction: credits gone outside this program. */
export function burnOutside(batch: BatchRef, holder: Keypair, amount: bigint): Call {
  const source = creditAccountAddress(holder.publicKey, batch.address)
  const instruction = createBurnInstruction(
    source,
    batch.mint,
    holder.publicKey,
    amount,
    undefined,
    TOKEN_2022_PROGRAM_ID,
  )
  return { instruction, signers: [holder] }
}

/** Signed by a stranger: anyone may settle. */
export function settleDestroyed(chain: Chain, batch: BatchRef, id = 1n): Call {
  const { outsider, payer } = chain.actors
  const instruction = sdk.settleDestroyed({
    actor: outsider.publicKey,
    payer: payer.publicKey,
    batch: batch.address,
    id,
  })
  return { instruction, signers: [outsider, payer] }
}

export function compensate(cancellation: CancellationRef, reversal: ReversalRef): Call {
  const { holder } = cancellation
  const [given, owed] = [cancellation.batch, reversal.batch]
  const instruction = sdk.compensate({
    holder: holder.publicKey,
    cancellation: cancellation.address,
    cancelledBatch: given.address,
    cancelledMethodology: given.claim.project.methodology.address,
    reversal: reversal.address,
    batch: owed.address,
    methodology: owed.claim.project.methodology.address,
    organization: owed.claim.project.organization.address,
  })
  return { instruction, signers: [holder] }
}

export type LetterInput = Partial<
  Pick<Parameters<typeof sdk.signLetter>[0], 'id' | 'kind' | 'amount' | 'year'>
> & {
  batch: BatchRef
  organization: OrganizationRef
}

/** By default an authorization. */
export function signLetter(chain: Chain, input: LetterInput): Call {
  const { payer } = chain.actors
  const { batch, organization, id = 1, kind = 'authorization' } = input
  const { authority } = organization
  const instruction = sdk.signLetter({
    payer: payer.publicKey,
    documentHash: hashOf(`letter ${id}`),
    ...input,
    id,
    kind,
    authority: authority.publicKey,
    organization: organization.address,
    project: batch.claim.project.address,
    batch: batch.address,
  })
  return { instruction, signers: [authority, payer] }
}
