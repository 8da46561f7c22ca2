import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { extendMilestone, terminateProposal } from '../../support/calls/payments.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, text } from '../../support/read.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY, hashOf, MAX_U64, NO_HASH } from '../../support/values.ts'

const LONGEST = 180n * DAY
const GRACE = 14n * DAY

describe('extend_milestone', () => {
  const stage = new DeliveringFund()
  const { chain, world } = stage
  const { manager, fundGuardian, owner, payee, outsider } = chain.actors
  beforeEach(() => chain.moveTo(START))
  const approved = () => stage.approved(stage.fresh())

  it('moves the date of a milestone and says why', () => {
    const proposal = approved()
    const before = stage.read(proposal)
    const [first, second] = before.milestones
    const dueBefore = stage.milestone(proposal).dueAt
    const dueAt = dueBefore + 20n * DAY
    const landed = land(chain, extendMilestone({ proposal, dueAt }))
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      sequence: 5n,
      milestones: [{ ...first, dueAt, extended: true }, second],
    })
    expect(eventOf(landed, 'MilestoneExtended')).to.deep.equal({
      version: 1,
      at: chain.now,
      proposal: text(proposal.address),
      proposalSequence: 5n,
      milestone: 0,
      manager: text(manager.publicKey),
      dueBefore,
      dueAfter: dueAt,
      reasonHash: text(hashOf('extension')),
    })
  })

  it('moves by a second at least and by a hundred and eighty days at most', () => {
    const proposal = approved()
    const { dueAt } = stage.milestone(proposal)
    const dates = [0n, dueAt - 1n, dueAt, dueAt + LONGEST + 1n, MAX_U64 / 2n, -1n]
    for (const other of dates) {
      expectRefused(chain, extendMilestone({ proposal, dueAt: other }), 'MilestoneAlreadyExtended')
    }
    land(chain, extendMilestone({ proposal, dueAt: dueAt + LONGEST }))
    land(chain, extendMilestone({ proposal, milestone: 1, dueAt: stage.milestone(proposal, 1).dueAt + 1n }))
  })

  it('moves each milestone once', () => {
    const proposal = approved()
    const { dueAt } = stage.milestone(proposal)
    land(chain, extendMilestone({ proposal, dueAt: dueAt + 1n }))
    expectRefused(chain, extendMilestone({ proposal, dueAt: dueAt + 2n }), 'MilestoneAlreadyExtended')
  })

  it('keeps anyone from ending a proposal that is overdue, until the new date and its grace are over', () => {
    const proposal = approved()
    const dueAt = stage.milestone(proposal).dueAt + 10n * DAY
    chain.moveTo(dueAt + 4n * DAY)
    land(chain, extendMilestone({ proposal, dueAt }))
    const end = terminateProposal(chain, { proposal, actor: outsider })
    chain.moveTo(dueAt + GRACE - 1n)
    expectRefused(chain, end, 'MilestoneNotOverdue')
    chain.wait(1n)
    land(chain, end)
  })

  it('moves a milestone that was refused, and none that is under review, accepted, disputed or paid', () => {
    const proposal = approved()
    stage.rejected(proposal)
    land(chain, extendMilestone({ proposal, dueAt: stage.milestone(proposal).dueAt + DAY }))
    const other = approved()
    const later = () => extendMilestone({ proposal: other, dueAt: stage.milestone(other).dueAt + DAY })
    stage.submit(other)
    expectRefused(chain, later(), 'MilestoneNotOpen')
    stage.review({ proposal: other })
    expectRefused(chain, later(), 'MilestoneNotOpen')
    stage.toPayable(other)
    stage.pay(other)
    expectRefused(chain, later(), 'MilestoneNotOpen')
  })

  it('is done by the manager of the fund, and by nobody else', () => {
    const proposal = approved()
    const dueAt = stage.milestone(proposal).dueAt + DAY
    for (const actor of [fundGuardian, owner, payee, outsider]) {
      expectRefused(chain, extendMilestone({ proposal, dueAt, manager: actor }), 'NotFundManager')
    }
    const roles = { manager: outsider.publicKey, creator: outsider }
    const elsewhere = world.fund({ money: world.money(), id: 1, ...roles })
    const call = extendMilestone({ proposal, dueAt, manager: outsider })
    expectRefused(chain, withAccount(call, 'fund', elsewhere.address), 'FundAccountMismatch')
  })

  it('refuses an extension without a reason, and a milestone that is none', () => {
    const proposal = approved()
    const dueAt = stage.milestone(proposal).dueAt + DAY
    const call = extendMilestone({ proposal, dueAt })
    expectRefused(chain, withArgument(call, 'reason_hash', NO_HASH), 'HashMissing')
    expectRefused(chain, extendMilestone({ proposal, milestone: 2, dueAt }), 'MilestoneUnknown')
  })

  it('is stopped by no pause, of the fund or of the registry', () => {
    const proposal = approved()
    land(chain, setFundPause(stage.fund, ['contributions', 'proposals', 'payments']))
    pauseAllBut(chain, [])
    land(chain, extendMilestone({ proposal, dueAt: stage.milestone(proposal).dueAt + DAY }))
    pauseRegistry(chain, [])
    land(chain, setFundPause(stage.fund, []))
  })
})
