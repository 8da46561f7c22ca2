import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { withdrawProposal } from '../../support/calls/proposals.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { lamportsOf } from '../../support/lamports.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { hashOf, NO_HASH } from '../../support/values.ts'

const DEPOSIT = 10_000_000n

describe('withdraw_proposal', () => {
  const base = registered()
  const scene = new RunningFund({ base })
  const { chain } = scene
  const { contributor, owner, payer, outsider, manager, fundGuardian, developer, payee } = chain.actors

  it('ends a proposal in its vote, by its proposer, and gives the deposit back to who paid it', () => {
    const proposal = scene.propose()
    scene.vote(proposal, contributor)
    const before = scene.read(proposal)
    const fund = read(chain, 'Fund', scene.fund.address)
    chain.wait(30n)
    const purse = lamportsOf(chain, payer.publicKey)
    const landed = land(chain, withdrawProposal(proposal))
    const closed = { status: 'cancelled', reasonHash: text(hashOf('withdrawn')), deposit: 0n } as const
    expect(scene.read(proposal)).to.deep.equal({ ...before, ...closed, sequence: 3n, closedAt: chain.now })
    expect(lamportsOf(chain, payer.publicKey) - purse).to.equal(DEPOSIT)
    expect(read(chain, 'Fund', scene.fund.address)).to.deep.equal(fund)
    expect(eventOf(landed, 'ProposalClosed')).to.deep.equal({
      version: 1,
      at: chain.now,
      ...{ proposal: text(proposal.address), proposalSequence: 3n, actor: text(owner.publicKey) },
      ...{ statusAfter: 'cancelled', abusive: false, reasonHash: text(hashOf('withdrawn')) },
      ...{ deposit: DEPOSIT, depositTo: text(payer.publicKey) },
    })
  })

  it('needs no reason', () => {
    const proposal = scene.propose()
    const call = withArgument(withdrawProposal(proposal), 'reason_hash', NO_HASH)
    expect(eventOf(land(chain, call), 'ProposalClosed').reasonHash).to.equal(null)
  })

  it('withdraws until the votes are counted, also after the end of voting', () => {
    const proposal = scene.propose()
    scene.toVotingEnd(proposal)
    land(chain, withdrawProposal(proposal))
    expect(scene.read(proposal).status).to.equal('cancelled')
  })

  for (const status of ['cool-off', 'approved', 'defeated', 'vetoed', 'cancelled', 'expired'] as const) {
    it(`withdraws nothing that is ${status}`, () => {
      const running = new RunningFund({ base })
      expectRefused(chain, withdrawProposal(running.proposalIn(status)), 'ProposalNotVoting')
    })
  }

  it('goes on while the fund is paused or winding down', () => {
    const running = new RunningFund({ base })
    const proposal = running.propose()
    land(chain, setFundPause(running.fund, ['contributions', 'proposals', 'payments']))
    land(chain, windDownFund(running.fund))
    land(chain, withdrawProposal(proposal))
  })

  it('refuses everyone but who made it', () => {
    const proposal = scene.propose()
    for (const signer of [outsider, manager, fundGuardian, developer, payee, payer]) {
      expectRefused(chain, withdrawProposal(proposal, signer), 'NotProposer')
    }
  })

  it('gives the deposit to nobody but who paid it', () => {
    const call = withdrawProposal(scene.propose())
    for (const { publicKey } of [owner, outsider]) {
      expectRefused(chain, withAccount(call, 'deposit_to', publicKey), 'DepositDestinationMismatch')
    }
  })

  it('gives it to the proposer itself where that one paid', () => {
    const proposal = scene.propose({ payer: owner })
    const purse = lamportsOf(chain, owner.publicKey)
    land(chain, withdrawProposal(proposal))
    expect(lamportsOf(chain, owner.publicKey) - purse).to.equal(DEPOSIT)
  })
})
