import { expect } from 'chai'
import { readStoredEvent } from '../../packages/sdk/src/ledger/index.ts'
import { trace, TraceBook } from '../../packages/sdk/src/trace/index.ts'
import { deliveryView } from '../../packages/server/src/api/schemas/deliveries.ts'
import { traceView } from '../../packages/server/src/api/schemas/trace.ts'
import type { TraceNodeView } from '../../packages/server/src/api/types.ts'
import * as credits from '../support/calls/credits.ts'
import * as exits from '../support/calls/fund-exit.ts'
import { Chain } from '../support/chain.ts'
import { land } from '../support/expect.ts'
import type { BatchRef, ProposalRef } from '../support/refs.ts'
import { registered } from '../support/registered.ts'
import { SHARE, SpendingFund } from '../support/stage-spending.ts'
import { World } from '../support/world.ts'
import { Lab } from './support/lab.ts'

const sum = (nodes: readonly TraceNodeView[]): bigint =>
  nodes.reduce((all, { amount }) => all + BigInt(amount.base), 0n)

function expectExact(node: TraceNodeView): void {
  for (const { nodes } of node.parts) {
    expect(sum(nodes), `${node.kind} ${node.ref.address}`).to.equal(BigInt(node.amount.base))
    nodes.forEach(expectExact)
  }
  node.results.forEach(expectExact)
}

/** A contributor's account of a pool: its wallet's, whatever it gave there. */
const stakeOf = ({ ref, wallet }: TraceNodeView) => `${ref.address.split('#')[0] ?? ''} ${wallet ?? ''}`

describe('the API of the trace', function () {
  this.timeout(120_000)
  let lab: Lab
  let fund: SpendingFund
  let proposal: ProposalRef
  let batch: BatchRef

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    fund = new SpendingFund({ base: registered({}, new World(chain)) })
    const { contributor } = fund.chain.actors
    proposal = fund.paid({ share: SHARE })
    batch = fund.issued(fund.verified([proposal])).batch
    const source = fund.creditsOf(batch, contributor)
    land(
      fund.chain,
      exits.claimCredits(fund.chain, { proposal, batch, pool: fund.free, wallet: contributor }),
    )
    land(fund.chain, credits.retire(fund.chain, { batch, holder: contributor, source, amount: 7n }))
  })
  after(() => lab.close())

  const ask = async (id: string) => lab.ask(`/api/trace/${encodeURIComponent(id)}`, traceView)

  it('leads from a proposal to its givers and to what became of their money and credits', async () => {
    const { subject, upstream } = await ask(proposal.address.toBase58())
    expect(subject).to.include({ kind: 'proposal' })
    expect(subject.ref.code).to.equal('#1')
    expect(sum(upstream)).to.equal(2_000_000n)
    expectExact(subject)
    expect(upstream.map(({ wallet }) => wallet)).to.include(
      fund.chain.actors.contributor.publicKey.toBase58(),
    )
    const batches = subject.results.flatMap(({ kind, parts }) => {
      expect(kind).to.equal('claim')
      return parts.flatMap(({ nodes }) => nodes.map(({ ref }) => ref.address))
    })
    expect(batches).to.deep.equal([batch.address.toBase58()])
  })

  it('tells contributions of the same number apart by the pools that they were given to', async () => {
    const { upstream, pools } = await ask(proposal.address.toBase58())
    const given = upstream.filter(({ kind }) => kind === 'contribution')
    const first = given.filter(({ ref }) => ref.code === '1').map(({ ref }) => ref.address.split('#')[0])
    expect(first).to.have.members([fund.free, fund.earmarked].map(({ address }) => address.toBase58()))
    const project = fund.project.address.toBase58()
    expect(
      pools.map(({ address, fund: of, project: to }) => [address, of.address, to?.address ?? null]),
    ).to.have.deep.members([
      [fund.free.address.toBase58(), fund.fund.address.toBase58(), null],
      [fund.earmarked.address.toBase58(), fund.fund.address.toBase58(), project],
    ])
  })

  it('says on which delivery a milestone was paid', async () => {
    const { subject } = await ask(`${proposal.address.toBase58()}#0`)
    expect(subject.proof?.kind).to.equal('delivery')
    expect(subject.proof?.ref?.code).to.equal('#1/1/1')
    const one = await lab.ask(`/api/deliveries/${subject.proof?.ref?.address}`, deliveryView)
    expect(one.payment).to.include({ milestone: 0, at: subject.at })
    expect(one.payment?.amount).to.deep.equal(subject.whole)
    expect((await ask(one.address)).subject.ref).to.deep.equal(subject.ref)
  })

  it('leads from a serial of a retirement back to the contributions', async () => {
    const { ref } = (await ask(batch.address.toBase58())).subject
    const { subject, upstream } = await ask(`${ref.code ?? ''}:1`)
    expect(subject.amount.base).to.equal('7')
    upstream.forEach(expectExact)
    const kinds = JSON.stringify(upstream)
    expect(kinds).to.contain('"contribution"').and.to.contain('"other-funding"')
  })

  it('follows the ledger', async () => {
    const wallet = fund.giver(5_000_000n)
    const pool = fund.free.address.toBase58()
    const { contributions } = fund.pool()
    const { subject, upstream } = await ask(`${pool}#${contributions}`)
    expect(subject).to.include({ kind: 'contribution', wallet: wallet.publicKey.toBase58() })
    expect(subject.whole.base).to.equal('5000000')
    expect(upstream).to.deep.equal([])
  })

  it('says who retired credits, and what a contributor may claim and has claimed by the votes', async () => {
    const wallet = fund.chain.actors.contributor.publicKey.toBase58()
    const { subject, upstream } = await ask(proposal.address.toBase58())
    const uses = subject.results.flatMap(({ parts }) => parts.flatMap(({ nodes }) => nodes))
    const retired = uses
      .flatMap(({ parts }) => parts.flatMap(({ nodes }) => nodes))
      .filter(({ kind }) => kind === 'retirement')
    expect(retired.map((use) => use.wallet)).to.deep.equal([wallet])
    const contributions = await Promise.all(
      upstream.filter(({ kind }) => kind === 'contribution').map(({ ref }) => ask(ref.address)),
    )
    for (const { subject: gift, share } of contributions) {
      const own = gift.wallet === wallet && gift.ref.address.startsWith(fund.free.address.toBase58())
      expect(share?.toClaim.length, gift.ref.address).to.equal(own ? 0 : 1)
      expect(share?.claimed.length, gift.ref.address).to.equal(own ? 1 : 0)
      expect(share?.contributions).to.equal(
        contributions.filter(({ subject: one }) => stakeOf(one) === stakeOf(gift)).length,
      )
    }
  })

  it('gives the whole ledger as lines from which the same trace follows', async () => {
    const name = proposal.address.toBase58()
    const lines = (await lab.text('/api/ledger.jsonl')).trimEnd().split('\n')
    const found = trace(TraceBook.of(lines.map((line) => readStoredEvent(JSON.parse(line)))), name)
    const { subject, upstream } = await ask(name)
    expect(found?.subject.amount.toString()).to.equal(subject.amount.base)
    expect(found?.upstream.map(({ id, amount }) => [id, amount.toString()])).to.deep.equal(
      upstream.map(({ ref, amount }) => [ref.address, amount.base]),
    )
  })

  it('says what may be traced where it knows nothing of a name', async () => {
    expect(await lab.refusal('/api/trace/nobody')).to.deep.equal({ status: 404, name: 'NothingToTrace' })
  })
})
