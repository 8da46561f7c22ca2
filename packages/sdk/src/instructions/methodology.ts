import type { TransactionInstruction } from '@solana/web3.js'
import type { MethodologyEffect } from '../enums.ts'
import type { AddressLike } from '../layout/address.ts'
import { type HashLike, methodologyAddress, registryAddress } from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

/** Creates a methodology version as a draft. Signer: the steward. */
export function createMethodology(input: {
  steward: AddressLike
  payer?: AddressLike
  /** At most 16 of A to Z, 0 to 9, dot, hyphen. */
  code: string
  revision: number
  effect: MethodologyEffect
  quorum: number
  creditDecimals: number
  /** Number of the IPCC assessment report; 0: none. */
  warmingPotentialSet: number
  creditSymbol: string
  challengePeriod: Seconds
  /** 0: no limit. */
  reviewPeriod: Seconds
  bufferBps: number
  documentHash: HashLike
}): TransactionInstruction {
  const { steward, payer = steward, code, revision } = input
  return buildInstruction(
    'createMethodology',
    { steward, payer, registry: registryAddress(), methodology: methodologyAddress(code, revision) },
    {
      code,
      revision,
      effect: input.effect,
      quorum: input.quorum,
      creditDecimals: input.creditDecimals,
      warmingPotentialSet: input.warmingPotentialSet,
      creditSymbol: input.creditSymbol,
      challengePeriod: BigInt(input.challengePeriod),
      reviewPeriod: BigInt(input.reviewPeriod),
      bufferBps: input.bufferBps,
      documentHash: hashText(input.documentHash),
    },
  )
}

/** Opens a drafted methodology for projects. Signer: the steward. */
export function activateMethodology(input: {
  steward: AddressLike
  methodology: AddressLike
}): TransactionInstruction {
  return buildInstruction('activateMethodology', { ...input, registry: registryAddress() }, {})
}

/** Retires a methodology version: no further project starts under it. Signer: the steward. */
export function retireMethodology(input: {
  steward: AddressLike
  methodology: AddressLike
}): TransactionInstruction {
  return buildInstruction('retireMethodology', { ...input, registry: registryAddress() }, {})
}
