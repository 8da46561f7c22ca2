import { expect } from 'chai'
import type { PublicKey } from '@solana/web3.js'
import { setFundPause } from '../../support/calls/fund.ts'
import {
  contributorOf,
  type ReclaimInput,
  reclaimMoney,
  reclaimOf,
  settleReturn,
} from '../../support/calls/fund-exit.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut } from '../../support/pause.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { amountIn, ataOf, mintInto, TOKEN_2022_PROGRAM_ID, TOKEN_PROGRAM_ID } from '../../support/tokens.ts'

describe('reclaim_money', () => {
  /** A proposal that drew a million from each pool, ended unpaid. */
  function ended(options: ConstructorParameters<typeof SpendingFund>[0] = {}) {
    const fund = new SpendingFund(options)
    const proposal = fund.approved()
    const moneyBack = fund.terminated(proposal)
    const call = (more: Partial<ReclaimInput> = {}) => {
      const input = { pool: fund.free, wallet: fund.chain.actors.contributor, proposal, moneyBack, ...more }
      return reclaimMoney(fund.chain, { destination: null, ...input })
    }
    return { fund, chain: fund.chain, proposal, moneyBack, call }
  }

  it('gives a contributor its part of what came back as units of the open pool, once', () => {
    const { fund, chain, proposal, moneyBack, call } = ended()
    const wallet = chain.actors.contributor
    const [before, stake] = [fund.pool(), fund.stake(wallet)]
    const landed = land(chain, call())
    // Six of eight units were its own; a unit is worth seven eighths now.
    const [amount, units] = [750_000n, (750_000n * 8_000_000n) / 7_000_000n]
    const after = fund.pool()
    expect(after).to.deep.equal({
      ...before,
      ...{ balance: 7_750_000n, reclaimable: 250_000n, units: 8_000_000n + units },
      ...{ sequence: before.sequence + 1n, unitsSlot: chain.slot, unitsBeforeSlot: 8_000_000n },
    })
    expect(fund.stake(wallet)).to.deep.include({
      ...{ units: stake.units + units, contributed: stake.contributed, refunded: 0n },
      ...{ contributions: stake.contributions, lastAt: chain.now, poolSequence: after.sequence },
    })
    expect(fund.stake(wallet).checkpoints.at(-1)).to.include({ counter: 2, units: stake.units + units })
    const input = { pool: fund.free, wallet, proposal, moneyBack }
    expect(withoutBump(read(chain, 'Reclaim', reclaimOf(input)))).to.deep.equal({
      ...{ version: 1, amount, claimedAt: chain.now, moneyBack: text(moneyBack) },
      ...{ contributor: text(contributorOf(input)), payer: text(chain.actors.payer.publicKey) },
    })
    expect(read(chain, 'MoneyBack', moneyBack)).to.deep.include({ claimed: [0n, amount], sequence: 2n })
    expect(eventOf(landed, 'MoneyReclaimed')).to.deep.equal({
      ...{ version: 1, at: chain.now, moneyBack: text(moneyBack), moneyBackSequence: 2n },
      ...{ pool: text(fund.free.address), poolSequence: after.sequence, fund: text(fund.fund.address) },
      ...{ proposal: text(proposal.address), contributor: text(contributorOf(input)) },
      ...{
        wallet: text(wallet.publicKey),
        reclaim: text(reclaimOf(input)),
        amount,
        units,
        destination: null,
      },
      ...{ balanceAfter: after.balance, reclaimableAfter: 250_000n, unitsAfter: after.units },
      ...{ contributorUnitsAfter: stake.units + units, contributorRefundedAfter: 0n },
    })
    expectRefused(chain, call(), 'AccountInUse')
  })

  for (const [name, program] of [
    ['SPL Token', TOKEN_PROGRAM_ID],
    ['Token-2022', TOKEN_2022_PROGRAM_ID],
  ] as const) {
    it(`gives it as money of ${name} out of a closing pool, whatever is paused`, () => {
      const { base } = new SpendingFund()
      const { fund, chain, moneyBack, call } = ended({ base, money: base.world.money({ program }) })
      const wallet = chain.actors.neighbour
      land(chain, setFundPause(fund.fund, ['contributions', 'proposals', 'payments']))
      fund.closed()
      pauseAllBut(chain, [])
      const before = fund.pool()
      expectRefused(chain, call({ wallet }), 'SourceRefused')
      const destination = ataOf(fund.fund.money.mint, wallet.publicKey, program)
      const landed = land(chain, call({ wallet, destination }))
      expect(amountIn(chain, destination)).to.equal(250_000n)
      expect(fund.pool()).to.deep.equal({
        ...before,
        ...{ reclaimable: 750_000n, refunded: 250_000n, sequence: before.sequence + 1n },
      })
      expect(fund.stake(wallet)).to.include({ refunded: 250_000n, paidOut: 0n, units: 2_000_000n })
      expect(read(chain, 'MoneyBack', moneyBack).claimed).to.deep.equal([0n, 250_000n])
      expect(eventOf(landed, 'MoneyReclaimed')).to.include({
        ...{
          amount: 250_000n,
          units: 0n,
          destination: text(destination),
          contributorRefundedAfter: 250_000n,
        },
      })
      fund.refunded(wallet)
      expect(fund.stake(wallet)).to.include({ refunded: 250_000n + 1_750_000n, paidOut: 1_750_000n })
    })
  }

  it('gives who gave to both pools its part of each', () => {
    const { fund, chain, moneyBack, call } = ended()
    land(chain, call())
    land(chain, call({ pool: fund.earmarked }))
    expect(read(chain, 'MoneyBack', moneyBack).claimed).to.deep.equal([1_000_000n, 750_000n])
    expect(fund.pool(fund.earmarked)).to.include({ reclaimable: 0n, balance: 2_000_000n })
  })

  it('gives who joined or gave more after the draw no part of it, and takes nothing from them', () => {
    const fund = new SpendingFund()
    const { chain } = fund
    const { contributor, neighbour } = chain.actors
    const proposal = fund.approved()
    const late = fund.giver(4_000_000n)
    const whole = fund.gives(neighbour, 4_000_000n)
    expect(whole.at).to.equal(chain.now)
    const moneyBack = fund.terminated(proposal)
    const claim = (wallet: typeof late) =>
      reclaimMoney(chain, { pool: fund.free, wallet, proposal, moneyBack, destination: null })
    const value = () => {
      const { balance, units } = fund.pool()
      return (fund.stake(late).units * balance) / units
    }
    const before = value()
    expectRefused(chain, claim(late), 'NothingToReclaim')
    land(chain, claim(contributor))
    land(chain, claim(neighbour))
    expect(read(chain, 'MoneyBack', moneyBack).claimed).to.deep.equal([0n, 1_000_000n])
    expect(value() - before).to.be.oneOf([0n, 1n])
    fund.closed()
    fund.refunded(late)
    expect(fund.stake(late).refunded <= 4_000_000n).to.equal(true)
  })

  it('gives back units of a new series where the draw left the pool empty', () => {
    const fund = new SpendingFund({ rules: { capPerProposalBps: 10_000, capPerPeriodBps: 10_000 } })
    const { chain, free } = fund
    const { contributor, neighbour } = chain.actors
    const input = { ...fund.fresh(), milestones: [{ amount: 8_000_000n }] }
    const proposal = fund.approved(input)
    expect(fund.pool()).to.include({ balance: 0n, series: 1 })
    const late = fund.giver(1_000_000n)
    expect(fund.pool()).to.include({ balance: 1_000_000n, units: 1_000_000n, series: 2 })
    const moneyBack = fund.terminated(proposal)
    for (const wallet of [contributor, neighbour]) {
      land(chain, reclaimMoney(chain, { pool: free, wallet, proposal, moneyBack, destination: null }))
    }
    expect(fund.pool()).to.include({ balance: 9_000_000n, units: 9_000_000n, series: 2, reclaimable: 0n })
    expect([contributor, neighbour, late].map((wallet) => fund.stake(wallet).units)).to.deep.equal([
      ...[6_000_000n, 2_000_000n, 1_000_000n],
    ])
  })

  it('never gives more than came back, and leaves less than one base unit for each giver', () => {
    const fund = new SpendingFund({ rules: { capPerProposalBps: 10_000, capPerPeriodBps: 10_000 } })
    const { chain } = fund
    const gifts = [1_001n, 1_003n, 1_009n]
    const project = fund.newProject()
    const pool = fund.world.pool(fund.fund, project)
    const givers = gifts.map((amount) => fund.giver(amount, pool))
    fund.nextSlot()
    const proposal = fund.approved({ project, projectPool: pool, milestones: [{ amount: 1_000n }] })
    const moneyBack = fund.terminated(proposal)
    for (const wallet of givers) {
      land(chain, reclaimMoney(chain, { pool, wallet, proposal, moneyBack, destination: null }))
    }
    const { amounts, claimed } = read(chain, 'MoneyBack', moneyBack)
    expect(amounts[0]).to.equal(1_000n)
    const left = 1_000n - (claimed[0] ?? 0n)
    expect(left >= 0n && left < 3n).to.equal(true)
    expect(fund.pool(pool).reclaimable).to.equal(left)
  })

  it('refuses what is settled, and a part that rounds to nothing', () => {
    const { fund, chain, proposal, moneyBack, call } = ended()
    chain.moveTo(read(chain, 'MoneyBack', moneyBack).claimUntil)
    land(chain, settleReturn(chain, { proposal, moneyBack, pool: fund.free }))
    expectRefused(chain, call(), 'ReturnSettled')
    land(chain, call({ pool: fund.earmarked }))
    const own = new SpendingFund()
    const paid = own.paid()
    const little = own.returned(paid, 1n)
    const parts = [own.earmarked, own.free].map((pool) =>
      reclaimMoney(own.chain, {
        ...{ pool, wallet: own.chain.actors.contributor, proposal: paid, moneyBack: little },
        destination: null,
      }),
    )
    for (const part of parts) expectRefused(own.chain, part, 'NothingToReclaim')
  })

  it('refuses another’s stake, another proposal’s return, a pool that was not drawn on, and other accounts', () => {
    const { fund, chain, moneyBack, call } = ended()
    const { neighbour, payer } = chain.actors
    const stolen = { ...call(), signers: [neighbour, payer] }
    expectRefused(chain, withAccount(stolen, 'wallet', neighbour.publicKey), 'FundAccountMismatch')
    const other: ProposalRef = fund.approved(fund.elsewhere())
    expectRefused(chain, call({ proposal: other }), 'FundAccountMismatch')
    const theirs: PublicKey = fund.terminated(other)
    expectRefused(chain, call({ moneyBack: theirs }), 'FundAccountMismatch')
    expectRefused(
      chain,
      call({ pool: fund.earmarked, proposal: other, moneyBack: theirs }),
      'ProposalPoolMismatch',
    )
    const swap = (account: string, address: PublicKey) => withAccount(call(), account, address)
    expectRefused(chain, swap('pool', fund.earmarked.address), 'FundAccountMismatch')
    expectRefused(chain, swap('vault', fund.earmarked.vault), 'FundAccountMismatch')
    expectRefused(chain, swap('mint', fund.world.money().mint), 'WrongMint')
    expectRefused(
      chain,
      swap('fund', new SpendingFund({ base: fund.base }).fund.address),
      'FundAccountMismatch',
    )
    expect(read(chain, 'MoneyBack', moneyBack).claimed).to.deep.equal([0n, 0n])
  })

  it('refuses another’s account out of a closing pool', () => {
    const { fund, chain, call } = ended()
    const { mint, program } = fund.fund.money
    fund.closed()
    const theirs = ataOf(mint, chain.actors.neighbour.publicKey, program)
    expectRefused(chain, call({ destination: theirs }), 'SourceRefused')
    mintInto(chain, fund.fund.money, theirs, 1n)
    expectRefused(chain, call({ destination: fund.earmarked.vault }), 'SourceRefused')
  })
})
