import { expect } from 'chai'
import type { ConcernStatus } from '../../../packages/sdk/src/enums.ts'
import { concernAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument } from '../../support/arguments.ts'
import { answerConcern, type ConcernInput, fileConcern } from '../../support/calls/records.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { hashOf, nextCode, nextId, NO_HASH } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('answer_concern', () => {
  const world = new World()
  const { chain } = world
  const { authorityA, outsider } = chain.actors
  let organization: OrganizationRef

  before(() => {
    world.registry()
    organization = world.organization('VERA', authorityA)
  })

  function concernThatIs(status: ConcernStatus, of = organization): ConcernInput {
    const input = { organization: of, id: nextId() }
    land(chain, fileConcern(chain, input))
    if (status !== 'open') land(chain, answerConcern(input, status))
    return input
  }

  const addressOf = ({ organization: { address }, id }: ConcernInput) => concernAddress(address, id)

  it('keeps the answer and when it was given', () => {
    const input = concernThatIs('open')
    const before = read(chain, 'Concern', addressOf(input))
    chain.wait(60n)
    const landed = land(chain, answerConcern(input))
    const answerHash = text(hashOf(`answered ${input.id}`))
    expect(read(chain, 'Concern', addressOf(input))).to.deep.equal({
      ...before,
      status: 'answered',
      answeredAt: chain.now,
      answerHash,
    })
    expect(eventOf(landed, 'ConcernAnswered')).to.deep.equal({
      version: 1,
      at: chain.now,
      concern: text(addressOf(input)),
      organization: text(organization.address),
      actor: text(authorityA.publicKey),
      subject: before.subject,
      statusAfter: 'answered',
      answerHash,
    })
  })

  const ACTS: [from: ConcernStatus, to: 'answered' | 'closed', allowed: boolean][] = [
    ['open', 'answered', true],
    ['open', 'closed', true],
    ['answered', 'answered', true],
    ['answered', 'closed', true],
    ['closed', 'answered', false],
    ['closed', 'closed', false],
  ]
  for (const [from, to, allowed] of ACTS) {
    it(`${allowed ? 'allows' : 'refuses'} ${from} to ${to}`, () => {
      const input = concernThatIs(from)
      const call = answerConcern(input, to)
      if (!allowed) return void expectRefused(chain, call, 'StatusChangeInvalid')
      land(chain, call)
      expect(read(chain, 'Concern', addressOf(input)).status).to.equal(to)
    })
  }

  it('refuses to open a concern again, and an unknown status', () => {
    const call = answerConcern(concernThatIs('answered'))
    for (const status of [0, 1, 4]) {
      expectRefused(chain, withArgument(call, 'status', status), 'StatusChangeInvalid')
    }
  })

  it('refuses an answer without a document', () => {
    const call = answerConcern(concernThatIs('open'))
    expectRefused(chain, withArgument(call, 'answer_hash', NO_HASH), 'HashMissing')
  })

  it('still takes the answer of an organization that is suspended, and one that is late', () => {
    const other = world.organization(nextCode(), authorityA)
    const input = concernThatIs('open', other)
    land(chain, setOrganizationStatus(chain, other, 'suspended'))
    chain.wait(100n * 86_400n)
    land(chain, answerConcern(input))
    const { answeredAt, answerBy } = read(chain, 'Concern', addressOf(input))
    expect(answeredAt > answerBy).to.equal(true)
  })

  it('refuses anyone but the organization that took it up', () => {
    const input = concernThatIs('open')
    const byOutsider = answerConcern({ ...input, authority: outsider })
    expectRefused(chain, byOutsider, 'NotOrganizationAuthority')
    const other = world.organization(nextCode(), outsider)
    const forOther = withAccount(byOutsider, 'organization', other.address)
    expectRefused(chain, forOther, 'RecordAccountMismatch')
  })
})
