import type { EventOf } from '../ledger/events.ts'
import { startsNewSeries } from '../ledger/series.ts'
import { divideByName, sumOf } from './divide.ts'
import { Weights } from './weights.ts'

/** Amounts in base units by contribution. */
export type Sources = Map<string, bigint>

/** Units bought at once, and the contribution whose money bought them, or several in their parts. */
interface Lot {
  contributor: string
  units: bigint
  source: string | Sources
}

/** Whose money was drawn: contributions and, in the same order, the amounts. */
export interface Givers {
  ids: string[]
  weights: Weights
}

/** Taken of what went back unspent from an escrow, and of what the payee sent back. */
export interface Reclaimed {
  released: bigint
  returned: bigint
}

export const NOTHING_RECLAIMED: Reclaimed = { released: 0n, returned: 0n }

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
  /** Of what came back of each proposal, what was taken. */
  reclaimed: Map<string, Reclaimed>
  refunded: bigint
}

interface PoolBook {
  fund: string
  /** Null: the free pool of its fund. */
  project: string | null
  balance: bigint
  lots: Lot[]
  /** Places of a contributor's lots. */
  lotsOf: Map<string, number[]>
  /** Of all lots. */
  units: bigint
  /** The units by lot; null: to be listed. */
  weights: Weights | null
  /** From its close on its units are paid out; null: it is open. */
  closing: Closing | null
}

/** What the units of a closing pool share, and how much of it each contributor was paid. */
interface Closing {
  total: bigint
  paid: Map<string, bigint>
}

/** What one proposal drew from one pool by contribution, and the same by contributor; null: to be sorted. */
interface Draw {
  all: Sources
  ofContributor: Map<string, Sources> | null
}

export const contributionId = (pool: string, number: bigint): string => `${pool}#${number}`

const plus = (map: Map<string, bigint>, name: string, amount: bigint): void => {
  map.set(name, (map.get(name) ?? 0n) + amount)
}

/** Whose money every pool holds and every proposal drew, by contribution. */
export class MoneyBook {
  readonly contributions = new Map<string, Contribution>()
  /** Whose money each proposal drew; the weights are the amounts drawn. */
  readonly draws = new Map<string, Givers>()
  /** The same by pool, for what comes back. */
  private readonly drawsOfPool = new Map<string, Draw>()
  private readonly pools = new Map<string, PoolBook>()
  /** Money that a payee sent back; the rest of what came back never left an escrow. */
  private readonly sentBack = new Set<string>()

  openPool({ data }: EventOf<'PoolOpened'>): void {
    const { fund, project } = data
    const empty = { fund, project, balance: 0n, lots: [], lotsOf: new Map<string, number[]>(), units: 0n }
    this.pools.set(data.pool, { ...empty, weights: null, closing: null })
  }

  /** To which fund a pool belongs, and for which project it is; null: it is the fund's free pool. */
  poolOf(pool: string): { fund: string; project: string | null } {
    const { fund, project } = this.book(pool)
    return { fund, project }
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
    const nothingYet = {
      drawn: new Map<string, bigint>(),
      reclaimed: new Map<string, Reclaimed>(),
      refunded: 0n,
    }
    this.contributions.set(id, { id, fund, pool, contributor, wallet, amount, at, signature, ...nothingYet })
    this.buy(pool, amount, { contributor, units, source: id })
  }

  private buy(pool: string, amount: bigint, lot: Lot): void {
    const book = this.book(pool)
    if (startsNewSeries(book)) {
      book.lots = []
      book.lotsOf = new Map()
      book.units = 0n
    }
    const places = book.lotsOf.get(lot.contributor)
    if (places === undefined) book.lotsOf.set(lot.contributor, [book.lots.length])
    else places.push(book.lots.length)
    book.lots.push(lot)
    book.units += lot.units
    book.weights = null
    book.balance += amount
  }

  /** Money that nobody gave through the program, or nobody claimed: it belongs to the units alive. */
  adopt(pool: string, amount: bigint): void {
    const book = this.book(pool)
    book.balance += amount
    if (book.closing !== null) book.closing.total += amount
  }

  /** From now on a pool gives nothing but refunds. */
  close({ data }: EventOf<'PoolClosed'>): void {
    this.adopt(data.pool, data.adopted)
    const book = this.book(data.pool)
    book.closing = { total: book.balance, paid: new Map() }
  }

  /** The money of an approved proposal, by the units alive in each pool at that moment. */
  approve({ data }: EventOf<'ProposalApproved'>): void {
    const sources: Sources = new Map()
    if (data.pool !== null) this.draw(data.proposal, data.pool, data.drawn, sources)
    this.draw(data.proposal, data.freePool, data.freeDrawn, sources)
    this.draws.set(data.proposal, { ids: [...sources.keys()], weights: new Weights([...sources.values()]) })
  }

  private draw(proposal: string, pool: string, amount: bigint, all: Sources): void {
    const book = this.book(pool)
    const drawn = attribute(book.lots, weightsOf(book), amount)
    book.balance -= amount
    this.drawsOfPool.set(drawId(proposal, pool), { all: drawn, ofContributor: null })
    for (const [id, part] of drawn) {
      plus(all, id, part)
      const contribution = this.contributions.get(id)
      if (contribution !== undefined) plus(contribution.drawn, proposal, part)
    }
  }

