import { registryAddress } from '../../packages/sdk/src/pdas.ts'
import * as registry from '../../tests/support/calls/registry.ts'
import * as stewardship from '../../tests/support/calls/stewardship.ts'
import { land } from '../../tests/support/expect.ts'
import { asVersion0 } from '../../tests/support/layout-v0.ts'
import type { MethodologyRef, OrganizationRef, VerifierRef } from '../../tests/support/refs.ts'
import { erase } from '../../tests/support/tamper.ts'
import { DAY } from '../../tests/support/values.ts'
import type { Sampler } from './sampler.ts'

/** Who and what a round's projects stand on. */
export interface Ground {
  developer: OrganizationRef
  /** The third writes validation statements. */
  verifiers: [VerifierRef, VerifierRef, VerifierRef]
  /** Storage, a tenth held back, quorum of two. */
  methodology: MethodologyRef
  /** The same with a challenge period. */
  challenged: MethodologyRef
}

export function measureRegistry(sampler: Sampler): Ground {
  const { chain } = sampler
  erase(chain, registryAddress())
  sampler.measure('initialize_registry', registry.initializeRegistry(chain))
  sampler.measure('set_parameters', stewardship.setParameters(chain, { consecutiveClaims: 6 }))
  sampler.measure('pause_actions', stewardship.pauseActions(chain, ['claims']))
  sampler.measure('resume_actions', stewardship.resumeActions(chain, ['claims']))
  measureOrganization(sampler)
  const methodology = methodologyOf(sampler, 0n)
  const challenged = methodologyOf(sampler, DAY)
  const retired = methodologyOf(sampler, 1n)
  sampler.measure('retire_methodology', registry.retireMethodology(chain, retired))
  const scope = [methodology, challenged]
  return {
    developer: sampler.organization('D', ['developer']),
    verifiers: [
      verifierOf(sampler, 'A', scope),
      verifierOf(sampler, 'B', scope),
      verifierOf(sampler, 'C', scope),
    ],
    methodology,
    challenged,
  }
}

/** At the end of a round: the steward changes. */
export function measureHandover(sampler: Sampler): void {
  const { chain } = sampler
  const successor = sampler.key('successor')
  sampler.measure('name_steward', stewardship.nameSteward(chain, successor.publicKey))
  chain.wait(2n * DAY)
  sampler.measure('accept_steward', stewardship.acceptSteward(successor))
}

function measureOrganization(sampler: Sampler): void {
  const { chain } = sampler
  const organization = sampler.organization('M', ['payee'])
  sampler.measure('change_organization', registry.changeOrganization(chain, organization))
  sampler.measure('set_organization_status', registry.setOrganizationStatus(chain, organization, 'suspended'))
  asVersion0(chain, organization.address)
  sampler.measure('migrate_organization', registry.migrateOrganization(chain, organization.address))
}

function methodologyOf(sampler: Sampler, challengePeriod: bigint): MethodologyRef {
  const { chain } = sampler
  const ref = { code: `BENCH-${sampler.code(`${challengePeriod}-`)}`, revision: 1 }
  const input = { ...ref, bufferBps: 1_000, effect: 'storage', challengePeriod } as const
  const address = sampler.created(
    'create_methodology',
    registry.createMethodology(chain, input),
    'methodology',
  )
  const methodology = { ...ref, address }
  sampler.measure('activate_methodology', registry.activateMethodology(chain, methodology))
  return methodology
}

function verifierOf(sampler: Sampler, prefix: string, scope: MethodologyRef[]): VerifierRef {
  const { chain } = sampler
  const organization = sampler.organization(prefix, ['verifier'])
  const person = sampler.key(`person ${organization.code}`)
  const addresses = scope.map(({ address }) => address)
  const input = { organization, person: person.publicKey, scope: addresses }
  const call = registry.accreditVerifier(chain, input)
  const verifier = { organization, person, address: sampler.created('accredit_verifier', call, 'verifier') }
  sampler.measure('change_accreditation', registry.changeAccreditation(chain, input))
  sampler.measure('set_verifier_status', registry.setVerifierStatus(chain, verifier, 'suspended'))
  land(chain, registry.setVerifierStatus(chain, verifier, 'active'))
  return verifier
}
