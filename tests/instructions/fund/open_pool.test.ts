import { expect } from 'chai'
import { Keypair } from '@solana/web3.js'
import { withArgument } from '../../support/arguments.ts'
import { openPool, poolOf, windDownFund } from '../../support/calls/fund.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { FundRef, PoolRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { writeField } from '../../support/tamper.ts'
import {
  amountIn,
  createMint,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
  type TestMint,
} from '../../support/tokens.ts'
import { nextId } from '../../support/values.ts'
import { growMint } from '../../support/grow-mint.ts'

describe('open_pool', () => {
  const { world, project } = registered()
  const { chain } = world
  const { manager, payer, outsider, fundGuardian } = chain.actors
  const classic = world.money()
  const plain2022 = world.money({ program: TOKEN_2022_PROGRAM_ID })

  const newFund = (money: TestMint = classic): FundRef => world.fund({ money, id: nextId() })

  function expectOpened(pool: PoolRef): void {
    const { fund } = pool
    const landed = land(chain, openPool(chain, pool))
    const shared = { version: 1, sequence: 1n, fund: text(fund.address), vault: text(pool.vault) }
    const project = pool.project === null ? null : text(pool.project)
    const { bump, vaultBump, ...account } = read(chain, 'Pool', pool.address)
    for (const each of [bump, vaultBump]) expect(each).to.be.within(0, 255)
    expect(account).to.deep.equal({
      ...shared,
      project,
      series: 1,
      status: 'open',
      ...{
        balance: 0n,
        reclaimable: 0n,
        units: 0n,
        contributed: 0n,
        adopted: 0n,
        returned: 0n,
        drawn: 0n,
        refunded: 0n,
      },
      ...{ contributions: 0n, contributors: 0n, unitsSlot: 0n, unitsBeforeSlot: 0n },
      openedAt: chain.now,
      ...{ closedAt: 0n, closingTotal: 0n, periodStart: 0n, periodDrawn: 0n },
      payer: text(payer.publicKey),
    })
    const { sequence, pools } = read(chain, 'Fund', fund.address)
    expect(eventOf(landed, 'PoolOpened')).to.deep.equal({
      version: 1,
      at: chain.now,
      pool: text(pool.address),
      poolSequence: 1n,
      fund: text(fund.address),
      fundSequence: sequence,
      manager: text(manager.publicKey),
      project,
      vault: text(pool.vault),
    })
    expect(sequence).to.equal(1n + BigInt(pools))
    const vault = chain.require(pool.vault)
    expect(text(vault.owner)).to.equal(text(fund.money.program))
    expect(
      Buffer.from(vault.data.slice(0, 64)).equals(
        Buffer.concat([fund.money.mint.toBuffer(), pool.address.toBuffer()]),
      ),
    ).to.equal(true)
    expect(amountIn(chain, pool.vault)).to.equal(0n)
  }

  it('opens the free pool with a vault of its own', () => expectOpened(poolOf(newFund(), null)))

  it('opens a pool for a project, beside the free one', () => {
    const fund = newFund()
    expectOpened(poolOf(fund, null))
    expectOpened(poolOf(fund, project.address))
    expect(read(chain, 'Fund', fund.address)).to.include({ pools: 2, sequence: 3n })
  })

  it('opens a vault under Token-2022', () => expectOpened(poolOf(newFund(plain2022), project.address)))

  it('refuses anyone but the manager', () => {
    const pool = poolOf(newFund(), null)
    for (const signer of [outsider, fundGuardian]) {
      expectRefused(chain, openPool(chain, pool, signer), 'NotFundManager')
    }
  })

  it('refuses a fund that is winding down', () => {
    const fund = newFund()
    land(chain, windDownFund(fund))
    for (const named of [null, project.address]) {
      expectRefused(chain, openPool(chain, poolOf(fund, named)), 'FundWindingDown')
    }
  })

  it('refuses a second free pool, and a second one for a project', () => {
    const fund = newFund()
    for (const pool of [poolOf(fund, null), poolOf(fund, project.address)]) {
      land(chain, openPool(chain, pool))
      expectRefused(chain, openPool(chain, pool), 'AccountInUse')
    }
  })

  it('refuses a project that is not active', () => {
    const pool = poolOf(newFund(), project.address)
    writeField(chain, project.address, 'Project', 'status', 3n, 1)
    expectRefused(chain, openPool(chain, pool), 'ProjectNotActive')
    writeField(chain, project.address, 'Project', 'status', 2n, 1)
  })

  it('refuses an address that names no project', () => {
    const nobody = Keypair.generate().publicKey
    expectRefused(chain, openPool(chain, poolOf(newFund(), nobody)), 'UninitializedAccount')
  })

  it('refuses a pool whose project differs from the account given for it', () => {
    const fund = newFund()
    const free = openPool(chain, poolOf(fund, null))
    expectRefused(chain, withAccount(free, 'project_account', project.address), 'PoolProjectMismatch')
    const earmarked = openPool(chain, poolOf(fund, project.address))
    expectRefused(chain, withArgument(earmarked, 'project', Keypair.generate().publicKey), 'InvalidSeeds')
    const without = withAccount(earmarked, 'project_account', earmarked.instruction.programId)
    expectRefused(chain, without, 'PoolProjectMismatch')
  })

  it('refuses another mint than the fund’s', () => {
    const call = openPool(chain, poolOf(newFund(), null))
    expectRefused(chain, withAccount(call, 'mint', createMint(chain).mint), 'WrongMint')
  })

  it('refuses the other token program', () => {
    const call = openPool(chain, poolOf(newFund(), null))
    expectRefused(chain, withAccount(call, 'token_program', TOKEN_2022_PROGRAM_ID), 'TokenProgramUnknown')
    const other = openPool(chain, poolOf(newFund(plain2022), null))
    expectRefused(chain, withAccount(other, 'token_program', TOKEN_PROGRAM_ID), 'TokenProgramUnknown')
  })

  it('refuses a mint that has grown a refused extension since it was listed', () => {
    const money = world.money({ program: TOKEN_2022_PROGRAM_ID })
    const fund = newFund(money)
    growMint(chain, money)
    expectRefused(chain, openPool(chain, poolOf(fund, null)), 'MintExtensionRefused')
  })
})
