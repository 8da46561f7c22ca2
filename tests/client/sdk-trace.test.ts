import { expect } from 'chai'
import fc from 'fast-check'
import {
  decodeEvents,
  type LedgerEvent,
  readStoredEvent,
  storeEvent,
} from '../../packages/sdk/src/ledger/index.ts'
import { divide, trace, TraceBook, type TraceNode, trimmed } from '../../packages/sdk/src/trace/index.ts'
import * as credits from '../support/calls/credits.ts'
import * as exits from '../support/calls/fund-exit.ts'
import { land } from '../support/expect.ts'
import { registered } from '../support/registered.ts'
import { responseOf } from '../support/response.ts'
import { SHARE, SpendingFund } from '../support/stage-spending.ts'

const total = (nodes: readonly TraceNode[]): bigint => nodes.reduce((sum, { amount }) => sum + amount, 0n)

/** Every way to divide a node sums to it, all the way down. */
function expectExact(node: TraceNode): void {
  for (const { by, nodes } of node.parts) {
    expect(total(nodes), `${node.kind} ${node.id} by ${by}`).to.equal(node.amount)
    nodes.forEach(expectExact)
  }
  node.results.forEach(expectExact)
}

describe('SDK: division into parts', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), { minLength: 1, maxLength: 40 })

  it('sums exactly, and no part is a whole unit away from its share', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), weights, (whole, list) => {
        const sum = list.reduce((all, one) => all + one, 0n)
        const parts = divide(whole, list)
        expect(parts.reduce((all, one) => all + one, 0n)).to.equal(sum === 0n ? 0n : whole)
        list.forEach((weight, at) => {
          const off = (parts[at] ?? 0n) * sum - whole * weight
          if (sum > 0n) expect(off > -sum && off < sum).to.equal(true)
        })
      }),
    )
  })

  /** The rule as it is written down, without a thought for speed. */
  const byTheRule = (whole: bigint, list: readonly bigint[]): bigint[] => {
    const sum = list.reduce((all, one) => all + one, 0n)
    if (sum === 0n) return list.map(() => 0n)
    const parts = list.map((weight) => (whole * weight) / sum)
    const left = whole - parts.reduce((all, one) => all + one, 0n)
    const order = list
      .map((weight, at) => ({ at, remainder: (whole * weight) % sum }))
      .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder < b.remainder ? 1 : -1))
    for (const { at } of order.slice(0, Number(left))) parts[at] = (parts[at] ?? 0n) + 1n
    return parts
  }

  it('follows the rule to the unit, for every size of amounts', () => {
    const sizes = [1n, 10n, 2n ** 20n, 2n ** 32n, 2n ** 44n, 2n ** 50n, 2n ** 63n]
    for (const max of sizes) {
      const list = fc.array(fc.bigInt({ min: 0n, max }), { minLength: 1, maxLength: 40 })
      for (const largest of sizes) {
        fc.assert(
          fc.property(fc.bigInt({ min: 0n, max: largest }), list, (whole, some) => {
            expect(divide(whole, some)).to.deep.equal(byTheRule(whole, some))
          }),
        )
      }
    }
  })

  it('gives what is left to the largest remainders, and among equal ones to the first', () => {
    expect(divide(10n, [1n, 1n, 1n])).to.deep.equal([4n, 3n, 3n])
    expect(divide(100n, [7n, 8n, 85n])).to.deep.equal([7n, 8n, 85n])
    expect(divide(5n, [3n, 3n, 1n])).to.deep.equal([2n, 2n, 1n])
    expect(divide(5n, [0n, 0n])).to.deep.equal([0n, 0n])
  })
})

