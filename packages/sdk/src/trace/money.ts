import type { EventOf } from '../ledger/events.ts'
import { startsNewSeries } from '../ledger/series.ts'
import { divide, divideByName } from './divide.ts'

/** Amounts in base units by contribution. */
export type Sources = Map<string, bigint>

/** Units bought at once, and the contributions whose money bought them. */
interface Lot {
  contributor: string
  units: bigint
  sources: Sources
}

export interface Contribution {
  id: string
  fund: string
  pool: string
  contributor: string
  wallet: string
  amount: bigint
  at: number
  signature: string
  /** Drawn from it by proposal, less what was reclaimed; and what was refunded. */
  drawn: Map<string, bigint>
  refunded: bigint
}

interface PoolBook {
  balance: bigint
  lots: Lot[]
  /** Of all lots. */
  units: bigint
  /** What it holds by contribution; null: to be computed. */
  held: Sources | null
}

export const contributionId = (pool: string, number: bigint): string => `${pool}#${number}`

const plus = (map: Map<string, bigint>, name: string, amount: bigint): void => {
  map.set(name, (map.get(name) ?? 0n) + amount)
}

/** Whose money every pool holds and every proposal drew, by contribution. */
export class MoneyBook {
  readonly contributions = new Map<string, Contribution>()
  /** What each proposal drew, by contribution: sums to the amounts drawn. */
  readonly draws = new Map<string, Sources>()
  /** The same by pool, for what comes back. */
  private readonly drawsOfPool = new Map<string, Sources>()
  private readonly pools = new Map<string, PoolBook>()

  openPool({ data }: EventOf<'PoolOpened'>): void {
    this.pools.set(data.pool, { balance: 0n, lots: [], units: 0n, held: null })
  }

  contribute(event: EventOf<'ContributionReceived'>): void {
    const { pool, contributor } = event.data
    this.give(event, pool, contributor)
  }

  private give(
    { data, at, signature }: EventOf<'ContributionReceived'> | EventOf<'EarmarkReleased'>,
    pool: string,
    contributor: string,
  ): void {
    const { fund, wallet, amount, units } = data
    const id = contributionId(pool, data.number)
    const nothingYet = { drawn: new Map<string, bigint>(), refunded: 0n }
    this.contributions.set(id, { id, fund, pool, contributor, wallet, amount, at, signature, ...nothingYet })
    this.buy(pool, contributor, amount, units, new Map([[id, amount]]))
  }

  private buy(pool: string, contributor: string, amount: bigint, units: bigint, sources: Sources): void {
    const book = this.book(pool)
    if (startsNewSeries(book)) {
      book.lots = []
      book.units = 0n
    }
    book.lots.push({ contributor, units, sources })
    book.units += units
    this.move(book, amount)
  }

  /** Money that nobody gave through the program, or nobody claimed: it belongs to the units alive. */
  adopt(pool: string, amount: bigint): void {
    this.move(this.book(pool), amount)
  }

  private move(book: PoolBook, amount: bigint): void {
    book.balance += amount
    book.held = null
  }

  /** The money of an approved proposal, by the units alive in each pool at that moment. */
  approve({ data }: EventOf<'ProposalApproved'>): void {
    const sources: Sources = new Map()
    if (data.pool !== null) this.draw(data.proposal, data.pool, data.drawn, sources)
    this.draw(data.proposal, data.freePool, data.freeDrawn, sources)
    this.draws.set(data.proposal, sources)
  }

  private draw(proposal: string, pool: string, amount: bigint, all: Sources): void {
    const book = this.book(pool)
    const drawn = this.attribute(book.lots, amount)
    this.move(book, -amount)
    this.drawsOfPool.set(`${proposal} ${pool}`, drawn)
    for (const [id, part] of drawn) {
      plus(all, id, part)
      const contribution = this.contributions.get(id)
      if (contribution !== undefined) plus(contribution.drawn, proposal, part)
    }
  }

  /** Divides an amount of a pool by the units of its lots, and each lot's part by the money that bought it. */
  private attribute(lots: readonly Lot[], amount: bigint): Sources {
    const parts = divide(
      amount,
      lots.map((lot) => lot.units),
    )
    const sources: Sources = new Map()
    lots.forEach((lot, at) => {
      for (const [id, part] of divideByName(parts[at] ?? 0n, lot.sources)) plus(sources, id, part)
    })
    return sources
  }

  /** What came back buys units again for the contributions that it was drawn from, or is paid out to them. */
  reclaim({ data }: EventOf<'MoneyReclaimed'>): void {
    const own = [...(this.drawsOfPool.get(`${data.proposal} ${data.pool}`) ?? [])].filter(
      ([id]) => this.contributions.get(id)?.contributor === data.contributor,
    )
    const sources = divideByName(data.amount, new Map(own))
    for (const [id, part] of sources) {
      const contribution = this.contributions.get(id)
      if (contribution === undefined) continue
      plus(contribution.drawn, data.proposal, -part)
      if (data.destination !== null) contribution.refunded += part
    }
    if (data.destination === null) this.buy(data.pool, data.contributor, data.amount, data.units, sources)
  }

  refund(pool: string, contributor: string, amount: bigint): void {
    const book = this.book(pool)
    const own = book.lots.filter((lot) => lot.contributor === contributor)
    this.move(book, -amount)
    for (const [id, part] of this.attribute(own, amount)) {
      const contribution = this.contributions.get(id)
      if (contribution !== undefined) contribution.refunded += part
    }
  }

  /** An earmark that was released is a contribution to the free pool, and a refund of the project's. */
  release(event: EventOf<'EarmarkReleased'>): void {
    const { pool, contributor, amount, freePool, freeContributor } = event.data
    this.refund(pool, contributor, amount)
    this.give(event, freePool, freeContributor)
  }

  /** What a pool holds now, by contribution. */
  heldIn(pool: string): Sources {
    const book = this.book(pool)
    book.held ??= this.attribute(book.lots, book.balance)
    return book.held
  }

  private book(pool: string): PoolBook {
    const book = this.pools.get(pool)
    if (book === undefined)
      throw new RangeError(`Give the ledger from its beginning: the pool ${pool} is unknown.`)
    return book
  }
}
