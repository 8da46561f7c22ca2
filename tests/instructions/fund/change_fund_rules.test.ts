import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { withArgument, type RawValue } from '../../support/arguments.ts'
import { changeFundRules, RULES, setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { finishVote, propose } from '../../support/calls/proposals.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { DAY, hashOf, nextId, NO_HASH } from '../../support/values.ts'

describe('change_fund_rules', () => {
  const scene = new RunningFund()
  const { chain, world, base } = scene
  const { manager, fundGuardian, outsider, treasurer, steward, holder } = chain.actors
  const money = world.money()
  const newFund = () => world.fund({ money, id: nextId() })

  it('puts rules, deposit destination and profile in the place of the old ones, due a day later', () => {
    const fund = newFund()
    const before = read(chain, 'Fund', fund.address)
    chain.wait(5n)
    const rules = { votingPeriod: 3n * DAY, quorumBps: 2_500, voteWeight: 'square-root' } as const
    const landed = land(chain, changeFundRules(chain, fund, { rules, depositDestination: holder.publicKey }))
    const changed = {
      rules: { ...RULES, ...rules },
      depositDestination: text(holder.publicKey),
      profileHash: text(hashOf('second fund profile')),
      rulesDueAt: chain.now + DAY,
    }
    expect(read(chain, 'Fund', fund.address)).to.deep.equal({ ...before, ...changed, sequence: 2n })
    expect(eventOf(landed, 'FundRulesChanged')).to.deep.equal({
      version: 1,
      at: chain.now,
      fund: text(fund.address),
      fundSequence: 2n,
      manager: text(manager.publicKey),
      ...changed,
    })
  })

  it('leaves a proposal the rules of its day and gives the next one the new rules', () => {
    const running = new RunningFund({ base })
    const earlier = running.propose()
    const { rules } = running.read(earlier)
    const strict = { proposalDeposit: 0n, votingPeriod: 2n * DAY, coolOff: 3n * DAY, quorumBps: 10_000 }
    land(chain, changeFundRules(chain, running.fund, { rules: strict }))
    chain.wait(DAY)
    const later = running.propose()
    expect(running.read(later)).to.deep.include({
      rules: { ...RULES, ...strict },
      deposit: 0n,
      votingEndsAt: chain.now + 2n * DAY,
    })
    expect(running.read(earlier).rules).to.deep.equal(rules)
    running.vote(earlier, chain.actors.contributor)
    running.vote(later, chain.actors.contributor)
    running.toVotingEnd(earlier)
    for (const proposal of [earlier, later]) land(chain, finishVote(chain, proposal))
    expect(running.read(earlier)).to.include({ status: 'cool-off', coolOffEndsAt: chain.now + 2n * DAY })
    expect(running.read(later).status).to.equal('defeated')
  })

  it('lets nobody propose for a day, to the second', () => {
    const running = new RunningFund({ base })
    land(chain, changeFundRules(chain, running.fund))
    const due = chain.now + DAY
    expectRefused(chain, propose(chain, running.input()), 'FundRulesTooFresh')
    chain.moveTo(due - 1n)
    expectRefused(chain, propose(chain, running.input()), 'FundRulesTooFresh')
    chain.moveTo(due)
    running.propose()
  })

  it('starts the day anew with every change', () => {
    const running = new RunningFund({ base })
    land(chain, changeFundRules(chain, running.fund))
    chain.wait(DAY - 1n)
    land(chain, changeFundRules(chain, running.fund, { rules: { reviewers: 1 } }))
    chain.wait(DAY - 1n)
    expectRefused(chain, propose(chain, running.input()), 'FundRulesTooFresh')
    chain.wait(1n)
    running.propose()
  })

  it('goes on while the fund is paused', () => {
    const fund = newFund()
    land(chain, setFundPause(fund, ['contributions', 'proposals', 'payments']))
    land(chain, changeFundRules(chain, fund))
  })

  it('refuses everyone but the manager', () => {
    const fund = newFund()
    for (const signer of [fundGuardian, outsider, treasurer, steward]) {
      expectRefused(chain, changeFundRules(chain, fund, { manager: signer }), 'NotFundManager')
    }
  })

  it('refuses the manager of another fund', () => {
    const fund = world.fund({ money, id: nextId(), manager: outsider.publicKey })
    expectRefused(chain, changeFundRules(chain, fund, { manager }), 'NotFundManager')
  })

  it('refuses a fund that is winding down', () => {
    const fund = newFund()
    land(chain, windDownFund(fund))
    expectRefused(chain, changeFundRules(chain, fund), 'FundWindingDown')
  })

  const FAULTS: [rule: string, value: RawValue][] = [
    ['voting_period', DAY - 1n],
    ['voting_period', 60n * DAY + 1n],
    ['cool_off', DAY - 1n],
    ['cool_off', 30n * DAY + 1n],
    ['challenge_period', DAY - 1n],
    ['challenge_period', 90n * DAY + 1n],
    ['minimum_contribution', 0n],
    ['proposal_deposit', 999_999n],
    ['proposal_deposit', 10_000_000_001n],
    ['cap_period', -1n],
    ['cap_period', 366n * DAY + 1n],
    ['cap_per_period_bps', 0],
    ['cap_per_period_bps', 10_001],
    ['cap_per_proposal_bps', 0],
    ['cap_per_proposal_bps', 10_001],
    ['quorum_bps', 0],
    ['quorum_bps', 10_001],
    ['approval_bps', 0],
    ['approval_bps', 10_001],
    ['reviewers', 0],
    ['reviewers', 6],
    ['vote_weight', 0],
    ['vote_weight', 3],
    ['_padding.0', 1],
  ]
  for (const [rule, value] of FAULTS) {
    it(`refuses a rule ${rule} of ${String(value)}`, () => {
      const call = changeFundRules(chain, scene.fund)
      expectRefused(chain, withArgument(call, `rules.${rule}`, value), 'FundRuleOutOfBounds')
    })
  }

  it('refuses an empty deposit destination and an empty profile hash', () => {
    const call = changeFundRules(chain, scene.fund)
    expectRefused(chain, withArgument(call, 'deposit_destination', PublicKey.default), 'AddressMissing')
    expectRefused(chain, withArgument(call, 'profile_hash', NO_HASH), 'HashMissing')
  })
})
