import { expect } from 'chai'
import type { AccreditationStatus } from '../../../packages/sdk/src/enums.ts'
import { withArgument } from '../../support/arguments.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { councilOf, createCouncil } from '../../support/calls/council.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { hashOf, nextCode, NO_HASH } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('set_organization_status', () => {
  const world = new World()
  const { chain } = world
  const { authorityA, steward, guardian, outsider } = chain.actors
  before(() => world.registry())

  function organizationThatIs(status: AccreditationStatus): OrganizationRef {
    const organization = world.organization(nextCode(), authorityA)
    if (status !== 'active') land(chain, setOrganizationStatus(chain, organization, status))
    return organization
  }

  it('changes the status and records who and why', () => {
    const organization = organizationThatIs('active')
    const before = read(chain, 'Organization', organization.address)
    const landed = land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    expect(read(chain, 'Organization', organization.address)).to.deep.equal({
      ...before,
      status: 'suspended',
      sequence: 2n,
    })
    expect(eventOf(landed, 'OrganizationStatusChanged')).to.deep.equal({
      version: 1,
      at: chain.now,
      organization: text(organization.address),
      organizationSequence: 2n,
      actor: text(steward.publicKey),
      statusBefore: 'active',
      statusAfter: 'suspended',
      reasonHash: text(hashOf('reason to be suspended')),
    })
  })

  const CHANGES: [from: AccreditationStatus, to: AccreditationStatus, allowed: boolean][] = [
    ['active', 'active', false],
    ['active', 'suspended', true],
    ['active', 'revoked', true],
    ['suspended', 'active', true],
    ['suspended', 'suspended', false],
    ['suspended', 'revoked', true],
    ['revoked', 'active', false],
    ['revoked', 'suspended', false],
    ['revoked', 'revoked', false],
  ]
  for (const [from, to, allowed] of CHANGES) {
    it(`${allowed ? 'allows' : 'refuses'} ${from} to ${to}`, () => {
      const organization = organizationThatIs(from)
      const call = setOrganizationStatus(chain, organization, to)
      if (!allowed) return void expectRefused(chain, call, 'StatusChangeInvalid')
      land(chain, call)
      expect(read(chain, 'Organization', organization.address).status).to.equal(to)
    })
  }

  it('lets the guardian suspend, and nothing else', () => {
    const organization = organizationThatIs('active')
    const by = (status: AccreditationStatus) => setOrganizationStatus(chain, organization, status, guardian)
    expectRefused(chain, by('revoked'), 'GuardianMayOnlyStop')
    const landed = land(chain, by('suspended'))
    expect(eventOf(landed, 'OrganizationStatusChanged').actor).to.equal(text(guardian.publicKey))
    expectRefused(chain, by('active'), 'GuardianMayOnlyStop')
    expectRefused(chain, by('revoked'), 'GuardianMayOnlyStop')
  })

  it('refuses anyone else, also the organization itself', () => {
    const organization = organizationThatIs('active')
    for (const signer of [outsider, authorityA]) {
      const call = setOrganizationStatus(chain, organization, 'suspended', signer)
      expectRefused(chain, call, 'NotStewardOrGuardian')
    }
  })

  it('refuses an unknown status and a change without a reason', () => {
    const call = setOrganizationStatus(chain, organizationThatIs('active'), 'suspended')
    for (const status of [0, 4, 255]) {
      expectRefused(chain, withArgument(call, 'status', status), 'StatusChangeInvalid')
    }
    expectRefused(chain, withArgument(call, 'reason_hash', NO_HASH), 'HashMissing')
  })

  it('refuses a council while the steward is none', () => {
    const members = ['active', 'active', 'active'].map(() => organizationThatIs('active'))
    land(chain, createCouncil(chain, { members }))
    const { address } = councilOf(chain, { members })
    const [first] = members
    if (first === undefined) throw new Error('a member')
    const call = setOrganizationStatus(chain, first, 'suspended', steward, address)
    expectRefused(chain, call, 'CouncilMissing')
  })
})
