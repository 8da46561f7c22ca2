import { join } from 'node:path'
import { expect } from 'chai'
import { z } from 'zod'
import { missing } from '../../packages/server/src/api/respond.ts'
import * as batchesApi from '../../packages/server/src/api/schemas/batches.ts'
import * as claimsApi from '../../packages/server/src/api/schemas/claims.ts'
import * as funds from '../../packages/server/src/api/schemas/funds.ts'
import { transactionView } from '../../packages/server/src/api/schemas/ledger.ts'
import * as overviews from '../../packages/server/src/api/schemas/overview.ts'
import type { LedgerLine } from '../../packages/server/src/api/types.ts'
import { connectRpc } from '../../packages/server/src/chain/rpc.ts'
import { startServer } from '../../packages/server/src/index.ts'
import { sync } from '../../packages/server/src/indexer/sync.ts'
import { reconcile } from '../../packages/server/src/reconcile/reconcile.ts'
import { contribute, send, TOKEN_2022_PROGRAM_ID } from '../../packages/sdk/src/index.ts'
import { ask, refusal, until } from './support/ask.ts'
import { postgresBin, startPostgres } from './support/postgres.ts'
import { openMemory } from './support/stores.ts'
import { healthOf, type House, lines, openHouse } from './support/house.ts'
import type { Story } from './support/story.ts'
import { addressOf } from './support/writer.ts'