  takeBack({ data }: EventOf<'MoneyReturned'>): void {
    this.sentBack.add(data.moneyBack)
  }

  /** What came back buys units again for the contributions that it was drawn from, or is paid out to them. */
  reclaim({ data }: EventOf<'MoneyReclaimed'>): void {
    const { proposal, pool, contributor, units, amount } = data
    const sources = divideByName(amount, this.drawnFrom(proposal, pool, contributor))
    for (const [id, part] of sources) {
      const contribution = this.contributions.get(id)
      if (contribution === undefined) continue
      plus(contribution.drawn, proposal, -part)
      const { released, returned } = contribution.reclaimed.get(proposal) ?? NOTHING_RECLAIMED
      const fromPayee = this.sentBack.has(data.moneyBack)
      contribution.reclaimed.set(proposal, {
        released: fromPayee ? released : released + part,
        returned: fromPayee ? returned + part : returned,
      })
      if (data.destination !== null) contribution.refunded += part
    }
    if (data.destination === null) this.buy(pool, amount, { contributor, units, source: sources })
  }

  /** What a proposal drew from a contributor's contributions to a pool. */
  private drawnFrom(proposal: string, pool: string, contributor: string): Sources {
    const draw = this.drawsOfPool.get(drawId(proposal, pool))
    if (draw === undefined) return new Map()
    draw.ofContributor ??= this.byContributor(draw.all)
    return draw.ofContributor.get(contributor) ?? new Map<string, bigint>()
  }

  private byContributor(sources: Sources): Map<string, Sources> {
    const sorted = new Map<string, Sources>()
    for (const [id, part] of sources) {
      const contributor = this.contributions.get(id)?.contributor ?? ''
      const own = sorted.get(contributor) ?? new Map<string, bigint>()
      sorted.set(contributor, own.set(id, part))
    }
    return sorted
  }

  refund(pool: string, contributor: string, amount: bigint): void {
    const book = this.book(pool)
    book.balance -= amount
    if (book.closing !== null) plus(book.closing.paid, contributor, amount)
    for (const [id, part] of ownPart(book, contributor, amount)) {
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

  /** What a contribution's pool holds of it now: the same as it has in `heldIn`. */
  heldOf({ id, pool, contributor }: Contribution): bigint {
    const book = this.book(pool)
    if (book.closing !== null) {
      const left = leftIn(book, book.closing).get(contributor) ?? 0n
      return ownPart(book, contributor, left).get(id) ?? 0n
    }
    const parts = weightsOf(book).divide(book.balance)
    let held = 0n
    for (const place of book.lotsOf.get(contributor) ?? []) {
      const source = book.lots[place]?.source ?? ''
      const part = BigInt(parts[place] ?? 0)
      if (source === id) held += part
      else if (typeof source !== 'string') held += divideByName(part, source).get(id) ?? 0n
    }
    return held
  }

  /** What a pool holds now, by contribution. */
  heldIn(pool: string): Sources {
    const book = this.book(pool)
    if (book.closing === null) return attribute(book.lots, weightsOf(book), book.balance)
    const held: Sources = new Map()
    for (const [contributor, left] of leftIn(book, book.closing)) {
      for (const [id, part] of ownPart(book, contributor, left)) plus(held, id, part)
    }
    return held
  }

  private book(pool: string): PoolBook {
    const book = this.pools.get(pool)
    if (book === undefined)
      throw new RangeError(`Give the ledger from its beginning: the pool ${pool} is unknown.`)
    return book
  }
}

const drawId = (proposal: string, pool: string): string => `${proposal} ${pool}`

function weightsOf(book: PoolBook): Weights {
  book.weights ??= new Weights(book.lots.map((lot) => lot.units))
  return book.weights
}

/** An amount of one contributor, by the contributions whose money bought its units. */
function ownPart(book: PoolBook, contributor: string, amount: bigint): Sources {
  const own = (book.lotsOf.get(contributor) ?? []).flatMap((place) => book.lots[place] ?? [])
  return attribute(own, new Weights(own.map((lot) => lot.units)), amount)
}

/** What each contributor of a closing pool has not been paid yet: sums to its balance. */
function leftIn(book: PoolBook, { total, paid }: Closing): Map<string, bigint> {
  const units = [...book.lotsOf].map(([contributor, places]): [string, bigint] => [
    contributor,
    sumOf(places.map((place) => book.lots[place]?.units ?? 0n)),
  ])
  const due = divideByName(total, new Map(units))
  return new Map([...due].map(([contributor, part]) => [contributor, part - (paid.get(contributor) ?? 0n)]))
}

/** Divides an amount of a pool by the units of its lots, and each lot's part by the money that bought it. */
function attribute(lots: readonly Lot[], weights: Weights, amount: bigint): Sources {
  const sources: Sources = new Map()
  const parts = weights.divide(amount)
  lots.forEach(({ source }, place) => {
    const part = BigInt(parts[place] ?? 0)
    if (part === 0n) return
    if (typeof source === 'string') plus(sources, source, part)
    else for (const [id, own] of divideByName(part, source)) plus(sources, id, own)
  })
  return sources
}
