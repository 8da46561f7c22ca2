import { expect } from 'chai'
import { keyOf } from '../../support/actors.ts'
import { contributorAddress } from '../../../packages/sdk/src/pdas.ts'
import { contribute, joinPool, setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { giveMoney } from '../../support/tokens.ts'
import { nextId } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('join_pool', () => {
  const world = new World()
  const { chain } = world
  const { payer } = chain.actors
  world.registry()
  const money = world.money()
  const newPool = () => world.pool(world.fund({ money, id: nextId() }))
  const newWallet = () => keyOf(`join ${nextId()}`)

  it('opens a contributor’s account with nothing in it and counts the contributor', () => {
    const pool = newPool()
    const wallet = newWallet()
    const landed = land(chain, joinPool(chain, pool, wallet))
    const address = contributorAddress(pool.address, wallet.publicKey)
    expect(withoutBump(read(chain, 'Contributor', address))).to.deep.equal({
      version: 1,
      series: 1,
      ...{ units: 0n, contributed: 0n, refunded: 0n, paidOut: 0n, contributions: 0n },
      joinedAt: chain.now,
      lastAt: 0n,
      poolSequence: 2n,
      pool: text(pool.address),
      fund: text(pool.fund.address),
      wallet: text(wallet.publicKey),
      payer: text(payer.publicKey),
      checkpoints: [],
    })
    expect(eventOf(landed, 'PoolJoined')).to.deep.equal({
      version: 1,
      at: chain.now,
      pool: text(pool.address),
      poolSequence: 2n,
      contributor: text(address),
      wallet: text(wallet.publicKey),
      contributorsAfter: 1n,
    })
    expect(read(chain, 'Pool', pool.address)).to.include({
      contributors: 1n,
      sequence: 2n,
      contributions: 0n,
    })
  })

  it('stands in one transaction with the first contribution', () => {
    const pool = newPool()
    const wallet = newWallet()
    giveMoney(chain, money, wallet.publicKey, 5_000n)
    const calls = [joinPool(chain, pool, wallet), contribute(chain, { pool, wallet, amount: 5_000n })]
    chain.send(
      calls.map((call) => call.instruction),
      [wallet, payer],
    )
    expect(read(chain, 'Pool', pool.address)).to.include({ balance: 5_000n, contributors: 1n, sequence: 3n })
  })

  it('opens one account for each pool of a fund', () => {
    const wallet = newWallet()
    for (const pool of [newPool(), newPool()]) land(chain, joinPool(chain, pool, wallet))
  })

  it('refuses to join twice', () => {
    const pool = newPool()
    const wallet = newWallet()
    land(chain, joinPool(chain, pool, wallet))
    expectRefused(chain, joinPool(chain, pool, wallet), 'AccountInUse')
  })

  it('refuses the fund of another pool', () => {
    const call = joinPool(chain, newPool(), newWallet())
    expectRefused(chain, withAccount(call, 'fund', newPool().fund.address), 'FundAccountMismatch')
  })

  it('refuses a fund whose contributions are paused, and not one whose other acts are', () => {
    const pool = newPool()
    land(chain, setFundPause(pool.fund, ['contributions']))
    expectRefused(chain, joinPool(chain, pool, newWallet()), 'FundPaused')
    land(chain, setFundPause(pool.fund, ['proposals', 'payments']))
    land(chain, joinPool(chain, pool, newWallet()))
  })

  it('refuses a fund that is winding down', () => {
    const pool = newPool()
    land(chain, windDownFund(pool.fund))
    expectRefused(chain, joinPool(chain, pool, newWallet()), 'FundWindingDown')
  })
})
