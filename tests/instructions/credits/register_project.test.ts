import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { projectAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument, type RawValue } from '../../support/arguments.ts'
import { registerProject, type ProjectInput } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseRegistry } from '../../support/tamper.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { writeField } from '../../support/tamper.ts'
import { DAY, day, hashOf, nextCode, nextId, NO_HASH, padded } from '../../support/values.ts'

const LONGEST = 100n * 366n * DAY

describe('register_project', () => {
  const { world, organizations, methodology } = registered()
  const { chain } = world
  const { owner, payee, payer, steward, outsider, authorityA, developer } = chain.actors

  const callFor = (more: Partial<ProjectInput> = {}) =>
    registerProject(chain, {
      organization: organizations.developer,
      validator: organizations.c,
      methodology,
      id: nextId() + 1_000,
      owner: owner.publicKey,
      ...more,
    })

  it('registers a project of a developer with its validation statement', () => {
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
      methodology: text(methodology.address),
      validator: text(organizations.c.address),
      validationHash: text(hashOf('validation')),
      profileHash: text(hashOf('project profile')),
      documentHash: text(hashOf('design document')),
    }
    expect(withoutBump(read(chain, 'Project', address))).to.deep.equal({
      ...shared,
      status: 'registered',
      sequence: 1n,
      claims: 0,
      batches: 0,
      registeredAt: chain.now,
      issuedThrough: 0n,
      issued: 0n,
      openPeriods: [],
      binding: null,
      proposer: text(organizations.developer.authority.publicKey),
      payer: text(payer.publicKey),
    })
    expect(eventOf(landed, 'ProjectRegistered')).to.deep.equal({
      ...shared,
      at: chain.now,
      project: text(address),
      projectSequence: 1n,
      steward: text(steward.publicKey),
    })
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

  it('refuses without the steward or without the developer organization', () => {
    expectRefused(chain, callFor({ steward: outsider }), 'NotSteward')
    expectRefused(chain, callFor({ authority: outsider }), 'NotOrganizationAuthority')
    expectRefused(chain, callFor({ authority: authorityA }), 'NotOrganizationAuthority')
  })

  it('refuses an organization that is no developer', () => {
    expectRefused(chain, callFor({ organization: organizations.a }), 'OrganizationIsNotDeveloper')
  })

  it('refuses a validator that does not verify', () => {
    const other = world.organization(nextCode(), developer, ['developer', 'authority', 'payee'])
    expectRefused(chain, callFor({ validator: other }), 'OrganizationIsNotVerifier')
  })

  it('refuses a developer that validates itself', () => {
    const both = world.organization(nextCode(), developer, ['developer', 'verifier'])
    expectRefused(chain, callFor({ organization: both, validator: both }), 'ValidatorIsDeveloper')
  })

  it('refuses organizations that are not active', () => {
    const suspended = world.organization(nextCode(), developer, ['developer', 'verifier'])
    writeField(chain, suspended.address, 'Organization', 'status', 2n, 1)
    expectRefused(chain, callFor({ organization: suspended }), 'OrganizationNotActive')
    expectRefused(chain, callFor({ validator: suspended }), 'OrganizationNotActive')
  })

  it('refuses a methodology that is a draft or retired', () => {
    const draft = world.draft({ code: nextCode() })
    expectRefused(chain, callFor({ methodology: draft }), 'MethodologyNotActive')
    writeField(chain, draft.address, 'Methodology', 'status', 3n, 1)
    expectRefused(chain, callFor({ methodology: draft }), 'MethodologyNotActive')
  })

  const FAULTS: [argument: string, value: RawValue, error: string][] = [
    ['owner', PublicKey.default, 'AddressMissing'],
    ['payee', PublicKey.default, 'AddressMissing'],
    ['expected_yearly', 0n, 'QuantityIsZero'],
    ['validation_hash', NO_HASH, 'HashMissing'],
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
    pauseRegistry(chain, ['claims', 'attestations', 'issuance', 'funds'])
    land(chain, callFor())
    pauseRegistry(chain, [])
  })
})
