import { expect } from 'chai'
import { keyOf } from '../../support/actors.ts'
import { adoptMoney, contribute, joinPool, windDownFund } from '../../support/calls/fund.ts'
import { closePool, refund, returnMoney } from '../../support/calls/fund-exit.ts'
import { payMilestone, terminateProposal } from '../../support/calls/payments.ts'
import { approveProposal } from '../../support/calls/proposals.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { growMint } from '../../support/grow-mint.ts'
import { registered } from '../../support/registered.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { amountIn, mintInto, openAta, TOKEN_2022_PROGRAM_ID } from '../../support/tokens.ts'
import { nextId } from '../../support/values.ts'

const base = registered()
const { world } = base
const { chain } = world
const { contributor, neighbour } = chain.actors

// A mint took a part of every transfer, and the books counted the whole (Gitcoin Allo, 2023).
describe('A mint that takes a fee on transfers', () => {
  it('moves no money of a fund in any direction once its mint has grown one', () => {
    const money = world.money({ program: TOKEN_2022_PROGRAM_ID })
    const stage = new DeliveringFund({ base, money })
    const [adopted, paid, accepted] = [
      stage.adopted(),
      stage.approved(stage.fresh()),
      stage.approved(stage.fresh()),
    ]
    stage.toCoolOffEnd(adopted)
    stage.paid(paid)
    stage.accepted(accepted)
    stage.toPayable(accepted)
    world.purse(stage.free, contributor, 5_000n)
    growMint(chain, money)
    const refusedBy = 'MintExtensionRefused'
    expectRefused(
      chain,
      contribute(chain, { pool: stage.free, wallet: contributor, amount: 5_000n }),
      refusedBy,
    )
    expectRefused(chain, approveProposal(chain, adopted), refusedBy)
    expectRefused(chain, payMilestone(chain, { proposal: accepted }), refusedBy)
    expectRefused(chain, terminateProposal(chain, { proposal: paid }), refusedBy)
    expectRefused(chain, returnMoney(chain, { proposal: paid, id: nextId(), amount: 10n }), refusedBy)
    land(chain, windDownFund(stage.fund))
    land(chain, closePool(chain, stage.free))
    openAta(chain, money.mint, contributor.publicKey, money.program)
    expectRefused(chain, refund({ pool: stage.free, wallet: contributor }), refusedBy)
  })
})

// Money sent to a vault changed the value of a share, and took the next depositor's money (the first-depositor attack).
describe('A donation to the vault', () => {
  it('moves no share: the next contribution buys what it would have bought', () => {
    const stage = new RunningFund({ base })
    mintInto(chain, stage.fund.money, stage.free.vault, 500_000_000n)
    const later = stage.giver(1_000_000n)
    expect(stage.stake(later).units).to.equal(1_000_000n)
    expect(stage.stake(contributor).units).to.equal(6_000_000n)
  })

  it('makes nobody lose where the manager adopts it: too small a contribution is refused', () => {
    const stage = new RunningFund({ base, rules: { minimumContribution: 1n } })
    const pool = world.pool(stage.fund, stage.newProject())
    const [first, second] = [stage.giver(1n, pool), keyOf(`second ${nextId()}`)]
    mintInto(chain, stage.fund.money, pool.vault, 1_000_000n)
    land(chain, adoptMoney(pool))
    land(chain, joinPool(chain, pool, second))
    world.purse(pool, second, 3_000_000n)
    const small = contribute(chain, { pool, wallet: second, amount: 1_500_000n })
    expectRefused(chain, small, 'ContributionBuysNothing')
    land(chain, contribute(chain, { pool, wallet: second, amount: 2_000_002n }))
    expect(stage.stake(second, pool).units).to.equal(2n)
    expect(stage.stake(first, pool).units).to.equal(1n)
  })
})

// Every part was rounded to the nearest, so that the last one to leave found too little and could not leave at all.
describe('Dust that locks the last refund', () => {
  for (const order of [
    [0, 1, 2],
    [1, 2, 0],
    [2, 1, 0],
  ]) {
    it(`pays everyone in the order ${order.join(', ')}, and leaves less than a base unit for each`, () => {
      const stage = new DeliveringFund({ base, rules: { minimumContribution: 1n } })
      const { project, projectPool } = stage.earmark(1_000_003n)
      const givers = [neighbour, stage.giver(7n, projectPool), stage.giver(333_331n, projectPool)]
      stage.nextSlot()
      const milestones = [{ amount: 777_777n }]
      const proposal = stage.approved({ project, projectPool, milestones })
      expect(stage.money(proposal).escrow).to.equal(777_777n)
      land(chain, windDownFund(stage.fund))
      mintInto(chain, stage.fund.money, projectPool.vault, 1n)
      land(chain, closePool(chain, projectPool))
      for (const place of order) {
        const wallet = givers[place] ?? neighbour
        openAta(chain, stage.fund.money.mint, wallet.publicKey, stage.fund.money.program)
        land(chain, refund({ pool: projectPool, wallet }))
        expectRefused(chain, refund({ pool: projectPool, wallet }), 'NothingToRefund')
      }
      expect(amountIn(chain, projectPool.vault) < BigInt(givers.length)).to.equal(true)
      expect(amountIn(chain, stage.payeeAccount)).to.equal(0n)
    })
  }
})
