import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { fundAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument, type RawValue } from '../../support/arguments.ts'
import { createFund, RULES, type FundInput } from '../../support/calls/fund.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { createMint, TOKEN_2022_PROGRAM_ID, type TestMint } from '../../support/tokens.ts'
import { DAY, hashOf, MAX_U64, nextId, NO_HASH } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('create_fund', () => {
  const world = new World()
  const { chain } = world
  const { outsider, manager, fundGuardian, treasurer, payer } = chain.actors
  let money: TestMint

  before(() => {
    world.registry()
    money = world.money({ program: TOKEN_2022_PROGRAM_ID, decimals: 2 })
  })

  const callFor = (more: Partial<FundInput> = {}) => createFund(chain, { money, id: nextId(), ...more })

  it('lets anyone create a fund for a listed mint, with its rules and roles', () => {
    const id = nextId()
    const landed = land(chain, callFor({ id, creator: outsider }))
    const address = fundAddress(outsider.publicKey, id)
    const shared = {
      version: 1,
      id,
      decimals: 2,
      rules: RULES,
      mint: text(money.mint),
      creator: text(outsider.publicKey),
      manager: text(manager.publicKey),
      guardian: text(fundGuardian.publicKey),
      depositDestination: text(treasurer.publicKey),
      profileHash: text(hashOf('fund profile')),
      expiresAt: 0n,
    }
    expect(withoutBump(read(chain, 'Fund', address))).to.deep.equal({
      ...shared,
      status: 'open',
      paused: [],
      sequence: 1n,
      ...{ pools: 0, proposals: 0, snapshots: 0, rulesDueAt: 0n, paymentsResumeAt: 0n },
      createdAt: chain.now,
      tokenProgram: text(TOKEN_2022_PROGRAM_ID),
      ...{ pendingManager: null, pendingGuardian: null },
      payer: text(payer.publicKey),
    })
    expect(eventOf(landed, 'FundCreated')).to.deep.equal({
      ...shared,
      at: chain.now,
      fund: text(address),
      fundSequence: 1n,
    })
  })

  it('keeps an end of its own, which lies in the future', () => {
    const id = nextId()
    const landed = land(chain, callFor({ id, expiresAt: chain.now + 1n }))
    expect(read(chain, 'Fund', fundAddress(manager.publicKey, id)).expiresAt).to.equal(chain.now + 1n)
    expect(eventOf(landed, 'FundCreated').expiresAt).to.equal(chain.now + 1n)
    for (const expiresAt of [chain.now, chain.now - 1n, -1n]) {
      expectRefused(chain, callFor({ expiresAt }), 'FundRuleOutOfBounds')
    }
  })

  it('takes the smallest deposit that is one', () => {
    land(chain, callFor({ rules: { proposalDeposit: 1_000_000n } }))
  })

  const SMALLEST = {
    votingPeriod: DAY,
    coolOff: DAY,
    challengePeriod: DAY,
    minimumContribution: 1n,
    proposalDeposit: 0n,
    capPeriod: 0n,
    capPerPeriodBps: 1,
    capPerProposalBps: 1,
    quorumBps: 1,
    approvalBps: 1,
    reviewers: 1,
    voteWeight: 'linear',
  } as const
  const LARGEST = {
    votingPeriod: 60n * DAY,
    coolOff: 30n * DAY,
    challengePeriod: 90n * DAY,
    minimumContribution: MAX_U64,
    proposalDeposit: 10_000_000_000n,
    capPeriod: 366n * DAY,
    capPerPeriodBps: 10_000,
    capPerProposalBps: 10_000,
    quorumBps: 10_000,
    approvalBps: 10_000,
    reviewers: 5,
    voteWeight: 'square-root',
  } as const
  for (const [name, rules] of [
    ['smallest', SMALLEST],
    ['largest', LARGEST],
  ] as const) {
    it(`takes the ${name} value of every rule`, () => {
      const id = nextId()
      land(chain, callFor({ id, rules }))
      expect(read(chain, 'Fund', fundAddress(manager.publicKey, id)).rules).to.deep.equal(rules)
    })
  }

  const FAULTS: [rule: string, value: RawValue][] = [
    ['voting_period', DAY - 1n],
    ['voting_period', 0n],
    ['voting_period', -1n],
    ['voting_period', 60n * DAY + 1n],
    ['cool_off', DAY - 1n],
    ['cool_off', 0n],
    ['cool_off', -1n],
    ['cool_off', 30n * DAY + 1n],
    ['challenge_period', DAY - 1n],
    ['challenge_period', 0n],
    ['challenge_period', -1n],
    ['challenge_period', 90n * DAY + 1n],
    ['minimum_contribution', 0n],
    ['proposal_deposit', 1n],
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
    ['_padding.5', 1],
  ]
  for (const [rule, value] of FAULTS) {
    it(`refuses a rule ${rule} of ${String(value)}`, () => {
      expectRefused(chain, withArgument(callFor(), `rules.${rule}`, value), 'FundRuleOutOfBounds')
    })
  }

  it('refuses an empty role and an empty profile hash', () => {
    const call = callFor()
    for (const role of ['manager', 'guardian', 'deposit_destination']) {
      expectRefused(chain, withArgument(call, role, PublicKey.default), 'AddressMissing')
    }
    expectRefused(chain, withArgument(call, 'profile_hash', NO_HASH), 'HashMissing')
  })

  it('refuses a mint that is not listed', () => {
    const unlisted = createMint(chain)
    expectRefused(chain, callFor({ money: unlisted }), 'UninitializedAccount')
  })

  it('refuses an id that the creator has used, and leaves it to others', () => {
    const id = nextId()
    land(chain, callFor({ id }))
    expectRefused(chain, callFor({ id }), 'AccountInUse')
    land(chain, callFor({ id, creator: outsider }))
  })

  it('refuses while funds are paused in the registry, and not while other acts are', () => {
    const call = callFor()
    pauseRegistry(chain, ['funds'])
    expectRefused(chain, call, 'ActionPaused')
    pauseAllBut(chain, ['funds'])
    land(chain, call)
    pauseRegistry(chain, [])
  })
})
