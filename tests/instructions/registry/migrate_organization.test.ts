import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { organizationAddress } from '../../../packages/sdk/src/pdas.ts'
import { ARTIFACT, ARTIFACT_V0, Chain } from '../../support/chain.ts'
import { accreditVerifier, migrateOrganization, registerOrganization } from '../../support/calls/registry.ts'
import { expectRefused, imageOf, land } from '../../support/expect.ts'
import { spaceOf } from '../../support/idl.ts'
import { ORGANIZATION_SPACE_V0 } from '../../support/layout-v0.ts'
import { eventOf, eventsOf, read, text } from '../../support/read.ts'
import { quorumOf, registered } from '../../support/registered.ts'
import { writeField } from '../../support/tamper.ts'
import { supplyOf } from '../../support/tokens.ts'
import { hashOf, nextCode } from '../../support/values.ts'
import { World } from '../../support/world.ts'

/** A ledger made by the program of version 0: organizations, an accreditation, a project, an issued batch. */
function ledgerOfVersion0() {
  const base = registered({}, new World(new Chain(ARTIFACT_V0)))
  const batch = base.world.issuedBatch(base.world.verified({ project: base.project, id: 1 }, quorumOf(base)))
  return { ...base, batch, chain: base.world.chain }
}

describe('migrate_organization', () => {
  it('is tested on the program of version 0 that the README beside it names', () => {
    const readme = readFileSync(new URL('../../support/README.md', import.meta.url), 'utf8')
    expect(readme).to.include(createHash('sha256').update(readFileSync(ARTIFACT_V0)).digest('hex'))
  })

  it('brings an account of version 0 to the present layout, in place and without losing a field', () => {
    const { chain, organizations } = ledgerOfVersion0()
    const { address, code, authority } = organizations.developer
    const old = chain.require(address)
    expect(old.data.length).to.equal(ORGANIZATION_SPACE_V0)
    chain.install(ARTIFACT)
    chain.wait(60n)
    const landed = land(chain, migrateOrganization(chain, address))
    const account = chain.require(address)
    expect(account.data.length).to.equal(spaceOf('Organization'))
    expect(
      BigInt(account.lamports) >= chain.svm.minimumBalanceForRentExemption(BigInt(account.data.length)),
    ).to.equal(true)
    expect(read(chain, 'Organization', address)).to.deep.include({
      version: 1,
      status: 'active',
      kinds: ['developer'],
      sequence: 2n,
      registeredAt: chain.now - 60n,
      code,
      authority: text(authority.publicKey),
      profileHash: text(hashOf(`profile ${code}`)),
      payer: text(chain.actors.payer.publicKey),
      jurisdiction: null,
    })
    expect(eventOf(landed, 'OrganizationMigrated')).to.deep.equal({
      version: 1,
      at: chain.now,
      organization: text(address),
      organizationSequence: 2n,
      fromVersion: 0,
      toVersion: 1,
    })
  })

  it('lets a ledger go on after the upgrade: what did not grow is read as it is', () => {
    const { chain, organizations, batch, methodology, project, world } = ledgerOfVersion0()
    const images = [batch.address, project.address, methodology.address].map((address) =>
      imageOf(chain, address),
    )
    chain.install(ARTIFACT)
    expect(
      [batch.address, project.address, methodology.address].map((address) => imageOf(chain, address)),
    ).to.deep.equal(images)
    expect(read(chain, 'Batch', batch.address).issued).to.equal(supplyOf(chain, batch.mint))
    for (const { address } of Object.values(organizations)) land(chain, migrateOrganization(chain, address))
    const person = chain.actors.outsider
    world.verifier(organizations.a, person, [methodology])
    const later = {
      periodStart: BigInt(Date.UTC(2025, 0, 1) / 1000),
      periodEnd: BigInt(Date.UTC(2025, 5, 1) / 1000),
    }
    expect(() => world.claim({ project, id: 2, ...later })).to.throw('PeriodOverlaps')
    land(chain, registerOrganization(chain, { code: 'AFTER', jurisdiction: 'IN-GJ' }))
    expect(read(chain, 'Organization', organizationAddress('AFTER')).jurisdiction).to.equal('IN-GJ')
  })

  it('refuses to use an account of version 0 before it is migrated', () => {
    const { chain, organizations, methodology } = ledgerOfVersion0()
    chain.install(ARTIFACT)
    const call = accreditVerifier(chain, {
      organization: organizations.a,
      person: chain.actors.outsider.publicKey,
      scope: [methodology.address],
    })
    expectRefused(chain, call, 'AccountDataTooSmall')
    land(chain, migrateOrganization(chain, organizations.a.address))
    land(chain, call)
  })

  it('records the events of version 0 in the layout that today’s reader knows', () => {
    const chain = new Chain(ARTIFACT_V0)
    const world = new World(chain)
    world.registry()
    const landed = land(chain, registerOrganization(chain, { code: 'OLD' }))
    expect(eventsOf(landed).map(({ name, data }) => [name, data.version])).to.deep.equal([
      ['OrganizationRegistered', 1],
    ])
    expect(read(chain, 'Organization', organizationAddress('OLD'))).to.deep.include({
      version: 0,
      jurisdiction: null,
    })
  })

  describe('on the present program', () => {
    const world = new World()
    const { chain } = world
    world.registry()
    const newOrganization = () => world.organization(nextCode(), chain.actors.authorityA).address

    it('refuses an account of the present version', () => {
      expectRefused(chain, migrateOrganization(chain, newOrganization()), 'AlreadyMigrated')
    })

    it('refuses a version that it does not know', () => {
      for (const version of [0n, 2n, 255n]) {
        const address = newOrganization()
        writeField(chain, address, 'Organization', 'version', version, 1)
        expectRefused(chain, migrateOrganization(chain, address), 'VersionUnknown')
      }
    })

    it('refuses an account of another type', () => {
      const methodology = world.methodology({ code: nextCode() })
      expectRefused(chain, migrateOrganization(chain, methodology.address), 'VersionUnknown')
    })

    it('refuses an account of another program', () => {
      const call = migrateOrganization(chain, chain.actors.outsider.publicKey)
      expectRefused(chain, call, ['IllegalOwner', 'InvalidAccountOwner'])
    })
  })
})
