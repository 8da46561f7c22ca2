import { type Keypair, PublicKey } from '@solana/web3.js'
import type { RegistryPause } from '../../../packages/sdk/src/enums.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import { DAY } from '../values.ts'

type ParametersInput = Parameters<typeof sdk.setParameters>[0]

/** What a new registry starts with. */
export const INITIAL_PARAMETERS: ParametersInput['parameters'] = {
  handoverDelay: 2n * DAY,
  suspensionTerm: 60n * DAY,
  decisionTerm: 60n * DAY,
  responseTerm: 60n * DAY,
  disputeDeposit: 100_000_000n,
  consecutiveClaims: 5,
}

export function nameSteward(
  chain: Chain,
  successor: PublicKey | null,
  steward: Keypair = chain.actors.steward,
): Call {
  return { instruction: sdk.nameSteward({ steward: steward.publicKey, successor }), signers: [steward] }
}

export function acceptSteward(successor: Keypair): Call {
  return { instruction: sdk.acceptSteward({ successor: successor.publicKey }), signers: [successor] }
}

export function pauseActions(
  chain: Chain,
  switches: RegistryPause[],
  actor: Keypair = chain.actors.guardian,
): Call {
  return { instruction: sdk.pauseActions({ actor: actor.publicKey, switches }), signers: [actor] }
}

export function resumeActions(
  chain: Chain,
  switches: RegistryPause[],
  steward: Keypair = chain.actors.steward,
): Call {
  return { instruction: sdk.resumeActions({ steward: steward.publicKey, switches }), signers: [steward] }
}

/** The roles of today and the initial parameters, with what is given in their place. */
export function setParameters(
  chain: Chain,
  parameters: Partial<ParametersInput['parameters']> = {},
  roles: Partial<Pick<ParametersInput, 'guardian' | 'depositDestination'>> = {},
  steward: Keypair = chain.actors.steward,
): Call {
  const { guardian, treasurer } = chain.actors
  const instruction = sdk.setParameters({
    steward: steward.publicKey,
    guardian: guardian.publicKey,
    depositDestination: treasurer.publicKey,
    ...roles,
    parameters: { ...INITIAL_PARAMETERS, ...parameters },
  })
  return { instruction, signers: [steward] }
}
