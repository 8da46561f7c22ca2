import { expect } from 'chai'
import type { VoteChoice } from '../../../packages/sdk/src/enums.ts'
import type { FundInput } from '../../support/calls/fund.ts'
import { finishVote } from '../../support/calls/proposals.ts'
import { land } from '../../support/expect.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'

describe('the outcome of a vote', () => {
  const base = registered()
  const { chain } = base.world
  const { holder } = chain.actors

  /** Votes of wallets that hold so much, in a fund in which 10,000 of value may vote. */
  function outcome(rules: FundInput['rules'], votes: [choice: VoteChoice, value: bigint][]): string {
    const running = new RunningFund({ base, rules: { minimumContribution: 1n, ...rules }, empty: true })
    const voters = votes.map(([choice, value]) => [running.giver(value), choice] as const)
    const rest = 10_000n - votes.reduce((sum, [, value]) => sum + value, 0n)
    if (rest > 0n) running.gives(holder, rest)
    running.nextSlot()
    const proposal = running.propose({ ...running.fresh(), milestones: [{ amount: 100n }] })
    for (const [wallet, choice] of voters) running.vote(proposal, wallet, choice)
    running.toVotingEnd(proposal)
    land(chain, finishVote(chain, proposal))
    return running.read(proposal).status
  }
  const HALF = { quorumBps: 2_000, approvalBps: 5_000 }
  const SIXTY = { quorumBps: 2_000, approvalBps: 6_000 }
  const ROOT = { ...HALF, voteWeight: 'square-root' } as const
  const CASES: [string, FundInput['rules'], [VoteChoice, bigint][], 'cool-off' | 'defeated'][] = [
    ['nobody votes', HALF, [], 'defeated'],
    ['nobody votes and the quorum is the least', { ...HALF, quorumBps: 1 }, [], 'defeated'],
    ['the quorum is reached exactly', HALF, [['for', 2_000n]], 'cool-off'],
    ['the quorum lacks one base unit', HALF, [['for', 1_999n]], 'defeated'],
    [
      'an abstention completes the quorum',
      HALF,
      [
        ['for', 1n],
        ['abstain', 1_999n],
      ],
      'cool-off',
    ],
    ['everyone abstains', HALF, [['abstain', 10_000n]], 'defeated'],
    [
      'the quorum is everyone and one stays away',
      { ...HALF, quorumBps: 10_000 },
      [['for', 9_999n]],
      'defeated',
    ],
    ['the quorum is everyone and all come', { ...HALF, quorumBps: 10_000 }, [['for', 10_000n]], 'cool-off'],
    [
      'it is a tie',
      HALF,
      [
        ['for', 5_000n],
        ['against', 5_000n],
      ],
      'defeated',
    ],
    [
      'one percent is enough and more are against it',
      { ...HALF, approvalBps: 100 },
      [
        ['for', 50n],
        ['against', 2_000n],
      ],
      'defeated',
    ],
    [
      'it wins by one base unit',
      HALF,
      [
        ['for', 2_501n],
        ['against', 2_500n],
      ],
      'cool-off',
    ],
    [
      'it loses by one base unit',
      HALF,
      [
        ['for', 2_500n],
        ['against', 2_501n],
      ],
      'defeated',
    ],
    [
      'sixty percent approve exactly',
      SIXTY,
      [
        ['for', 1_200n],
        ['against', 800n],
      ],
      'cool-off',
    ],
    [
      'sixty percent lack one base unit',
      SIXTY,
      [
        ['for', 1_199n],
        ['against', 801n],
      ],
      'defeated',
    ],
    [
      'abstentions do not count against it',
      SIXTY,
      [
        ['for', 300n],
        ['against', 200n],
        ['abstain', 9_500n],
      ],
      'cool-off',
    ],
    [
      'all have to approve and one does not',
      { ...HALF, approvalBps: 10_000 },
      [
        ['for', 9_999n],
        ['against', 1n],
      ],
      'defeated',
    ],
    [
      'many small stakes outweigh a large one by their roots',
      ROOT,
      [
        ['against', 4_900n],
        ['for', 1_225n],
        ['for', 1_225n],
        ['for', 1n],
      ],
      'cool-off',
    ],
    [
      'their roots are as heavy as the root of the large one',
      ROOT,
      [
        ['against', 4_900n],
        ['for', 1_225n],
        ['for', 1_225n],
      ],
      'defeated',
    ],
    [
      'by roots the quorum is still counted in money',
      ROOT,
      [
        ['for', 999n],
        ['for', 1_000n],
      ],
      'defeated',
    ],
  ]
  for (const [when, rules, votes, status] of CASES) {
    it(`is ${status} where ${when}`, () => expect(outcome(rules, votes)).to.equal(status))
  }
})
