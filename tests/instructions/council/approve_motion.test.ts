import { expect } from 'chai'
import { approveMotion } from '../../support/calls/council.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { Chamber } from '../../support/council.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { DAY } from '../../support/values.ts'

describe('approve_motion', () => {
  const chamber = new Chamber()
  const { chain, council } = chamber

  it('counts a word below the threshold', () => {
    const motion = chamber.moved(chamber.statement())
    const before = read(chain, 'Motion', motion.address)
    const landed = land(chain, approveMotion(motion, chamber.member(1)))
    expect(read(chain, 'Motion', motion.address)).to.deep.equal({ ...before, approvals: 2, sequence: 2n })
    expect(eventOf(landed, 'MotionApproved')).to.deep.equal({
      version: 1,
      at: chain.now,
      motion: text(motion.address),
      motionSequence: 2n,
      council: text(council.address),
      organization: text(chamber.member(1).address),
      actor: text(chamber.member(1).authority.publicKey),
      approvalsAfter: 1,
      threshold: 2,
      statusAfter: 'open',
      executableAt: 0n,
      expiresAt: before.expiresAt,
    })
  })

  it('starts the time lock with the word that reaches the threshold', () => {
    const motion = chamber.moved(chamber.statement())
    land(chain, approveMotion(motion, chamber.member(2)))
    chain.wait(DAY)
    const landed = land(chain, approveMotion(motion, chamber.member(0)))
    const waits = { executableAt: chain.now + 2n * DAY, expiresAt: chain.now + 12n * DAY }
    expect(read(chain, 'Motion', motion.address)).to.deep.include({
      ...waits,
      approvals: 5,
      status: 'approved',
      approvedAt: chain.now,
      sequence: 3n,
    })
    expect(eventOf(landed, 'MotionApproved')).to.deep.include({
      ...waits,
      approvalsAfter: 2,
      statusAfter: 'approved',
    })
  })

  it('counts each organization once', () => {
    const motion = chamber.moved(chamber.statement())
    land(chain, approveMotion(motion, chamber.member(0)))
    expectRefused(chain, approveMotion(motion, chamber.member(0)), 'AlreadyApproved')
    expect(read(chain, 'Motion', motion.address).status).to.equal('open')
  })

  it('refuses an organization without a seat, and one that is not active', () => {
    const motion = chamber.moved(chamber.statement())
    expectRefused(chain, approveMotion(motion, chamber.newcomer()), 'NotCouncilMember')
    const other = new Chamber()
    const moved = other.moved(other.statement())
    land(other.chain, setOrganizationStatus(other.chain, other.member(1), 'suspended'))
    expectRefused(other.chain, approveMotion(moved, other.member(1)), 'OrganizationNotActive')
    land(other.chain, setOrganizationStatus(other.chain, other.member(1), 'active'))
    land(other.chain, approveMotion(moved, other.member(1)))
  })

  it('refuses a signer that does not act for the organization', () => {
    const motion = chamber.moved(chamber.statement())
    for (const signer of [chain.actors.outsider, chamber.member(1).authority, chain.actors.steward]) {
      const call = approveMotion(motion, chamber.member(0), signer)
      expectRefused(chain, call, 'NotOrganizationAuthority')
    }
  })

  it('refuses another council than that of the motion, also with a member of both', () => {
    const motion = chamber.moved(chamber.statement())
    const rival = chamber.founded(chamber.members, { threshold: 3 })
    const call = withAccount(approveMotion(motion, chamber.member(0)), 'council', rival.address)
    expectRefused(chain, call, 'MotionAccountMismatch')
  })

  it('takes words up to the last second of the motion', () => {
    const motion = chamber.moved(chamber.statement())
    const { expiresAt } = read(chain, 'Motion', motion.address)
    chain.moveTo(expiresAt - 1n)
    land(chain, approveMotion(motion, chamber.member(0)))
    chain.moveTo(expiresAt)
    expectRefused(chain, approveMotion(motion, chamber.member(1)), 'MotionExpired')
  })
})
