import { expect } from 'chai'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import type { LedgerTransaction } from '../../packages/server/src/indexer/ledger-transaction.ts'
import { refold } from '../../packages/server/src/indexer/refold.ts'
import type { Driver } from '../../packages/server/src/store/driver.ts'
import { dump, empty } from '../../packages/server/src/store/dump.ts'
import { migrate } from '../../packages/server/src/store/migrate.ts'
import { openPostgres } from '../../packages/server/src/store/postgres.ts'
import { decoded } from './support/decoded.ts'
import { writeLedger } from './support/ledger.ts'
import { type Postgres, postgresBin, startPostgres } from './support/postgres.ts'
import { randomOf, shuffled } from './support/random.ts'
import { openMemory } from './support/stores.ts'

const EVENTS = 900
const RUN = 50
const FILLED = [
  ...['funds', 'pools', 'contributors', 'projects', 'claims', 'claim_revisions', 'attestations', 'disputes'],
  ...['batches', 'suspensions', 'reversals', 'buffer_draws', 'letters', 'retirements', 'cancellations'],
]

describe('taking transactions into the store', function () {
  this.timeout(180_000)
  const ledger = decoded(writeLedger(EVENTS, 3))
  let expected = ''

  before(async () => {
    const store = await openMemory()
    await inRuns(store, ledger)
    expected = await dump(store.db)
    await store.close()
  })

  it('writes every event once, with what follows from them', () => {
    const counts = Object.fromEntries(
      expected
        .split('\n')
        .filter((line) => line.startsWith('# '))
        .map((line) => line.slice(2).split(' ')),
    )
    expect(Number(counts['events'])).to.equal(ledger.reduce((sum, { events }) => sum + events.length, 0))
    expect(Number(counts['transactions'])).to.equal(ledger.length)
    for (const table of FILLED) expect(Number(counts[table]), table).to.be.greaterThan(0)
    expect(counts['gaps']).to.equal('0')
  })

  const databases: { name: string; open: () => Promise<Driver | undefined>; end: () => Promise<void> }[] = [
    { name: 'PGlite', open: openMemory, end: () => Promise.resolve() },
    onPostgres(),
  ]
  for (const { name, open, end } of databases) {
    describe(`on ${name}`, () => {
      let store: Driver

      before(async function () {
        const opened = await open()
        if (opened === undefined) {
          console.log(`      ${name} is not installed here: skipped.`)
          this.skip()
        }
        store = opened
      })
      beforeEach(() => empty(store.db))
      after(async () => {
        // Undefined where it was skipped.
        await (store as Driver | undefined)?.close()
        await end()
      })

      it('comes to the same tables when built again from nothing', async () => {
        await inRuns(store, ledger)
        expect(await dump(store.db)).to.equal(expected)
      })

      it('changes nothing when everything is given again, and tells that it was known', async () => {
        await inRuns(store, ledger)
        const again = await ingest(store.db, ledger.slice(100, 300))
        expect(again).to.deep.equal({ transactions: 0, events: 0, refolded: false })
        expect(await dump(store.db)).to.equal(expected)
      })

      it('counts a transaction once that is given twice in one run and in overlapping runs', async () => {
        for (let start = 0; start < ledger.length; start += RUN) {
          const run = ledger.slice(Math.max(0, start - 20), start + RUN)
          await ingest(store.db, [...run, ...run])
        }
        expect(await dump(store.db)).to.equal(expected)
      })

      it('comes to the same tables whatever the order in which transactions arrive', async () => {
        for (const seed of [1, 2]) {
          await empty(store.db)
          await inRuns(store, shuffled(ledger, randomOf(seed)), 120)
          expect(await dump(store.db), `seed ${seed}`).to.equal(expected)
        }
      })

      it('takes a run as a whole or not at all', async () => {
        await inRuns(store, ledger.slice(0, 200))
        const before = await dump(store.db)
        const [good, bad] = ledger.slice(200, 202)
        if (good === undefined || bad === undefined) throw new Error('The ledger is too short.')
        const broken = { ...bad, events: bad.events.map((event) => ({ ...event, data: { pool: 7 } })) }
        broken.events = broken.events.map((event) => ({ ...event, name: 'ContributionReceived' }))
        const refused = await ingest(store.db, [good, broken]).catch((error: unknown) => String(error))
        expect(refused).to.contain('ContributionReceived')
        expect(await dump(store.db)).to.equal(before)
      })

      it('folds all events again to the same rows', async () => {
        await inRuns(store, ledger)
        await store.db.transaction((tx) => refold(tx))
        expect(await dump(store.db)).to.equal(expected)
      })
    })
  }
})

async function inRuns(store: Driver, ledger: readonly LedgerTransaction[], run = RUN): Promise<void> {
  for (let start = 0; start < ledger.length; start += run) {
    await ingest(store.db, ledger.slice(start, start + run))
  }
}

function onPostgres() {
  let server: Postgres | undefined
  return {
    name: "Debian's PostgreSQL",
    open: async () => {
      const bin = postgresBin()
      if (bin === undefined) return undefined
      server = await startPostgres(bin)
      const store = await openPostgres(server.url)
      await migrate(store)
      return store
    },
    end: async () => server?.stop(),
  }
}
