import { expect } from 'chai'
import { addToTotals, emptyTotals, type LedgerEvent } from '../../../packages/sdk/src/ledger/index.ts'
import type { Chain } from '../../support/chain.ts'
import type { LawWatch } from '../lives/law-watch.ts'
import { DeedLaws } from './law-deeds.ts'
import { MoneyLaws } from './law-money.ts'
import { known, Mirror } from './mirror.ts'

/**
 * Laws 2 to 6 after every transaction that lands: of the accounts that it named, of the whole fund that they belong to,
 * and of the events folded again. Neither the model nor the program's own invariants take part.
 */
export class FundWatch {
  private readonly mirror: Mirror
  private readonly money: MoneyLaws
  private readonly deeds: DeedLaws
  private readonly totals = emptyTotals()
  private readonly laws: LawWatch

  constructor(chain: Chain, laws: LawWatch) {
    this.laws = laws
    this.mirror = new Mirror(chain)
    this.money = new MoneyLaws(chain, this.mirror)
    this.deeds = new DeedLaws(chain, this.mirror)
    laws.onSeen = (events, named) => this.after(events, named)
  }

  private after(events: LedgerEvent[], named: string[]): void {
    const kinds = named.flatMap((address) => {
      const name = this.laws.seen.get(address)?.name
      return name === undefined ? [] : [{ name, address }]
    })
    for (const { name, address } of kinds) this.mirror.look(name, address)
    const funds = new Set<string>()
    for (const { name, address } of kinds) {
      if (name === 'Fund') funds.add(address)
      if (name === 'Pool') funds.add(known(this.mirror.pools, address).fund)
      if (name === 'Contributor') this.deeds.note(address)
      if (name === 'Proposal') funds.add(known(this.mirror.proposals, address).fund)
    }
    for (const event of events) {
      addToTotals(this.totals, event)
      this.deeds.tell(event)
    }
    expect(this.totals.disagreements, 'totals that are not the sum').to.deep.equal([])
    for (const fund of funds) this.money.checkFund(fund)
    for (const { name, address } of kinds) {
      if (name === 'Proposal') this.money.checkProposal(address)
      if (name === 'Batch') this.money.checkBatch(address)
      if (name === 'MoneyBack') this.money.checkBack(address)
      this.checkFold(address)
    }
  }

  /** What the events alone say of an account is what the account says. */
  private checkFold(address: string): void {
    const { totals, mirror } = this
    const pool = totals.pools.get(address)
    if (pool !== undefined) expect(mirror.pools.get(address), 'a pool, folded').to.include(pool)
    const stake = totals.contributors.get(address)
    if (stake !== undefined) expect(mirror.contributors.get(address), 'a stake, folded').to.include(stake)
    const expense = totals.expenses.get(address)
    if (expense !== undefined) expect(mirror.expenses.get(address), 'an expense, folded').to.include(expense)
    const award = totals.awards.get(address)
    if (award !== undefined) expect(mirror.awards.get(address), 'an award, folded').to.include(award)
    const proposal = totals.proposals.get(address)
    if (proposal === undefined) return
    const { status, total, paid, advanced, released, returned, reported, accepted, disallowed, deposit } =
      proposal
    const stated = {
      status,
      total,
      paid,
      advanced,
      released,
      returned,
      reported,
      accepted,
      disallowed,
      deposit,
    }
    const account = known(mirror.proposals, address)
    expect(account, 'a proposal, folded').to.include(stated)
    const { votable, turnout, weightFor, weightAgainst, voters } = proposal
    expect(account.tally, 'votes, folded').to.include({ votable, turnout, weightFor, weightAgainst, voters })
  }
}