describe('the API beside its chain', function () {
  this.timeout(240_000)
  let house: House
  let story: Story
  let url: string
  let ledger: LedgerLine[]

  before(async () => {
    house = await openHouse()
    ;({ story, url, ledger } = house)
  })
  after(() => house.close())

  it('agrees with the accounts on chain in every total', async () => {
    const { data } = await ask(url, '/api/reconcile', overviews.reconcileView)
    expect(data.checks.filter(({ equal }) => !equal)).to.deep.equal([])
    expect(data).to.include({ differences: 0 })
    expect(data.gaps).to.deep.equal([])
    const fields = new Set(data.checks.map(({ field }) => field))
    for (const field of [
      'pool.balance',
      'pool.balance + reclaimable <= vault',
      'batch.retired',
      'claim.status',
      'project.issued',
    ]) {
      expect(fields.has(field), field).to.equal(true)
    }
  })

  it('leads from a file to every report of results whose evidence holds it', async () => {
    const [claim] = (await ask(url, '/api/claims', z.array(claimsApi.claimSummary))).data
    const { manifest } = (await ask(url, `/api/claims/${claim?.address}`, claimsApi.claimView)).data
    const report = manifest?.files.find(({ path }) => path === 'monitoring-report.md')
    const { data } = await ask(url, `/api/search?q=${report?.sha256}`, z.array(overviews.searchHit))
    expect(data.map(({ kind, address }) => [kind, address])).to.deep.equal([
      ['claim', claim?.address],
      ['file', report?.sha256],
    ])
    expect(data[0]?.code).to.be.a('string')
  })

  it('reports every total that differs from the chain, and a number that the ledger lacks', async () => {
    const store = await openMemory()
    const rpc = connectRpc({ url: story.chain.rpcUrl })
    await sync(rpc, store.db)
    const indexer = { syncNow: () => Promise.resolve() }
    const options = { rpc, db: store.db, indexer }
    expect(await reconcile(options)).to.include({ differences: 0 })
    await store.runScript(`
      update pools set balance = balance + 1 where address = (select min(address) from pools);
      update claims set status = 'verified' where address = (select min(address) from claims where status = 'issued');
      update sequences set last = last - 1 where account = (select min(address) from batches)`)
    const view = await reconcile(options)
    const wrong = view.checks.filter(({ equal }) => !equal).map(({ field }) => field)
    expect(wrong.sort()).to.deep.equal([
      'batch.sequence',
      'claim.status',
      'pool.balance',
      'pool.balance + reclaimable <= vault',
    ])
    expect(view.differences).to.equal(4)
    await store.close()
  })

  it('calls what is on the chain and not in the store yet by that name', async () => {
    const [fund] = (await ask(url, '/api/funds', z.array(funds.fundSummary))).data
    const rpc = connectRpc({ url: story.chain.rpcUrl })
    const asked = await missing({ rpc }, 'fund', fund?.address ?? '')
    expect(asked).to.include({ status: 503, name: 'NotIndexedYet' })
    expect(await missing({ rpc }, 'claim', fund?.address ?? '')).to.include({ status: 404 })
  })

  it('answers the same from PostgreSQL as from PGlite, to the letter', async function () {
    const bin = postgresBin()
    if (bin === undefined) {
      console.log("      Debian's PostgreSQL is not installed here: skipped.")
      return this.skip()
    }
    const database = await startPostgres(bin)
    const other = await startServer({
      rpcUrl: story.chain.rpcUrl,
      wsUrl: story.chain.wsUrl,
      databaseUrl: database.url,
      dataDir: story.folder,
      port: 0,
      embedded: true,
      logLevel: 'silent',
    })
    try {
      await until(async () => {
        const { asOf } = await ask(other.url, '/api/ledger', lines)
        return asOf.status === 'live'
      }, 'the story to be indexed into PostgreSQL')
      const [batch] = (await ask(url, '/api/batches', z.array(batchesApi.batchSummary))).data
      const [fund] = (await ask(url, '/api/funds', z.array(funds.fundSummary))).data
      const wallet = story.people.of('holder3').publicKey.toBase58()
      const paths = [
        'overview',
        'ledger?limit=500',
        'funds',
        `funds/${fund?.address}`,
        'projects',
        'claims',
        'batches',
      ]
      const more = [
        `batches/${batch?.code}`,
        'retirements',
        `contributors/${wallet}`,
        'verifiers',
        'search?q=forest',
      ]
      for (const path of [
        ...paths,
        ...more,
        `funds/${fund?.address}/contributors`,
        'methodologies',
        'organizations',
      ]) {
        const [here, there] = await Promise.all([url, other.url].map((base) => dataOf(`${base}/api/${path}`)))
        expect(there, path).to.deep.equal(here)
      }
      const [here, there] = await Promise.all(
        [url, other.url].map(async (base) => (await fetch(`${base}/api/ledger.csv`)).text()),
      )
      expect(there).to.equal(here)
      const { data } = await ask(other.url, '/api/reconcile', overviews.reconcileView)
      expect(data).to.include({ differences: 0 })
    } finally {
      await other.close()
      await database.stop()
    }
  })

  it('shows a contribution at once, told by the log subscription alone, and agrees with the chain after it', async () => {
    const live = await startServer({
      rpcUrl: story.chain.rpcUrl,
      wsUrl: story.chain.wsUrl,
      dataDir: join(story.folder, 'live'),
      port: 0,
      logLevel: 'silent',
      pollMs: 600_000,
    })
    const person = story.people.of('contributor01')
    const actor = person.publicKey.toBase58()
    const before = ledger.find((line) => line.event === 'ContributionReceived' && line.actor === actor)
    const fund = before?.fund?.address ?? ''
    const { mint } = (await ask(url, `/api/funds/${fund}`, funds.fundView)).data
    const total = async () => (await ask(live.url, `/api/ledger?actor=${actor}&limit=1`, lines)).data.total
    await until(async () => (await total()) > 0, 'the second server to read the story')
    const known = await total()
    const instruction = contribute({
      wallet: actor,
      fund,
      pool: String(before?.data['pool']),
      mint,
      tokenProgram: TOKEN_2022_PROGRAM_ID,
      amount: 3_000_000n,
    })
    await send(story.connection, [instruction], person)
    await until(async () => (await total()) === known + 1, 'the new contribution')
    const { data } = await ask(live.url, '/api/reconcile', overviews.reconcileView)
    expect(data.differences).to.equal(0)
    await live.close()
  })

  it('shows the last known figures with their time when the chain is away, and holders as unknown', async () => {
    const before = await ask(url, '/api/overview', overviews.overview)
    expect(before.asOf.status).to.equal('live')
    const batch = (await ask(url, '/api/batches', z.array(batchesApi.batchSummary))).data[0]
    await story.chain.close()
    await until(async () => (await healthOf(url)).status === 'unreachable', 'the server to notice')
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    const after = await ask(url, '/api/overview', overviews.overview)
    expect(after.asOf).to.include({ status: 'unreachable', chainSlot: null })
    expect(after.asOf.slot).to.be.at.least(before.asOf.slot)
    expect(after.data.money).to.deep.equal(before.data.money)
    expect(after.data.chain).to.deep.equal(before.data.chain)
    const { data } = await ask(url, `/api/batches/${batch?.address}`, batchesApi.batchView)
    expect(data).to.deep.include({ holdersKnown: false, holders: [] })
    expect(data.held).to.deep.equal(batch?.held)
    expect(await refusal(url, '/api/reconcile')).to.include({ status: 503, name: 'ChainUnreachable' })
    expect(await refusal(url, `/api/funds/${addressOf('nowhere')}`)).to.include({ status: 503 })
    const gone = (await ask(url, `/api/transactions/${ledger[5]?.signature}`, transactionView)).data
    expect(gone).to.include({ indexed: true, onChain: 'unreachable' })
  })
})

async function dataOf(url: string): Promise<unknown> {
  return z.object({ data: z.unknown() }).parse(await (await fetch(url)).json()).data
}
