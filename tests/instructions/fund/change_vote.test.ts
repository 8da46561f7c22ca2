import { expect } from 'chai'
import { contributorAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument } from '../../support/arguments.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { finishVote, vetoProposal, withdrawProposal } from '../../support/calls/proposals.ts'
import { castVote, changeVote, voteOf } from '../../support/calls/votes.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'

describe('change_vote', () => {
  const base = registered()
  const scene = new RunningFund({ base })
  const { chain } = scene
  const { contributor, neighbour } = chain.actors

  it('puts another choice in the place of the first and counts the contributor once', () => {
    const proposal = scene.propose()
    scene.vote(proposal, contributor, 'for')
    scene.vote(proposal, neighbour, 'for')
    const before = scene.read(proposal)
    const address = voteOf({ proposal, wallet: neighbour })
    const vote = read(chain, 'Vote', address)
    chain.wait(9n)
    const landed = land(chain, changeVote({ proposal, wallet: neighbour, choice: 'against' }))
    expect(read(chain, 'Vote', address)).to.deep.equal({ ...vote, choice: 'against' })
    expect(scene.read(proposal)).to.deep.equal({
      ...before,
      sequence: 4n,
      tally: { ...before.tally, weightFor: 6_000_000n, weightAgainst: 2_000_000n },
    })
    expect(eventOf(landed, 'VoteCast')).to.deep.equal({
      version: 1,
      at: chain.now,
      ...{ proposal: text(proposal.address), proposalSequence: 4n, pool: text(scene.free.address) },
      contributor: text(contributorAddress(scene.free.address, neighbour.publicKey)),
      ...{ wallet: text(neighbour.publicKey), vote: text(address) },
      ...{ choiceBefore: 'for', choice: 'against', value: 2_000_000n, weight: 2_000_000n },
      ...{ turnoutAfter: 8_000_000n, weightForAfter: 6_000_000n, weightAgainstAfter: 2_000_000n },
      votersAfter: 2,
    })
  })

  for (const voteWeight of ['linear', 'square-root'] as const) {
    it(`leaves the tally as if only the last choice had been made, ${voteWeight}`, () => {
      const running = new RunningFund({ base, rules: { voteWeight } })
      const [changed, once] = [running.propose(), running.propose()]
      const ways = ['for', 'against', 'abstain', 'for', 'for', 'abstain', 'abstain', 'against'] as const
      running.vote(changed, neighbour, 'abstain')
      for (const choice of ways) land(chain, changeVote({ proposal: changed, wallet: neighbour, choice }))
      running.vote(once, neighbour, 'against')
      expect(running.read(changed).tally).to.deep.equal(running.read(once).tally)
    })
  }

  it('keeps the value of the first vote, whatever the contributor bought since', () => {
    const running = new RunningFund({ base })
    const proposal = running.propose()
    running.vote(proposal, neighbour)
    running.nextSlot()
    running.gives(neighbour, 7_000_000n)
    const landed = land(chain, changeVote({ proposal, wallet: neighbour, choice: 'against' }))
    expect(eventOf(landed, 'VoteCast').value).to.equal(2_000_000n)
  })

  it('changes a vote until the last second of voting, and none from its end on', () => {
    const proposal = scene.propose()
    scene.vote(proposal, neighbour)
    const { votingEndsAt } = scene.read(proposal)
    chain.moveTo(votingEndsAt - 1n)
    land(chain, changeVote({ proposal, wallet: neighbour, choice: 'against' }))
    chain.moveTo(votingEndsAt)
    expectRefused(chain, changeVote({ proposal, wallet: neighbour, choice: 'for' }), 'VotingOver')
  })

  it('changes none once the proposal is counted, vetoed or withdrawn', () => {
    const refuse = (proposal: ReturnType<typeof scene.propose>) =>
      expectRefused(chain, changeVote({ proposal, wallet: contributor }), 'ProposalNotVoting')
    const [counted, withdrawn] = [scene.propose(), scene.propose()]
    for (const proposal of [counted, withdrawn]) scene.vote(proposal, contributor)
    land(chain, withdrawProposal(withdrawn))
    refuse(withdrawn)
    scene.toVotingEnd(counted)
    land(chain, finishVote(chain, counted))
    refuse(counted)
    land(chain, vetoProposal(chain, { proposal: counted }))
    refuse(counted)
  })

  it('goes on while the fund is paused', () => {
    const running = new RunningFund({ base })
    const proposal = running.propose()
    running.vote(proposal, neighbour)
    land(chain, setFundPause(running.fund, ['contributions', 'proposals', 'payments']))
    land(chain, changeVote({ proposal, wallet: neighbour }))
  })

  it('refuses who has not voted', () => {
    const call = changeVote({ proposal: scene.propose(), wallet: neighbour })
    expectRefused(chain, call, 'AccountDataTooSmall')
  })

  it('refuses a vote that is neither for, against nor abstain', () => {
    const proposal = scene.propose()
    scene.vote(proposal, neighbour)
    const call = changeVote({ proposal, wallet: neighbour })
    for (const choice of [0, 4, 255])
      expectRefused(chain, withArgument(call, 'choice', choice), 'VoteUnknown')
  })

  it("refuses another wallet, another's vote, and the vote on another proposal", () => {
    const [proposal, other] = [scene.propose(), scene.propose()]
    scene.vote(proposal, neighbour)
    scene.vote(other, neighbour)
    scene.vote(proposal, contributor)
    const call = changeVote({ proposal, wallet: neighbour })
    const signed = { ...call, signers: [neighbour, contributor] }
    expectRefused(chain, withAccount(signed, 'wallet', contributor.publicKey), 'FundAccountMismatch')
    const theirs = voteOf({ proposal, wallet: contributor })
    expectRefused(chain, withAccount(call, 'vote', theirs), 'FundAccountMismatch')
    const elsewhere = voteOf({ proposal: other, wallet: neighbour })
    expectRefused(chain, withAccount(call, 'vote', elsewhere), 'FundAccountMismatch')
    expectRefused(chain, withAccount(call, 'proposal', other.address), 'FundAccountMismatch')
    expectRefused(chain, castVote(chain, { proposal, wallet: neighbour }), 'AccountInUse')
  })
})
