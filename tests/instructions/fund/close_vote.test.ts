import { expect } from 'chai'
import { SystemProgram } from '@solana/web3.js'
import { contributorAddress } from '../../../packages/sdk/src/pdas.ts'
import { finishVote, withdrawProposal } from '../../support/calls/proposals.ts'
import { castVote, changeVote, closeVote, voteOf } from '../../support/calls/votes.ts'
import { expectRefused, land, refused, snapshot } from '../../support/expect.ts'
import { lamportsOf } from '../../support/lamports.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, text } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'

describe('close_vote', () => {
  const base = registered()
  const scene = new RunningFund({ base })
  const { chain } = scene
  const { contributor, neighbour, outsider, payer, holder } = chain.actors

  /** Defeated: the neighbour voted alone, against. */
  const defeated = (): ProposalRef => {
    const proposal = scene.propose()
    scene.vote(proposal, neighbour, 'against')
    scene.toVotingEnd(proposal)
    land(chain, finishVote(chain, proposal))
    return proposal
  }
  const gone = (proposal: ProposalRef) => chain.account(voteOf({ proposal, wallet: neighbour }))

  it('gives the rent of a vote back to who paid it, signed by nobody, and leaves the tally', () => {
    const proposal = defeated()
    const vote = voteOf({ proposal, wallet: neighbour })
    const before = scene.read(proposal)
    const lamports = lamportsOf(chain, vote)
    const purse = lamportsOf(chain, payer.publicKey)
    const landed = land(chain, closeVote(chain, { proposal, wallet: neighbour }))
    expect(lamportsOf(chain, payer.publicKey) - purse).to.equal(lamports)
    expect(gone(proposal)?.data.length ?? 0).to.equal(0)
    expect(scene.read(proposal)).to.deep.equal(before)
    expect(eventOf(landed, 'VoteClosed')).to.deep.equal({
      version: 1,
      at: chain.now,
      ...{ vote: text(vote), proposal: text(proposal.address), payer: text(payer.publicKey), lamports },
      contributor: text(contributorAddress(scene.free.address, neighbour.publicKey)),
    })
  })

  it('gives back what a stranger sent to the vote, too', () => {
    const proposal = defeated()
    chain.fund(voteOf({ proposal, wallet: neighbour }), 12_345)
    const lamports = lamportsOf(chain, voteOf({ proposal, wallet: neighbour }))
    const landed = land(chain, closeVote(chain, { proposal, wallet: neighbour }))
    expect(eventOf(landed, 'VoteClosed').lamports).to.equal(lamports)
  })

  it('refuses while the vote still counts: in voting, also after its end, until it is counted', () => {
    const proposal = scene.propose()
    scene.vote(proposal, neighbour)
    const call = closeVote(chain, { proposal, wallet: neighbour })
    expectRefused(chain, call, 'VoteStillCounts')
    scene.toVotingEnd(proposal)
    expectRefused(chain, call, 'VoteStillCounts')
    land(chain, finishVote(chain, proposal))
    land(chain, call)
  })

  for (const status of ['cool-off', 'approved', 'vetoed', 'expired'] as const) {
    it(`closes the votes on a proposal that is ${status}`, () => {
      const running = new RunningFund({ base })
      const proposal = running.proposalIn(status)
      land(chain, closeVote(chain, { proposal, wallet: contributor }))
    })
  }

  it('closes the votes on a proposal that was withdrawn', () => {
    const proposal = scene.propose()
    scene.vote(proposal, neighbour)
    land(chain, withdrawProposal(proposal))
    land(chain, closeVote(chain, { proposal, wallet: neighbour }))
  })

  it('closes a vote once', () => {
    const proposal = defeated()
    const call = closeVote(chain, { proposal, wallet: neighbour })
    land(chain, call)
    expectRefused(chain, call, 'AccountDataTooSmall')
  })

  it('cannot be undone by lamports: closed, refunded and cast again in one transaction is refused', () => {
    const proposal = defeated()
    const vote = voteOf({ proposal, wallet: neighbour })
    const close = closeVote(chain, { proposal, wallet: neighbour }).instruction
    const lamports = Number(lamportsOf(chain, vote))
    const revive = SystemProgram.transfer({ fromPubkey: holder.publicKey, toPubkey: vote, lamports })
    const again = castVote(chain, { proposal, wallet: neighbour })
    const change = changeVote({ proposal, wallet: neighbour, choice: 'for' })
    for (const [call, error] of [
      [again, 'ProposalNotVoting'],
      [change, 'AccountDataTooSmall'],
    ] as const) {
      const before = snapshot(chain, call.instruction)
      const refusal = refused(() => chain.send([close, revive, call.instruction], [holder, payer, neighbour]))
      expect(refusal.refusal).to.equal(error)
      expect(snapshot(chain, call.instruction)).to.deep.equal(before)
    }
  })

  it('leaves an address that was revived after the close empty, and no vote to be closed', () => {
    const proposal = defeated()
    const vote = voteOf({ proposal, wallet: neighbour })
    const lamports = Number(lamportsOf(chain, vote))
    const close = closeVote(chain, { proposal, wallet: neighbour }).instruction
    const revive = SystemProgram.transfer({ fromPubkey: holder.publicKey, toPubkey: vote, lamports })
    chain.send([close, revive], [holder])
    const left = chain.require(vote)
    expect([left.data.length, text(left.owner)]).to.deep.equal([0, text(SystemProgram.programId)])
    expectRefused(chain, closeVote(chain, { proposal, wallet: neighbour }), 'AccountDataTooSmall')
    expectRefused(chain, castVote(chain, { proposal, wallet: neighbour }), 'ProposalNotVoting')
  })

  it('pays nobody but who paid the vote', () => {
    const call = closeVote(chain, { proposal: defeated(), wallet: neighbour })
    for (const { publicKey } of [outsider, neighbour]) {
      expectRefused(chain, withAccount(call, 'rent_to', publicKey), 'FundAccountMismatch')
    }
  })

  it('refuses the decided proposal of another vote', () => {
    const open = scene.propose()
    scene.vote(open, neighbour)
    const call = closeVote(chain, { proposal: open, wallet: neighbour })
    expectRefused(chain, withAccount(call, 'proposal', defeated().address), 'FundAccountMismatch')
  })
})
