import { expect } from 'chai'
import { contributorAddress } from '../../../packages/sdk/src/pdas.ts'
import { keyOf } from '../../support/actors.ts'
import { withArgument } from '../../support/arguments.ts'
import { joinPool, setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { castVote, voteOf } from '../../support/calls/votes.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { nextId } from '../../support/values.ts'

describe('cast_vote', () => {
  const base = registered()
  const scene = new RunningFund({ base })
  const { chain } = scene
  const { contributor, neighbour, outsider, payer, owner } = chain.actors

  it('counts the value of the units held before the proposal, and keeps the vote', () => {
    const proposal = scene.propose()
    const before = scene.read(proposal)
    chain.wait(50n)
    const stake = scene.stake(neighbour)
    const landed = scene.vote(proposal, neighbour, 'for')
    const vote = voteOf({ proposal, wallet: neighbour })
    const account = contributorAddress(scene.free.address, neighbour.publicKey)
    expect(withoutBump(read(chain, 'Vote', vote))).to.deep.equal({
      ...{ version: 1, choice: 'for', value: 2_000_000n, proposal: text(proposal.address) },
      ...{ contributor: text(account), payer: text(payer.publicKey) },
    })
    const tally = { turnout: 2_000_000n, weightFor: 2_000_000n, weightAgainst: 0n, voters: 1 }
    expect(scene.read(proposal)).to.deep.equal({
      ...before,
      ...{ sequence: 2n, tally: { ...tally, votable: 10_000_000n } },
    })
    expect(scene.stake(neighbour)).to.deep.equal(stake)
    expect(eventOf(landed, 'VoteCast')).to.deep.equal({
      version: 1,
      at: chain.now,
      ...{ proposal: text(proposal.address), proposalSequence: 2n, pool: text(scene.free.address) },
      ...{ contributor: text(account), wallet: text(neighbour.publicKey), vote: text(vote) },
      ...{ choiceBefore: null, choice: 'for', value: 2_000_000n, weight: 2_000_000n },
      ...{ turnoutAfter: 2_000_000n, weightForAfter: 2_000_000n, weightAgainstAfter: 0n, votersAfter: 1 },
    })
  })

  it('counts against, and an abstention towards the turnout alone', () => {
    const proposal = scene.propose()
    scene.vote(proposal, contributor, 'against')
    scene.vote(proposal, neighbour, 'abstain')
    expect(scene.read(proposal).tally).to.deep.equal({
      ...{ votable: 10_000_000n, turnout: 8_000_000n, weightFor: 0n, weightAgainst: 6_000_000n, voters: 2 },
    })
  })

  it('counts a wallet once for each of the two pools, by what it holds there', () => {
    const proposal = scene.propose()
    scene.vote(proposal, contributor, 'for')
    const second = scene.vote(proposal, contributor, 'against', scene.earmarked)
    expect(eventOf(second, 'VoteCast')).to.include({
      ...{ pool: text(scene.earmarked.address), value: 2_000_000n, votersAfter: 2 },
    })
    expect(scene.read(proposal).tally).to.deep.include({
      ...{ turnout: 8_000_000n, weightFor: 6_000_000n, weightAgainst: 2_000_000n },
    })
  })

  it('weighs by the integer square root where the rules say so; the turnout stays in money', () => {
    const running = new RunningFund({ base, rules: { voteWeight: 'square-root' } })
    const [small, odd] = [running.giver(1_000n), running.giver(2_001n)]
    running.nextSlot()
    const proposal = running.propose()
    const weights = [contributor, neighbour, small, odd].map((wallet) => {
      const { value, weight } = eventOf(running.vote(proposal, wallet, 'for'), 'VoteCast')
      return [value, weight]
    })
    expect(weights).to.deep.equal([
      [6_000_000n, 2_449n],
      [2_000_000n, 1_414n],
      [1_000n, 31n],
      [2_001n, 44n],
    ])
    expect(running.read(proposal).tally).to.deep.equal({
      ...{ votable: 10_003_001n, turnout: 8_003_001n, weightFor: 3_938n, weightAgainst: 0n, voters: 4 },
    })
  })

  it('gives the least stake of the fund its word', () => {
    const running = new RunningFund({ base, rules: { minimumContribution: 1n } })
    const least = running.giver(1n)
    running.nextSlot()
    const proposal = running.propose()
    expect(eventOf(running.vote(proposal, least), 'VoteCast')).to.include({ value: 1n, weight: 1n })
  })

  it('takes a vote until the last second of voting, and none from its end on', () => {
    const proposal = scene.propose()
    const { votingEndsAt } = scene.read(proposal)
    chain.moveTo(votingEndsAt - 1n)
    scene.vote(proposal, contributor)
    chain.moveTo(votingEndsAt)
    expectRefused(chain, castVote(chain, { proposal, wallet: neighbour }), 'VotingOver')
  })

  for (const status of ['cool-off', 'approved', 'defeated', 'vetoed', 'cancelled', 'expired'] as const) {
    it(`takes no vote on a proposal that is ${status}`, () => {
      const running = new RunningFund({ base })
      const proposal = running.proposalIn(status)
      expectRefused(chain, castVote(chain, { proposal, wallet: neighbour }), 'ProposalNotVoting')
    })
  }

  it('goes on while fund and registry are paused, and while the fund winds down', () => {
    const running = new RunningFund({ base })
    const proposal = running.propose()
    land(chain, setFundPause(running.fund, ['contributions', 'proposals', 'payments']))
    pauseAllBut(chain, [])
    running.vote(proposal, contributor)
    land(chain, windDownFund(running.fund))
    running.vote(proposal, neighbour)
    pauseRegistry(chain, [])
  })

  it('refuses a second vote of the same contributor', () => {
    const proposal = scene.propose()
    scene.vote(proposal, contributor)
    for (const choice of ['for', 'against'] as const) {
      expectRefused(chain, castVote(chain, { proposal, wallet: contributor, choice }), 'AccountInUse')
    }
  })

  it('refuses a vote that is neither for, against nor abstain', () => {
    const call = castVote(chain, { proposal: scene.propose(), wallet: contributor })
    for (const choice of [0, 4, 255])
      expectRefused(chain, withArgument(call, 'choice', choice), 'VoteUnknown')
  })

  it("refuses another wallet's signature for a contributor", () => {
    const proposal = scene.propose()
    const call = castVote(chain, { proposal, wallet: contributor })
    const forged = withAccount(
      { ...call, signers: [...call.signers, neighbour] },
      'wallet',
      neighbour.publicKey,
    )
    expectRefused(chain, forged, 'FundAccountMismatch')
  })

  it('refuses who never joined, who joined and gave nothing, and who gave later', () => {
    const running = new RunningFund({ base })
    const joined = keyOf(`voter ${nextId()}`)
    land(chain, joinPool(chain, running.free, joined))
    const proposal = running.propose()
    expectRefused(chain, castVote(chain, { proposal, wallet: outsider }), 'UninitializedAccount')
    expectRefused(chain, castVote(chain, { proposal, wallet: joined }), 'NoVotingWeight')
    running.gives(joined, 5_000_000n)
    running.nextSlot()
    expectRefused(chain, castVote(chain, { proposal, wallet: joined }), 'NoVotingWeight')
    const late = running.giver(5_000_000n)
    expectRefused(chain, castVote(chain, { proposal, wallet: late }), 'NoVotingWeight')
  })

  it('refuses the contributors of a pool that the proposal does not draw on', () => {
    const alone = scene.propose({ ...scene.fresh(), milestones: [{ amount: 1_000n }] })
    const input = { proposal: alone, wallet: contributor, pool: scene.earmarked }
    expectRefused(chain, castVote(chain, input), 'ProposalPoolMismatch')
    const other = new RunningFund({ base })
    const foreign = { proposal: scene.propose(), wallet: contributor, pool: other.free }
    expectRefused(chain, castVote(chain, foreign), 'ProposalPoolMismatch')
  })

  it('lets the proposer vote by its own stake, as anyone', () => {
    const running = new RunningFund({ base })
    running.gives(owner, 1_000_000n)
    running.nextSlot()
    const event = eventOf(running.vote(running.propose(), owner), 'VoteCast')
    expect(event.value).to.equal(1_000_000n)
  })
})
