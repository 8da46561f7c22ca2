import { expect } from 'chai'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import {
  batches,
  contributors,
  gaps,
  organizations,
  pools,
  projects,
  reversals,
} from '../../packages/server/src/store/schema/index.ts'
import type { Driver } from '../../packages/server/src/store/driver.ts'
import { decodeEvents, findGaps, totalsOf } from '../../packages/sdk/src/ledger/index.ts'
import { decoded } from './support/decoded.ts'
import { writeLedger } from './support/ledger.ts'
import { openMemory } from './support/stores.ts'
import { answerOf } from './support/writer.ts'

/** The store folds stated totals, the SDK sums the events up: two ways to the same figures. */
describe('the totals of the store', function () {
  this.timeout(120_000)
  const seen = new Set<string>()

  for (const seed of [3, 4, 5]) {
    describe(`after the random ledger ${seed}`, () => {
      const history = writeLedger(900, seed)
      const events = history.transactions.flatMap((each) => decodeEvents(answerOf(each)))
      for (const { name } of events) seen.add(name)
      const totals = totalsOf(events)
      let store: Driver

      before(async () => {
        store = await openMemory()
        const ledger = decoded(history)
        for (let start = 0; start < ledger.length; start += 37)
          await ingest(store.db, ledger.slice(start, start + 37))
      })
      after(() => store.close())

      it('states in each event what the events before it come to', () => {
        expect(totals.disagreements).to.deep.equal([])
      })

      it('numbers the events of every account without a gap', async () => {
        expect(findGaps(events)).to.deep.equal([])
        expect(await store.db.select().from(gaps)).to.deep.equal([])
      })

      it('are the sums of the events: pools, stakes, projects', async () => {
        for (const row of await store.db.select().from(pools))
          expect(figures(row)).to.include(figures(totals.pools.get(row.address)))
        for (const row of await store.db.select().from(contributors))
          expect(figures(row)).to.include(figures(totals.contributors.get(row.address)))
        for (const row of await store.db.select().from(projects))
          expect(figures(row)).to.include(figures(totals.projects.get(row.address)))
      })

      it('are the sums of the events: batches, with law 1', async () => {
        const rows = await store.db.select().from(batches)
        expect(rows).to.have.lengthOf(totals.batches.size)
        for (const row of rows) {
          const summed = totals.batches.get(row.address)
          if (summed === undefined) throw new Error(`No totals of ${row.code}`)
          const { supply, shares, ...rest } = summed
          expect(figures(row), row.code).to.include(figures(rest))
          expect(sum(shares.map(({ amount }) => amount)), row.code).to.equal(row.fundShare)
          const gone = row.retired + row.cancelled + row.bufferCancelled + row.destroyed
          expect(supply + gone, row.code).to.equal(row.issued)
          expect(row.nextSerial - 1n + row.bufferCancelled, row.code).to.equal(gone)
        }
      })

      it('are the sums of the events: reversals, and what is to be made good', async () => {
        const rows = await store.db.select().from(reversals)
        expect(rows).to.have.lengthOf(totals.reversals.size)
        for (const row of rows) expect(figures(row)).to.include(figures(totals.reversals.get(row.address)))
        for (const row of await store.db.select().from(organizations))
          expect(figures(row)).to.include(figures(totals.organizations.get(row.address)))
      })
    })
  }

  it('were looked at after every event of the lives of claims and batches', () => {
    expect([...seen]).to.include.members(EVERY)
  })
})

const EVERY = [
  'ProjectProposed',
  'ProjectValidated',
  'ProjectRegistered',
  'ClaimSubmitted',
  'ClaimResubmitted',
  'ClaimWithdrawn',
  'ClaimAttested',
  'AttestationRevoked',
  'ClaimDisputed',
  'DisputeDecided',
  'BatchOpened',
  'BatchIssued',
  'CreditsRetired',
  'CreditsCancelled',
  'DestroyedCreditsSettled',
  'BatchSuspended',
  'BatchSuspensionEnded',
  'BatchReversed',
  'BufferDrawn',
  'InvalidationCompensated',
  'BufferReleased',
  'LetterSigned',
]

/** Counts are numbers in one and bigints in the other. */
function figures(row: object | undefined): Record<string, string> {
  if (row === undefined) return { missing: 'yes' }
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]))
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}
