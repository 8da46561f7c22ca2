import type { TransactionInstruction } from '@solana/web3.js'
import type { RegistryPause } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import type { Parameters } from '../layout/records.ts'
import { registryAddress } from '../pdas.ts'
import { buildInstruction } from './build.ts'

/**
 * Names who takes over as steward once the registry's delay has passed. Signer: the steward.
 * `successor` null withdraws the name.
 */
export function nameSteward(input: {
  steward: AddressLike
  successor: AddressLike | null
}): TransactionInstruction {
  const { steward, successor } = input
  return buildInstruction(
    'nameSteward',
    { steward, registry: registryAddress() },
    { successor: successor === null ? null : addressText(successor) },
  )
}

/** Takes over as steward. Signer: the named successor; a council does it by its motion. */
export function acceptSteward(input: { successor: AddressLike }): TransactionInstruction {
  return buildInstruction('acceptSteward', { ...input, registry: registryAddress() }, {})
}

/** Stops actions, besides those that are stopped already. Signer: the guardian or the steward. */
export function pauseActions(input: {
  actor: AddressLike
  switches: RegistryPause[]
}): TransactionInstruction {
  const { actor, switches } = input
  return buildInstruction('pauseActions', { actor, registry: registryAddress() }, { switches })
}

/** Opens paused actions again. Signer: the steward. */
export function resumeActions(input: {
  steward: AddressLike
  switches: RegistryPause[]
}): TransactionInstruction {
  const { steward, switches } = input
  return buildInstruction('resumeActions', { steward, registry: registryAddress() }, { switches })
}

/** Sets guardian, deposit destination and all parameters, within the program's bounds. Signer: the steward. */
export function setParameters(input: {
  steward: AddressLike
  guardian: AddressLike
  /** Receives the deposits of abusive disputes. */
  depositDestination: AddressLike
  parameters: Parameters
}): TransactionInstruction {
  const { steward, parameters } = input
  return buildInstruction(
    'setParameters',
    { steward, registry: registryAddress() },
    {
      guardian: addressText(input.guardian),
      depositDestination: addressText(input.depositDestination),
      parameters,
    },
  )
}
