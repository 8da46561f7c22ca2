import { expect } from 'chai'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { missing } from '../../packages/server/src/api/respond.ts'
import { page } from '../../packages/server/src/api/schemas/common.ts'
import * as credits from '../../packages/server/src/api/schemas/credits.ts'
import * as funds from '../../packages/server/src/api/schemas/funds.ts'
import { ledgerLine, transactionView } from '../../packages/server/src/api/schemas/ledger.ts'
import * as overviews from '../../packages/server/src/api/schemas/overview.ts'
import * as registry from '../../packages/server/src/api/schemas/registry.ts'
import type { LedgerLine } from '../../packages/server/src/api/types.ts'
import { connectRpc } from '../../packages/server/src/chain/rpc.ts'
import { type Server, startServer } from '../../packages/server/src/index.ts'
import { sync } from '../../packages/server/src/indexer/sync.ts'
import { reconcile } from '../../packages/server/src/reconcile/reconcile.ts'
import { bufferAddress, PROGRAM_ID, toDecimalString } from '../../packages/sdk/src/index.ts'
import { decodeEvents, entryOf, type LedgerEvent, totalsOf } from '../../packages/sdk/src/ledger/index.ts'
import { ask, refusal, until } from './support/ask.ts'
import { openMemory } from './support/stores.ts'
import { type Story, tellStory } from './support/story.ts'
import { addressOf } from './support/writer.ts'

const lines = page(ledgerLine)

