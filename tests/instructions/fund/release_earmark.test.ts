import { expect } from 'chai'
import { joinPool } from '../../support/calls/fund.ts'
import { closePool, contributorOf, refund, releaseEarmark } from '../../support/calls/fund-exit.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut } from '../../support/pause.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, text } from '../../support/read.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { amountIn, mintInto, TOKEN_2022_PROGRAM_ID } from '../../support/tokens.ts'

/** A fund whose project is closed and whose earmarked pool gives refunds. */
function ended(): SpendingFund {
  const fund = new SpendingFund()
  fund.closesProject()
  land(fund.chain, closePool(fund.chain, fund.earmarked, fund.project))
  return fund
}

describe('release_earmark', () => {
  it('moves a giver’s part of the closing pool to the free pool, as units at their present value', () => {
    const fund = new SpendingFund()
    const { chain, free, earmarked } = fund
    const wallet = chain.actors.contributor
    // Units of the free pool are worth one and a half each.
    mintInto(chain, fund.fund.money, free.vault, 4_000_000n)
    fund.adopts(free)
    fund.closesProject()
    land(chain, closePool(chain, earmarked, fund.project))
    const [before, stake] = [fund.pool(), fund.stake(wallet)]
    const landed = land(chain, releaseEarmark(chain, { pool: earmarked, wallet }))
    const units = (2_000_000n * 8_000_000n) / 12_000_000n
    expect(amountIn(chain, earmarked.vault)).to.equal(0n)
    expect(amountIn(chain, free.vault)).to.equal(14_000_000n)
    const closed = fund.pool(earmarked)
    expect(closed).to.include({ balance: 0n, refunded: 2_000_000n, status: 'closing' })
    expect(fund.stake(wallet, earmarked)).to.include({
      ...{ refunded: 2_000_000n, paidOut: 2_000_000n, units: 2_000_000n, poolSequence: closed.sequence },
    })
    const after = fund.pool()
    expect(after).to.include({
      ...{ balance: 14_000_000n, units: before.units + units, contributed: before.contributed + 2_000_000n },
      ...{ contributions: before.contributions + 1n, sequence: before.sequence + 1n },
    })
    expect(fund.stake(wallet)).to.include({
      ...{ units: stake.units + units, contributed: stake.contributed + 2_000_000n },
    })
    expect(eventOf(landed, 'EarmarkReleased')).to.deep.equal({
      ...{ version: 1, at: chain.now, pool: text(earmarked.address), poolSequence: closed.sequence },
      ...{ freePool: text(free.address), freePoolSequence: after.sequence, fund: text(fund.fund.address) },
      contributor: text(contributorOf({ pool: earmarked, wallet })),
      freeContributor: text(contributorOf({ pool: free, wallet })),
      ...{ wallet: text(wallet.publicKey), amount: 2_000_000n, units, number: after.contributions },
      ...{ balanceAfter: 0n, contributorRefundedAfter: 2_000_000n, freeBalanceAfter: 14_000_000n },
      ...{ freeUnitsAfter: after.units, freeContributorUnitsAfter: stake.units + units },
      freeContributorContributedAfter: stake.contributed + 2_000_000n,
    })
  })

  it('moves it once: afterwards neither again nor as a refund', () => {
    const fund = ended()
    const { chain, earmarked: pool } = fund
    const wallet = chain.actors.contributor
    land(chain, releaseEarmark(chain, { pool, wallet }))
    expectRefused(chain, releaseEarmark(chain, { pool, wallet }), 'NothingToRefund')
    expectRefused(chain, refund({ pool, wallet }), 'NothingToRefund')
  })

  it('asks that the giver has joined the free pool', () => {
    const fund = new SpendingFund()
    const { chain, earmarked: pool } = fund
    const wallet = fund.giver(5_000n, pool)
    fund.closesProject()
    land(chain, closePool(chain, pool, fund.project))
    expectRefused(chain, releaseEarmark(chain, { pool, wallet }), 'AccountDataTooSmall')
    land(chain, joinPool(chain, fund.free, wallet))
    land(chain, releaseEarmark(chain, { pool, wallet }))
    expect(fund.stake(wallet).units).to.equal(5_000n)
  })

  it('keeps a checkpoint: the units are no weight in a proposal made before', () => {
    const fund = new SpendingFund()
    const { chain, earmarked: pool, free } = fund
    const wallet = chain.actors.contributor
    fund.propose()
    const { checkpoints } = fund.stake(wallet)
    fund.closesProject()
    land(chain, closePool(chain, pool, fund.project))
    land(chain, releaseEarmark(chain, { pool, wallet }))
    const after = fund.stake(wallet, free)
    expect(after.checkpoints.slice(0, -1)).to.deep.equal(checkpoints)
    expect(after.checkpoints.at(-1)).to.include({ units: 8_000_000n, counter: 1, slot: chain.slot })
  })

  it('refuses while the pool is open, and once the fund winds down: then the money goes to the giver', () => {
    const fund = new SpendingFund()
    const { chain, earmarked: pool } = fund
    const wallet = chain.actors.contributor
    expectRefused(chain, releaseEarmark(chain, { pool, wallet }), 'PoolNotClosing')
    fund.closed()
    expectRefused(chain, releaseEarmark(chain, { pool, wallet }), 'FundWindingDown')
    fund.refunded(wallet, pool)
  })

  it('goes on whatever is paused', () => {
    const fund = ended()
    const { chain, earmarked: pool } = fund
    pauseAllBut(chain, [])
    land(chain, releaseEarmark(chain, { pool, wallet: chain.actors.contributor }))
  })

  it('refuses another’s stake on either side, another fund’s free pool, and other money', () => {
    const fund = ended()
    const { chain, earmarked: pool, free } = fund
    const { contributor: wallet, neighbour } = chain.actors
    const other = new SpendingFund({ base: fund.base })
    const call = releaseEarmark(chain, { pool, wallet })
    const theirs = contributorOf({ pool: free, wallet: neighbour })
    expectRefused(chain, withAccount(call, 'free_contributor', theirs), 'FundAccountMismatch')
    const away = withAccount(call, 'free_pool', other.free.address)
    expectRefused(chain, away, 'FundAccountMismatch')
    const stake = contributorOf({ pool: other.free, wallet })
    const both = withAccount(withAccount(away, 'free_contributor', stake), 'free_vault', other.free.vault)
    expectRefused(chain, both, 'FundAccountMismatch')
    const signed = { ...call, signers: [neighbour, chain.actors.payer] }
    expectRefused(chain, withAccount(signed, 'wallet', neighbour.publicKey), 'FundAccountMismatch')
    expectRefused(chain, withAccount(call, 'mint', fund.world.money().mint), 'WrongMint')
    expectRefused(chain, withAccount(call, 'vault', other.earmarked.vault), 'FundAccountMismatch')
    expectRefused(chain, withAccount(call, 'token_program', TOKEN_2022_PROGRAM_ID), 'TokenProgramUnknown')
  })
})
