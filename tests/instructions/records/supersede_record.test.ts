import { expect } from 'chai'
import { Keypair } from '@solana/web3.js'
import {
  anchorRecord,
  recordOf,
  type RecordInput,
  supersedeRecord,
  vouchRecord,
} from '../../support/calls/records.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { nextCode, nextId } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('supersede_record', () => {
  const world = new World()
  const { chain } = world
  const { authorityA, authorityB, outsider } = chain.actors
  let organization: OrganizationRef
  let judge: OrganizationRef

  before(() => {
    world.registry()
    judge = world.organization('VERB', authorityB)
  })
  beforeEach(() => {
    organization = world.organization(nextCode(), authorityA)
  })

  function anchored(more: Partial<RecordInput> = {}): RecordInput {
    const input = { document: `document ${nextId()}`, actor: authorityA, organization, ...more }
    land(chain, anchorRecord(chain, input))
    return input
  }

  it('puts the later record in the place of the earlier, and keeps both', () => {
    const earlier = anchored()
    land(chain, vouchRecord(chain, recordOf(earlier), judge))
    chain.wait(60n)
    const later = anchored()
    const [before, after] = [recordOf(earlier), recordOf(later)]
    const images = [read(chain, 'Record', before), read(chain, 'Record', after)]
    const landed = land(chain, supersedeRecord(earlier, later))
    expect(read(chain, 'Record', before)).to.deep.equal({
      ...images[0],
      supersededBy: text(after),
      sequence: 3n,
    })
    expect(read(chain, 'Record', after)).to.deep.equal({
      ...images[1],
      supersedes: text(before),
      sequence: 2n,
    })
    expect(eventOf(landed, 'RecordSuperseded')).to.deep.equal({
      version: 1,
      at: chain.now,
      record: text(before),
      recordSequence: 3n,
      successor: text(after),
      successorSequence: 2n,
      actor: text(authorityA.publicKey),
    })
  })

  it('makes a line of records, and never a fork or a ring', () => {
    const [first, second, third, fourth] = [anchored(), anchored(), anchored(), anchored()]
    land(chain, supersedeRecord(first, second))
    land(chain, supersedeRecord(second, third))
    expectRefused(chain, supersedeRecord(first, fourth), 'RecordSuperseded')
    expectRefused(chain, supersedeRecord(fourth, third), 'RecordSuperseded')
    expectRefused(chain, supersedeRecord(third, first), 'RecordSuperseded')
    expectRefused(chain, supersedeRecord(third, second), 'RecordSuperseded')
  })

  it('refuses a record in its own place', () => {
    const record = anchored()
    expectRefused(chain, supersedeRecord(record, record), 'Custom:2040')
  })

  it('refuses a later record that was anchored before', () => {
    const older = anchored()
    chain.wait(60n)
    const newer = anchored()
    expectRefused(chain, supersedeRecord(newer, older), 'RecordSuperseded')
    land(chain, supersedeRecord(older, newer))
  })

  it('refuses another kind, another subject and another issuer', () => {
    const earlier = anchored()
    const subject = Keypair.generate().publicKey
    for (const more of [{ kind: 'permit' as const }, { subject }, { organization: undefined }]) {
      expectRefused(chain, supersedeRecord(earlier, anchored(more)), 'RecordMismatch')
    }
  })

  it('refuses a signer that does not act for the issuer', () => {
    const [earlier, later] = [anchored(), anchored()]
    const byOutsider = supersedeRecord(earlier, { ...later, actor: outsider })
    expectRefused(chain, byOutsider, 'NotRecordIssuer')
    const asItself = withAccount(byOutsider, 'issuer', outsider.publicKey)
    expectRefused(chain, asItself, 'RecordAccountMismatch')
  })

  it('refuses an organization that is not active', () => {
    const [earlier, later] = [anchored(), anchored()]
    land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    expectRefused(chain, supersedeRecord(earlier, later), 'NotRecordIssuer')
    land(chain, setOrganizationStatus(chain, organization, 'active'))
    land(chain, supersedeRecord(earlier, later))
  })
})
