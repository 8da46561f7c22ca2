import { expect } from 'chai'
import type { PublicKey } from '@solana/web3.js'
import { vouchAddress } from '../../../packages/sdk/src/pdas.ts'
import { anchorRecord, recordOf, vouchRecord, withdrawVouch } from '../../support/calls/records.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { nextCode, nextId } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('withdraw_vouch', () => {
  const world = new World()
  const { chain } = world
  const { authorityA, authorityB, authorityC, outsider } = chain.actors
  let organization: OrganizationRef
  let other: OrganizationRef
  let record: PublicKey

  before(() => world.registry())
  beforeEach(() => {
    organization = world.organization(nextCode(), authorityB)
    other = world.organization(nextCode(), authorityC)
    record = anchored()
    for (const one of [organization, other]) land(chain, vouchRecord(chain, record, one))
  })

  function anchored(): PublicKey {
    const input = { document: `document ${nextId()}`, actor: authorityA }
    land(chain, anchorRecord(chain, input))
    return recordOf(input)
  }

  it('takes a word back, which stays visible as such', () => {
    const vouch = vouchAddress(record, organization.address)
    const before = [read(chain, 'Record', record), read(chain, 'Vouch', vouch)] as const
    chain.wait(60n)
    const landed = land(chain, withdrawVouch(record, organization))
    expect(read(chain, 'Record', record)).to.deep.equal({ ...before[0], vouches: 1, sequence: 4n })
    expect(read(chain, 'Vouch', vouch)).to.deep.equal({
      ...before[1],
      withdrawn: true,
      withdrawnAt: chain.now,
    })
    expect(eventOf(landed, 'VouchWithdrawn')).to.deep.equal({
      version: 1,
      at: chain.now,
      record: text(record),
      recordSequence: 4n,
      vouch: text(vouch),
      organization: text(organization.address),
      actor: text(authorityB.publicKey),
      vouchesAfter: 1,
    })
  })

  it('refuses a second time', () => {
    land(chain, withdrawVouch(record, organization))
    expectRefused(chain, withdrawVouch(record, organization), 'VouchWithdrawn')
  })

  it('lets a suspended organization take its word back too', () => {
    land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    land(chain, withdrawVouch(record, organization))
    expect(read(chain, 'Record', record).vouches).to.equal(1)
  })

  it("refuses another organization's word, another record, and a stranger's signature", () => {
    const call = withdrawVouch(record, organization)
    const ofOther = withAccount(call, 'vouch', vouchAddress(record, other.address))
    expectRefused(chain, ofOther, 'RecordAccountMismatch')
    expectRefused(chain, withAccount(call, 'record', anchored()), 'RecordAccountMismatch')
    expectRefused(chain, withdrawVouch(record, organization, outsider), 'NotOrganizationAuthority')
  })
})
