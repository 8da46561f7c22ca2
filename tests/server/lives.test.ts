import { expect } from 'chai'
import { removeTransactions } from '../../packages/server/src/indexer/forks.ts'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import { refold } from '../../packages/server/src/indexer/refold.ts'
import { reconcile } from '../../packages/server/src/reconcile/reconcile.ts'
import type { Driver } from '../../packages/server/src/store/driver.ts'
import { dump, empty } from '../../packages/server/src/store/dump.ts'
import { Chain } from '../support/chain.ts'
import { World } from '../support/world.ts'
import { Lab } from './support/lab.ts'
import { playLives } from './support/lives.ts'
import { randomOf, shuffled } from './support/random.ts'
import { openMemory } from './support/stores.ts'

const TABLES = ['project_keys', 'records', 'vouches', 'concerns', 'councils', 'motions']

describe('the lives of registry, projects, records and councils in the store', function () {
  this.timeout(120_000)
  let lab: Lab
  let store: Driver
  let expected: string

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    playLives(new World(chain))
    await lab.sync()
    expected = await dump(lab.store.db)
    store = await openMemory()
  })
  beforeEach(() => empty(store.db))
  after(async () => {
    await store.close()
    await lab.close()
  })

  it('agrees with the accounts on chain in every role, parameter, status, seat and motion', async () => {
    const view = await lab.reconcile()
    expect(view.checks.filter(({ equal }) => !equal)).to.deep.equal([])
    expect(view.gaps).to.deep.equal([])
    const fields = new Set(view.checks.map(({ field }) => field))
    for (const field of [
      ...['registry.steward', 'registry.council', 'registry.paused', 'registry.consecutiveClaims'],
      ...['organization.authority', 'verifier.scope', 'project.payee', 'project.waitsUntil'],
      ...['projectKey.project', 'record.vouches', 'record.supersededBy', 'vouch.withdrawnAt'],
      ...['concern.answerHash', 'council.seats', 'motion.approvals', 'motion.status'],
      ...['record.sequence', 'council.sequence', 'motion.sequence', 'registry.sequence'],
    ]) {
      expect(fields.has(field), field).to.equal(true)
    }
  })

  it('comes to the same tables whatever the order of arrival, twice over, and when folded anew', async () => {
    for (const table of TABLES) expect(expected).to.match(new RegExp(`^# ${table} [1-9]`, 'm'))
    for (const seed of [1, 2]) {
      await empty(store.db)
      const mixed = shuffled(lab.transactions, randomOf(seed))
      for (let start = 0; start < mixed.length; start += 25) {
        await ingest(store.db, mixed.slice(Math.max(0, start - 5), start + 25))
      }
      expect(await dump(store.db), `seed ${seed}`).to.equal(expected)
      await store.db.transaction((tx) => refold(tx))
      expect(await dump(store.db), `seed ${seed}, folded anew`).to.equal(expected)
    }
  })

  it('comes to the same tables when each transaction is taken in by itself', async () => {
    for (const transaction of lab.transactions) await ingest(store.db, [transaction])
    expect(await dump(store.db)).to.equal(expected)
  })

  it('undoes what a fork takes back, and takes it in again', async () => {
    const kept = lab.transactions.slice(0, -12)
    await ingest(store.db, kept)
    const before = await dump(store.db)
    await ingest(store.db, lab.transactions.slice(-12))
    expect(await dump(store.db)).to.equal(expected)
    const gone = lab.transactions.slice(-12).map(({ signature }) => signature)
    await removeTransactions(store.db, gone)
    expect(await dump(store.db)).to.equal(before)
  })

  it('reports every role, seat and motion that differs from the chain', async () => {
    await ingest(store.db, lab.transactions)
    await store.runScript(`
      update registries set guardian = steward;
      update councils set seats = jsonb_set(seats, '{0,active}', 'false');
      update motions set status = 'approved' where status = 'open';
      update records set vouches = vouches + 1 where vouches = 1;
      update concerns set status = 'open' where status = 'answered';
      update project_keys set holders = 9 where holders = 2;
      update sequences set last = last + 1 where room = 'council'`)
    const indexer = { syncNow: () => Promise.resolve() }
    const view = await reconcile({ rpc: lab.rpc, db: store.db, indexer })
    const wrong = view.checks.filter(({ equal }) => !equal).map(({ field }) => field)
    expect(wrong.sort()).to.deep.equal([
      'concern.status',
      'council.seats',
      'council.sequence',
      'motion.status',
      'projectKey.holders',
      'record.vouches',
      'registry.guardian',
    ])
  })
})
