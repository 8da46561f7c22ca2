import { expect } from 'chai'
import { z } from 'zod'
import { refold } from '../../packages/server/src/indexer/refold.ts'
import { wordsKey, wordsOfEvents } from '../../packages/sdk/src/words/index.ts'
import { IDL } from '../support/idl.ts'
import { Chain } from '../support/chain.ts'
import { registered } from '../support/registered.ts'
import { SpendingFund } from '../support/stage-spending.ts'
import { World } from '../support/world.ts'
import { Lab } from './support/lab.ts'

const URN = z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const TIME = z.iso.datetime()

/** What JSON Feed 1.1 asks for, and what our readers are promised beside it. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('en'),
  authors: z.array(z.object({ name: z.string() })).min(1),
  items: z.array(
    z.strictObject({
      id: URN,
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: TIME,
    }),
  ),
})

describe('the feeds of funds and projects', function () {
  this.timeout(120_000)
  let lab: Lab
  let fund: SpendingFund
  let path: string

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    fund = new SpendingFund({ base: registered({}, new World(chain)) })
    fund.paid()
    path = `/api/funds/${fund.fund.address.toBase58()}`
  })
  after(() => lab.close())

  const readJson = async (url = `${path}/feed.json`) => jsonFeed.parse(await (await lab.response(url)).json())

  it('tell every event of the program in words', () => {
    const told = Object.keys(wordsOfEvents)
    const wordless = IDL.events
      .map(({ name }) => name)
      .filter((event) => !told.some((key) => key === `event.${event}` || key.startsWith(`event.${event}.`)))
    expect(wordless).to.deep.equal([])
    expect(wordsKey({ event: 'VoteFinished', data: { statusAfter: 'defeated' }, project: null })).to.equal(
      'event.VoteFinished.defeated',
    )
  })

  it('hold the newest lines in words, each with its page, its proof and a name of its own', async () => {
    const feed = await readJson()
    expect(feed.feed_url).to.equal(`http://localhost${path}/feed.json`)
    expect(feed.home_page_url).to.equal(`http://localhost${path.replace('/api', '')}`)
    const gift = feed.items.find(({ title }) => title.includes(' gave to '))
    expect(gift?.title).to.match(/^\S{4}…\S{4} gave to .+ \+[\d,]+\.\d{2}/)
    expect(gift?.content_text).to.match(/Balance after: .+ Proof: http:\/\/localhost\/transactions\/\w+$/)
    expect(feed.items.some(({ url }) => url.includes('/proposals/'))).to.equal(true)
    const review = feed.items.find(({ title }) => title.includes(' accepted a delivery of '))
    expect(review?.title).to.match(/: milestone 1, revision 1$/)
    expect(review?.url).to.match(/^http:\/\/localhost\/deliveries\/\w+$/)
    expect(new Set(feed.items.map(({ id }) => id))).to.have.property('size', feed.items.length)
    expect(feed.items.length).to.be.within(5, 50)
    const times = feed.items.map(({ date_published }) => Date.parse(date_published))
    expect([...times].sort((a, b) => b - a)).to.deep.equal(times)
  })

  it('say the same in Atom, with what RFC 4287 asks for', async () => {
    const answer = await lab.response(`${path}/feed.atom`)
    expect(answer.headers.get('content-type')).to.equal('application/atom+xml; charset=utf-8')
    const text = await answer.text()
    const feed = await readJson()
    const all = (name: string) =>
      [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value]) => value)
    expect(all('id').slice(1)).to.deep.equal(feed.items.map(({ id }) => id))
    expect(all('title').slice(1)).to.deep.equal(feed.items.map(({ title }) => title))
    expect(all('updated')).to.have.lengthOf(feed.items.length + 1)
    expect(text).to.contain(
      `<link rel="self" type="application/atom+xml" href="http://localhost${path}/feed.atom"/>`,
    )
  })

  it('give an event the same name after the store was folded anew', async () => {
    const before = await readJson()
    await lab.store.db.transaction((tx) => refold(tx))
    expect(await readJson()).to.deep.equal(before)
  })

  it('answer 304 to whoever has them already, and anew once something happened', async () => {
    for (const form of ['atom', 'json']) {
      const url = `${path}/feed.${form}`
      const first = await lab.response(url)
      const tag = first.headers.get('etag') ?? ''
      const time = first.headers.get('last-modified') ?? ''
      const known = await lab.response(url, { 'If-None-Match': `"other", W/${tag}` })
      expect([known.status, await known.text()]).to.deep.equal([304, ''])
      expect((await lab.response(url, { 'If-Modified-Since': time })).status).to.equal(304)
      const earlier = new Date(Date.parse(time) - 1_000).toUTCString()
      expect((await lab.response(url, { 'If-Modified-Since': earlier })).status).to.equal(200)
      fund.giver(5_000_000n)
      const anew = await lab.response(url, { 'If-None-Match': tag, 'If-Modified-Since': time })
      expect(anew.status).to.equal(200)
      expect(anew.headers.get('etag')).not.to.equal(tag)
    }
  })

  it('are there for a project, with its own lines only', async () => {
    const { project } = await lab
      .response('/api/projects')
      .then(async (answer) =>
        z.object({ data: z.array(z.object({ address: z.string() })) }).parse(await answer.json()),
      )
      .then(({ data }) => ({ project: data[0]?.address ?? '' }))
    const feed = await readJson(`/api/projects/${project}/feed.json`)
    expect(feed.home_page_url).to.equal(`http://localhost/projects/${project}`)
    const lines = z
      .object({ data: z.object({ total: z.number() }) })
      .parse(await (await lab.response(`/api/ledger?project=${project}`)).json())
    expect(feed.items).to.have.lengthOf(Math.min(lines.data.total, 50))
  })

  it('say that there is no such fund or project', async () => {
    const nobody = fund.giver(5_000_000n).publicKey.toBase58()
    for (const kind of ['funds', 'projects']) {
      expect((await lab.refusal(`/api/${kind}/${nobody}/feed.atom`)).status).to.equal(404)
      expect((await lab.refusal(`/api/${kind}/nobody/feed.json`)).status).to.equal(404)
    }
  })
})
