import { expect } from 'chai'
import type { Keypair } from '@solana/web3.js'
import { adoptMoney, contribute } from '../../support/calls/fund.ts'
import { approveProposal, finishVote, propose, proposalRef } from '../../support/calls/proposals.ts'
import { castVote } from '../../support/calls/votes.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { mintInto } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'

describe('what votes: the units held at the end of the slot before the proposal', () => {
  const base = registered()
  const { chain } = base.world
  const { contributor, neighbour, owner, payer } = chain.actors

  const valueOf = (running: RunningFund, proposal: ProposalRef, wallet: Keypair, pool = running.free) =>
    eventOf(running.vote(proposal, wallet, 'for', pool), 'VoteCast').value
  const votable = (running: RunningFund, proposal: ProposalRef) => running.read(proposal).tally.votable

  it('leaves out what came in the same slot before the proposal', () => {
    const running = new RunningFund({ base })
    const late = running.giver(3_000_000n)
    running.gives(neighbour, 1_000_000n)
    const proposal = running.propose()
    expect(votable(running, proposal)).to.equal(10_000_000n)
    expectRefused(chain, castVote(chain, { proposal, wallet: late }), 'NoVotingWeight')
    expect(valueOf(running, proposal, neighbour)).to.equal(2_000_000n)
    expect(valueOf(running, proposal, contributor)).to.equal(6_000_000n)
  })

  it('leaves out what came in the same slot after the proposal', () => {
    const running = new RunningFund({ base })
    const proposal = running.propose()
    const late = running.giver(3_000_000n)
    running.gives(neighbour, 1_000_000n)
    expectRefused(chain, castVote(chain, { proposal, wallet: late }), 'NoVotingWeight')
    expect(valueOf(running, proposal, neighbour)).to.equal(2_000_000n)
  })

  it('leaves out what came before and after the proposal in its slot, and counts it on the next one', () => {
    const running = new RunningFund({ base })
    running.gives(neighbour, 1_000_000n)
    const first = running.propose()
    running.gives(neighbour, 1_000_000n)
    const second = running.propose()
    running.nextSlot()
    const third = running.propose()
    expect([first, second, third].map((proposal) => votable(running, proposal))).to.deep.equal([
      10_000_000n,
      10_000_000n,
      12_000_000n,
    ])
    expect([first, second, third].map((proposal) => valueOf(running, proposal, neighbour))).to.deep.equal([
      2_000_000n,
      2_000_000n,
      4_000_000n,
    ])
  })

  it('counts what came in the last slot before', () => {
    const running = new RunningFund({ base })
    const late = running.giver(1_000_000n)
    running.nextSlot()
    const proposal = running.propose()
    expect(votable(running, proposal)).to.equal(11_000_000n)
    expect(valueOf(running, proposal, late)).to.equal(1_000_000n)
  })

  it('does not let money vote that is contributed, proposed with and voted in one transaction', () => {
    const running = new RunningFund({ base })
    running.world.purse(running.free, owner, 50_000_000n)
    running.gives(owner, 1_000n)
    running.nextSlot()
    const input = running.input()
    const proposal = proposalRef(chain, input)
    const calls = [
      contribute(chain, { pool: running.free, wallet: owner, amount: 50_000_000n }),
      propose(chain, input),
      castVote(chain, { proposal, wallet: owner }),
    ]
    chain.send(
      calls.map(({ instruction }) => instruction),
      [owner, payer],
    )
    expect(running.read(proposal).tally).to.include({ votable: 10_001_000n, weightFor: 1_000n })
  })

  it('keeps the weight of a proposal while units are bought and others propose', () => {
    const running = new RunningFund({ base })
    const proposals = [1, 2, 3, 4, 5].map(() => {
      const proposal = running.propose()
      running.nextSlot()
      running.gives(neighbour, 1_000_000n)
      running.nextSlot()
      return proposal
    })
    expect(running.stake(neighbour).checkpoints).to.have.lengthOf(6)
    const values = proposals.map((proposal) => valueOf(running, proposal, neighbour))
    expect(values).to.deep.equal([2_000_000n, 3_000_000n, 4_000_000n, 5_000_000n, 6_000_000n])
  })

  it('values units by what the pool holds when the proposal is made: adopted money counts', () => {
    const running = new RunningFund({ base })
    mintInto(chain, running.fund.money, running.free.vault, 4_000_000n)
    land(chain, adoptMoney(running.free))
    const proposal = running.propose()
    expect(votable(running, proposal)).to.equal(14_000_000n)
    expect(valueOf(running, proposal, neighbour)).to.equal(3_000_000n)
    mintInto(chain, running.fund.money, running.free.vault, 4_000_000n)
    land(chain, adoptMoney(running.free))
    expect(valueOf(running, proposal, contributor)).to.equal(9_000_000n)
  })

  it('counts less where the pool was drawn on since', () => {
    const running = new RunningFund({ base })
    running.approved({ ...running.fresh(), milestones: [{ amount: 2_000_000n }] })
    const proposal = running.propose({ milestones: [{ amount: 1_000_000n }] })
    expect(votable(running, proposal)).to.equal(8_000_000n)
    expect(valueOf(running, proposal, contributor)).to.equal(4_500_000n)
    expect(valueOf(running, proposal, neighbour)).to.equal(1_500_000n)
  })

  describe('in a pool that was drawn to zero', () => {
    const UNCAPPED = { capPeriod: 0n, capPerProposalBps: 10_000 }
    /** Draws both pools empty and lets the neighbour alone start the next series of the free one. */
    const emptied = () => {
      const running = new RunningFund({ base, rules: UNCAPPED })
      running.approved({ milestones: [{ amount: 10_000_000n }] })
      expect(read(chain, 'Pool', running.free.address)).to.include({ balance: 0n, units: 8_000_000n })
      running.gives(neighbour, 500_000n)
      running.nextSlot()
      return running
    }

    it('only the units of the new series vote on what is proposed in it', () => {
      const running = emptied()
      expect(read(chain, 'Pool', running.free.address)).to.include({ series: 2, units: 500_000n })
      const proposal = running.propose({ milestones: [{ amount: 1_000n }] })
      expect(votable(running, proposal)).to.equal(500_000n)
      expect(valueOf(running, proposal, neighbour)).to.equal(500_000n)
      expectRefused(chain, castVote(chain, { proposal, wallet: contributor }), 'NoVotingWeight')
    })

    it('and those who hold nothing but units that were spent do not vote at all', () => {
      const running = new RunningFund({ base, rules: UNCAPPED })
      running.approved({ milestones: [{ amount: 10_000_000n }] })
      const input = running.input({ milestones: [{ amount: 1_000n }] })
      expectRefused(chain, propose(chain, input), 'NobodyMayVote')
    })

    it('an earlier proposal keeps the votes of the series in which it was made', () => {
      const running = new RunningFund({ base, rules: { ...UNCAPPED, votingPeriod: 60n * DAY } })
      const large = running.propose({ milestones: [{ amount: 10_000_000n }] })
      running.vote(large, contributor)
      chain.moveTo(running.read(large).votingEndsAt - 10n)
      const earlier = running.propose({ milestones: [{ amount: 1_000n }] })
      running.toVotingEnd(large)
      land(chain, finishVote(chain, large))
      running.toCoolOffEnd(large)
      land(chain, approveProposal(chain, large))
      running.gives(neighbour, 500_000n)
      running.nextSlot()
      expect(running.stake(neighbour).series).to.equal(2)
      expect(valueOf(running, earlier, neighbour)).to.equal(2_000_000n)
      expect(valueOf(running, earlier, contributor)).to.equal(6_000_000n)
    })
  })

  it('takes a snapshot for each approval, so that its givers are known', () => {
    const running = new RunningFund({ base })
    const proposal = running.approved()
    expect(running.read(proposal)).to.include({ snapshot: 0, drawnSnapshot: 1 })
    expect(read(chain, 'Fund', running.fund.address)).to.include({ proposals: 1, snapshots: 2 })
    running.gives(neighbour, 1_000_000n)
    expect(running.stake(neighbour).checkpoints.map(({ counter }) => counter)).to.deep.equal([0, 2])
  })
})
