import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { organizationAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument } from '../../support/arguments.ts'
import { registerOrganization } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { hashOf, nextCode, NO_HASH, padded } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('register_organization', () => {
  const world = new World()
  const { chain } = world
  before(() => world.registry())

  it('adds an organization under its code', () => {
    const { authorityA, payer, steward } = chain.actors
    const landed = land(
      chain,
      registerOrganization(chain, { code: 'AB.C-9', kinds: ['verifier', 'payee'], jurisdiction: 'IN-GJ' }),
    )
    const address = organizationAddress('AB.C-9')
    expect(withoutBump(read(chain, 'Organization', address))).to.deep.equal({
      version: 1,
      status: 'active',
      kinds: ['verifier', 'payee'],
      owing: 0,
      sequence: 1n,
      registeredAt: chain.now,
      code: 'AB.C-9',
      authority: text(authorityA.publicKey),
      profileHash: text(hashOf('profile AB.C-9')),
      payer: text(payer.publicKey),
      jurisdiction: 'IN-GJ',
    })
    expect(eventOf(landed, 'OrganizationRegistered')).to.deep.equal({
      version: 1,
      at: chain.now,
      organization: text(address),
      organizationSequence: 1n,
      steward: text(steward.publicKey),
      authority: text(authorityA.publicKey),
      code: 'AB.C-9',
      kinds: ['verifier', 'payee'],
      jurisdiction: 'IN-GJ',
      profileHash: text(hashOf('profile AB.C-9')),
    })
  })

  it('takes every kind at once, and a code of eight letters', () => {
    const kinds = ['verifier', 'developer', 'authority', 'payee'] as const
    land(chain, registerOrganization(chain, { code: 'EIGHTLTR', kinds: [...kinds] }))
    expect(read(chain, 'Organization', organizationAddress('EIGHTLTR')).kinds).to.deep.equal(kinds)
  })

  it('takes a country and a subdivision of up to three letters as jurisdiction', () => {
    for (const jurisdiction of ['KE', 'US-CA', 'GB-ENG', 'FR-2']) {
      land(chain, registerOrganization(chain, { code: nextCode(), jurisdiction }))
    }
  })

  it('refuses anyone but the steward', () => {
    const { outsider, guardian } = chain.actors
    for (const signer of [outsider, guardian]) {
      expectRefused(chain, registerOrganization(chain, { code: nextCode() }, signer), 'NotSteward')
    }
  })

  it('refuses a code that another organization has', () => {
    land(chain, registerOrganization(chain, { code: 'TWICE' }))
    expectRefused(chain, registerOrganization(chain, { code: 'TWICE', kinds: ['developer'] }), 'AccountInUse')
  })

  for (const code of ['lower', 'A B', '-FIRST', '.FIRST', 'A_B', 'A\0B', '']) {
    it(`refuses the code ${JSON.stringify(code)}`, () => {
      const bytes = padded(code, 8)
      const [address] = PublicKey.findProgramAddressSync(
        [Buffer.from('organization'), bytes],
        organizationProgram(),
      )
      const call = withAccount(registerOrganization(chain, { code: nextCode() }), 'organization', address)
      expectRefused(chain, withArgument(call, 'code', bytes), 'CodeMalformed')
    })
  }

  for (const jurisdiction of ['K', 'KEN', 'K1', 'ke', 'KE-', 'KE-ABCD', 'KE.30', '']) {
    it(`refuses the jurisdiction ${JSON.stringify(jurisdiction)}`, () => {
      const call = registerOrganization(chain, { code: nextCode() })
      expectRefused(
        chain,
        withArgument(call, 'jurisdiction', padded(jurisdiction, 8)),
        'JurisdictionMalformed',
      )
    })
  }

  it('refuses no kind and an unknown kind', () => {
    const call = registerOrganization(chain, { code: nextCode() })
    for (const kinds of [0, 16, 17, 255]) {
      expectRefused(chain, withArgument(call, 'kinds', kinds), 'OrganizationKindUnknown')
    }
  })

  it('refuses an empty profile hash and an empty authority', () => {
    const call = registerOrganization(chain, { code: nextCode() })
    expectRefused(chain, withArgument(call, 'profile_hash', NO_HASH), 'HashMissing')
    expectRefused(chain, withArgument(call, 'authority', PublicKey.default), 'AddressMissing')
  })

  function organizationProgram(): PublicKey {
    return registerOrganization(chain, { code: 'ANY' }).instruction.programId
  }
})
