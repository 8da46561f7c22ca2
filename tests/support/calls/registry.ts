import type { Keypair, PublicKey } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { MethodologyRef, OrganizationRef, VerifierRef } from '../refs.ts'
import { DAY, hashOf } from '../values.ts'

type Input<F extends (input: never) => unknown> = Parameters<F>[0]
type Given<F extends (input: never) => unknown, Needed extends keyof Input<F>> = Partial<Input<F>> &
  Pick<Input<F>, Needed>

/** Everything in this folder: a valid call by its usual signers; what is left out has a sound default. */
export function initializeRegistry(
  chain: Chain,
  input: Partial<Input<typeof sdk.initializeRegistry>> = {},
  upgradeAuthority: Keypair = chain.actors.upgradeAuthority,
): Call {
  const { payer, steward, guardian, treasurer } = chain.actors
  const instruction = sdk.initializeRegistry({
    upgradeAuthority: upgradeAuthority.publicKey,
    payer: payer.publicKey,
    steward: steward.publicKey,
    guardian: guardian.publicKey,
    depositDestination: treasurer.publicKey,
    ...input,
  })
  return { instruction, signers: [upgradeAuthority, payer] }
}

export function registerOrganization(
  chain: Chain,
  input: Given<typeof sdk.registerOrganization, 'code'>,
  steward: Keypair = chain.actors.steward,
): Call {
  const { payer, authorityA } = chain.actors
  const instruction = sdk.registerOrganization({
    steward: steward.publicKey,
    payer: payer.publicKey,
    kinds: ['verifier'],
    jurisdiction: 'KE',
    authority: authorityA.publicKey,
    profileHash: hashOf(`profile ${input.code}`),
    ...input,
  })
  return { instruction, signers: [steward, payer] }
}

/** Everything but its jurisdiction changes, by the steward; `actor` stands in for it. */
export function changeOrganization(
  chain: Chain,
  organization: OrganizationRef,
  input: Partial<Input<typeof sdk.changeOrganization>> = {},
  actor: Keypair = chain.actors.steward,
): Call {
  const instruction = sdk.changeOrganization({
    actor: actor.publicKey,
    organization: organization.address,
    kinds: ['verifier', 'payee'],
    jurisdiction: 'KE',
    authority: chain.actors.authorityC.publicKey,
    profileHash: hashOf('second profile'),
    ...input,
  })
  return { instruction, signers: [actor] }
}

export function setOrganizationStatus(
  chain: Chain,
  organization: OrganizationRef,
  status: Input<typeof sdk.setOrganizationStatus>['status'],
  actor: Keypair = chain.actors.steward,
  council: PublicKey | null = null,
): Call {
  const instruction = sdk.setOrganizationStatus({
    actor: actor.publicKey,
    organization: organization.address,
    council,
    status,
    reasonHash: hashOf(`reason to be ${status}`),
  })
  return { instruction, signers: [actor] }
}

export function migrateOrganization(chain: Chain, organization: PublicKey): Call {
  const { payer } = chain.actors
  return {
    instruction: sdk.migrateOrganization({ payer: payer.publicKey, organization }),
    signers: [payer],
  }
}

export type AccreditationInput = Omit<
  Partial<Input<typeof sdk.accreditVerifier>>,
  'organization' | 'person'
> & {
  organization: OrganizationRef
  person: PublicKey
  scope: PublicKey[]
}

/** Valid from now, for a year. */
export function accreditVerifier(
  chain: Chain,
  input: AccreditationInput,
  steward: Keypair = chain.actors.steward,
): Call {
  const { payer } = chain.actors
  const instruction = sdk.accreditVerifier({
    steward: steward.publicKey,
    payer: payer.publicKey,
    validFrom: chain.now,
    validUntil: chain.now + 365n * DAY,
    credentialHash: hashOf('credential'),
    ...input,
    organization: input.organization.address,
  })
  return { instruction, signers: [steward, payer] }
}

export function setVerifierStatus(
  chain: Chain,
  verifier: VerifierRef,
  status: Input<typeof sdk.setVerifierStatus>['status'],
  actor: Keypair = chain.actors.steward,
): Call {
  const instruction = sdk.setVerifierStatus({
    actor: actor.publicKey,
    verifier: verifier.address,
    status,
    reasonHash: hashOf(`reason to be ${status}`),
  })
  return { instruction, signers: [actor] }
}

/** The same person and organization under other terms: by default for two more years. */
export function changeAccreditation(
  chain: Chain,
  input: AccreditationInput,
  steward: Keypair = chain.actors.steward,
): Call {
  const instruction = sdk.changeAccreditation({
    steward: steward.publicKey,
    validFrom: chain.now,
    validUntil: chain.now + 730n * DAY,
    credentialHash: hashOf('second credential'),
    ...input,
    organization: input.organization.address,
  })
  return { instruction, signers: [steward] }
}

export type MethodologyInput = Given<typeof sdk.createMethodology, 'code'>

/** Quorum of two, three decimals, no waits, no buffer. */
export function createMethodology(
  chain: Chain,
  input: MethodologyInput,
  steward: Keypair = chain.actors.steward,
): Call {
  const { payer } = chain.actors
  const instruction = sdk.createMethodology({
    steward: steward.publicKey,
    payer: payer.publicKey,
    revision: 1,
    effect: 'avoidance',
    quorum: 2,
    creditDecimals: 3,
    warmingPotentialSet: 5,
    creditSymbol: 'TCO2E',
    challengePeriod: 0n,
    reviewPeriod: 0n,
    bufferBps: 0,
    documentHash: hashOf(`methodology ${input.code}`),
    ...input,
  })
  return { instruction, signers: [steward, payer] }
}

export function activateMethodology(
  chain: Chain,
  methodology: MethodologyRef,
  steward: Keypair = chain.actors.steward,
): Call {
  const instruction = sdk.activateMethodology({
    steward: steward.publicKey,
    methodology: methodology.address,
  })
  return { instruction, signers: [steward] }
}

export function retireMethodology(
  chain: Chain,
  methodology: MethodologyRef,
  steward: Keypair = chain.actors.steward,
): Call {
  const instruction = sdk.retireMethodology({
    steward: steward.publicKey,
    methodology: methodology.address,
  })
  return { instruction, signers: [steward] }
}

export function listMint(chain: Chain, mint: PublicKey, steward: Keypair = chain.actors.steward): Call {
  const { payer } = chain.actors
  const instruction = sdk.listMint({ steward: steward.publicKey, payer: payer.publicKey, mint })
  return { instruction, signers: [steward, payer] }
}
