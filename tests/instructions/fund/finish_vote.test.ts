import { expect } from 'chai'
import { setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { approveProposal, expireProposal, finishVote, vetoProposal } from '../../support/calls/proposals.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { lamportsOf } from '../../support/lamports.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { DAY } from '../../support/values.ts'

const DEPOSIT = 10_000_000n

describe('finish_vote', () => {
  const base = registered()
  const scene = new RunningFund({ base })
  const { chain } = scene
  const { contributor, neighbour, outsider, payer, holder } = chain.actors

  it('begins the cool-off of what was voted for; the deposit stays', () => {
    const proposal = scene.propose()
    scene.vote(proposal, contributor, 'for')
    scene.vote(proposal, neighbour, 'against')
    const before = scene.read(proposal)
    scene.toVotingEnd(proposal)
    chain.wait(5n)
    const purse = lamportsOf(chain, payer.publicKey)
    const landed = land(chain, finishVote(chain, proposal))
    const coolOffEndsAt = chain.now + 2n * DAY
    expect(scene.read(proposal)).to.deep.equal({
      ...before,
      ...{ status: 'cool-off', sequence: 4n, coolOffEndsAt },
    })
    expect(lamportsOf(chain, payer.publicKey)).to.equal(purse)
    expect(eventOf(landed, 'VoteFinished')).to.deep.equal({
      version: 1,
      at: chain.now,
      ...{ proposal: text(proposal.address), proposalSequence: 4n, actor: text(outsider.publicKey) },
      ...{ statusAfter: 'cool-off', turnout: 8_000_000n, votable: 10_000_000n },
      ...{ weightFor: 6_000_000n, weightAgainst: 2_000_000n, coolOffEndsAt },
      ...{ expiresAt: before.expiresAt, deposit: 0n },
    })
  })

  it('ends what was not voted for and gives the deposit back to who paid it', () => {
    const proposal = scene.propose()
    scene.vote(proposal, contributor, 'against')
    const before = scene.read(proposal)
    scene.toVotingEnd(proposal)
    const [purse, held] = [payer.publicKey, proposal.address].map((address) => lamportsOf(chain, address))
    const landed = land(chain, finishVote(chain, proposal))
    expect(scene.read(proposal)).to.deep.equal({
      ...before,
      ...{ status: 'defeated', sequence: 3n, closedAt: chain.now, deposit: 0n },
    })
    expect(lamportsOf(chain, payer.publicKey) - (purse ?? 0n)).to.equal(DEPOSIT)
    expect((held ?? 0n) - lamportsOf(chain, proposal.address)).to.equal(DEPOSIT)
    expect(eventOf(landed, 'VoteFinished')).to.deep.include({
      ...{ statusAfter: 'defeated', coolOffEndsAt: 0n, expiresAt: before.expiresAt, deposit: DEPOSIT },
      ...{ turnout: 6_000_000n, weightFor: 0n, weightAgainst: 6_000_000n },
    })
  })

  it('counts from the second on in which voting has ended', () => {
    const proposal = scene.propose()
    const { votingEndsAt } = scene.read(proposal)
    chain.moveTo(votingEndsAt - 1n)
    expectRefused(chain, finishVote(chain, proposal), 'VotingNotOver')
    chain.moveTo(votingEndsAt)
    land(chain, finishVote(chain, proposal))
  })

  for (const status of ['cool-off', 'approved', 'defeated', 'vetoed', 'cancelled', 'expired'] as const) {
    it(`counts nothing of a proposal that is ${status}`, () => {
      const running = new RunningFund({ base })
      const proposal = running.proposalIn(status)
      chain.wait(60n * DAY)
      expectRefused(chain, finishVote(chain, proposal), 'ProposalNotVoting')
    })
  }

  it('goes on while the fund is paused or winding down', () => {
    const running = new RunningFund({ base })
    const proposal = running.propose()
    land(chain, setFundPause(running.fund, ['contributions', 'proposals', 'payments']))
    land(chain, windDownFund(running.fund))
    running.toVotingEnd(proposal)
    land(chain, finishVote(chain, proposal, holder))
  })

  it('gives the deposit to nobody but who paid it', () => {
    const proposal = scene.propose()
    scene.toVotingEnd(proposal)
    const call = finishVote(chain, proposal)
    for (const { publicKey } of [outsider, proposal.proposer]) {
      expectRefused(chain, withAccount(call, 'deposit_to', publicKey), 'DepositDestinationMismatch')
    }
  })

  it('leaves a cool-off that begins too late only to veto and expiry: nothing is drawn without it', () => {
    const running = new RunningFund({ base })
    const proposal = running.propose()
    running.vote(proposal, contributor)
    const { expiresAt } = running.read(proposal)
    chain.moveTo(expiresAt - 2n * DAY)
    land(chain, finishVote(chain, proposal))
    chain.moveTo(expiresAt - 1n)
    expectRefused(chain, approveProposal(chain, proposal), 'CoolOffNotOver')
    expectRefused(chain, expireProposal(chain, proposal), 'ProposalNotExpired')
    chain.moveTo(expiresAt)
    expectRefused(chain, approveProposal(chain, proposal), 'ProposalExpired')
    expectRefused(chain, vetoProposal(chain, { proposal }), 'CoolOffOver')
    land(chain, expireProposal(chain, proposal))
  })
})
