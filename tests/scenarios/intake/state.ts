import type { LedgerEvent } from '../../../packages/sdk/src/ledger/index.ts'
import { keyOf } from '../../support/actors.ts'
import { FundModel } from '../../support/model-fund.ts'
import { eventsOf } from '../../support/read.ts'
import type { PoolRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'

const MINIMUM = 100n
const PURSE = 2_000_000n

/** The chain and the model of one random history of a fund's intake, at its beginning, and what was made since. */
export class IntakeState {
  readonly world
  readonly ledger: LedgerEvent[] = []
  readonly funds = new FundModel(MINIMUM)
  /** Instructions of the program that were sent, landed or refused. */
  sent = 0
  landed = 0
  readonly pools: PoolRef[] = []
  readonly wallets = [1, 2, 3, 4].map((number) => keyOf(`history wallet ${number}`))

  /** A fund with a free pool and one for a project. */
  constructor() {
    const { world, project } = registered()
    this.world = world
    world.chain.onLand = (landed) => this.ledger.push(...eventsOf(landed))
    const rules = { minimumContribution: MINIMUM }
    const { manager } = world.chain.actors
    const fund = world.fund({ money: world.money(), id: 1, rules, manager: manager.publicKey })
    for (const of of [null, project]) {
      const pool = world.pool(fund, of)
      this.pools.push(pool)
      this.funds.openPool()
      if (of === null) for (const wallet of this.wallets) world.purse(pool, wallet, PURSE)
    }
  }
}
