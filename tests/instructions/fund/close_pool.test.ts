import { expect } from 'chai'
import { contribute } from '../../support/calls/fund.ts'
import { closePool } from '../../support/calls/fund-exit.ts'
import { pauseRegistry } from '../../support/pause.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, text } from '../../support/read.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { mintInto } from '../../support/tokens.ts'

describe('close_pool', () => {
  it('opens a pool of a fund that winds down for refunds, once, by anyone', () => {
    const fund = new SpendingFund()
    const { chain, free } = fund
    const before = fund.pool()
    expectRefused(chain, closePool(chain, free), 'PoolNotClosing')
    fund.windsDown()
    const landed = land(chain, closePool(chain, free))
    expect(fund.pool()).to.deep.equal({
      ...before,
      ...{ status: 'closing', closedAt: chain.now, closingTotal: 8_000_000n, sequence: before.sequence + 1n },
    })
    expect(eventOf(landed, 'PoolClosed')).to.deep.equal({
      ...{ version: 1, at: chain.now, pool: text(free.address), poolSequence: before.sequence + 1n },
      ...{ fund: text(fund.fund.address), actor: text(chain.actors.outsider.publicKey), adopted: 0n },
      ...{ closingTotal: 8_000_000n, units: 8_000_000n },
    })
    expectRefused(chain, closePool(chain, free), 'PoolClosing')
    const late = { pool: free, wallet: chain.actors.contributor, amount: 1_000n }
    expectRefused(chain, contribute(chain, late), 'FundWindingDown')
  })

  it('opens a project’s pool once the project is closed, and the free pool not', () => {
    const fund = new SpendingFund()
    const { chain, project, earmarked, free } = fund
    expectRefused(chain, closePool(chain, earmarked, project), 'PoolNotClosing')
    fund.closesProject()
    expectRefused(chain, closePool(chain, earmarked), 'PoolNotClosing')
    expectRefused(chain, closePool(chain, free, project), 'PoolProjectMismatch')
    const other = fund.newProject()
    expectRefused(chain, closePool(chain, earmarked, other), 'PoolProjectMismatch')
    land(chain, closePool(chain, earmarked, project))
    expect(fund.pool(earmarked)).to.include({ status: 'closing', closingTotal: 2_000_000n })
    expect(fund.pool().status).to.equal('open')
    const purse = { pool: earmarked, wallet: chain.actors.contributor, amount: 1_000n }
    fund.world.purse(earmarked, purse.wallet, purse.amount)
    expectRefused(chain, contribute(chain, purse), 'PoolClosing')
  })

  it('takes what lies in the vault unattributed to those who hold units, so that nothing is stuck', () => {
    const fund = new SpendingFund()
    const { chain, free } = fund
    mintInto(chain, fund.fund.money, free.vault, 4_000_000n)
    fund.windsDown()
    const landed = land(chain, closePool(chain, free))
    expect(fund.pool()).to.include({ balance: 12_000_000n, adopted: 4_000_000n, closingTotal: 12_000_000n })
    expect(eventOf(landed, 'PoolClosed')).to.include({ adopted: 4_000_000n, closingTotal: 12_000_000n })
  })

  it('leaves what lies in the vault of a pool without units as nobody’s', () => {
    const fund = new SpendingFund()
    const { chain } = fund
    const empty = fund.world.pool(fund.fund, fund.newProject())
    mintInto(chain, fund.fund.money, empty.vault, 5n)
    fund.windsDown()
    land(chain, closePool(chain, empty))
    expect(fund.pool(empty)).to.include({ status: 'closing', balance: 0n, adopted: 0n, closingTotal: 0n })
  })

  it('leaves what came back to those who may claim it out of what it shares', () => {
    const fund = new SpendingFund()
    const { chain, free } = fund
    const proposal = fund.approved()
    fund.terminated(proposal)
    fund.windsDown()
    const landed = land(chain, closePool(chain, free))
    expect(fund.pool()).to.include({ balance: 7_000_000n, reclaimable: 1_000_000n, adopted: 0n })
    expect(eventOf(landed, 'PoolClosed')).to.include({ adopted: 0n, closingTotal: 7_000_000n })
  })

  it('goes on while the registry is paused, and refuses another fund, pool or vault', () => {
    const fund = new SpendingFund()
    const { chain, free, earmarked } = fund
    const other = new SpendingFund({ base: fund.base })
    other.windsDown()
    const swapped = withAccount(closePool(chain, free), 'fund', other.fund.address)
    expectRefused(chain, swapped, 'FundAccountMismatch')
    fund.windsDown()
    const vault = withAccount(closePool(chain, free), 'vault', earmarked.vault)
    expectRefused(chain, vault, 'FundAccountMismatch')
    pauseRegistry(chain, ['funds'])
    land(chain, closePool(chain, free))
  })
})