describe('SDK: the trace', () => {
  const base = registered()
  const events: LedgerEvent[] = []
  base.world.chain.onLand = (landed) => events.push(...decodeEvents(responseOf(landed)))
  const fund = new SpendingFund({ base })
  const { chain, free } = fund
  const { contributor } = chain.actors
  fund.giver(333_331n)
  fund.nextSlot()
  const proposal = fund.paid({ share: SHARE })
  const late = fund.giver(1_000_000n)
  const expense = fund.expense(proposal, { amount: 400_001n })
  fund.reviewed(proposal, expense)
  fund.returned(proposal, 99_999n)
  const claim = fund.verified([proposal])
  const { batch } = fund.issued(claim)
  const destination = fund.creditsOf(batch, contributor)
  land(chain, exits.claimCredits(chain, { proposal, batch, pool: free, wallet: contributor }))
  const retired = land(
    chain,
    credits.retire(chain, { batch, holder: contributor, source: destination, amount: 7n }),
  )
  const back = fund.terminated(proposal)
  land(chain, exits.reclaimMoney(chain, { moneyBack: back, proposal, pool: free, wallet: contributor }))
  const book = TraceBook.of(events)

  const of = (name: string) => {
    const found = trace(book, name)
    if (found === null) throw new Error(`Nothing is known of ${name}.`)
    return found
  }
  const address = (event: LedgerEvent['name'], field: string): string => {
    const found = events.findLast(({ name }) => name === event)
    return String(new Map(Object.entries(found?.data ?? {})).get(field))
  }
  const contributionsOf = (nodes: readonly TraceNode[]): TraceNode[] =>
    nodes.flatMap((node) =>
      node.kind === 'contribution'
        ? [node]
        : node.parts.filter(({ by }) => by === 'source').flatMap((part) => contributionsOf(part.nodes)),
    )

  it('adds up at every node, from every subject', () => {
    const subjects = [
      ...book.money.contributions.keys(),
      proposal.address.toBase58(),
      `${proposal.address.toBase58()}#0`,
      expense.toBase58(),
      claim.address.toBase58(),
      batch.address.toBase58(),
      address('CreditsRetired', 'retirement'),
      address('CreditsClaimed', 'creditClaim'),
    ]
    for (const name of subjects) {
      const { subject, upstream } = of(name)
      expectExact(subject)
      upstream.forEach(expectExact)
      if (subject.kind !== 'contribution') expect(total(upstream), name).to.equal(subject.amount)
    }
  })

  it('names whose money a proposal drew, by the units alive at its approval', () => {
    const { subject, upstream } = of(proposal.address.toBase58())
    expect(subject.amount).to.equal(2_000_000n)
    expect(contributionsOf(upstream).map(({ amount }) => amount)).to.deep.equal([
      1_000_000n,
      720_000n,
      240_000n,
      40_000n,
    ])
  })

  it('leads from a contribution to the credits that it made possible and to who retired them', () => {
    const [first = ''] = book.money.contributions.keys()
    const { subject } = of(first)
    const [use] = subject.parts[0]?.nodes ?? []
    expect(use?.kind).to.equal('proposal')
    const [proof] = use?.results ?? []
    expect(proof).to.include({ kind: 'claim', id: claim.address.toBase58(), unit: 'credits' })
    const [made] = proof?.parts[0]?.nodes ?? []
    expect(made?.amount).to.equal(proof?.amount)
    expect(made).to.include({ kind: 'batch', id: batch.address.toBase58(), unit: 'credits' })
    expect(made?.parts[0]?.nodes.map(({ kind }) => kind)).to.include('retirement')
  })

  it('gives a milestone and an accepted expense their part of the credits that followed', () => {
    const id = proposal.address.toBase58()
    const whole = total(of(id).subject.results)
    const milestone = of(`${id}#0`).subject
    const spent = of(expense.toBase58()).subject
    expect(whole > 0n).to.equal(true)
    expect(total(milestone.results)).to.equal(
      divide(whole, [milestone.amount, 2_000_000n - milestone.amount])[0],
    )
    expect(milestone.proof).to.deep.equal({ kind: 'delivery', id: address('DeliverySubmitted', 'delivery') })
    expect(total(spent.results)).to.equal(divide(whole, [spent.amount, 2_000_000n - spent.amount])[0])
  })

  it('leads from a retirement back to the contributions and to what others paid', () => {
    const { subject, upstream } = of(address('CreditsRetired', 'retirement'))
    expect(subject).to.include({ kind: 'retirement', amount: 7n })
    const funders = upstream[0]?.parts[0]?.nodes[0]?.parts[0]?.nodes ?? []
    expect(funders.map(({ kind, amount }) => [kind, amount])).to.deep.equal([
      ['proposal', 4n],
      ['other-funding', 3n],
    ])
    expect(total(contributionsOf(upstream))).to.equal(4n)
  })

  it('keeps its sums where only the largest are shown', () => {
    const whole = of(proposal.address.toBase58())
    const short = trimmed(whole, 2)
    expect(short.upstream).to.have.lengthOf(2)
    expect(short.upstream[1]).to.include({ kind: 'rest', id: '3', amount: 1_000_000n })
    expect(total(short.upstream)).to.equal(total(whole.upstream))
    expectExact(short.subject)
  })

  it('writes no more than is shown, and the same as if the whole were cut', () => {
    for (const name of [
      ...book.money.contributions.keys(),
      proposal.address.toBase58(),
      batch.address.toBase58(),
    ]) {
      for (const most of [1, 2, 3, 100]) {
        expect(trace(book, name, most), name).to.deep.equal(trimmed(of(name), most))
      }
    }
  })

  it('knows of one contribution what its pool holds of all', () => {
    const pools = [...book.money.contributions.values()].map(({ pool }) => pool)
    for (const pool of new Set(pools)) {
      const held = book.money.heldIn(pool)
      for (const one of book.money.contributions.values()) {
        if (one.pool === pool) expect(book.money.heldOf(one)).to.equal(held.get(one.id) ?? 0n)
      }
    }
  })

  it('is the same from a ledger that went through a file', () => {
    const file = events.map((event) => JSON.stringify(storeEvent(event)))
    const again = TraceBook.of(file.map((line) => readStoredEvent(JSON.parse(line))))
    const name = address('CreditsRetired', 'retirement')
    expect(trace(again, name)).to.deep.equal(trace(book, name))
    expect(file.map((line) => readStoredEvent(JSON.parse(line)))).to.deep.equal(events)
  })

  it('knows nothing of money that came after the money was drawn', () => {
    const lateId = [...book.money.contributions.values()].find(
      ({ wallet }) => wallet === late.publicKey.toBase58(),
    )
    expect(lateId?.drawn.size).to.equal(0)
    expect(contributionsOf(of(proposal.address.toBase58()).upstream).map(({ id }) => id)).not.to.include(
      lateId?.id,
    )
  })

  it('finds a subject by its transaction, its serial and the accounts around it', () => {
    const retirement = { kind: 'retirement', id: address('CreditsRetired', 'retirement') }
    const issued = book.results.batch(batch.address.toBase58())
    expect(book.resolve(address('DeliverySubmitted', 'delivery'))).to.include({ kind: 'milestone', row: 0 })
    expect(book.resolve(`${issued.code}:1`)).to.deep.equal(retirement)
    expect(book.resolve(`${issued.code}-1`)).to.deep.equal(retirement)
    expect(book.resolve(`${issued.code}-7`)).to.equal(null)
    expect(book.resolve(issued.code)).to.include({ kind: 'batch' })
    expect(book.resolve(`${issued.code}:7`)).to.deep.equal(retirement)
    expect(book.resolve(`${issued.code}:8`)).to.include({ kind: 'batch' })
    expect(book.resolve(`${issued.code}:${issued.issued + 1n}`)).to.equal(null)
    expect(book.resolve(responseOf(retired).transaction.signatures[0] ?? '')).to.deep.equal(retirement)
    expect(trace(book, 'nobody')).to.equal(null)
  })

  it('takes what was reclaimed out of what was drawn, and the pool holds it for the same contributions', () => {
    const drawn = [...book.money.contributions.values()].map((one) =>
      one.drawn.get(proposal.address.toBase58()),
    )
    const reclaimed = BigInt(address('MoneyReclaimed', 'amount'))
    expect(drawn.reduce<bigint>((sum, one) => sum + (one ?? 0n), 0n)).to.equal(2_000_000n - reclaimed)
    const held = book.money.heldIn(free.address.toBase58())
    const sum = [...held.values()].reduce((all, one) => all + one, 0n)
    expect(sum).to.equal(fund.pool().balance)
  })
})
