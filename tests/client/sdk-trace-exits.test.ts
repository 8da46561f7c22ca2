import type { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { decodeEvents, type LedgerEvent } from '../../packages/sdk/src/ledger/index.ts'
import { trace, TraceBook, type TraceNode } from '../../packages/sdk/src/trace/index.ts'
import * as exits from '../support/calls/fund-exit.ts'
import { lapseExpense } from '../support/calls/spending.ts'
import { land } from '../support/expect.ts'
import { read } from '../support/read.ts'
import { registered } from '../support/registered.ts'
import { responseOf } from '../support/response.ts'
import { SHARE, SpendingFund } from '../support/stage-spending.ts'
import { mintInto } from '../support/tokens.ts'
import { DAY } from '../support/values.ts'

const total = (nodes: readonly TraceNode[]): bigint => nodes.reduce((sum, { amount }) => sum + amount, 0n)

/** A fund of odd amounts, and the trace of what has happened to it so far. */
function stage() {
  const base = registered()
  const events: LedgerEvent[] = []
  base.world.chain.onLand = (landed) => events.push(...decodeEvents(responseOf(landed)))
  const fund = new SpendingFund({ base })
  for (const amount of [1_000_001n, 333_331n, 7_777_777n, 10_007n]) fund.giver(amount)
  fund.nextSlot()
  const traced = () => {
    const book = TraceBook.of(events)
    const contributions = [...book.money.contributions.values()]
    const nodes = contributions.map(({ id }) => trace(book, id)?.subject)
    return { book, contributions, nodes: nodes.filter((node) => node !== undefined) }
  }
  return { fund, traced }
}

/** The uses of every contribution come to what was given, or to more where money without a giver was added. */
function expectExact(nodes: readonly TraceNode[], gained = 0n): void {
  for (const { id, amount, whole, parts } of nodes) {
    for (const { by, nodes: uses } of parts) expect(total(uses), `${id} by ${by}`).to.equal(amount)
    expect(amount >= whole && amount <= whole + gained + 2n, `${id}: ${amount} of ${whole}`).to.equal(true)
  }
}

const partOf = ({ parts }: TraceNode, kind: TraceNode['kind']): bigint =>
  total((parts[0]?.nodes ?? []).filter((node) => node.kind === kind))

describe('SDK: the trace of money that leaves', () => {
  it('comes to what was given whatever is left over by rounding', () => {
    const { fund, traced } = stage()
    fund.approved({ milestones: [{ amount: 1_234_567n }, { amount: 765_431n }] })
    expectExact(traced().nodes)
    fund.gives(fund.chain.actors.neighbour, 77_777n)
    fund.approved({ ...fund.elsewhere(), milestones: [{ amount: 1_111_113n }] })
    expectExact(traced().nodes)
  })

  it('holds in a closing pool for each contribution what was not refunded to it yet', () => {
    const { fund, traced } = stage()
    const { chain, free } = fund
    const { contributor, neighbour } = chain.actors
    fund.approved()
    fund.closed()
    const of = (wallet: typeof contributor) => {
      const { contributions, nodes } = traced()
      const own = contributions.findIndex(
        (one) => one.wallet === wallet.publicKey.toBase58() && one.pool === free.address.toBase58(),
      )
      const node = nodes[own]
      if (node === undefined) throw new Error('It gave to the free pool.')
      return [partOf(node, 'pool'), partOf(node, 'refund')]
    }
    const [before, other] = [of(contributor), of(neighbour)]
    const refunded = fund.pool().balance
    fund.refunded(contributor)
    const paid = refunded - fund.pool().balance
    const [left = 0n, out] = of(contributor)
    expect([out, left <= 1n, (before[0] ?? 0n) - paid <= 1n]).to.deep.equal([paid, true, true])
    expect(of(neighbour)).to.deep.equal(other)
    const { book, nodes } = traced()
    expectExact(nodes)
    const held = [...book.money.heldIn(free.address.toBase58()).values()]
    expect(held.reduce((sum, one) => sum + one, 0n)).to.equal(fund.pool().balance)
  })

  it('gives what was adopted at the close to all, and what was left unclaimed, and pays it out', () => {
    const { fund, traced } = stage()
    const { chain, free } = fund
    const proposal = fund.approved()
    const moneyBack = fund.terminated(proposal)
    mintInto(chain, fund.fund.money, free.vault, 5_000_001n)
    fund.closed()
    fund.refunded(chain.actors.contributor)
    chain.wait(181n * DAY)
    land(chain, exits.settleReturn(chain, { proposal, moneyBack, pool: free }))
    fund.refunded(chain.actors.contributor)
    fund.refunded(chain.actors.neighbour)
    const { book, contributions, nodes } = traced()
    expectExact(nodes, 7_000_000n)
    const held = book.money.heldIn(free.address.toBase58())
    expect([...held.values()].reduce((sum, one) => sum + one, 0n)).to.equal(fund.pool().balance)
    for (const one of contributions.filter(({ pool }) => pool === free.address.toBase58())) {
      expect(book.money.heldOf(one)).to.equal(held.get(one.id) ?? 0n)
    }
  })

  it('follows no money to an expense that does not stand', () => {
    const { fund, traced } = stage()
    const proposal = fund.paid()
    const [lapsed, disallowed, open] = [10_001n, 20_002n, 30_003n].map((amount) =>
      fund.expense(proposal, { amount }),
    )
    if (!lapsed || !disallowed || !open) throw new Error('three expenses')
    fund.reviewed(proposal, disallowed, 'reject')
    fund.chain.wait(45n * DAY)
    land(fund.chain, lapseExpense(fund.chain, { proposal, expense: lapsed }))
    const { book } = traced()
    const amounts = [lapsed, disallowed, open].map((expense) => {
      const { subject, upstream } = trace(book, expense.toBase58()) ?? { subject: null, upstream: [] }
      return [subject?.amount, total(upstream)]
    })
    expect(amounts).to.deep.equal([
      [0n, 0n],
      [0n, 0n],
      [30_003n, 30_003n],
    ])
  })

  it('divides what was paid and what followed by what was drawn, whoever took back what came back', () => {
    const { fund, traced } = stage()
    const { chain, free, earmarked } = fund
    const { contributor, neighbour } = chain.actors
    const proposal = fund.paid({ share: SHARE })
    const expense = fund.expense(proposal, { amount: 400_001n })
    fund.reviewed(proposal, expense)
    const sent = fund.returned(proposal, 333_333n)
    fund.issued(fund.verified([proposal]))
    const released = fund.terminated(proposal)
    const take = (moneyBack: PublicKey, wallet: typeof contributor, pool = free) =>
      land(chain, exits.reclaimMoney(chain, { proposal, moneyBack, pool, wallet }))
    take(sent, contributor)
    take(sent, neighbour)
    take(released, contributor)
    take(released, contributor, earmarked)
    const { nodes } = traced()
    expectExact(nodes)
    const uses = nodes.flatMap(({ parts }) =>
      (parts[0]?.nodes ?? []).filter(({ kind }) => kind === 'proposal'),
    )
    const outcomes = uses.flatMap(({ parts }) => parts[0]?.nodes ?? [])
    uses.forEach(({ amount, parts }) => expect(total(parts[0]?.nodes ?? [])).to.equal(amount))
    const paid = outcomes.filter(({ kind }) => kind === 'paid')
    for (const { amount, parts } of paid) {
      for (const { by, nodes: each } of parts) expect(total(each), by).to.equal(amount)
    }
    const spent = paid.flatMap(({ parts }) => parts[1]?.nodes ?? [])
    const near = (sum: bigint, whole: bigint) => expect(sum >= whole - 9n && sum <= whole + 9n).to.equal(true)
    near(total(spent.filter(({ kind }) => kind === 'expense')), 400_001n)
    const credits = uses.flatMap(({ results }) => results)
    const all = trace(traced().book, proposal.address.toBase58())?.subject.results ?? []
    near(total(credits), total(all))
    near(total(spent), fund.read(proposal).paid - reclaimedOf(fund, sent))
  })
})

/** How much of what came back was taken. */
const reclaimedOf = (fund: SpendingFund, moneyBack: PublicKey): bigint =>
  read(fund.chain, 'MoneyBack', moneyBack).claimed.reduce((sum, one) => sum + one, 0n)
