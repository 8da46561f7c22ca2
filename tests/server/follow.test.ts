import { expect } from 'chai'
import { connectRpc, type Rpc } from '../../packages/server/src/chain/rpc.ts'
import { closeGaps, readGaps } from '../../packages/server/src/indexer/gaps.ts'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import { sync } from '../../packages/server/src/indexer/sync.ts'
import type { Driver } from '../../packages/server/src/store/driver.ts'
import { dump, empty } from '../../packages/server/src/store/dump.ts'
import { decoded } from './support/decoded.ts'
import { writeLedger } from './support/ledger.ts'
import { ScriptedNode } from './support/node.ts'
import { openMemory } from './support/stores.ts'
import type { Written } from './support/writer.ts'

describe('following a chain', function () {
  this.timeout(120_000)
  const history = writeLedger(300)
  let store: Driver
  let node: ScriptedNode
  let rpc: Rpc

  before(async () => {
    store = await openMemory()
  })
  beforeEach(async () => {
    await empty(store.db)
    node = await new ScriptedNode(history).start()
    rpc = connectRpc({ url: node.url })
  })
  afterEach(() => node.stop())
  after(() => store.close())

  const dumpOf = async (transactions: Written[]): Promise<string> => {
    await empty(store.db)
    const kept = new Set(transactions.map(({ signature }) => signature))
    await ingest(
      store.db,
      decoded(history).filter(({ signature }) => kept.has(signature)),
    )
    const text = await dump(store.db)
    await empty(store.db)
    return text
  }

  it('reads everything, and what is new at the next look', async () => {
    const whole = await dumpOf(history.transactions)
    node.transactions = history.transactions.slice(0, 100)
    expect(await sync(rpc, store.db)).to.include({ slot: node.slot, transactions: 100 })
    node.transactions = [...history.transactions]
    const second = await sync(rpc, store.db)
    expect(second.transactions).to.equal(history.transactions.length - 100)
    expect(await dump(store.db)).to.equal(whole)
  })

  it('asks only for what is new', async () => {
    await sync(rpc, store.db)
    const before = node.calls.get('getTransaction')
    await sync(rpc, store.db)
    expect(node.calls.get('getTransaction')).to.equal(before)
    expect(node.calls.get('getBlock')).to.equal(undefined)
  })

  it('orders by the place in the block also where the node does not tell it with the transaction', async () => {
    const whole = await dumpOf(history.transactions)
    node.tellsIndex = false
    await sync(rpc, store.db)
    expect(await dump(store.db)).to.equal(whole)
    const blocks = new Set(history.transactions.map(({ slot }) => slot)).size
    expect(node.calls.get('getBlock')).to.equal(blocks)
  })

  it('undoes what a fork took back, and everything that followed from it', async () => {
    node.finalized = history.transactions[200]?.slot ?? 0
    await sync(rpc, store.db)
    const gone = node.transactions.at(-1)
    const kept = node.transactions.slice(0, -1)
    node.transactions = kept
    const look = await sync(rpc, store.db)
    expect(look.dropped).to.equal(1)
    const text = await dump(store.db)
    expect(text).not.to.contain(gone?.signature)
    const rest = await dumpOf(kept)
    expect(final(text)).to.equal(final(rest))
  })

  it('moves a transaction that landed in another block after a fork', async () => {
    node.finalized = history.transactions[200]?.slot ?? 0
    await sync(rpc, store.db)
    const last = node.transactions.at(-1)
    if (last === undefined) throw new Error('The ledger is empty.')
    node.transactions = [...node.transactions.slice(0, -1), { ...last, slot: last.slot + 7, position: 3 }]
    await sync(rpc, store.db)
    const text = await dump(store.db)
    expect(text).to.contain(`"signature":"${last.signature}","slot":${last.slot + 7},"position":3`)
    expect(text).not.to.contain(`"signature":"${last.signature}","slot":${last.slot},`)
  })

  it('takes nothing back because a node has thrown old blocks away', async () => {
    node.finalized = 0
    await sync(rpc, store.db)
    const text = await dump(store.db)
    node.firstBlock = node.slot + 1
    node.transactions = []
    expect((await sync(rpc, store.db)).dropped).to.equal(0)
    expect(await dump(store.db)).to.equal(text)
  })

  it('marks as final what no fork can take back any more', async () => {
    node.finalized = 0
    await sync(rpc, store.db)
    expect(await dump(store.db)).to.contain('"commitment":"confirmed"')
    node.finalized = Number.MAX_SAFE_INTEGER
    await sync(rpc, store.db)
    expect(await dump(store.db)).not.to.contain('"commitment":"confirmed"')
  })

  it('finds a gap by its sequence numbers and reads what was missing', async () => {
    const whole = await dumpOf(history.transactions)
    const missed = contributions(node)[5]
    node.hidden.add(missed?.signature ?? '')
    await sync(rpc, store.db)
    const open = await readGaps(store.db)
    expect(open).to.have.length(1)
    expect(await closeGaps(rpc, store.db)).to.deep.equal([])
    expect(await dump(store.db)).to.equal(whole)
  })

  it('reports a gap whose transaction the node does not have', async () => {
    const missed = contributions(node)[5]
    node.transactions = node.transactions.filter((each) => each !== missed)
    await sync(rpc, store.db)
    const left = await closeGaps(rpc, store.db)
    const [event] = missed?.events ?? []
    expect(left).to.have.length(1)
    expect(left[0]?.account).to.equal(event?.name === 'ContributionReceived' ? event.data.pool : '')
    expect(left[0]?.from).to.equal(left[0]?.to)
  })
})

function final(text: string): string {
  return text.replaceAll('"commitment":"confirmed"', '"commitment":"finalized"')
}

/** Transactions with a contribution alone, so that one missing number is one gap. */
function contributions(node: ScriptedNode): Written[] {
  return node.transactions.filter(
    ({ events }) => events.length === 1 && events[0]?.name === 'ContributionReceived',
  )
}
