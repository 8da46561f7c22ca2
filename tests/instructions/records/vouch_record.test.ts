import { expect } from 'chai'
import type { PublicKey } from '@solana/web3.js'
import { vouchAddress } from '../../../packages/sdk/src/pdas.ts'
import { anchorRecord, recordOf, vouchRecord, withdrawVouch } from '../../support/calls/records.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { nextCode, nextId } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('vouch_record', () => {
  const world = new World()
  const { chain } = world
  const { authorityA, authorityB, authorityC, outsider, payer } = chain.actors
  let issuer: OrganizationRef
  let organization: OrganizationRef
  let record: PublicKey

  before(() => {
    world.registry()
    issuer = world.organization('VERA', authorityA)
  })
  beforeEach(() => {
    organization = world.organization(nextCode(), authorityB)
    const input = { document: `document ${nextId()}`, actor: authorityA, organization: issuer }
    land(chain, anchorRecord(chain, input))
    record = recordOf(input)
  })

  it("adds an organization's word to a record of another", () => {
    const before = read(chain, 'Record', record)
    const landed = land(chain, vouchRecord(chain, record, organization))
    const vouch = vouchAddress(record, organization.address)
    expect(withoutBump(read(chain, 'Vouch', vouch))).to.deep.equal({
      version: 1,
      withdrawn: false,
      vouchedAt: chain.now,
      withdrawnAt: 0n,
      record: text(record),
      organization: text(organization.address),
      payer: text(payer.publicKey),
    })
    expect(read(chain, 'Record', record)).to.deep.equal({ ...before, vouches: 1, sequence: 2n })
    expect(eventOf(landed, 'RecordVouched')).to.deep.equal({
      version: 1,
      at: chain.now,
      record: text(record),
      recordSequence: 2n,
      vouch: text(vouch),
      organization: text(organization.address),
      actor: text(authorityB.publicKey),
      vouchesAfter: 1,
    })
  })

  it('counts each organization once, also after it took its word back', () => {
    land(chain, vouchRecord(chain, record, organization))
    expectRefused(chain, vouchRecord(chain, record, organization), 'AccountInUse')
    land(chain, withdrawVouch(record, organization))
    expectRefused(chain, vouchRecord(chain, record, organization), 'AccountInUse')
    land(chain, vouchRecord(chain, record, world.organization(nextCode(), authorityC)))
    expect(read(chain, 'Record', record).vouches).to.equal(1)
  })

  it('refuses the issuer, and a wallet that issued it by its own key', () => {
    expectRefused(chain, vouchRecord(chain, record, issuer), 'VouchForOwnRecord')
    const byWallet = { document: `document ${nextId()}`, actor: authorityB }
    land(chain, anchorRecord(chain, byWallet))
    expectRefused(chain, vouchRecord(chain, recordOf(byWallet), organization), 'VouchForOwnRecord')
  })

  it('refuses an organization that is not active', () => {
    for (const status of ['suspended', 'revoked'] as const) {
      land(chain, setOrganizationStatus(chain, organization, status))
      expectRefused(chain, vouchRecord(chain, record, organization), 'OrganizationNotActive')
    }
  })

  it('refuses a signer that does not act for the organization', () => {
    for (const signer of [outsider, authorityA]) {
      expectRefused(chain, vouchRecord(chain, record, organization, signer), 'NotOrganizationAuthority')
    }
  })
})
