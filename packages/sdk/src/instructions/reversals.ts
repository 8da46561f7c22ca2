import { PublicKey, type TransactionInstruction } from '@solana/web3.js'
import type { LetterKind } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import {
  bufferAddress,
  creditMintAddress,
  type HashLike,
  letterAddress,
  registryAddress,
  reversalAddress,
} from '../pdas.ts'
import { buildInstruction, hashText } from './build.ts'

/** How a reversal is covered: a loss by the buffers of at most 8 batches, an invalidation by the developer. */
export type Reversed = { kind: 'loss'; cover: readonly AddressLike[] } | { kind: 'invalidation' }

/**
 * Records that credits of a batch do not stand for what they say. Signer: the steward. The buffers of a loss are
 * drawn in the order of `cover`, each with `drawBuffer`.
 */
export function reverseBatch(
  input: {
    steward: AddressLike
    payer?: AddressLike
    batch: AddressLike
    project: AddressLike
    /** The project's developer. */
    organization: AddressLike
    methodology: AddressLike
    /** Chosen by the steward, unique in the batch. */
    id: number
    /** Base units lost or wrongly issued. */
    amount: bigint
    /** SHA-256 of the decision. */
    documentHash: HashLike
  } & Reversed,
): TransactionInstruction {
  const { steward, payer = steward, batch, project, organization, methodology, id, kind, amount } = input
  const mint = creditMintAddress(batch)
  const reversal = reversalAddress(batch, id)
  const registry = registryAddress()
  const instruction = buildInstruction(
    'reverseBatch',
    { steward, payer, registry, methodology, organization, project, batch, mint, reversal },
    { id, kind, amount, documentHash: hashText(input.documentHash) },
  )
  const cover = input.kind === 'loss' ? input.cover : []
  const places = cover.map((address) => ({
    pubkey: new PublicKey(addressText(address)),
    isSigner: false,
    isWritable: false,
  }))
  instruction.keys.push(...places)
  return instruction
}

/** Covers an open loss by the buffer of the next batch in its order. Signer: anyone. */
export function drawBuffer(input: {
  actor: AddressLike
  reversal: AddressLike
  /** The batch whose buffer gives. */
  batch: AddressLike
}): TransactionInstruction {
  const { actor, reversal, batch } = input
  const mint = creditMintAddress(batch)
  return buildInstruction(
    'drawBuffer',
    { actor, reversal, batch, mint, bufferVault: bufferAddress(batch) },
    {},
  )
}

/** Counts a cancellation with the reason compensation against an invalidation. Signer: who cancelled. */
export function compensate(input: {
  holder: AddressLike
  cancellation: AddressLike
  /** The batch of the cancellation, and its methodology. */
  cancelledBatch: AddressLike
  cancelledMethodology: AddressLike
  reversal: AddressLike
  /** The invalidated batch, its methodology, and its developer. */
  batch: AddressLike
  methodology: AddressLike
  organization: AddressLike
}): TransactionInstruction {
  return buildInstruction('compensate', input, {})
}

/** Records an act of a national authority on a batch. Signer: the authority's own key. */
export function signLetter(input: {
  authority: AddressLike
  payer?: AddressLike
  /** The national authority. */
  organization: AddressLike
  project: AddressLike
  batch: AddressLike
  /** Chosen by the authority, unique for batch and authority. */
  id: number
  kind: LetterKind
  /** Base units of an adjustment; left out otherwise. */
  amount?: bigint
  /** Calendar year of an adjustment; left out otherwise. */
  year?: number
  /** SHA-256 of the letter. */
  documentHash: HashLike
}): TransactionInstruction {
  const { authority, payer = authority, organization, project, batch, id, kind } = input
  const mint = creditMintAddress(batch)
  const letter = letterAddress(batch, organization, id)
  return buildInstruction(
    'signLetter',
    { authority, payer, organization, project, batch, mint, letter },
    {
      id,
      kind,
      amount: input.amount ?? 0n,
      year: input.year ?? 0,
      documentHash: hashText(input.documentHash),
    },
  )
}
