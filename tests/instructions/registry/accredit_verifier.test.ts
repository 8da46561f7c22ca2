import { expect } from 'chai'
import { Keypair, PublicKey } from '@solana/web3.js'
import { verifierAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument } from '../../support/arguments.ts'
import { accreditVerifier, type AccreditationInput } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { writeField } from '../../support/tamper.ts'
import { DAY, hashOf, NO_HASH } from '../../support/values.ts'
import { World } from '../../support/world.ts'

const LONGEST = 5n * 366n * DAY

describe('accredit_verifier', () => {
  const world = new World()
  const { chain } = world
  const { verifierA, payer, steward, outsider, developer, authorityA } = chain.actors
  const scope = [Keypair.generate().publicKey]
  let organization: OrganizationRef

  before(() => {
    world.registry()
    organization = world.organization('VERA', authorityA)
  })

  const callFor = (more: Partial<AccreditationInput> = {}, signer?: Keypair) =>
    accreditVerifier(
      chain,
      { organization, person: Keypair.generate().publicKey, scope, ...more },
      signer ?? steward,
    )

  it('accredits a person of a verifying organization for named methodologies', () => {
    const person = verifierA.publicKey
    const validFrom = chain.now + DAY
    const validUntil = chain.now + 100n * DAY
    const landed = land(chain, callFor({ person, validFrom, validUntil }))
    const address = verifierAddress(organization.address, person)
    const shared = {
      version: 1,
      organization: text(organization.address),
      person: text(person),
      validFrom,
      validUntil,
      scopeLength: 1,
      scope: scope.map(text),
      credentialHash: text(hashOf('credential')),
    }
    expect(withoutBump(read(chain, 'Verifier', address))).to.deep.equal({
      ...shared,
      status: 'active',
      sequence: 1n,
      accreditedAt: chain.now,
      statusChangedAt: 0n,
      payer: text(payer.publicKey),
      reasonHash: null,
    })
    expect(eventOf(landed, 'VerifierAccredited')).to.deep.equal({
      ...shared,
      at: chain.now,
      verifier: text(address),
      verifierSequence: 1n,
      steward: text(steward.publicKey),
    })
  })

  it('takes eight methodologies and five years, no more', () => {
    const eight = Array.from({ length: 8 }, () => Keypair.generate().publicKey)
    const validFrom = chain.now
    land(chain, callFor({ scope: eight, validFrom, validUntil: validFrom + LONGEST }))
    expectRefused(
      chain,
      callFor({ validFrom, validUntil: validFrom + LONGEST + 1n }),
      'AccreditationPeriodInvalid',
    )
    expectRefused(chain, withArgument(callFor({ scope: eight }), 'scope_length', 9), 'ScopeInvalid')
  })

  it('refuses anyone but the steward', () => {
    expectRefused(chain, callFor({}, outsider), 'NotSteward')
  })

  it('refuses an organization that does not verify', () => {
    const developers = world.organization('DEV', developer, ['developer', 'payee', 'authority'])
    expectRefused(chain, callFor({ organization: developers }), 'OrganizationIsNotVerifier')
  })

  it('refuses an organization that is not active', () => {
    const suspended = world.organization('SUSP', authorityA)
    for (const status of [2n, 3n]) {
      writeField(chain, suspended.address, 'Organization', 'status', status, 1)
      expectRefused(chain, callFor({ organization: suspended }), 'OrganizationNotActive')
    }
  })

  it('refuses a second accreditation of one person in one organization', () => {
    const person = Keypair.generate().publicKey
    land(chain, callFor({ person }))
    expectRefused(chain, callFor({ person }), 'AccountInUse')
  })

  it('refuses a period that ends before it begins, is empty, or has ended already', () => {
    const { now } = chain
    for (const [validFrom, validUntil] of [
      [now + 10n, now + 9n],
      [now + 10n, now + 10n],
      [now - 10n, now],
      [-(2n ** 63n), 2n ** 63n - 1n],
    ]) {
      expectRefused(chain, callFor({ validFrom, validUntil }), 'AccreditationPeriodInvalid')
    }
  })

  it('refuses an empty scope, a methodology twice, and a row beyond the stated length', () => {
    const [one] = scope
    expectRefused(chain, callFor({ scope: [] }), 'ScopeInvalid')
    expectRefused(chain, callFor({ scope: [...scope, ...scope] }), 'ScopeInvalid')
    expectRefused(chain, callFor({ scope: [PublicKey.default] }), 'ScopeInvalid')
    if (one === undefined) throw new Error('a methodology')
    expectRefused(chain, withArgument(callFor(), 'scope.7', one), 'ScopeInvalid')
  })

  it('refuses an empty credential hash and an empty person', () => {
    expectRefused(chain, callFor({ credentialHash: NO_HASH }), 'HashMissing')
    expectRefused(chain, callFor({ person: PublicKey.default }), 'AddressMissing')
  })
})
