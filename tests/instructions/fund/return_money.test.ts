import { expect } from 'chai'
import type { ProposalRef } from '../../support/refs.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { type ReturnInput, returnMoney } from '../../support/calls/fund-exit.ts'
import { moneyBackOf } from '../../support/calls/payments.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import {
  amountIn,
  ataOf,
  giveMoney,
  openAta,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
} from '../../support/tokens.ts'
import { DAY, nextId } from '../../support/values.ts'

const RECLAIM_TERM = 180n * DAY

describe('return_money', () => {
  for (const [name, program] of [
    ['SPL Token', TOKEN_PROGRAM_ID],
    ['Token-2022', TOKEN_2022_PROGRAM_ID],
  ] as const) {
    it(`brings money of ${name} back to the pools by what was drawn, to be claimed by its givers`, () => {
      const { base } = new SpendingFund()
      const fund = new SpendingFund({ base, money: base.world.money({ program }) })
      const { chain, free, earmarked } = fund
      const proposal = fund.paid()
      const pools = [fund.pool(earmarked), fund.pool()] as const
      const before = fund.read(proposal)
      const input = { proposal, amount: 300_001n, id: nextId() }
      const landed = land(chain, returnMoney(chain, input))
      expect(amountIn(chain, fund.payeeAccount)).to.equal(899_999n)
      const moneyBack = moneyBackOf(input)
      expect(withoutBump(read(chain, 'MoneyBack', moneyBack))).to.deep.equal({
        ...{ version: 1, settled: 0, id: input.id, sequence: 1n, returnedAt: chain.now },
        ...{ claimUntil: chain.now + RECLAIM_TERM, amounts: [150_000n, 150_001n], claimed: [0n, 0n] },
        ...{ proposal: text(proposal.address), payer: text(chain.actors.payer.publicKey) },
      })
      const parts = [150_000n, 150_001n]
      for (const [row, pool] of [earmarked, free].entries()) {
        const was = pools[row]
        if (was === undefined) throw new Error('Two pools')
        const part = parts[row] ?? 0n
        // It raises nobody's units yet.
        expect(fund.pool(pool)).to.deep.equal({
          ...was,
          ...{ reclaimable: part, returned: part, sequence: was.sequence + 1n },
        })
        expect(amountIn(chain, pool.vault)).to.equal(was.balance + part)
      }
      const after = fund.read(proposal)
      expect(after).to.include({ returned: 300_001n, paid: before.paid, released: 0n })
      expect(eventOf(landed, 'MoneyReturned')).to.deep.equal({
        ...{ version: 1, at: chain.now, proposal: text(proposal.address) },
        ...{ proposalSequence: before.sequence + 1n, pool: text(earmarked.address) },
        ...{ poolSequence: pools[0].sequence + 1n, freePool: text(free.address) },
        ...{ freePoolSequence: pools[1].sequence + 1n, milestone: 0 },
        ...{ actor: text(proposal.payee.publicKey), source: text(fund.payeeAccount) },
        ...{ amount: 150_000n, freeAmount: 150_001n, returnedAfter: 300_001n },
        ...{ balanceAfter: pools[0].balance, freeBalanceAfter: pools[1].balance },
        ...{ moneyBack: text(moneyBack), moneyBackSequence: 1n, claimUntil: chain.now + RECLAIM_TERM },
      })
    })
  }

  const fund = new SpendingFund()
  const { chain } = fund
  const paid = (more = {}) => fund.paid({ ...fund.elsewhere(), ...more })
  const call = (proposal: ProposalRef, more: Partial<ReturnInput> = {}) =>
    returnMoney(chain, { proposal, amount: 1_000n, id: nextId(), ...more })

  it('divides over all that ever came back: many small returns part as one large one', () => {
    const proposal = fund.paid()
    for (const amount of [1n, 1n, 1n, 2n, 3n, 1n]) land(chain, call(proposal, { amount }))
    const [project, free] = fund.read(proposal).pools
    expect([project?.released, free?.released]).to.deep.equal([4n, 5n])
  })

  it('gives all to the free pool where the proposal draws on no other', () => {
    const proposal = paid()
    const input = { amount: 7n, id: nextId() }
    const landed = land(chain, call(proposal, input))
    expect(read(chain, 'MoneyBack', moneyBackOf({ proposal, ...input })).amounts).to.deep.equal([0n, 7n])
    expect(eventOf(landed, 'MoneyReturned')).to.include({ pool: null, poolSequence: 0n, amount: 0n })
  })

  it('takes it from anyone, for the payee too', () => {
    const proposal = paid()
    const { outsider } = chain.actors
    giveMoney(chain, fund.fund.money, outsider.publicKey, 50n)
    land(chain, call(proposal, { actor: outsider, amount: 50n }))
    expect(fund.read(proposal).returned).to.equal(50n)
  })

  it('takes back at most what was paid and is not accepted as spent', () => {
    const proposal = paid()
    fund.reviewed(proposal, fund.expense(proposal, { amount: 200_000n }))
    giveMoney(chain, fund.fund.money, proposal.payee.publicKey, 500_000n)
    expectRefused(chain, call(proposal, { amount: 1_000_001n }), 'ReturnAboveDisbursed')
    land(chain, call(proposal, { amount: 1_000_000n }))
    expectRefused(chain, call(proposal, { amount: 1n }), 'ReturnAboveDisbursed')
  })

  it('names the milestone that it was paid for: one that is not paid is refused', () => {
    const proposal = paid()
    expectRefused(chain, call(proposal, { milestone: 1 }), 'MilestoneNotAccepted')
    expectRefused(chain, call(proposal, { milestone: 2 }), 'MilestoneUnknown')
  })

  it('goes on after the end of the proposal, while payments are paused and while the fund winds down', () => {
    const own = new SpendingFund()
    const proposal = own.paid()
    own.terminated(proposal)
    land(own.chain, setFundPause(own.fund, ['contributions', 'proposals', 'payments']))
    own.closed()
    own.returned(proposal, 1_000n)
    // What came back unspent at the end, and this.
    expect(own.pool().reclaimable).to.equal(400_500n)
    expect(own.pool(own.earmarked).reclaimable).to.equal(400_500n)
  })

  it('refuses nothing, more than the source holds, another’s source and another mint', () => {
    const proposal = paid()
    const { outsider } = chain.actors
    const { money } = fund.fund
    expectRefused(chain, call(proposal, { amount: 0n }), 'QuantityIsZero')
    const poor = openAta(chain, money.mint, chain.actors.holder.publicKey, money.program)
    expectRefused(chain, call(proposal, { actor: chain.actors.holder, source: poor }), 'InsufficientMoney')
    const theirs = ataOf(money.mint, proposal.payee.publicKey, money.program)
    expectRefused(chain, call(proposal, { actor: outsider, source: theirs }), 'SourceRefused')
    const other = fund.world.money()
    const wrong = giveMoney(chain, other, proposal.payee.publicKey, 5_000n)
    expectRefused(chain, call(proposal, { source: wrong }), 'SourceRefused')
    expectRefused(chain, withAccount(call(proposal), 'mint', other.mint), 'WrongMint')
    expectRefused(
      chain,
      withAccount(call(proposal), 'token_program', TOKEN_2022_PROGRAM_ID),
      'TokenProgramUnknown',
    )
  })

  it('refuses to leave out the project’s pool, and pools that are not the proposal’s', () => {
    const own = new SpendingFund()
    const proposal = own.paid()
    const bare = { ...proposal, projectPool: null }
    const input = { amount: 10n, id: nextId() }
    expectRefused(own.chain, returnMoney(own.chain, { proposal: bare, ...input }), 'ProposalPoolMismatch')
    const other = own.world.pool(own.fund, own.newProject())
    const good = returnMoney(own.chain, { proposal, ...input })
    const away = withAccount(withAccount(good, 'pool', other.address), 'vault', other.vault)
    expectRefused(own.chain, away, 'ProposalPoolMismatch')
    expectRefused(own.chain, withAccount(good, 'vault', other.vault), 'ProposalPoolMismatch')
    expectRefused(own.chain, withAccount(good, 'free_pool', other.address), 'ProposalPoolMismatch')
    expectRefused(own.chain, withAccount(good, 'free_vault', other.vault), 'FundAccountMismatch')
  })

  it('refuses an id that was used', () => {
    const proposal = paid()
    const id = nextId()
    land(chain, call(proposal, { id }))
    expectRefused(chain, call(proposal, { id, amount: 2n }), 'AccountInUse')
  })
})
