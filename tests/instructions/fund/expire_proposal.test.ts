import { expect } from 'chai'
import { setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { approveProposal, expireProposal } from '../../support/calls/proposals.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { lamportsOf } from '../../support/lamports.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { DAY } from '../../support/values.ts'

const DEPOSIT = 10_000_000n

describe('expire_proposal', () => {
  const base = registered()
  const { chain } = base.world
  const { payer, outsider, owner } = chain.actors

  it('ends what nobody drew in its time, by anyone, and gives the deposit back to who paid it', () => {
    const running = new RunningFund({ base })
    const proposal = running.adopted()
    const before = running.read(proposal)
    running.toExpiry(proposal)
    const purse = lamportsOf(chain, payer.publicKey)
    const landed = land(chain, expireProposal(chain, proposal))
    expect(running.read(proposal)).to.deep.equal({
      ...before,
      ...{ status: 'expired', sequence: 4n, closedAt: chain.now, deposit: 0n },
    })
    expect(lamportsOf(chain, payer.publicKey) - purse).to.equal(DEPOSIT)
    expect(eventOf(landed, 'ProposalClosed')).to.deep.equal({
      version: 1,
      at: chain.now,
      ...{ proposal: text(proposal.address), proposalSequence: 4n, actor: text(outsider.publicKey) },
      ...{ statusAfter: 'expired', abusive: false, reasonHash: null },
      ...{ deposit: DEPOSIT, depositTo: text(payer.publicKey) },
    })
  })

  it('ends it from the second on from which it is not drawn any more, thirty days after its cool-off', () => {
    const running = new RunningFund({ base })
    const proposal = running.adopted()
    const { expiresAt, votingEndsAt } = running.read(proposal)
    expect(expiresAt - votingEndsAt).to.equal(32n * DAY)
    chain.moveTo(expiresAt - 1n)
    expectRefused(chain, expireProposal(chain, proposal), 'ProposalNotExpired')
    chain.moveTo(expiresAt)
    expectRefused(chain, approveProposal(chain, proposal), 'ProposalExpired')
    land(chain, expireProposal(chain, proposal))
  })

  for (const status of ['voting', 'approved', 'defeated', 'vetoed', 'cancelled', 'expired'] as const) {
    it(`ends nothing that is ${status}`, () => {
      const running = new RunningFund({ base })
      const proposal = running.proposalIn(status)
      chain.wait(400n * DAY)
      expectRefused(chain, expireProposal(chain, proposal), 'ProposalNotInCoolOff')
    })
  }

  it('goes on while the fund is paused or winding down', () => {
    const running = new RunningFund({ base })
    const proposal = running.adopted()
    land(chain, setFundPause(running.fund, ['contributions', 'proposals', 'payments']))
    land(chain, windDownFund(running.fund))
    running.toExpiry(proposal)
    land(chain, expireProposal(chain, proposal))
  })

  it('gives the deposit to nobody but who paid it', () => {
    const running = new RunningFund({ base })
    const proposal = running.adopted()
    running.toExpiry(proposal)
    const call = expireProposal(chain, proposal)
    for (const { publicKey } of [owner, outsider]) {
      expectRefused(chain, withAccount(call, 'deposit_to', publicKey), 'DepositDestinationMismatch')
    }
  })
})
