import { expect } from 'chai'
import { AccountLayout } from '@solana/spl-token'
import { Keypair } from '@solana/web3.js'
import { keyOf } from '../../support/actors.ts'
import { contributorAddress } from '../../../packages/sdk/src/pdas.ts'
import { adoptMoney, contribute, joinPool, setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { describedMint } from '../../support/extensions.ts'
import { growMint } from '../../support/grow-mint.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { PoolRef } from '../../support/refs.ts'
import { setSnapshotCounter, writeField } from '../../support/tamper.ts'
import {
  amountIn,
  createMint,
  giveMoney,
  mintInto,
  openAta,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
  type TestMint,
} from '../../support/tokens.ts'
import { MAX_U64, nextId } from '../../support/values.ts'
import { World } from '../../support/world.ts'

const PURSE = 1_000_000_000n

describe('contribute', () => {
  const world = new World()
  const { chain } = world
  world.registry()
  const classic = world.money()
  const plain2022 = world.money({ program: TOKEN_2022_PROGRAM_ID })

  const newPool = (money: TestMint = classic, minimumContribution = 1_000n): PoolRef =>
    world.pool(world.fund({ money, id: nextId(), rules: { minimumContribution } }))
  function member(pool: PoolRef, purse = PURSE): Keypair {
    const wallet = keyOf(`contribute ${nextId()}`)
    world.member(pool, wallet, purse)
    return wallet
  }
  const stakeOf = (pool: PoolRef, wallet: Keypair) =>
    read(chain, 'Contributor', contributorAddress(pool.address, wallet.publicKey))
  const give = (pool: PoolRef, wallet: Keypair, amount: bigint) =>
    land(chain, contribute(chain, { pool, wallet, amount }))

  for (const [name, money] of [
    ['SPL Token', classic],
    ['Token-2022', plain2022],
    ['Token-2022 with metadata and groups', world.money(describedMint(chain))],
    ['SPL Token that its issuer can freeze', world.money({ freezable: true })],
  ] as const) {
    it(`moves money of ${name} into the vault and credits units for it`, () => {
      const pool = newPool(money)
      const wallet = member(pool)
      chain.wait(10n)
      const landed = give(pool, wallet, 250_000n)
      expect(amountIn(chain, pool.vault)).to.equal(250_000n)
      expect(read(chain, 'Pool', pool.address)).to.include({
        ...{ balance: 250_000n, units: 250_000n, contributed: 250_000n, contributions: 1n, sequence: 3n },
        ...{ unitsSlot: chain.slot, unitsBeforeSlot: 0n, contributors: 1n },
      })
      expect(stakeOf(pool, wallet)).to.deep.include({
        ...{ units: 250_000n, contributed: 250_000n, contributions: 1n, refunded: 0n, series: 1 },
        ...{ lastAt: chain.now, poolSequence: 3n },
        checkpoints: [{ units: 250_000n, unitsBefore: 0n, slot: chain.slot, counter: 0, series: 1 }],
      })
      expect(eventOf(landed, 'ContributionReceived')).to.deep.equal({
        version: 1,
        at: chain.now,
        pool: text(pool.address),
        poolSequence: 3n,
        fund: text(pool.fund.address),
        contributor: text(contributorAddress(pool.address, wallet.publicKey)),
        wallet: text(wallet.publicKey),
        amount: 250_000n,
        units: 250_000n,
        number: 1n,
        balanceAfter: 250_000n,
        unitsAfter: 250_000n,
        contributorUnitsAfter: 250_000n,
        contributorContributedAfter: 250_000n,
      })
    })
  }

  it('numbers the contributions of a pool across its contributors', () => {
    const pool = newPool()
    const [first, second] = [member(pool), member(pool)]
    const numbers = [first, second, first].map(
      (wallet) => eventOf(give(pool, wallet, 1_000n), 'ContributionReceived').number,
    )
    expect(numbers).to.deep.equal([1n, 2n, 3n])
  })

  it('takes exactly the minimum and refuses one less', () => {
    const pool = newPool()
    const wallet = member(pool)
    expectRefused(chain, contribute(chain, { pool, wallet, amount: 999n }), 'ContributionBelowMinimum')
    give(pool, wallet, 1_000n)
  })

  it('takes the largest amount that a mint can hold, once', () => {
    const pool = newPool(world.money())
    const wallet = member(pool, MAX_U64)
    give(pool, wallet, MAX_U64)
    expect(read(chain, 'Pool', pool.address).balance).to.equal(MAX_U64)
    expectRefused(chain, contribute(chain, { pool, wallet, amount: 1_000n }), 'InsufficientMoney')
  })

  it('takes money from any token account of the contributor', () => {
    const pool = newPool()
    const wallet = member(pool, 0n)
    const source = Keypair.generate().publicKey
    const state = chain.require(openAta(chain, classic.mint, wallet.publicKey, TOKEN_PROGRAM_ID))
    chain.svm.setAccount(source, state)
    mintInto(chain, classic, source, 2_000n)
    land(chain, contribute(chain, { pool, wallet, amount: 2_000n, source }))
    expect(amountIn(chain, source)).to.equal(0n)
  })

  it('sells units at the value of the pool: money that was adopted makes them dearer', () => {
    const pool = newPool(classic, 1n)
    const [early, late] = [member(pool), member(pool)]
    give(pool, early, 1_000n)
    mintInto(chain, classic, pool.vault, 500n)
    land(chain, adoptMoney(pool))
    const { units } = eventOf(give(pool, late, 1_000n), 'ContributionReceived')
    expect(units).to.equal(666n)
    expect(read(chain, 'Pool', pool.address)).to.include({ balance: 2_500n, units: 1_666n })
    expectRefused(chain, contribute(chain, { pool, wallet: late, amount: 1n }), 'ContributionBuysNothing')
  })

  it('leaves the shares alone when someone sends money to the vault around the program', () => {
    const pool = newPool(classic, 1n)
    const [early, late] = [member(pool), member(pool)]
    give(pool, early, 1_000n)
    mintInto(chain, classic, pool.vault, 1_000_000n)
    const { units, balanceAfter } = eventOf(give(pool, late, 1_000n), 'ContributionReceived')
    expect({ units, balanceAfter }).to.deep.equal({ units: 1_000n, balanceAfter: 2_000n })
    expect(amountIn(chain, pool.vault)).to.equal(1_002_000n)
  })

  it('is not made worthless by a gift to an empty vault', () => {
    const pool = newPool(classic, 1n)
    mintInto(chain, classic, pool.vault, PURSE)
    const { units } = eventOf(give(pool, member(pool), 1n), 'ContributionReceived')
    expect(units).to.equal(1n)
  })

  it('keeps one checkpoint while the fund’s count of snapshots stands, and adds one when it moved', () => {
    const pool = newPool()
    const wallet = member(pool)
    give(pool, wallet, 1_000n)
    chain.wait(1n)
    give(pool, wallet, 2_000n)
    const [before] = stakeOf(pool, wallet).checkpoints
    expect(before).to.deep.equal({
      units: 3_000n,
      unitsBefore: 1_000n,
      slot: chain.slot,
      counter: 0,
      series: 1,
    })
    setSnapshotCounter(chain, pool.fund.address, 7n)
    chain.wait(1n)
    give(pool, wallet, 4_000n)
    expect(stakeOf(pool, wallet).checkpoints).to.deep.equal([
      before,
      { units: 7_000n, unitsBefore: 3_000n, slot: chain.slot, counter: 7, series: 1 },
    ])
    const account = chain.require(contributorAddress(pool.address, wallet.publicKey))
    expect(
      BigInt(account.lamports) >= chain.svm.minimumBalanceForRentExemption(BigInt(account.data.length)),
    ).to.equal(true)
  })

  it('remembers what a wallet and the pool held before the slot, however often they change in it', () => {
    const pool = newPool()
    const wallet = member(pool)
    give(pool, wallet, 1_000n)
    chain.wait(1n)
    for (const amount of [2_000n, 3_000n]) give(pool, wallet, amount)
    expect(stakeOf(pool, wallet).checkpoints.at(-1)).to.deep.include({ units: 6_000n, unitsBefore: 1_000n })
    expect(read(chain, 'Pool', pool.address)).to.include({ units: 6_000n, unitsBeforeSlot: 1_000n })
    setSnapshotCounter(chain, pool.fund.address, 1n)
    give(pool, wallet, 4_000n)
    expect(stakeOf(pool, wallet).checkpoints.at(-1)).to.deep.include({
      units: 10_000n,
      unitsBefore: 1_000n,
      counter: 1,
    })
  })

  it('grows a contributor’s account a hundred times without losing a checkpoint', () => {
    const pool = newPool()
    const wallet = member(pool)
    for (let counter = 0; counter < 100; counter++) {
      setSnapshotCounter(chain, pool.fund.address, BigInt(counter))
      chain.wait(1n)
      give(pool, wallet, 1_000n)
    }
    const rows = stakeOf(pool, wallet).checkpoints
    expect(rows.map(({ counter, units }) => [counter, units])).to.deep.equal(
      Array.from({ length: 100 }, (_, counter) => [counter, BigInt(counter + 1) * 1_000n]),
    )
  })

  it('starts at zero in a new series of the pool', () => {
    const pool = newPool()
    const [early, late] = [member(pool), member(pool)]
    give(pool, early, 5_000n)
    drawToZero(pool, 5_000n)
    chain.wait(1n)
    give(pool, late, 2_000n)
    give(pool, early, 1_000n)
    expect(stakeOf(pool, early)).to.deep.include({ units: 1_000n, series: 2, contributed: 6_000n })
    expect(read(chain, 'Pool', pool.address)).to.include({ units: 3_000n, balance: 3_000n })
  })

  it('refuses zero', () => {
    const pool = newPool()
    expectRefused(chain, contribute(chain, { pool, wallet: member(pool), amount: 0n }), 'ContributionIsZero')
  })

  it('refuses more than the source holds', () => {
    const pool = newPool()
    const call = contribute(chain, { pool, wallet: member(pool), amount: PURSE + 1n })
    expectRefused(chain, call, 'InsufficientMoney')
  })

  it('refuses a fund that is paused or winding down, and not one whose other acts are paused', () => {
    const pool = newPool()
    const wallet = member(pool)
    const call = contribute(chain, { pool, wallet, amount: 1_000n })
    land(chain, setFundPause(pool.fund, ['contributions']))
    expectRefused(chain, call, 'FundPaused')
    land(chain, setFundPause(pool.fund, ['proposals', 'payments']))
    land(chain, call)
    land(chain, windDownFund(pool.fund))
    expectRefused(chain, contribute(chain, { pool, wallet, amount: 1_000n }), 'FundWindingDown')
  })

  it('refuses another mint than the fund’s', () => {
    const pool = newPool()
    const call = contribute(chain, { pool, wallet: member(pool), amount: 1_000n })
    expectRefused(chain, withAccount(call, 'mint', createMint(chain).mint), 'WrongMint')
  })

  it('refuses money of another mint', () => {
    const pool = newPool()
    const wallet = member(pool)
    const source = giveMoney(chain, createMint(chain), wallet.publicKey, 5_000n)
    expectRefused(chain, contribute(chain, { pool, wallet, amount: 1_000n, source }), 'SourceRefused')
  })

  it('refuses the money of another wallet, also where it has approved the contributor', () => {
    const pool = newPool()
    const [wallet, other] = [member(pool), member(pool)]
    const source = openAta(chain, classic.mint, other.publicKey, TOKEN_PROGRAM_ID)
    const account = chain.require(source)
    const data = Buffer.from(account.data)
    const decoded = AccountLayout.decode(data)
    const approved = {
      ...decoded,
      delegateOption: 1 as const,
      delegate: wallet.publicKey,
      delegatedAmount: 5_000n,
    }
    AccountLayout.encode(approved, data)
    chain.svm.setAccount(source, { ...account, data })
    expectRefused(chain, contribute(chain, { pool, wallet, amount: 1_000n, source }), 'SourceRefused')
  })

  it('refuses a source that is frozen', () => {
    const money = world.money({ freezable: true })
    const pool = newPool(money)
    const wallet = member(pool)
    const source = openAta(chain, money.mint, wallet.publicKey, TOKEN_PROGRAM_ID)
    const account = chain.require(source)
    const data = Uint8Array.from(account.data)
    data[108] = 2
    chain.svm.setAccount(source, { ...account, data })
    const call = contribute(chain, { pool, wallet, amount: 1_000n })
    expectRefused(chain, call, `${TOKEN_PROGRAM_ID.toBase58()}:17`)
  })

  it('refuses the vault of another pool, the account of another contributor, another fund', () => {
    const [pool, other] = [newPool(), newPool()]
    const wallet = member(pool)
    const call = contribute(chain, { pool, wallet, amount: 1_000n })
    expectRefused(chain, withAccount(call, 'vault', other.vault), 'FundAccountMismatch')
    expectRefused(chain, withAccount(call, 'fund', other.fund.address), 'FundAccountMismatch')
    expectRefused(chain, withAccount(call, 'pool', other.address), 'FundAccountMismatch')
    const neighbour = contributorAddress(pool.address, member(pool).publicKey)
    expectRefused(chain, withAccount(call, 'contributor', neighbour), 'FundAccountMismatch')
  })

  it('refuses the other token program', () => {
    const pool = newPool()
    const call = contribute(chain, { pool, wallet: member(pool), amount: 1_000n })
    expectRefused(chain, withAccount(call, 'token_program', TOKEN_2022_PROGRAM_ID), 'TokenProgramUnknown')
  })

  it('refuses a wallet that has not joined', () => {
    const pool = newPool()
    const wallet = keyOf(`contribute ${nextId()}`)
    giveMoney(chain, classic, wallet.publicKey, PURSE)
    expectRefused(chain, contribute(chain, { pool, wallet, amount: 1_000n }), 'AccountDataTooSmall')
    land(chain, joinPool(chain, pool, wallet))
    give(pool, wallet, 1_000n)
  })

  it('refuses a mint that has grown a fee on transfers since it was listed', () => {
    const money = world.money({ program: TOKEN_2022_PROGRAM_ID })
    const pool = newPool(money)
    const wallet = member(pool)
    growMint(chain, money)
    expectRefused(chain, contribute(chain, { pool, wallet, amount: 10_000n }), 'MintExtensionRefused')
  })

  /** A pool drawn to zero, as `approve_proposal` leaves it. */
  function drawToZero(pool: PoolRef, amount: bigint): void {
    writeField(chain, pool.address, 'Pool', 'balance', 0n, 8)
    writeField(chain, pool.address, 'Pool', 'drawn', amount, 8)
  }
})
