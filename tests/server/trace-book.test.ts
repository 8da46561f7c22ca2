import { expect } from 'chai'
import { readStoredEvent } from '../../packages/sdk/src/ledger/index.ts'
import { TraceBook } from '../../packages/sdk/src/trace/index.ts'
import { eventsAfter, lineOf } from '../../packages/server/src/api/views/stored-events.ts'
import { StoredTrace } from '../../packages/server/src/api/views/trace-book.ts'
import { removeTransactions } from '../../packages/server/src/indexer/forks.ts'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import type { LedgerTransaction } from '../../packages/server/src/indexer/ledger-transaction.ts'
import type { Driver } from '../../packages/server/src/store/driver.ts'
import { decoded } from './support/decoded.ts'
import { writeLedger } from './support/ledger.ts'
import { openMemory } from './support/stores.ts'

describe('the books of the trace beside the store', function () {
  this.timeout(60_000)
  const all = decoded(writeLedger(400))
  let store: Driver
  let stored: StoredTrace
  before(async () => {
    store = await openMemory()
    stored = new StoredTrace()
  })
  after(() => store.close())

  const take = (transactions: LedgerTransaction[]) => ingest(store.db, transactions)
  const expectAsStored = async () => {
    const fresh = new TraceBook()
    for await (const run of eventsAfter(store.db)) {
      for (const row of run) fresh.add(readStoredEvent(lineOf(row)))
    }
    expect(await stored.upToDate(store.db)).to.deep.equal(fresh)
    return [...fresh.money.contributions.keys()].length
  }

  it('are empty beside an empty store', async () => {
    expect(await expectAsStored()).to.equal(0)
  })

  it('gain what the ledger gained', async () => {
    await take(all.slice(0, 200))
    const before = await expectAsStored()
    await take(all.slice(200, 300))
    expect(await expectAsStored()).to.be.greaterThan(before)
  })

  it('are read anew when a line came in between those that were read', async () => {
    await take(all.slice(301))
    await expectAsStored()
    await take(all.slice(300, 301))
    await expectAsStored()
  })

  it('are read anew when a fork put as many other lines in the place of some', async () => {
    const gifts = all.filter(({ events }) => events.some(({ name }) => name === 'ContributionReceived'))
    const [moved] = gifts.slice(-1)
    if (moved === undefined) throw new Error('The written ledger has contributions.')
    const before = await stored.upToDate(store.db)
    await removeTransactions(store.db, [moved.signature])
    const events = moved.events.map((event) => ({ ...event, data: { ...event.data, amount: '7' } }))
    await take([{ ...moved, events }])
    await expectAsStored()
    expect(await stored.upToDate(store.db)).not.to.deep.equal(before)
  })
})
