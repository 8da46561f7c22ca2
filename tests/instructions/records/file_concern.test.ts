import { expect } from 'chai'
import { Keypair, PublicKey } from '@solana/web3.js'
import { concernAddress } from '../../../packages/sdk/src/pdas.ts'
import type { OrganizationKind } from '../../../packages/sdk/src/enums.ts'
import { withArgument } from '../../support/arguments.ts'
import { type ConcernInput, fileConcern } from '../../support/calls/records.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { pauseActions, resumeActions, setParameters } from '../../support/calls/stewardship.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { DAY, hashOf, nextCode, nextId, NO_HASH } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('file_concern', () => {
  const world = new World()
  const { chain } = world
  const { authorityA, outsider, payer } = chain.actors
  let organization: OrganizationRef

  before(() => {
    world.registry()
    organization = world.organization('VERA', authorityA)
  })

  const callFor = (more: Partial<ConcernInput> = {}) =>
    fileConcern(chain, { organization, id: nextId(), ...more })

  it('keeps a concern with the day until which it is to be answered', () => {
    const subject = Keypair.generate().publicKey
    const id = 4_294_967_295
    const landed = land(chain, callFor({ id, subject }))
    const address = concernAddress(organization.address, id)
    const shared = {
      id,
      organization: text(organization.address),
      subject: text(subject),
      documentHash: text(hashOf(`concern ${id}`)),
      answerBy: chain.now + 60n * DAY,
    }
    expect(withoutBump(read(chain, 'Concern', address))).to.deep.equal({
      ...shared,
      version: 1,
      status: 'open',
      filedAt: chain.now,
      answeredAt: 0n,
      answerHash: null,
      payer: text(payer.publicKey),
    })
    expect(eventOf(landed, 'ConcernFiled')).to.deep.equal({
      ...shared,
      version: 1,
      at: chain.now,
      concern: text(address),
      actor: text(authorityA.publicKey),
    })
  })

  it('gives as long for the answer as the parameters of the day say', () => {
    land(chain, setParameters(chain, { responseTerm: 7n * DAY }))
    const id = nextId()
    land(chain, callFor({ id }))
    land(chain, setParameters(chain))
    const concern = read(chain, 'Concern', concernAddress(organization.address, id))
    expect(concern.answerBy).to.equal(chain.now + 7n * DAY)
  })

  const KINDS: [kinds: OrganizationKind[], allowed: boolean][] = [
    [['verifier'], true],
    [['authority'], true],
    [['developer', 'authority'], true],
    [['developer'], false],
    [['payee'], false],
    [['developer', 'payee'], false],
  ]
  for (const [kinds, allowed] of KINDS) {
    it(`${allowed ? 'allows' : 'refuses'} it to an organization that is ${kinds.join(' and ')}`, () => {
      const call = callFor({ organization: world.organization(nextCode(), authorityA, kinds) })
      if (allowed) land(chain, call)
      else expectRefused(chain, call, 'OrganizationMayNotFile')
    })
  }

  it('refuses an id that the organization has used', () => {
    const id = nextId()
    land(chain, callFor({ id }))
    expectRefused(chain, callFor({ id }), 'AccountInUse')
    land(chain, callFor({ id, organization: world.organization(nextCode(), authorityA) }))
  })

  it('refuses an organization that is not active', () => {
    const stopped = world.organization(nextCode(), authorityA)
    land(chain, setOrganizationStatus(chain, stopped, 'suspended'))
    expectRefused(chain, callFor({ organization: stopped }), 'OrganizationNotActive')
  })

  it('refuses a signer that does not act for the organization', () => {
    expectRefused(chain, callFor({ authority: outsider }), 'NotOrganizationAuthority')
  })

  it('refuses an empty subject and an empty document hash', () => {
    expectRefused(chain, callFor({ subject: PublicKey.default }), 'AddressMissing')
    expectRefused(chain, withArgument(callFor(), 'document_hash', NO_HASH), 'HashMissing')
  })

  it('waits while records are paused', () => {
    land(chain, pauseActions(chain, ['records']))
    const call = callFor()
    expectRefused(chain, call, 'ActionPaused')
    land(chain, resumeActions(chain, ['records']))
    land(chain, call)
  })
})
