import { expect } from 'chai'
import { approveMotion, cancelMotion, executeMotion } from '../../support/calls/council.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { Chamber } from '../../support/council.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { DAY } from '../../support/values.ts'

describe('cancel_motion', () => {
  const chamber = new Chamber()
  const { chain, council } = chamber

  it('counts a word for the end, whoever gave one for the motion', () => {
    const motion = chamber.approved(chamber.moved(chamber.statement()))
    const before = read(chain, 'Motion', motion.address)
    const landed = land(chain, cancelMotion(motion, chamber.member(0)))
    expect(read(chain, 'Motion', motion.address)).to.deep.equal({
      ...before,
      cancellations: 1,
      sequence: 4n,
    })
    expect(eventOf(landed, 'MotionCancelVoted')).to.deep.equal({
      version: 1,
      at: chain.now,
      motion: text(motion.address),
      motionSequence: 4n,
      council: text(council.address),
      organization: text(chamber.member(0).address),
      actor: text(chamber.member(0).authority.publicKey),
      cancellationsAfter: 1,
      threshold: 2,
      statusAfter: 'approved',
    })
  })

  it('ends an approved motion at a threshold of its own', () => {
    const motion = chamber.approved(chamber.moved(chamber.statement()))
    land(chain, cancelMotion(motion, chamber.member(2)))
    chain.wait(60n)
    const landed = land(chain, cancelMotion(motion, chamber.member(1)))
    expect(read(chain, 'Motion', motion.address)).to.include({
      status: 'cancelled',
      closedAt: chain.now,
      cancellations: 6,
      approvals: 3,
    })
    expect(eventOf(landed, 'MotionCancelVoted').statusAfter).to.equal('cancelled')
    chain.wait(3n * DAY)
    expectRefused(chain, executeMotion(chain, motion), 'MotionNotApproved')
  })

  it('lets a motion pass against the word of one', () => {
    const motion = chamber.approved(chamber.moved(chamber.statement()))
    land(chain, cancelMotion(motion, chamber.member(2)))
    chain.wait(2n * DAY)
    land(chain, executeMotion(chain, motion))
  })

  it('counts each organization once', () => {
    const motion = chamber.moved(chamber.statement())
    land(chain, cancelMotion(motion, chamber.member(0)))
    expectRefused(chain, cancelMotion(motion, chamber.member(0)), 'AlreadyApproved')
  })

  it('refuses an organization without a seat, and one that is not active', () => {
    const motion = chamber.moved(chamber.statement())
    expectRefused(chain, cancelMotion(motion, chamber.newcomer()), 'NotCouncilMember')
    const other = new Chamber()
    const moved = other.moved(other.statement())
    land(other.chain, setOrganizationStatus(other.chain, other.member(1), 'revoked'))
    expectRefused(other.chain, cancelMotion(moved, other.member(1)), 'OrganizationNotActive')
  })

  it('refuses a signer that does not act for the organization, and another council', () => {
    const motion = chamber.moved(chamber.statement())
    const byOutsider = cancelMotion(motion, chamber.member(0), chain.actors.outsider)
    expectRefused(chain, byOutsider, 'NotOrganizationAuthority')
    const rival = chamber.founded(chamber.members)
    const call = withAccount(cancelMotion(motion, chamber.member(0)), 'council', rival.address)
    expectRefused(chain, call, 'MotionAccountMismatch')
    land(chain, approveMotion(motion, chamber.member(0)))
  })
})
