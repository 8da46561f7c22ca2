import { expect } from 'chai'
import { contribute, createFund, joinPool, RULES } from '../../support/calls/fund.ts'
import {
  approveProposal,
  finishVote,
  propose,
  proposalRef,
  vetoProposal,
} from '../../support/calls/proposals.ts'
import { castVote, changeVote, closeVote } from '../../support/calls/votes.ts'
import { keyOf } from '../../support/actors.ts'
import { expectRefused, land, refused } from '../../support/expect.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { amountIn } from '../../support/tokens.ts'
import { DAY, nextId } from '../../support/values.ts'

const base = registered()
const stage = () => new RunningFund({ base })
const { chain } = base.world
const { contributor, neighbour, outsider } = chain.actors

// Voice credits were added for each vote and never taken from the voter (Gitcoin Allo, 2023).
describe('Votes that are never deducted', () => {
  it('moves a vote with its whole weight, however often it is changed', () => {
    const fund = stage()
    const proposal = fund.propose()
    fund.vote(proposal, neighbour)
    const { turnout } = fund.read(proposal).tally
    for (const choice of ['against', 'for', 'abstain', 'for', 'against'] as const) {
      chain.wait(1n)
      land(chain, changeVote({ proposal, wallet: neighbour, choice }))
      const { tally } = fund.read(proposal)
      expect(tally).to.include({ turnout, voters: 1 })
      expect(tally.weightFor).to.equal(choice === 'for' ? turnout : 0n)
      expect(tally.weightAgainst).to.equal(choice === 'against' ? turnout : 0n)
    }
  })

  it('counts nobody twice: not by another vote, not after the account of the first is gone', () => {
    const fund = stage()
    const proposal = fund.propose()
    const vote = { proposal, wallet: contributor }
    land(chain, castVote(chain, vote))
    expectRefused(chain, castVote(chain, vote), 'AccountInUse')
    expectRefused(chain, closeVote(chain, vote), 'VoteStillCounts')
    fund.toVotingEnd(proposal)
    land(chain, finishVote(chain, proposal))
    land(chain, closeVote(chain, vote))
    expectRefused(chain, castVote(chain, vote), 'ProposalNotVoting')
  })
})

// A lender's money voted in the block in which it was lent, and the decision took effect at once (Beanstalk, 2022).
describe('Voting with borrowed or later money', () => {
  it('gives no weight to money of the same transaction, slot or later', () => {
    const fund = stage()
    const lender = keyOf(`lender ${nextId()}`)
    land(chain, joinPool(chain, fund.free, lender))
    fund.world.purse(fund.free, lender, 100_000_000_000n)
    const given = contribute(chain, { pool: fund.free, wallet: lender, amount: 50_000_000_000n })
    const input = fund.input()
    const asked = propose(chain, input)
    chain.send([given.instruction, asked.instruction], [...given.signers, ...asked.signers])
    const proposal = proposalRef(chain, input)
    const vote = castVote(chain, { proposal, wallet: lender })
    expectRefused(chain, vote, 'NoVotingWeight')
    fund.nextSlot()
    land(chain, contribute(chain, { pool: fund.free, wallet: lender, amount: 50_000_000_000n }))
    expectRefused(chain, vote, 'NoVotingWeight')
    expect(fund.read(proposal).tally.votable).to.equal(10_000_000n)
  })
})

// Ten proposals alike were made while nobody looked, and one of them passed (Synthetify, 2023).
describe('Ten look-alike proposals in a quiet fund', () => {
  it('takes ten deposits, and defeats all of them without a quorum', () => {
    const fund = stage()
    const schemer = fund.giver(500_000n)
    fund.nextSlot()
    const alike = Array.from({ length: 10 }, () => fund.propose())
    for (const proposal of alike) {
      const rent = chain.svm.minimumBalanceForRentExemption(
        BigInt(chain.require(proposal.address).data.length),
      )
      expect(BigInt(chain.require(proposal.address).lamports) - rent).to.equal(10_000_000n)
    }
    for (const proposal of alike) fund.vote(proposal, schemer)
    chain.wait(7n * DAY)
    for (const proposal of alike) {
      land(chain, finishVote(chain, proposal))
      expect(fund.read(proposal).status).to.equal('defeated')
    }
  })

  it('draws no more than the cap of one period where all pass, and the guardian stops each', () => {
    const fund = stage()
    const milestones = [{ amount: 1_000_000n }]
    const alike = Array.from({ length: 10 }, () => fund.propose({ ...fund.fresh(), milestones }))
    for (const proposal of alike) fund.vote(proposal, neighbour)
    chain.wait(7n * DAY)
    for (const proposal of alike) land(chain, finishVote(chain, proposal))
    const [vetoed, ...others] = alike
    if (vetoed === undefined) throw new Error('ten proposals')
    land(chain, vetoProposal(chain, { proposal: vetoed, abusive: true }))
    chain.wait(2n * DAY)
    expectRefused(chain, approveProposal(chain, vetoed), 'ProposalNotInCoolOff')
    const held = amountIn(chain, fund.free.vault)
    // A period draws half of 8,000,000.
    for (const [place, proposal] of others.entries()) {
      const draw = approveProposal(chain, proposal)
      if (place < 4) land(chain, draw)
      else expectRefused(chain, draw, 'ProposalAboveCap')
    }
    expect(held - amountIn(chain, fund.free.vault)).to.equal(4_000_000n)
  })
})

// What was voted was executed in the same block, before anyone could leave or object (Beanstalk, 2022; Drift, 2026).
describe('A proposal executed in the block of its vote', () => {
  it('counts no vote before its end and draws nothing before the cool-off is over', () => {
    const fund = stage()
    const proposal = fund.propose()
    fund.vote(proposal, contributor)
    expectRefused(chain, finishVote(chain, proposal), 'VotingNotOver')
    expectRefused(chain, approveProposal(chain, proposal), 'ProposalNotInCoolOff')
    fund.toVotingEnd(proposal)
    const count = finishVote(chain, proposal, outsider)
    const draw = approveProposal(chain, proposal, outsider)
    const atOnce = () =>
      chain.send([count.instruction, draw.instruction], [...count.signers, ...draw.signers])
    expect(refused(atOnce).refusal).to.equal('CoolOffNotOver')
    land(chain, count)
    expectRefused(chain, approveProposal(chain, proposal), 'CoolOffNotOver')
    chain.moveTo(fund.read(proposal).coolOffEndsAt - 1n)
    expectRefused(chain, approveProposal(chain, proposal), 'CoolOffNotOver')
  })

  it('knows no fund with a vote or a cool-off of less than a day', () => {
    const money = base.world.money()
    for (const rule of ['votingPeriod', 'coolOff', 'challengePeriod'] as const) {
      const rules = { ...RULES, [rule]: DAY - 1n }
      expectRefused(chain, createFund(chain, { money, id: nextId(), rules }), 'FundRuleOutOfBounds')
    }
  })
})
