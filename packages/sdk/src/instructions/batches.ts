import type { TransactionInstruction } from '@solana/web3.js'
import type { CancellationReason } from '../enums.ts'
import type { AddressLike } from '../layout/address.ts'
import {
  bufferAddress,
  cancellationAddress,
  creditAccountAddress,
  creditMintAddress,
  type HashLike,
  registryAddress,
} from '../pdas.ts'
import { buildInstruction, hashText } from './build.ts'

/** Stops a batch until the council decides. Signer: the steward or the guardian. */
export function suspendBatch(input: {
  actor: AddressLike
  batch: AddressLike
  reasonHash: HashLike
}): TransactionInstruction {
  const { actor, batch } = input
  const mint = creditMintAddress(batch)
  return buildInstruction(
    'suspendBatch',
    { actor, registry: registryAddress(), batch, mint },
    { reasonHash: hashText(input.reasonHash) },
  )
}

/** Ends a suspension. Signer: the steward at any time, anyone once its time is over. */
export function endSuspension(input: { actor: AddressLike; batch: AddressLike }): TransactionInstruction {
  const { actor, batch } = input
  const mint = creditMintAddress(batch)
  return buildInstruction('endSuspension', { actor, registry: registryAddress(), batch, mint }, {})
}

/**
 * Gives credits of the buffer to the project's owner after the crediting period. Signer: the steward. The owner's
 * token account must exist: `createCreditAccount` of ./tokens.ts makes it in the same transaction.
 */
export function releaseBuffer(input: {
  steward: AddressLike
  project: AddressLike
  batch: AddressLike
  /** Base units. */
  amount: bigint
  /** The project's owner. */
  owner: AddressLike
  /** Another token account of the owner; left out: the associated one. */
  destination?: AddressLike
}): TransactionInstruction {
  const { steward, project, batch, amount } = input
  const mint = creditMintAddress(batch)
  const bufferVault = bufferAddress(batch)
  const destination = input.destination ?? creditAccountAddress(input.owner, batch)
  const registry = registryAddress()
  return buildInstruction(
    'releaseBuffer',
    { steward, registry, project, batch, mint, bufferVault, destination },
    { amount },
  )
}

/** Destroys credits without using them, with a reason. Signer: the holder. */
export function cancel(input: {
  holder: AddressLike
  payer?: AddressLike
  batch: AddressLike
  /** Chosen by the holder, unique for holder and batch. */
  id: bigint
  /** Base units. */
  amount: bigint
  reason: Exclude<CancellationReason, 'destroyed'>
  /** SHA-256 of the explanation. */
  reasonHash: HashLike
  /** Another token account of the holder; left out: the associated one. */
  source?: AddressLike
}): TransactionInstruction {
  const { holder, payer = holder, batch, id, amount, reason } = input
  const source = input.source ?? creditAccountAddress(holder, batch)
  const mint = creditMintAddress(batch)
  const cancellation = cancellationAddress(batch, holder, id)
  return buildInstruction(
    'cancel',
    { holder, payer, batch, mint, source, cancellation },
    { id, amount, reason, reasonHash: hashText(input.reasonHash) },
  )
}

/** Gives serials to all that holders burned outside the program. Signer: anyone. */
export function settleDestroyed(input: {
  actor: AddressLike
  payer?: AddressLike
  batch: AddressLike
  /** Chosen by the actor, unique for actor and batch, also among the actor's cancellations. */
  id: bigint
}): TransactionInstruction {
  const { actor, payer = actor, batch, id } = input
  const mint = creditMintAddress(batch)
  const cancellation = cancellationAddress(batch, actor, id)
  return buildInstruction('settleDestroyed', { actor, payer, batch, mint, cancellation }, { id })
}
