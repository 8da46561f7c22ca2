import { expect } from 'chai'
import { contributorView } from '../../packages/server/src/api/schemas/contributors.ts'
import { proposalView } from '../../packages/server/src/api/schemas/proposals.ts'
import type { DrawnPart } from '../../packages/server/src/api/types.ts'
import * as exits from '../support/calls/fund-exit.ts'
import { Chain } from '../support/chain.ts'
import { land } from '../support/expect.ts'
import { read } from '../support/read.ts'
import { registered } from '../support/registered.ts'
import { SHARE, SpendingFund } from '../support/stage-spending.ts'
import { World } from '../support/world.ts'
import { base, expectAgreement } from './support/agreement.ts'
import { Lab } from './support/lab.ts'

/** What a proposal of the stage draws. */
const TOTAL = 2_000_000n

function addsUp({ amount, paid, promised, released }: DrawnPart): void {
  expect(base(paid) + base(promised) + base(released)).to.equal(base(amount))
  expect(base(paid)).to.equal((base(amount) * 1_200_000n) / TOTAL)
}

describe('money and credits that leave a fund, in the store', function () {
  this.timeout(240_000)
  let lab: Lab
  let fund: SpendingFund

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    fund = new SpendingFund({ base: registered({}, new World(chain)) })
  })
  after(() => lab.close())

  it('tells each contributor its credits exactly as the program pays them, and what comes back', async () => {
    const { chain } = fund
    const { contributor: wallet } = chain.actors
    const proposal = fund.paid({ share: SHARE })
    const { batch } = fund.issued(fund.verified([proposal]))
    const view = () => lab.ask(`/api/contributors/${wallet.publicKey.toBase58()}`, contributorView)
    const due = (await view()).creditsToClaim
    expect(due).to.have.lengthOf(2)
    for (const part of (await view()).drawn) addsUp(part)
    const pool = fund.free
    fund.creditsOf(batch, wallet)
    land(chain, exits.claimCredits(chain, { proposal, batch, wallet, pool }))
    const after = await view()
    expect(after.creditsToClaim).to.have.lengthOf(1)
    const paid = after.creditsClaimed[0]
    expect(paid?.amount).to.deep.equal(due.find((part) => part.pool === pool.address.toBase58())?.amount)
    await expectAgreement(lab)

    const moneyBack = fund.returned(proposal, 300_000n)
    for (const part of (await view()).drawn) {
      addsUp(part)
      expect(part.returned.base).to.equal(String((base(part.amount) * 300_000n) / TOTAL))
    }
    fund.windsDown()
    expect((await view()).stakes.map(({ closable }) => closable)).to.deep.equal([true, true])
    for (const each of [fund.free, fund.earmarked]) land(chain, exits.closePool(chain, each))
    expect((await view()).stakes.map(({ closable }) => closable)).to.deep.equal([false, false])
    const promised = (await view()).reclaimable.find((part) => part.pool === pool.address.toBase58())
    land(chain, exits.reclaimMoney(chain, { proposal, moneyBack, pool, wallet }))
    expect((await view()).reclaims[0]?.amount).to.deep.equal(promised?.amount)
    const stake = (await view()).stakes.find((each) => each.pool === pool.address.toBase58())
    fund.refunded(wallet)
    const refund = (await view()).refunds[0]
    expect(refund?.moneyOut).to.deep.equal(stake?.refundable)
    chain.moveTo(read(chain, 'MoneyBack', moneyBack).claimUntil)
    land(chain, exits.settleReturn(chain, { proposal, moneyBack, pool }))
    const page = await lab.ask(`/api/proposals/${proposal.address.toBase58()}`, proposalView)
    expect(page.creditShare?.batches).to.have.lengthOf(1)
    expect(page.creditShare?.binding?.inForce).to.equal(true)
    await expectAgreement(lab)
  })

  it('tells the giver of an earmark when its pool may be closed, and that its part may go to the free pool', async () => {
    const { chain } = fund
    const { contributor: wallet } = chain.actors
    const stage = new SpendingFund({ base: fund.base })
    const stake = async () => {
      const { stakes } = await lab.ask(`/api/contributors/${wallet.publicKey.toBase58()}`, contributorView)
      return stakes.find(({ pool }) => pool === stage.earmarked.address.toBase58())
    }
    stage.gives(wallet, 70_000n, stage.earmarked)
    expect(await stake()).to.include({ closable: false, releasable: false })
    stage.closesProject()
    expect(await stake()).to.include({ closable: true, releasable: false })
    land(chain, exits.closePool(chain, stage.earmarked, stage.project))
    expect(await stake()).to.include({ closable: false, releasable: true })
    land(chain, exits.releaseEarmark(chain, { pool: stage.earmarked, wallet }))
    expect(await stake()).to.include({ closable: false, releasable: false })
    expect((await stake())?.refundable.base).to.equal('0')
    await expectAgreement(lab)
  })
})
