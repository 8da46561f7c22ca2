import { expect } from 'chai'
import { adoptMoney, contribute, joinPool } from '../../support/calls/fund.ts'
import { terminateProposal } from '../../support/calls/payments.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { PoolRef } from '../../support/refs.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { writeField } from '../../support/tamper.ts'
import { amountIn, mintInto } from '../../support/tokens.ts'
import { nextId } from '../../support/values.ts'

describe('adopt_money', () => {
  const scene = new RunningFund()
  const { chain, world, base } = scene
  const { manager, fundGuardian, outsider, contributor, neighbour, treasurer } = chain.actors
  const { money } = scene.fund
  const newPool = () => world.pool(world.fund({ money, id: nextId() }))
  const newPoolWith = (amount: bigint) => {
    const pool = newPool()
    scene.world.member(pool, contributor, amount)
    land(chain, contribute(chain, { pool, wallet: contributor, amount }))
    return pool
  }
  const send = (pool: PoolRef, amount: bigint) => mintInto(chain, money, pool.vault, amount)

  it('adds what lies in the vault above the books to the value of the units', () => {
    const pool = newPoolWith(1_000_000n)
    send(pool, 500_000n)
    const before = read(chain, 'Pool', pool.address)
    const fundBefore = read(chain, 'Fund', pool.fund.address)
    chain.wait(3n)
    const landed = land(chain, adoptMoney(pool))
    expect(read(chain, 'Pool', pool.address)).to.deep.equal({
      ...before,
      ...{ balance: 1_500_000n, adopted: 500_000n, sequence: before.sequence + 1n },
    })
    expect(read(chain, 'Fund', pool.fund.address)).to.deep.equal(fundBefore)
    expect(amountIn(chain, pool.vault)).to.equal(1_500_000n)
    expect(eventOf(landed, 'MoneyAdopted')).to.deep.equal({
      version: 1,
      at: chain.now,
      pool: text(pool.address),
      poolSequence: before.sequence + 1n,
      fund: text(pool.fund.address),
      manager: text(manager.publicKey),
      amount: 500_000n,
      balanceAfter: 1_500_000n,
      unitsAfter: 1_000_000n,
    })
  })

  it('gives what is adopted to those who hold units, by their parts, not to who sent it', () => {
    const pool = newPoolWith(3_000_000n)
    world.member(pool, neighbour, 1_000_000n)
    land(chain, contribute(chain, { pool, wallet: neighbour, amount: 1_000_000n }))
    send(pool, 400_000n)
    land(chain, adoptMoney(pool))
    const { balance, units } = read(chain, 'Pool', pool.address)
    expect([(balance * 3_000_000n) / units, (balance * 1_000_000n) / units]).to.deep.equal([
      3_300_000n,
      1_100_000n,
    ])
  })

  it('adopts a single base unit, and nothing twice', () => {
    const pool = newPoolWith(1_000n)
    send(pool, 1n)
    land(chain, adoptMoney(pool))
    expect(read(chain, 'Pool', pool.address)).to.include({ balance: 1_001n, adopted: 1n })
    expectRefused(chain, adoptMoney(pool), 'NothingToAdopt')
  })

  it('refuses where the vault holds what the books say', () => {
    expectRefused(chain, adoptMoney(newPoolWith(1_000n)), 'NothingToAdopt')
  })

  it('leaves alone what came back and waits for those it was drawn from', () => {
    const running = new RunningFund({ base, rules: { capPeriod: 0n } })
    const proposal = running.approved()
    land(chain, terminateProposal(chain, { proposal }))
    for (const pool of [running.earmarked, running.free]) {
      const { balance, reclaimable } = read(chain, 'Pool', pool.address)
      expect(amountIn(chain, pool.vault)).to.equal(balance + reclaimable)
      expectRefused(chain, adoptMoney(pool), 'NothingToAdopt')
    }
    mintInto(chain, running.fund.money, running.earmarked.vault, 7n)
    expect(eventOf(land(chain, adoptMoney(running.earmarked)), 'MoneyAdopted').amount).to.equal(7n)
  })

  it('refuses a pool in which nobody has a stake', () => {
    const pool = newPool()
    land(chain, joinPool(chain, pool, neighbour))
    send(pool, 1_000n)
    expectRefused(chain, adoptMoney(pool), 'PoolHasNoUnits')
  })

  it('refuses a pool that is closing', () => {
    const pool = newPoolWith(1_000n)
    send(pool, 1_000n)
    writeField(chain, pool.address, 'Pool', 'status', 2n, 1)
    expectRefused(chain, adoptMoney(pool), 'PoolClosing')
  })

  it('refuses everyone but the manager', () => {
    const pool = newPoolWith(1_000n)
    send(pool, 1_000n)
    for (const signer of [fundGuardian, outsider, contributor, treasurer]) {
      expectRefused(chain, adoptMoney(pool, signer), 'NotFundManager')
    }
  })

  it('refuses the pool of another fund and the vault of another pool', () => {
    const pool = newPoolWith(1_000n)
    const foreign = world.fund({ money, id: nextId(), creator: outsider, manager: outsider.publicKey })
    const own = world.pool({ ...foreign, manager: outsider })
    send(pool, 1_000n)
    const other = adoptMoney({ ...own, fund: { ...foreign, manager: outsider } })
    expectRefused(chain, withAccount(other, 'pool', pool.address), 'FundAccountMismatch')
    const call = adoptMoney(pool)
    expectRefused(chain, withAccount(call, 'vault', newPoolWith(5_000n).vault), 'FundAccountMismatch')
    expectRefused(chain, withAccount(call, 'fund', scene.fund.address), 'FundAccountMismatch')
  })
})