describe('the API on the sample story', function () {
  this.timeout(240_000)
  let story: Story
  let server: Server
  let url: string
  let ledger: LedgerLine[]

  before(async () => {
    story = await tellStory()
    server = await startServer({
      rpcUrl: story.chain.rpcUrl,
      wsUrl: story.chain.wsUrl,
      dataDir: story.folder,
      port: 0,
      embedded: true,
      logLevel: 'silent',
      pollMs: 300,
    })
    url = server.url
    await until(async () => (await health()).status === 'ok', 'the story to be indexed')
    ledger = (await ask(url, '/api/ledger?order=asc&limit=500', lines)).data.items
  })
  after(async () => {
    await server.close()
    await story.end()
  })

  const health = async () => overviews.health.parse(await (await fetch(`${url}/health`)).json())

  it('shows every event once, in ledger order, as the SDK reads it from the chain', async () => {
    const events = await eventsOnChain(story)
    expect(ledger).to.have.length(events.length)
    events.forEach((event, index) => {
      const entry = entryOf(event)
      const line = ledger[index]
      expect(line?.signature).to.equal(event.signature)
      expect(line?.event).to.equal(event.name)
      expect(line?.kind).to.equal(entry.kind)
      expect(line?.actor, event.name).to.equal(entry.subjects.actor)
      for (const name of ['fund', 'project', 'claim', 'batch', 'retirement', 'organization'] as const) {
        const subject = entry.subjects[name]
        if (subject !== null) expect(line?.[name]?.address, `${event.name}.${name}`).to.equal(subject)
      }
      for (const name of ['moneyIn', 'moneyOut', 'creditsIn', 'creditsOut', 'balanceAfter'] as const) {
        expect(line?.[name]?.base ?? null, `${event.name}.${name}`).to.equal(entry[name]?.toString() ?? null)
      }
    })
  })

  it('shows the sums that the SDK computes from the events alone', async () => {
    const totals = totalsOf(await eventsOnChain(story))
    const list = (await ask(url, '/api/funds', z.array(funds.fundSummary))).data
    for (const { address } of list) {
      const fund = (await ask(url, `/api/funds/${address}`, funds.fundView)).data
      const pools = [...totals.pools].filter(([, pool]) => pool.fund === address)
      expect(fund.pools.map((pool) => [pool.address, pool.balance.base, pool.units]).sort()).to.deep.equal(
        pools.map(([pool, { balance, units }]) => [pool, String(balance), String(units)]).sort(),
      )
      const received = pools.reduce((sum, [, { contributed }]) => sum + contributed, 0n)
      expect(fund.received.base).to.equal(String(received))
      expect(fund.rules.voteWeight).to.match(/linear|square-root/)
    }
    const batches = (await ask(url, '/api/batches', z.array(credits.batchSummary))).data
    expect(batches).to.have.length(totals.batches.size)
    for (const batch of batches) {
      const total = totals.batches.get(batch.address)
      expect([batch.issued.base, batch.retired.base, batch.buffered.base]).to.deep.equal(
        [total?.issued, total?.retired, total?.buffered].map(String),
      )
      expect(BigInt(batch.held.base) + BigInt(batch.buffered.base)).to.equal(total?.supply)
    }
  })

  it('sums money by token and credits by unit on the first page', async () => {
    const { data } = await ask(url, '/api/overview', overviews.overview)
    const received = ledger.filter(({ event }) => event === 'ContributionReceived')
    for (const money of data.money) {
      const own = received.filter(({ moneyIn }) => moneyIn?.unit === money.received.unit)
      expect(money.contributions).to.equal(own.length)
      expect(money.received.base).to.equal(String(sum(own.map(({ moneyIn }) => moneyIn?.base))))
      expect(money.contributors).to.equal(new Set(own.map(({ actor }) => actor)).size)
      expect(money.inVaults).to.deep.equal(money.received)
    }
    expect(data.money.map(({ received: { unit } }) => unit).sort()).to.deep.equal(['tEUR', 'tUSD'])
    const [credit] = data.credits
    expect(credit?.issued.base).to.equal(String(sum(ledger.map(({ creditsIn }) => creditsIn?.base))))
    expect(credit?.retired.base).to.equal(String(sum(ledger.map(({ creditsOut }) => creditsOut?.base))))
    expect(data.loop.find(({ key }) => key === 'contributions')?.count).to.equal(received.length)
    expect(data.loop.find(({ key }) => key === 'proposals')?.open).to.equal(false)
    expect(data.chain).to.include({ embedded: true, rpcUrl: story.chain.rpcUrl })
    expect(data.chain.upgradeAuthority).to.equal(story.people.of('upgradeAuthority').publicKey.toBase58())
  })

  it('pages through the ledger without losing or repeating a line, forwards and backwards', async () => {
    for (const order of ['asc', 'desc']) {
      const found: string[] = []
      let cursor = ''
      do {
        const { data } = await ask(url, `/api/ledger?order=${order}&limit=17${cursor}`, lines)
        expect(data.total).to.equal(ledger.length)
        found.push(...data.items.map(({ id }) => id))
        cursor = data.nextCursor === null ? '' : `&cursor=${data.nextCursor}`
      } while (cursor !== '')
      const ids = ledger.map(({ id }) => id)
      expect(found).to.deep.equal(order === 'asc' ? ids : ids.reverse())
    }
  })

  it('filters by what a line is about, who acted and when', async () => {
    const one = ledger.find(({ event }) => event === 'CreditsRetired')
    const at = one?.at ?? 0
    const filters: [string, (line: LedgerLine) => boolean][] = [
      ['kind=money', ({ kind }) => kind === 'money'],
      ['event=ClaimAttested', ({ event }) => event === 'ClaimAttested'],
      [`batch=${one?.batch?.address}`, ({ batch }) => batch?.address === one?.batch?.address],
      [`project=${one?.project?.address}`, ({ project }) => project?.address === one?.project?.address],
      [`claim=${one?.claim?.address}`, ({ claim }) => claim?.address === one?.claim?.address],
      [
        `actor=${one?.actor}&event=CreditsRetired`,
        (line) => line.actor === one?.actor && line.event === 'CreditsRetired',
      ],
      [`from=${at}&to=${at + 86_400}`, (line) => line.at >= at && line.at <= at + 86_400],
    ]
    for (const [query, wanted] of filters) {
      const { data } = await ask(url, `/api/ledger?order=asc&limit=500&${query}`, lines)
      const expected = ledger.filter(wanted)
      expect(expected, query).not.to.have.length(0)
      expect(data.items, query).to.deep.equal(expected)
    }
  })

  it('exports every filtered row as CSV with the digits of the pages, however many pages there are', async () => {
    const text = await (await fetch(`${url}/api/ledger.csv?kind=money`)).text()
    const rows: Record<string, string>[] = parse(text, { columns: true })
    const wanted = ledger.filter(({ kind }) => kind === 'money')
    expect(rows.map(({ id }) => id)).to.deep.equal(wanted.map(({ id }) => id))
    rows.forEach((row, index) => {
      const { moneyIn, fund } = wanted[index] ?? {}
      expect(row['schema']).to.equal('groundtruth.ledger/1')
      expect(row['fund_name']).to.equal(fund?.name ?? '')
      const written =
        moneyIn === null || moneyIn === undefined
          ? ''
          : toDecimalString(BigInt(moneyIn.base), moneyIn.decimals)
      expect(row['money_in']).to.equal(written)
    })
    expect(text.split('\r\n').at(-1)).to.equal('')
  })

  it('shows a claim with its evidence, its statements and the steps that led to its batch', async () => {
    const claims = (await ask(url, '/api/claims', z.array(credits.claimSummary))).data
    expect(claims.map(({ status }) => status)).to.include.members(['submitted', 'issued', 'rejected'])
    const rejected = claims.find(({ status }) => status === 'rejected')
    const { data } = await ask(url, `/api/claims/${rejected?.address}`, credits.claimView)
    expect(data.attestations.map(({ verdict }) => verdict)).to.deep.equal(['reject', 'reject'])
    expect(data.attestations[0]?.statement).to.be.a('string').and.not.equal('')
    expect(data.manifest?.files).not.to.have.length(0)
    expect(data.timeline.map(({ event }) => event)).to.deep.equal([
      'ClaimSubmitted',
      'ClaimAttested',
      'ClaimAttested',
    ])
    const file = data.manifest?.files.find((each) => each.url !== null)
    const response = await fetch(`${url}${file?.url}`)
    expect((await response.arrayBuffer()).byteLength).to.equal(file?.size)
    expect(response.headers.get('content-security-policy')).to.contain('sandbox')
    const open = (await ask(url, '/api/claims?status=submitted', z.array(credits.claimSummary))).data
    expect(open.every(({ status }) => status === 'submitted')).to.equal(true)
  })

  it('shows a batch by address or code, its serials without a hole and its holders from the chain', async () => {
    const [first] = (await ask(url, '/api/batches', z.array(credits.batchSummary))).data.filter(
      ({ retired }) => retired.base !== '0',
    )
    const { data } = await ask(url, `/api/batches/${first?.address}`, credits.batchView)
    expect((await ask(url, `/api/batches/${first?.code}`, credits.batchView)).data.address).to.equal(
      first?.address,
    )
    let next = 1n
    for (const { from, to } of data.serials) {
      expect(BigInt(from)).to.equal(next)
      next = BigInt(to) + 1n
    }
    expect(next - 1n).to.equal(BigInt(data.issued.base))
    expect(data.holdersKnown).to.equal(true)
    expect(String(sum(data.holders.map(({ amount }) => amount.base)))).to.equal(data.held.base)
    expect(data.holders.map(({ wallet }) => wallet)).not.to.include(bufferAddress(data.address).toBase58())
    const [retired] = data.retirementList
    const found = await ask(url, `/api/retirements/${retired?.certificate}`, credits.retirementView)
    expect(found.data).to.deep.equal(retired)
    expect(retired?.certificate).to.equal(`${data.code}-${retired?.firstSerial}`)
  })

  it('shows a project with its claims, batches, pools and timeline', async () => {
    for (const { address } of (await ask(url, '/api/projects', z.array(registry.projectSummary))).data) {
      const { data } = await ask(url, `/api/projects/${address}`, registry.projectView)
      expect(data.claimList).to.have.length(data.claims)
      expect(data.profile.name).to.be.a('string')
      expect(String(sum(data.batchList.map(({ issued }) => issued.base)))).to.equal(data.issued.base)
      expect(data.pools.every(({ project }) => project?.address === address)).to.equal(true)
      expect(data.timeline[0]?.event).to.equal('ProjectRegistered')
    }
  })

  it('shows what a wallet gave, holds and retired', async () => {
    const wallet = story.people.of('contributor01').publicKey.toBase58()
    const { data } = await ask(url, `/api/contributors/${wallet}`, funds.contributorView)
    const given = ledger.filter(({ event, actor }) => event === 'ContributionReceived' && actor === wallet)
    expect(data.contributions).to.deep.equal(given)
    expect(sum(data.stakes.map(({ row }) => row.contributed.base))).to.equal(
      sum(given.map((line) => line.moneyIn?.base)),
    )
    const holder = story.people.of('holder3').publicKey.toBase58()
    const held = (await ask(url, `/api/contributors/${holder}`, funds.contributorView)).data
    expect(held.creditsKnown).to.equal(true)
    expect(held.credits).not.to.have.length(0)
    expect((await fetch(`${url}/api/contributors/${wallet}`)).headers.get('x-robots-tag')).to.equal('noindex')
  })

  it('lists organizations, accreditations and methodologies', async () => {
    const organizations = (await ask(url, '/api/organizations', z.array(registry.organizationView))).data
    const [one] = organizations
    expect(
      (await ask(url, `/api/organizations/${one?.address}`, registry.organizationView)).data,
    ).to.deep.equal(one)
    const person = story.people.of('verifierA').publicKey.toBase58()
    const own = (await ask(url, `/api/verifiers?person=${person}`, z.array(registry.verifierView))).data
    expect(own.map((verifier) => verifier.person)).to.deep.equal([person])
    expect(own[0]?.scope[0]?.code).to.be.a('string')
    const methodologies = (await ask(url, '/api/methodologies', z.array(registry.methodologyView))).data
    expect(methodologies.every(({ status }) => status === 'active')).to.equal(true)
  })

  it('lists contributors of a fund page by page, largest first', async () => {
    const [fund] = (await ask(url, '/api/funds', z.array(funds.fundSummary))).data
    const found: string[] = []
    let cursor: string | null = '0'
    while (cursor !== null) {
      const path: string = `/api/funds/${fund?.address}/contributors?limit=3&cursor=${cursor}`
      const { data } = await ask(url, path, page(funds.contributorRow))
      found.push(...data.items.map(({ wallet }) => wallet))
      cursor = data.nextCursor
    }
    expect(new Set(found).size).to.equal(fund?.contributors)
    expect(found).to.have.length(fund?.contributors ?? 0)
  })

  it('finds an address, a code, a certificate, a signature, a root and a word', async () => {
    const retired = ledger.find(({ event }) => event === 'CreditsRetired')
    const claim = ledger.find(({ event }) => event === 'ClaimSubmitted')
    const questions: [string | undefined | null, string][] = [
      [retired?.batch?.address, 'batch'],
      [retired?.batch?.code, 'batch'],
      [retired?.retirement?.code, 'retirement'],
      [retired?.signature, 'transaction'],
      [retired?.actor, 'wallet'],
      [String(claim?.data['evidenceRoot']), 'claim'],
      ['solar', 'project'],
    ]
    for (const [question, kind] of questions) {
      const { data } = await ask(
        url,
        `/api/search?q=${encodeURIComponent(question ?? '')}`,
        z.array(overviews.searchHit),
      )
      expect(data[0]?.kind, String(question)).to.equal(kind)
    }
    expect((await ask(url, '/api/search?q=zzzz', z.array(overviews.searchHit))).data).to.deep.equal([])
  })

  it('agrees with the accounts on chain in every total', async () => {
    const { data } = await ask(url, '/api/reconcile', overviews.reconcileView)
    expect(data.checks.filter(({ equal }) => !equal)).to.deep.equal([])
    expect(data).to.include({ differences: 0 })
    expect(data.gaps).to.deep.equal([])
    const fields = new Set(data.checks.map(({ field }) => field))
    for (const field of [
      'pool.balance',
      'pool.balance <= vault',
      'batch.retired',
      'claim.status',
      'project.issued',
    ]) {
      expect(fields.has(field), field).to.equal(true)
    }
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
      'pool.balance <= vault',
    ])
    expect(view.differences).to.equal(4)
    await store.close()
  })

  it('tells an unknown thing from one that is not there, and a malformed question from both', async () => {
    expect(await refusal(url, `/api/funds/${addressOf('nowhere')}`)).to.include({
      status: 404,
      name: 'NotFound',
    })
    const pool = (await ask(url, '/api/funds', z.array(funds.fundSummary))).data[0]
    const view = (await ask(url, `/api/funds/${pool?.address}`, funds.fundView)).data
    // On the chain, but no fund.
    expect(await refusal(url, `/api/funds/${view.pools[0]?.address}`)).to.include({ status: 404 })
    expect(await refusal(url, '/api/ledger?limit=0')).to.include({ status: 400, name: 'RequestMalformed' })
    expect(await refusal(url, '/api/ledger?fund=x')).to.include({ status: 400 })
    expect(await refusal(url, '/api/nothing')).to.include({ status: 404 })
  })

  it('calls what is on the chain and not in the store yet by that name', async () => {
    const [fund] = (await ask(url, '/api/funds', z.array(funds.fundSummary))).data
    const rpc = connectRpc({ url: story.chain.rpcUrl })
    const asked = await missing({ rpc }, 'fund', fund?.address ?? '')
    expect(asked).to.include({ status: 503, name: 'NotIndexedYet' })
    expect(await missing({ rpc }, 'claim', fund?.address ?? '')).to.include({ status: 404 })
  })

  it('tells of a transaction whether it is indexed and what the chain says', async () => {
    const known = ledger[5]?.signature ?? ''
    const { data } = await ask(url, `/api/transactions/${known}`, transactionView)
    expect(data).to.include({ indexed: true, onChain: 'finalized' })
    expect(data.lines.map(({ signature }) => signature)).to.include(known)
    const airdrop = await story.connection.requestAirdrop(story.people.of('holder1').publicKey, 1_000_000)
    const other = (await ask(url, `/api/transactions/${airdrop}`, transactionView)).data
    expect(other).to.deep.include({ indexed: false, onChain: 'finalized', lines: [] })
    const unknown = (await ask(url, `/api/transactions/${'5'.repeat(88)}`, transactionView)).data
    expect(unknown).to.include({ indexed: false, onChain: 'unknown' })
  })

  it('takes files from this machine only, and never from a page of another site', async () => {
    const put = (headers: Record<string, string>) =>
      fetch(`${url}/content`, { method: 'POST', body: 'a statement', headers })
    expect((await put({})).status).to.equal(200)
    expect((await put({ origin: url })).status).to.equal(200)
    expect((await put({ origin: 'https://example.org' })).status).to.equal(403)
    expect((await put({ 'x-forwarded-for': '203.0.113.7' })).status).to.equal(403)
  })

  it('describes every route that it has in its OpenAPI document', async () => {
    const document = z
      .object({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.unknown()) })
      .parse(await (await fetch(`${url}/openapi.json`)).json())
    const wanted = ['/api/overview', '/api/ledger', '/api/ledger.csv', '/api/batches/{name}', '/health']
    expect(Object.keys(document.paths)).to.include.members(wanted)
    expect(await (await fetch(`${url}/metrics`)).text()).to.match(/groundtruth_indexed_slot \d+/)
    const metrics = await (await fetch(`${url}/metrics`)).text()
    expect(metrics).to.contain('route="/api/contributors/:wallet"')
    expect(metrics).not.to.contain(story.people.of('contributor01').publicKey.toBase58())
  })

  it('shows the last known figures with their time when the chain is away, and holders as unknown', async () => {
    const before = await ask(url, '/api/overview', overviews.overview)
    expect(before.asOf.status).to.equal('live')
    const batch = (await ask(url, '/api/batches', z.array(credits.batchSummary))).data[0]
    await story.chain.close()
    await until(async () => (await health()).status === 'unreachable', 'the server to notice')
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    const after = await ask(url, '/api/overview', overviews.overview)
    expect(after.asOf).to.include({ status: 'unreachable', chainSlot: null })
    expect(after.asOf.slot).to.be.at.least(before.asOf.slot)
    expect(after.data.money).to.deep.equal(before.data.money)
    expect(after.data.chain).to.deep.equal(before.data.chain)
    const { data } = await ask(url, `/api/batches/${batch?.address}`, credits.batchView)
    expect(data).to.deep.include({ holdersKnown: false, holders: [] })
    expect(data.held).to.deep.equal(batch?.held)
    expect(await refusal(url, '/api/reconcile')).to.include({ status: 503, name: 'ChainUnreachable' })
    expect(await refusal(url, `/api/funds/${addressOf('nowhere')}`)).to.include({ status: 503 })
    const gone = (await ask(url, `/api/transactions/${ledger[5]?.signature}`, transactionView)).data
    expect(gone).to.include({ indexed: true, onChain: 'unreachable' })
  })
})

async function eventsOnChain({ connection }: Story): Promise<LedgerEvent[]> {
  const listed = await connection.getSignaturesForAddress(PROGRAM_ID, {}, 'confirmed')
  const found: LedgerEvent[] = []
  for (const { signature } of listed.reverse()) {
    const transaction = await connection.getTransaction(signature, {
      maxSupportedTransactionVersion: 0,
      commitment: 'confirmed',
    })
    if (transaction !== null) found.push(...decodeEvents(transaction))
  }
  return found
}

function sum(values: (string | undefined)[]): bigint {
  return values.reduce((total, value) => total + BigInt(value ?? 0), 0n)
}
