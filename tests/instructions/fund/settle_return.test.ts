import { expect } from 'chai'
import { reclaimMoney, settleReturn } from '../../support/calls/fund-exit.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { amountIn } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'

describe('settle_return', () => {
  function ended() {
    const fund = new SpendingFund()
    const proposal = fund.approved()
    const moneyBack = fund.terminated(proposal)
    const call = (pool = fund.free) => settleReturn(fund.chain, { proposal, moneyBack, pool })
    return { fund, chain: fund.chain, proposal, moneyBack, call }
  }

  it('lets anyone add what nobody claimed in half a year to the units alive, once for each pool', () => {
    const { fund, chain, proposal, moneyBack, call } = ended()
    const wallet = chain.actors.contributor
    land(chain, reclaimMoney(chain, { pool: fund.free, wallet, proposal, moneyBack, destination: null }))
    chain.wait(180n * DAY - 1n)
    expectRefused(chain, call(), 'ReclaimNotOver')
    chain.wait(1n)
    const before = fund.pool()
    const landed = land(chain, call())
    expect(fund.pool()).to.deep.equal({
      ...before,
      ...{ balance: before.balance + 250_000n, reclaimable: 0n, sequence: before.sequence + 1n },
    })
    expect(read(chain, 'MoneyBack', moneyBack)).to.deep.include({ settled: 2, sequence: 3n })
    expect(eventOf(landed, 'ReturnSettled')).to.deep.equal({
      ...{ version: 1, at: chain.now, moneyBack: text(moneyBack), moneyBackSequence: 3n },
      ...{ pool: text(fund.free.address), poolSequence: before.sequence + 1n },
      ...{ proposal: text(proposal.address), actor: text(chain.actors.outsider.publicKey) },
      ...{ amount: 250_000n, balanceAfter: before.balance + 250_000n, reclaimableAfter: 0n },
    })
    expectRefused(chain, call(), 'ReturnSettled')
    land(chain, call(fund.earmarked))
    expect(read(chain, 'MoneyBack', moneyBack).settled).to.equal(3)
    expect(fund.pool(fund.earmarked)).to.include({ balance: 2_000_000n, reclaimable: 0n })
  })

  it('adds it to what a closing pool shares, so that every unit is paid its part of it', () => {
    const { fund, chain, moneyBack, call } = ended()
    const { contributor, neighbour } = chain.actors
    fund.closed()
    fund.refunded(contributor)
    chain.moveTo(read(chain, 'MoneyBack', moneyBack).claimUntil)
    land(chain, call())
    expect(fund.pool().closingTotal).to.equal(8_000_000n)
    fund.refunded(contributor)
    fund.refunded(neighbour)
    expect(fund.stake(contributor).refunded).to.equal(6_000_000n)
    expect(fund.stake(neighbour).refunded).to.equal(2_000_000n)
    expect(fund.pool().balance).to.equal(0n)
    expect(amountIn(chain, fund.free.vault)).to.equal(0n)
  })

  it('refuses another proposal’s return, a pool that was not drawn on, and another vault', () => {
    const { fund, chain, moneyBack, call } = ended()
    const other = fund.approved(fund.elsewhere())
    const theirs = fund.terminated(other)
    chain.wait(180n * DAY)
    const mixed = settleReturn(chain, { proposal: other, moneyBack, pool: fund.free })
    expectRefused(chain, mixed, 'FundAccountMismatch')
    const undrawn = settleReturn(chain, { proposal: other, moneyBack: theirs, pool: fund.earmarked })
    expectRefused(chain, undrawn, 'ProposalPoolMismatch')
    expectRefused(chain, withAccount(call(), 'vault', fund.earmarked.vault), 'FundAccountMismatch')
  })
})
