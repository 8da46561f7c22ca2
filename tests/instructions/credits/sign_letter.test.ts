import { expect } from 'chai'
import type { OrganizationKind } from '../../../packages/sdk/src/enums.ts'
import { letterAddress, organizationAddress } from '../../../packages/sdk/src/pdas.ts'
import { keyOf } from '../../support/actors.ts'
import { Batches, ISSUED } from '../../support/batches.ts'
import { withArgument, type RawValue } from '../../support/arguments.ts'
import { signLetter, type LetterInput } from '../../support/calls/batches.ts'
import { registerOrganization, setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { BatchRef, OrganizationRef } from '../../support/refs.ts'
import { hashOf, NO_HASH, nextCode } from '../../support/values.ts'

describe('sign_letter', () => {
  const batches = new Batches()
  const { chain } = batches
  const { payer, outsider, steward } = chain.actors
  const authorityOf = (jurisdiction: string): OrganizationRef => {
    const code = nextCode()
    const authority = keyOf(`authority ${code}`)
    const kinds: OrganizationKind[] = ['authority']
    const key = authority.publicKey
    land(chain, registerOrganization(chain, { code, kinds, jurisdiction, authority: key }))
    return { address: organizationAddress(code), code, authority }
  }
  const kenya = authorityOf('KE')

  const sign = (more: Omit<LetterInput, 'organization'> & { organization?: OrganizationRef }) =>
    signLetter(chain, { organization: kenya, ...more })
  const batchOf = ({ address }: BatchRef) => read(chain, 'Batch', address)
  const authorized = () => {
    const batch = batches.issued()
    land(chain, sign({ batch, id: 100 }))
    return batch
  }

  it('authorizes a batch for international use', () => {
    const batch = batches.issued()
    const before = batchOf(batch)
    const landed = land(chain, sign({ batch, id: 7 }))
    const letter = letterAddress(batch.address, kenya.address, 7)
    const shared = {
      version: 1,
      kind: 'authorization',
      id: 7,
      amount: 0n,
      year: 0,
      batch: text(batch.address),
      organization: text(kenya.address),
      documentHash: text(hashOf('letter 7')),
    }
    expect(eventOf(landed, 'LetterSigned')).to.deep.equal({
      ...shared,
      at: chain.now,
      batchSequence: before.sequence + 1n,
      letter: text(letter),
      actor: text(kenya.authority.publicKey),
      authorizedByAfter: text(kenya.address),
      adjustedAfter: 0n,
    })
    expect(withoutBump(read(chain, 'Letter', letter))).to.deep.equal({
      ...shared,
      signedAt: chain.now,
      number: 1,
      payer: text(payer.publicKey),
    })
    expect(batchOf(batch)).to.deep.equal({
      ...before,
      sequence: before.sequence + 1n,
      letters: 1,
      authorizedBy: text(kenya.address),
      authorizationHash: text(hashOf('letter 7')),
    })
  })

  it('keeps authorization, adjustment, withdrawal and a new authorization as a history', () => {
    const batch = batches.issued()
    const letters: Omit<LetterInput, 'batch' | 'organization'>[] = [
      { kind: 'authorization' },
      { kind: 'adjustment', amount: 300n, year: 2026 },
      { kind: 'withdrawal' },
      { kind: 'authorization' },
      { kind: 'adjustment', amount: 200n, year: 2027 },
    ]
    const seen = letters.map((letter, index) => {
      const event = eventOf(land(chain, sign({ batch, id: index + 1, ...letter })), 'LetterSigned')
      return [event.authorizedByAfter !== null, event.adjustedAfter]
    })
    expect(seen).to.deep.equal([
      [true, 0n],
      [true, 300n],
      [false, 300n],
      [true, 300n],
      [true, 500n],
    ])
    const history = letters.map((_, index) =>
      read(chain, 'Letter', letterAddress(batch.address, kenya.address, index + 1)),
    )
    expect(history.map(({ kind, amount, year, number }) => [kind, amount, year, number])).to.deep.equal([
      ['authorization', 0n, 0, 1],
      ['adjustment', 300n, 2026, 2],
      ['withdrawal', 0n, 0, 3],
      ['authorization', 0n, 0, 4],
      ['adjustment', 200n, 2027, 5],
    ])
    expect(batchOf(batch)).to.include({ letters: 5, adjusted: 500n, authorizedBy: text(kenya.address) })
  })

  it('withdraws the authorization with its hash', () => {
    const batch = authorized()
    land(chain, sign({ batch, kind: 'withdrawal' }))
    expect(batchOf(batch)).to.include({ authorizedBy: null, authorizationHash: null, letters: 2 })
  })

  it('adjusts up to what was issued, in sum', () => {
    const batch = authorized()
    const adjust = (id: number, amount: bigint) => sign({ batch, id, kind: 'adjustment', amount, year: 2026 })
    expectRefused(chain, adjust(1, ISSUED + 1n), 'LetterMalformed')
    expectRefused(chain, adjust(1, 2n ** 64n - 1n), 'LetterMalformed')
    land(chain, adjust(1, ISSUED - 1n))
    expectRefused(chain, adjust(2, 2n), 'LetterMalformed')
    expectRefused(chain, adjust(2, 2n ** 64n - 1n), 'ArithmeticOverflow')
    land(chain, adjust(2, 1n))
    expect(batchOf(batch).adjusted).to.equal(ISSUED)
    expectRefused(chain, adjust(3, 1n), 'LetterMalformed')
  })

  it('refuses a second authorization while one stands', () => {
    const batch = authorized()
    expectRefused(chain, sign({ batch }), 'AlreadyAuthorized')
    const other = authorityOf('KE')
    expectRefused(chain, sign({ batch, organization: other }), 'AlreadyAuthorized')
  })

  it('lets another authority of the country withdraw, for one that was revoked since', () => {
    const batch = authorized()
    land(chain, sign({ batch, organization: authorityOf('KE'), kind: 'withdrawal' }))
    expect(batchOf(batch).authorizedBy).to.equal(null)
  })

  it('refuses a withdrawal where nothing is authorized, and an adjustment of what it has not authorized', () => {
    const adjustment = { kind: 'adjustment', amount: 1n, year: 2026 } as const
    const plain = batches.issued()
    expectRefused(chain, sign({ batch: plain, organization: kenya, kind: 'withdrawal' }), 'NotAuthorized')
    expectRefused(chain, sign({ batch: plain, organization: kenya, ...adjustment }), 'NotAuthorized')
    const other = authorityOf('KE')
    expectRefused(chain, sign({ batch: authorized(), organization: other, ...adjustment }), 'NotAuthorized')
  })

  it('refuses a withdrawn authorization its adjustments', () => {
    const batch = authorized()
    land(chain, sign({ batch, id: 1, kind: 'withdrawal' }))
    const adjustment = { kind: 'adjustment', amount: 1n, year: 2026 } as const
    expectRefused(chain, sign({ batch, id: 2, ...adjustment }), 'NotAuthorized')
    expectRefused(chain, sign({ batch, id: 2, kind: 'withdrawal' }), 'NotAuthorized')
  })

  const FAULTS: [fault: string, kind: LetterInput['kind'], path: string, value: RawValue, error: string][] = [
    ['an unknown kind', 'authorization', 'kind', 0, 'LetterMalformed'],
    ['an unknown kind', 'authorization', 'kind', 4, 'LetterMalformed'],
    ['an authorization with an amount', 'authorization', 'amount', 1n, 'LetterMalformed'],
    ['an authorization with a year', 'authorization', 'year', 2026, 'LetterMalformed'],
    ['a withdrawal with an amount', 'withdrawal', 'amount', 1n, 'LetterMalformed'],
    ['a withdrawal with a year', 'withdrawal', 'year', 2026, 'LetterMalformed'],
    ['an adjustment without an amount', 'adjustment', 'amount', 0n, 'LetterMalformed'],
    ['an adjustment without a year', 'adjustment', 'year', 0, 'LetterMalformed'],
    ['a letter without a document', 'authorization', 'document_hash', NO_HASH, 'HashMissing'],
  ]
  for (const [fault, kind, path, value, error] of FAULTS) {
    it(`refuses ${fault} (${path})`, () => {
      const batch = kind === 'authorization' ? batches.issued() : authorized()
      const rest = kind === 'adjustment' ? { amount: 1n, year: 2026 } : {}
      expectRefused(chain, withArgument(sign({ batch, kind, ...rest }), path, value), error)
    })
  }

  it('refuses an organization that is no national authority', () => {
    const batch = batches.issued()
    const { a } = batches.base.organizations
    expectRefused(chain, sign({ batch, organization: a }), 'OrganizationIsNotAuthority')
  })

  it('refuses the authority of another country, also in a region of it', () => {
    const batch = batches.issued()
    for (const jurisdiction of ['TZ', 'TZ-01', 'US-KE']) {
      expectRefused(
        chain,
        sign({ batch, organization: authorityOf(jurisdiction) }),
        'AuthorityOfAnotherCountry',
      )
    }
    const region = authorityOf('KE-47')
    land(chain, sign({ batch, organization: region }))
  })

  it('refuses an authority that is suspended', () => {
    const batch = batches.issued()
    const organization = authorityOf('KE')
    land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    expectRefused(chain, sign({ batch, organization }), 'OrganizationNotActive')
  })

  it('refuses whoever does not sign for the authority', () => {
    const batch = batches.issued()
    for (const authority of [outsider, steward]) {
      const organization = { ...kenya, authority }
      expectRefused(chain, sign({ batch, organization }), 'NotOrganizationAuthority')
    }
  })

  it('refuses accounts of another batch, and an id that is used', () => {
    const [batch, other] = [authorized(), batches.issued()]
    const call = sign({ batch, kind: 'withdrawal' })
    expectRefused(chain, withAccount(call, 'project', other.claim.project.address), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'mint', other.mint), 'WrongCreditMint')
    expectRefused(chain, sign({ batch, kind: 'withdrawal', id: 100 }), 'AccountInUse')
  })
})
