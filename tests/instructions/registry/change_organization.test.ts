import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { withArgument, type RawValue } from '../../support/arguments.ts'
import { changeOrganization, setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { hashOf, nextCode, NO_HASH, padded } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('change_organization', () => {
  const world = new World()
  const { chain } = world
  const { authorityA, authorityB, steward, outsider, guardian } = chain.actors
  let organization: OrganizationRef

  before(() => world.registry())
  beforeEach(() => {
    organization = world.organization(nextCode(), authorityA, ['verifier'])
  })

  /** What only the steward may change stays as it is. */
  const ownProfile = { kinds: ['verifier' as const], authority: authorityA.publicKey }

  it('lets the steward change kinds, jurisdiction, authority and profile', () => {
    const before = read(chain, 'Organization', organization.address)
    const input = { kinds: ['developer' as const, 'authority' as const], jurisdiction: 'IN-GJ' }
    const call = changeOrganization(chain, organization, { ...input, authority: authorityB.publicKey })
    const landed = land(chain, call)
    const changed = {
      ...input,
      authority: text(authorityB.publicKey),
      profileHash: text(hashOf('second profile')),
    }
    expect(read(chain, 'Organization', organization.address)).to.deep.equal({
      ...before,
      ...changed,
      sequence: 2n,
    })
    expect(eventOf(landed, 'OrganizationChanged')).to.deep.equal({
      version: 1,
      at: chain.now,
      organization: text(organization.address),
      organizationSequence: 2n,
      actor: text(steward.publicKey),
      ...changed,
    })
  })

  it('lets the organization change its own profile', () => {
    const before = read(chain, 'Organization', organization.address)
    const landed = land(chain, changeOrganization(chain, organization, ownProfile, authorityA))
    expect(read(chain, 'Organization', organization.address)).to.deep.equal({
      ...before,
      profileHash: text(hashOf('second profile')),
      sequence: 2n,
    })
    expect(eventOf(landed, 'OrganizationChanged').actor).to.equal(text(authorityA.publicKey))
  })

  it('refuses the organization anything besides its profile', () => {
    const others = [
      { kinds: ['verifier' as const, 'payee' as const] },
      { jurisdiction: 'UG' },
      { authority: authorityB.publicKey },
    ]
    for (const other of others) {
      const call = changeOrganization(chain, organization, { ...ownProfile, ...other }, authorityA)
      expectRefused(chain, call, 'NotSteward')
    }
  })

  it('refuses anyone but the steward and the organization', () => {
    for (const signer of [outsider, guardian, authorityB]) {
      const call = changeOrganization(chain, organization, ownProfile, signer)
      expectRefused(chain, call, 'NotOrganizationAuthority')
    }
  })

  it('lets a suspended organization be changed, and none that is revoked', () => {
    land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    land(chain, changeOrganization(chain, organization, ownProfile, authorityA))
    land(chain, setOrganizationStatus(chain, organization, 'revoked'))
    for (const signer of [steward, authorityA]) {
      const call = changeOrganization(chain, organization, ownProfile, signer)
      expectRefused(chain, call, 'OrganizationNotActive')
    }
  })

  const FAULTS: [argument: string, value: RawValue, error: string][] = [
    ['kinds', 0, 'OrganizationKindUnknown'],
    ['kinds', 16, 'OrganizationKindUnknown'],
    ['jurisdiction', padded('', 8), 'JurisdictionMalformed'],
    ['jurisdiction', padded('KEN', 8), 'JurisdictionMalformed'],
    ['authority', PublicKey.default, 'AddressMissing'],
    ['profile_hash', NO_HASH, 'HashMissing'],
  ]
  for (const [argument, value, error] of FAULTS) {
    it(`refuses ${argument} of ${shown(value)}`, () => {
      expectRefused(chain, withArgument(changeOrganization(chain, organization), argument, value), error)
    })
  }
})

function shown(value: RawValue): string {
  return value instanceof Uint8Array ? JSON.stringify(Buffer.from(value).toString()) : String(value)
}
