import { expect } from 'chai'
import { SystemProgram } from '@solana/web3.js'
import { escrowAddress } from '../../../packages/sdk/src/pdas.ts'
import { adoptMoney, type FundInput } from '../../support/calls/fund.ts'
import { approveProposal, expireProposal, finishVote } from '../../support/calls/proposals.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { growMint } from '../../support/grow-mint.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { amountIn, mintInto, TOKEN_2022_PROGRAM_ID } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'

describe('approve_proposal: what is drawn', () => {
  const base = registered()
  const { chain } = base.world
  const { contributor, neighbour, holder } = chain.actors

  /** Several proposals voted for at once; the cool-off of all of them is over. */
  function adoptedTogether(
    running: RunningFund,
    inputs: Parameters<RunningFund['propose']>[0][],
  ): ProposalRef[] {
    const proposals = inputs.map((input) => running.propose(input))
    for (const proposal of proposals) running.vote(proposal, contributor)
    for (const proposal of proposals) running.toVotingEnd(proposal)
    for (const proposal of proposals) land(chain, finishVote(chain, proposal))
    chain.wait(2n * DAY)
    return proposals
  }
  const ask = (amount: bigint, more = {}) => ({ milestones: [{ amount }], ...more })
  const draw = (proposal: ProposalRef) =>
    eventOf(land(chain, approveProposal(chain, proposal)), 'ProposalApproved')
  const fundOf = (rules: FundInput['rules']) => new RunningFund({ base, rules })

  it("takes no more than its total from the project's pool, and then nothing from the free one", () => {
    const running = fundOf({ capPeriod: 0n })
    const [proposal] = adoptedTogether(running, [ask(1_500_000n)])
    if (proposal === undefined) throw new Error('There is one')
    expect(draw(proposal)).to.include({ drawn: 1_500_000n, freeDrawn: 0n, freeDrawnUnits: 8_000_000n })
    expect(read(chain, 'Pool', running.free.address)).to.include({ balance: 8_000_000n, drawn: 0n })
  })

  it("takes all of the project's pool where no period caps it, and the rest from the free one", () => {
    const running = fundOf({ capPeriod: 0n })
    const [proposal] = adoptedTogether(running, [ask(2_500_000n)])
    if (proposal === undefined) throw new Error('There is one')
    expect(draw(proposal)).to.include({ drawn: 2_000_000n, freeDrawn: 500_000n, balanceAfter: 0n })
    expect(read(chain, 'Pool', running.earmarked.address)).to.include({ balance: 0n, units: 2_000_000n })
  })

  it('draws from an empty pool of the project nothing and everything from the free one', () => {
    const running = new RunningFund({ base, empty: true })
    running.gives(contributor, 8_000_000n)
    running.nextSlot()
    const [proposal] = adoptedTogether(running, [ask(2_000_000n)])
    if (proposal === undefined) throw new Error('There is one')
    expect(draw(proposal)).to.include({ drawn: 0n, drawnUnits: 0n, freeDrawn: 2_000_000n })
  })

  describe('within the cap of a spending period, for each pool', () => {
    const HALF = { capPeriod: 30n * DAY, capPerPeriodBps: 5_000, capPerProposalBps: 5_000 }

    it('draws half of what the period began with, to the unit, and not one more', () => {
      const running = fundOf(HALF)
      const [first, second, third] = adoptedTogether(running, [
        ask(3_000_000n, running.fresh()),
        ask(1_000_000n, running.fresh()),
        ask(1n, running.fresh()),
      ])
      if (!first || !second || !third) throw new Error('There are three')
      draw(first)
      draw(second)
      expectRefused(chain, approveProposal(chain, third), 'ProposalAboveCap')
      expect(read(chain, 'Pool', running.free.address)).to.include({ periodDrawn: 4_000_000n })
    })

    it('opens again in the second in which the period is over, of what is left then', () => {
      const running = fundOf({ ...HALF, capPeriod: 10n * DAY, coolOff: DAY })
      const [first, second] = adoptedTogether(running, [
        ask(4_000_000n, running.fresh()),
        ask(2_000_000n, running.fresh()),
      ])
      if (!first || !second) throw new Error('There are two')
      draw(first)
      const { periodStart } = read(chain, 'Pool', running.free.address)
      expect(periodStart).to.equal(chain.now)
      chain.moveTo(periodStart + 10n * DAY - 1n)
      expectRefused(chain, approveProposal(chain, second), 'ProposalAboveCap')
      chain.moveTo(periodStart + 10n * DAY)
      draw(second)
      expect(read(chain, 'Pool', running.free.address)).to.include({
        ...{ periodStart: chain.now, periodDrawn: 2_000_000n, balance: 2_000_000n },
      })
    })

    it('counts what is contributed in the period into what it began with', () => {
      const running = fundOf(HALF)
      const [first, second] = adoptedTogether(running, [
        ask(4_000_000n, running.fresh()),
        ask(500_000n, running.fresh()),
      ])
      if (!first || !second) throw new Error('There are two')
      draw(first)
      running.gives(neighbour, 999_999n)
      expectRefused(chain, approveProposal(chain, second), 'ProposalAboveCap')
      running.gives(neighbour, 1_000n)
      draw(second)
    })

    it("takes from the free pool what the project's may not give in this period", () => {
      const running = fundOf(HALF)
      const [first, second] = adoptedTogether(running, [ask(800_000n), ask(800_000n)])
      if (!first || !second) throw new Error('There are two')
      expect(draw(first)).to.include({ drawn: 800_000n, freeDrawn: 0n })
      expect(draw(second)).to.include({ drawn: 200_000n, freeDrawn: 600_000n })
    })
  })

  it('refuses more than the part of the pools that one proposal may draw when it is drawn', () => {
    const running = fundOf({ capPeriod: 0n })
    const [first, second] = adoptedTogether(running, [ask(2_500_000n), ask(2_500_000n)])
    if (!first || !second) throw new Error('There are two')
    draw(first)
    expectRefused(chain, approveProposal(chain, second), 'ProposalAboveCap')
    running.gives(neighbour, 2_499_999n)
    expectRefused(chain, approveProposal(chain, second), 'ProposalAboveCap')
    running.gives(neighbour, 1_000n)
    draw(second)
  })

  it('refuses where the pools hold less than it asks for, and draws once they do again', () => {
    const running = fundOf({ capPeriod: 0n, capPerProposalBps: 10_000 })
    const [first, second, third] = adoptedTogether(running, [ask(6_000_000n), ask(5_000_000n), ask(1n)])
    if (!first || !second || !third) throw new Error('There are three')
    draw(first)
    expectRefused(chain, approveProposal(chain, second), 'PoolsHoldTooLittle')
    mintInto(chain, running.fund.money, running.free.vault, 1_000_000n)
    expectRefused(chain, approveProposal(chain, second), 'PoolsHoldTooLittle')
    land(chain, adoptMoney(running.free))
    draw(second)
    expectRefused(chain, approveProposal(chain, third), 'PoolsHoldTooLittle')
    running.toExpiry(third)
    land(chain, expireProposal(chain, third))
  })

  it('binds the project to at most four proposals, and to shares of at most the whole', () => {
    const running = fundOf({ capPeriod: 0n, capPerProposalBps: 10_000 })
    const share = { from: chain.now, until: chain.now + 700n * DAY, tonnage: 5n }
    const shares = [4_000, 6_001, 3_000, 2_999, 1].map((bps) => ask(1_000n, { share: { ...share, bps } }))
    const [first, tooMuch, ...more] = adoptedTogether(running, [...shares, ask(1_000n)])
    const last = more.pop()
    if (!first || !tooMuch || !last) throw new Error('There are six')
    draw(first)
    expectRefused(chain, approveProposal(chain, tooMuch), 'TooManyBindings')
    for (const proposal of more) draw(proposal)
    expectRefused(chain, approveProposal(chain, last), 'TooManyBindings')
    const { bindings } = read(chain, 'Project', running.project.address)
    expect(bindings.map(({ proposal, shareBps }) => [proposal, shareBps])).to.deep.equal(
      [first, ...more].map(({ address }, row) => [text(address), [4_000, 3_000, 2_999, 1][row]]),
    )
  })

  it('creates the escrow where somebody has sent lamports to its address before', () => {
    const running = fundOf({})
    const proposal = running.adopted()
    const escrow = escrowAddress(proposal.address)
    for (const lamports of [890_880, 5_000_000]) {
      const { publicKey } = holder
      chain.send(SystemProgram.transfer({ fromPubkey: publicKey, toPubkey: escrow, lamports }), [holder])
    }
    running.toCoolOffEnd(proposal)
    draw(proposal)
    expect(amountIn(chain, escrow)).to.equal(2_000_000n)
    expect(text(chain.require(escrow).owner)).to.equal(text(running.fund.money.program))
  })

  it('refuses a mint that has grown a fee on transfers since it was listed', () => {
    const money = base.world.money({ program: TOKEN_2022_PROGRAM_ID })
    const running = new RunningFund({ base, money })
    const proposal = running.adopted()
    running.toCoolOffEnd(proposal)
    growMint(chain, money)
    expectRefused(chain, approveProposal(chain, proposal), 'MintExtensionRefused')
  })
})
