import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { projectAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument, type RawValue } from '../../support/arguments.ts'
import { proposeProject, type ProjectInput } from '../../support/calls/projects.ts'
import { retireMethodology, setOrganizationStatus } from '../../support/calls/registry.ts'
import { setParameters } from '../../support/calls/stewardship.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { DAY, day, hashOf, nextCode, nextId, NO_HASH, padded } from '../../support/values.ts'

const LONGEST = 100n * 366n * DAY
const RESPONSE = 60n * DAY

describe('propose_project', () => {
  const { world, organizations, methodology } = registered()
  const { chain } = world
  const { owner, payee, payer, steward, outsider, authorityA, developer } = chain.actors

  const callFor = (more: Partial<ProjectInput> = {}) =>
    proposeProject(chain, {
      organization: organizations.developer,
      methodology,
      id: nextId() + 1_000,
      owner: owner.publicKey,
      ...more,
    })

  it('proposes a project for its developer: not validated, not registered, waiting for sixty days', () => {
    const id = 4_294_967_295
    const landed = land(chain, callFor({ id }))
    const address = projectAddress(organizations.developer.address, id)
    const shared = {
      version: 1,
      id,
      creditingStart: day(2024, 1, 1),
      creditingEnd: day(2034, 1, 1),
      expectedYearly: 10_000_000n,
      jurisdiction: 'KE-30',
      cell: 'kzf0',
      organization: text(organizations.developer.address),
      owner: text(owner.publicKey),
      payee: text(payee.publicKey),
      proposer: text(developer.publicKey),
      methodology: text(methodology.address),
      profileHash: text(hashOf('project profile')),
      documentHash: text(hashOf('design document')),
      waitsUntil: chain.now + RESPONSE,
    }
    expect(withoutBump(read(chain, 'Project', address))).to.deep.equal({
      ...shared,
      ...{ status: 'proposed', sequence: 1n, claims: 0, batches: 0 },
      ...{ proposedAt: chain.now, validatedAt: 0n, registeredAt: 0n, statusChangedAt: 0n },
      ...{ issuedThrough: 0n, issued: 0n, openPeriods: [], streaks: [] },
      ...{ pendingOwner: null, pendingPayee: null, bindings: [] },
      ...{ validator: null, validationHash: null, reasonHash: null },
      payer: text(payer.publicKey),
    })
    expect(eventOf(landed, 'ProjectProposed')).to.deep.equal({
      ...shared,
      at: chain.now,
      project: text(address),
      projectSequence: 1n,
    })
  })

  it('waits as long as the registry says', () => {
    land(chain, setParameters(chain, { responseTerm: 7n * DAY }))
    const landed = land(chain, callFor())
    expect(eventOf(landed, 'ProjectProposed').waitsUntil).to.equal(chain.now + 7n * DAY)
    land(chain, setParameters(chain))
  })

  it('takes a project without a cell, and a crediting period of a hundred years, no longer', () => {
    const creditingStart = 1n
    land(chain, callFor({ cell: null, creditingStart, creditingEnd: creditingStart + LONGEST }))
    expectRefused(
      chain,
      callFor({ creditingStart, creditingEnd: creditingStart + LONGEST + 1n }),
      'CreditingPeriodInvalid',
    )
  })

  it('refuses a crediting period that ends before it begins, is empty or begins before 1970', () => {
    const start = day(2026, 1, 1)
    for (const [creditingStart, creditingEnd] of [
      [start, start - 1n],
      [start, start],
      [0n, start],
      [-DAY, start],
      [-(2n ** 63n), 2n ** 63n - 1n],
    ]) {
      expectRefused(chain, callFor({ creditingStart, creditingEnd }), 'CreditingPeriodInvalid')
    }
  })

  it('refuses who does not act for the developer organization, also its owner and the steward', () => {
    for (const authority of [outsider, owner, authorityA, steward]) {
      expectRefused(chain, callFor({ authority }), 'NotOrganizationAuthority')
    }
  })

  it('refuses an organization that is no developer', () => {
    for (const kind of ['verifier', 'authority', 'payee'] as const) {
      const organization = world.organization(nextCode(), developer, [kind])
      expectRefused(chain, callFor({ organization }), 'OrganizationIsNotDeveloper')
    }
  })

  it('refuses an organization that is suspended or revoked', () => {
    const organization = world.organization(nextCode(), developer, ['developer'])
    for (const status of ['suspended', 'revoked'] as const) {
      land(chain, setOrganizationStatus(chain, organization, status))
      expectRefused(chain, callFor({ organization }), 'OrganizationNotActive')
    }
  })

  it('refuses a methodology that is a draft or retired', () => {
    expectRefused(chain, callFor({ methodology: world.draft({ code: nextCode() }) }), 'MethodologyNotActive')
    const old = world.methodology({ code: nextCode() })
    land(chain, retireMethodology(chain, old))
    expectRefused(chain, callFor({ methodology: old }), 'MethodologyNotActive')
  })

  const FAULTS: [argument: string, value: RawValue, error: string][] = [
    ['owner', PublicKey.default, 'AddressMissing'],
    ['payee', PublicKey.default, 'AddressMissing'],
    ['expected_yearly', 0n, 'QuantityIsZero'],
    ['profile_hash', NO_HASH, 'HashMissing'],
    ['document_hash', NO_HASH, 'HashMissing'],
    ['jurisdiction', padded('', 8), 'JurisdictionMalformed'],
    ['jurisdiction', padded('Kenya', 8), 'JurisdictionMalformed'],
    ['jurisdiction', padded('KE-ABCD', 8), 'JurisdictionMalformed'],
  ]
  for (const [argument, value, error] of FAULTS) {
    const shown =
      value instanceof Uint8Array ? Buffer.from(value).toString().replaceAll('\0', '') : String(value)
    it(`refuses ${argument} of "${shown}"`, () => {
      expectRefused(chain, withArgument(callFor(), argument, value), error)
    })
  }

  it('refuses an id that the organization has used', () => {
    const id = nextId() + 1_000
    land(chain, callFor({ id }))
    expectRefused(chain, callFor({ id }), 'AccountInUse')
  })

  it('refuses while projects are paused, and not while other acts are', () => {
    pauseRegistry(chain, ['projects'])
    expectRefused(chain, callFor(), 'ActionPaused')
    pauseAllBut(chain, ['projects'])
    land(chain, callFor())
    pauseRegistry(chain, [])
  })
})
