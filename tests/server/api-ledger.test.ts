import { expect } from 'chai'
import { TransactionMessage, VersionedTransaction } from '@solana/web3.js'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import * as councilApi from '../../packages/server/src/api/schemas/council.ts'
import * as batchesApi from '../../packages/server/src/api/schemas/batches.ts'
import * as funds from '../../packages/server/src/api/schemas/funds.ts'
import { transactionView } from '../../packages/server/src/api/schemas/ledger.ts'
import * as overviews from '../../packages/server/src/api/schemas/overview.ts'
import type { LedgerLine } from '../../packages/server/src/api/types.ts'
import { closePool, PROGRAM_ID, toDecimalString } from '../../packages/sdk/src/index.ts'
import { decodeEvents, entryOf, type LedgerEvent, totalsOf } from '../../packages/sdk/src/ledger/index.ts'
import { ask, until } from './support/ask.ts'
import { type House, lines, openHouse } from './support/house.ts'
import type { Story } from './support/story.ts'

describe("the API's ledger and sums", function () {
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
    const batches = (await ask(url, '/api/batches', z.array(batchesApi.batchSummary))).data
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
      expect(BigInt(money.inVaults.base) <= BigInt(money.received.base)).to.equal(true)
    }
    expect(data.money.map(({ received: { unit } }) => unit).sort()).to.deep.equal(['tEUR', 'tUSD'])
    for (const { issued, retired } of data.credits) {
      const own = ledger.filter(({ batch }) => batch !== null)
      const into = own.filter(({ creditsIn }) => creditsIn?.unit === issued.unit)
      const used = own.filter(
        ({ event, creditsOut }) => event === 'CreditsRetired' && creditsOut?.unit === issued.unit,
      )
      expect(issued.base).to.equal(String(sum(into.map(({ creditsIn }) => creditsIn?.base))))
      expect(retired.base).to.equal(String(sum(used.map(({ creditsOut }) => creditsOut?.base))))
    }
    expect(data.credits).not.to.have.length(0)
    expect(data.loop.find(({ key }) => key === 'contributions')?.count).to.equal(received.length)
    const made = ledger.filter(({ event }) => event === 'ProposalCreated')
    expect(data.loop.find(({ key }) => key === 'proposals')).to.include({ open: true, count: made.length })
    expect(data.chain).to.include({ embedded: true, rpcUrl: story.chain.rpcUrl })
    const councils = (await ask(url, '/api/councils', z.array(councilApi.councilSummary))).data
    expect(councils.map(({ address }) => address)).to.include(data.chain.upgradeAuthority)
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

  it('says why the chain refused a transaction, and finds it by its signature all the same', async () => {
    const [fund] = (await ask(url, '/api/funds', z.array(funds.fundSummary))).data
    const { pools } = (await ask(url, `/api/funds/${fund?.address}`, funds.fundView)).data
    const anyone = story.people.of('holder1')
    const close = { actor: anyone.publicKey, fund: fund?.address ?? '', pool: pools[0]?.address ?? '' }
    const { blockhash: recentBlockhash } = await story.connection.getLatestBlockhash()
    const message = new TransactionMessage({
      payerKey: anyone.publicKey,
      recentBlockhash,
      instructions: [closePool(close)],
    })
    const transaction = new VersionedTransaction(message.compileToV0Message())
    transaction.sign([anyone])
    const raw = transaction.serialize()
    const signature = await story.connection.sendRawTransaction(raw, { skipPreflight: true })
    const view = async () => (await ask(url, `/api/transactions/${signature}`, transactionView)).data
    await until(async () => (await view()).onChain === 'failed', 'the chain to refuse it')
    expect(await view()).to.deep.include({ indexed: false, lines: [] })
    expect((await view()).refusal?.name).to.equal('PoolNotClosing')
    const { data } = await ask(url, `/api/search?q=${signature}`, z.array(overviews.searchHit))
    expect(data.map(({ kind, address }) => [kind, address])).to.deep.equal([['transaction', signature]])
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
