import { expect } from 'chai'
import { Keypair, PublicKey } from '@solana/web3.js'
import { withArgument } from '../../support/arguments.ts'
import { anchorRecord, recordOf, type RecordInput } from '../../support/calls/records.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { pauseActions, resumeActions } from '../../support/calls/stewardship.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { hashOf, nextCode, nextId, NO_HASH } from '../../support/values.ts'
import { World } from '../../support/world.ts'
import { ENUMS } from '../../../packages/sdk/src/enums.ts'

describe('anchor_record', () => {
  const world = new World()
  const { chain } = world
  const { authorityA, outsider, payer } = chain.actors
  let organization: OrganizationRef

  before(() => {
    world.registry()
    organization = world.organization('VERA', authorityA)
  })

  const input = (more: Partial<RecordInput> = {}): RecordInput => ({
    document: `document ${nextId()}`,
    actor: authorityA,
    ...more,
  })

  for (const byOrganization of [true, false]) {
    it(`keeps that a document existed, said by ${byOrganization ? 'an organization' : 'a wallet'}`, () => {
      const subject = Keypair.generate().publicKey
      const given = input({ kind: 'contract', subject, ...(byOrganization ? { organization } : {}) })
      const landed = land(chain, anchorRecord(chain, given))
      const shared = {
        kind: 'contract',
        byOrganization,
        documentHash: text(hashOf(given.document)),
        subject: text(subject),
        issuer: text(byOrganization ? organization.address : authorityA.publicKey),
      }
      expect(withoutBump(read(chain, 'Record', recordOf(given)))).to.deep.equal({
        ...shared,
        version: 1,
        vouches: 0,
        sequence: 1n,
        recordedAt: chain.now,
        supersedes: null,
        supersededBy: null,
        payer: text(payer.publicKey),
      })
      expect(eventOf(landed, 'RecordAnchored')).to.deep.equal({
        ...shared,
        version: 1,
        at: chain.now,
        record: text(recordOf(given)),
        recordSequence: 1n,
        actor: text(authorityA.publicKey),
      })
    })
  }

  it('takes every kind and no other', () => {
    for (const kind of Object.values(ENUMS.recordKind)) land(chain, anchorRecord(chain, input({ kind })))
    const call = anchorRecord(chain, input())
    for (const kind of [0, 7, 255])
      expectRefused(chain, withArgument(call, 'kind', kind), 'RecordKindUnknown')
  })

  it('lets two issuers anchor one document, and none of them twice', () => {
    const byWallet = input()
    land(chain, anchorRecord(chain, byWallet))
    land(chain, anchorRecord(chain, { ...byWallet, organization }))
    land(chain, anchorRecord(chain, { ...byWallet, actor: outsider }))
    expectRefused(chain, anchorRecord(chain, { ...byWallet, kind: 'permit' }), 'AccountInUse')
  })

  it('refuses a signer that does not act for the issuer', () => {
    expectRefused(chain, anchorRecord(chain, input({ actor: outsider, organization })), 'NotRecordIssuer')
    const forOther = { ...input(), organization: { ...organization, address: outsider.publicKey } }
    expectRefused(chain, anchorRecord(chain, forOther), 'NotRecordIssuer')
  })

  it('refuses an organization that is suspended or revoked', () => {
    const stopped = world.organization(nextCode(), authorityA)
    for (const status of ['suspended', 'revoked'] as const) {
      land(chain, setOrganizationStatus(chain, stopped, status))
      expectRefused(chain, anchorRecord(chain, input({ organization: stopped })), 'NotRecordIssuer')
    }
  })

  it('refuses an empty document hash and an empty subject', () => {
    const subjectless = anchorRecord(chain, input({ subject: PublicKey.default }))
    expectRefused(chain, subjectless, 'AddressMissing')
    const call = anchorRecord(chain, input())
    const seeds = [Buffer.from('record'), NO_HASH, authorityA.publicKey.toBytes()]
    const [address] = PublicKey.findProgramAddressSync(seeds, call.instruction.programId)
    const hashless = withArgument(withAccount(call, 'record', address), 'document_hash', NO_HASH)
    expectRefused(chain, hashless, 'HashMissing')
  })

  it('refuses an address that does not follow from document and issuer', () => {
    const call = anchorRecord(chain, input())
    const elsewhere = withAccount(call, 'record', recordOf(input()))
    expectRefused(chain, elsewhere, 'InvalidSeeds')
  })

  it('waits while records are paused', () => {
    land(chain, pauseActions(chain, ['records']))
    const call = anchorRecord(chain, input())
    expectRefused(chain, call, 'ActionPaused')
    land(chain, resumeActions(chain, ['records']))
    land(chain, call)
  })
})
