import { expect } from 'chai'
import type { Keypair } from '@solana/web3.js'
import { setFundPause } from '../../support/calls/fund.ts'
import { contributorOf, refund, reclaimMoney, settleReturn } from '../../support/calls/fund-exit.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut } from '../../support/pause.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import {
  amountIn,
  ataOf,
  mintInto,
  openAta,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
} from '../../support/tokens.ts'

describe('refund', () => {
  for (const [name, program] of [
    ['SPL Token', TOKEN_PROGRAM_ID],
    ['Token-2022', TOKEN_2022_PROGRAM_ID],
  ] as const) {
    it(`pays a contributor its part of a closing pool in money of ${name}, once`, () => {
      const base = new SpendingFund().base
      const fund = new SpendingFund({ base, money: base.world.money({ program }) })
      const { chain, free } = fund
      const wallet = chain.actors.neighbour
      fund.closed()
      const before = fund.stake(wallet)
      const account = ataOf(fund.fund.money.mint, wallet.publicKey, program)
      const landed = land(chain, refund({ pool: free, wallet }))
      expect(amountIn(chain, account)).to.equal(2_000_000n)
      expect(amountIn(chain, free.vault)).to.equal(6_000_000n)
      const { sequence, ...pool } = fund.pool()
      expect(pool).to.include({ balance: 6_000_000n, refunded: 2_000_000n, units: 8_000_000n })
      expect(fund.stake(wallet)).to.deep.equal({
        ...before,
        ...{ refunded: 2_000_000n, paidOut: 2_000_000n, poolSequence: sequence },
      })
      expect(eventOf(landed, 'RefundPaid')).to.deep.equal({
        ...{ version: 1, at: chain.now, pool: text(free.address), poolSequence: sequence },
        ...{ fund: text(fund.fund.address), contributor: text(contributorOf({ pool: free, wallet })) },
        ...{ wallet: text(wallet.publicKey), destination: text(account), amount: 2_000_000n },
        ...{ balanceAfter: 6_000_000n, contributorRefundedAfter: 2_000_000n },
      })
      expectRefused(chain, refund({ pool: free, wallet }), 'NothingToRefund')
    })
  }

  it('refuses while the pool is open', () => {
    const fund = new SpendingFund()
    const { chain, free } = fund
    const wallet = chain.actors.contributor
    expectRefused(chain, refund({ pool: free, wallet }), 'PoolNotClosing')
    fund.windsDown()
    expectRefused(chain, refund({ pool: free, wallet }), 'PoolNotClosing')
  })

  it('goes on whatever is paused in fund and registry', () => {
    const fund = new SpendingFund()
    const { chain, free } = fund
    fund.closed()
    land(chain, setFundPause(fund.fund, ['contributions', 'proposals', 'payments']))
    pauseAllBut(chain, [])
    fund.refunded(chain.actors.contributor, free)
  })

  it('leaves what an escrow holds: promised money is not refunded', () => {
    const fund = new SpendingFund()
    const { chain, free } = fund
    const proposal = fund.approved()
    fund.closed()
    fund.refunded(chain.actors.contributor)
    fund.refunded(chain.actors.neighbour)
    expect(fund.pool()).to.include({ balance: 0n, refunded: 7_000_000n, drawn: 1_000_000n })
    expect(amountIn(chain, proposal.escrow)).to.equal(2_000_000n)
    expect(amountIn(chain, free.vault)).to.equal(0n)
  })

  for (const gifts of [
    [1_000n, 1_001n, 1_007n],
    [1_000_003n, 1_001n, 999_999n],
    [5_000n, 5_000n, 5_000n],
  ]) {
    it(`never locks the last refund, whoever comes last: gifts of ${gifts.join(', ')}`, () => {
      for (const last of [0, 1, 2]) {
        const fund = new SpendingFund()
        const { chain } = fund
        const pool = fund.world.pool(fund.fund, fund.newProject())
        const givers = gifts.map((amount) => fund.giver(amount, pool))
        // Money that divides by nothing: what a stranger sent.
        mintInto(chain, fund.fund.money, pool.vault, 11n)
        fund.closed([pool])
        const total = gifts.reduce((sum, amount) => sum + amount, 11n)
        const order = [...givers.slice(last + 1), ...givers.slice(0, last + 1)]
        for (const giver of order) fund.refunded(giver, pool)
        const paid = givers.map((giver) => fund.stake(giver, pool).refunded)
        const left = fund.pool(pool).balance
        expect(paid.reduce((sum, amount) => sum + amount, left)).to.equal(total)
        expect(left < BigInt(gifts.length), `${left} is left`).to.equal(true)
        gifts.forEach((gift, row) => expect((paid[row] ?? 0n) >= gift).to.equal(true))
      }
    })
  }

  it('pays by units, not by what was given: who came after a draw has no part in what was spent', () => {
    const fund = new SpendingFund()
    const { chain, free } = fund
    fund.approved()
    const late = fund.giver(1_000_000n)
    fund.closed()
    const before = fund.pool()
    fund.refunded(late)
    // Units were worth seven eighths then: the gift bought more of them, and comes back whole.
    expect(fund.stake(late).refunded).to.be.oneOf([999_999n, 1_000_000n])
    fund.refunded(chain.actors.neighbour)
    expect(fund.stake(chain.actors.neighbour).refunded).to.equal(
      (2_000_000n * before.closingTotal) / before.units,
    )
    expect(amountIn(chain, free.vault)).to.equal(fund.pool().balance)
  })

  it('pays its part of what came back later on top, each base unit once', () => {
    const fund = new SpendingFund()
    const { chain, free } = fund
    const proposal = fund.approved()
    fund.closed()
    const { contributor, neighbour } = chain.actors
    fund.refunded(contributor)
    const moneyBack = fund.terminated(proposal)
    land(chain, reclaimMoney(chain, { pool: free, wallet: neighbour, proposal, moneyBack }))
    chain.moveTo(read(chain, 'MoneyBack', moneyBack).claimUntil)
    land(chain, settleReturn(chain, { proposal, moneyBack, pool: free }))
    const more = (wallet: Keypair) => fund.stake(wallet).refunded
    fund.refunded(contributor)
    expectRefused(chain, refund({ pool: free, wallet: contributor }), 'NothingToRefund')
    fund.refunded(neighbour)
    expectRefused(chain, refund({ pool: free, wallet: neighbour }), 'NothingToRefund')
    expect(more(contributor) + more(neighbour) + fund.pool().balance).to.equal(8_000_000n)
    expect(fund.pool().balance < 2n).to.equal(true)
    expect(amountIn(chain, free.vault)).to.equal(fund.pool().balance)
  })

  it('refuses who never gave, another’s stake, and an account of another or of another mint', () => {
    const fund = new SpendingFund()
    const { chain, free } = fund
    const { contributor, neighbour } = chain.actors
    const { mint, program } = fund.fund.money
    const stranger = fund.giver(1_000n, fund.earmarked)
    fund.closed()
    expectRefused(chain, refund({ pool: free, wallet: stranger }), 'AccountDataTooSmall')
    const stolen = withAccount(
      refund({ pool: free, wallet: neighbour }),
      'contributor',
      contributorOf({ pool: free, wallet: contributor }),
    )
    expectRefused(chain, stolen, 'FundAccountMismatch')
    const theirs = ataOf(mint, neighbour.publicKey, program)
    expectRefused(chain, refund({ pool: free, wallet: contributor, destination: theirs }), 'SourceRefused')
    const other = fund.world.money()
    const wrong = openAta(chain, other.mint, contributor.publicKey, other.program)
    expectRefused(chain, refund({ pool: free, wallet: contributor, destination: wrong }), 'SourceRefused')
    const call = refund({ pool: free, wallet: contributor })
    expectRefused(chain, withAccount(call, 'mint', other.mint), 'WrongMint')
    expectRefused(chain, withAccount(call, 'vault', fund.earmarked.vault), 'FundAccountMismatch')
    expectRefused(chain, withAccount(call, 'token_program', TOKEN_2022_PROGRAM_ID), 'TokenProgramUnknown')
  })
})
