import { expect } from 'chai'
import type { Locator, Page } from 'playwright-core'
import type {
  FundSummary,
  Page as Rows,
  ProposalSummary,
  RetirementView,
  TraceNodeView,
  TraceView,
} from '../../packages/server/src/api/types.ts'
import { formatAmount, formatMoney, unitText } from '../../packages/sdk/src/amounts.ts'
import { seriousFindings } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { type Session, useSession } from './support/session.ts'

const kindsOf = (nodes: TraceNodeView[]): string[] =>
  nodes.flatMap((node) => [node.kind, ...node.parts.flatMap((part) => kindsOf(part.nodes))])

const PICTURE = 'The whole loop as a picture'

const overflows = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth')

const written = ({ counts, amount: { base, decimals, unit } }: TraceNodeView): string =>
  `${(counts === 'money' ? formatMoney : formatAmount)(BigInt(base), decimals)} ${unitText(unit)}`

/** All that credits became, at every depth. */
const within = (node: TraceNodeView): TraceNodeView[] =>
  node.parts.flatMap(({ nodes }) => nodes.flatMap((child) => [child, ...within(child)]))

const sumOf = (nodes: TraceNodeView[]): string => {
  const [first] = nodes
  if (first === undefined) throw new Error('There is nothing to sum.')
  const base = nodes.reduce((sum, { amount }) => sum + BigInt(amount.base), 0n)
  return written({ ...first, amount: { ...first.amount, base: base.toString() } })
}

/** What a node says to a screen reader, in one line. */
const said = async (node: Locator): Promise<string> => (await node.innerText()).replace(/\s+/g, ' ').trim()

/** Units stand beside their figures without a space that could be read. */
const packed = (text: string): string => text.replace(/\s/g, '')

describe('the page of the trace', function () {
  this.timeout(240_000)
  let session: Session
  useSession((started) => (session = started))

  const api = <Data>(path: string) => session.product.api<Data>(path)

  const proposalOf = async (status: string): Promise<string> => {
    const { items } = await api<Rows<ProposalSummary>>(`proposals?status=${status}`)
    return items[0]?.address ?? ''
  }

  const open = async (name: string, view = {}) => {
    const opened = await openPage(session.browser, view)
    await opened.page.goto(`${session.product.url}/trace/${encodeURIComponent(name)}`)
    const picture = opened.page.getByRole('group', { name: PICTURE })
    await picture.waitFor()
    return { ...opened, picture }
  }

  it('leads from a certificate of retirement back to the contributions that paid for it', async () => {
    const { items } = await api<Rows<RetirementView>>('retirements?limit=100')
    const traces = await Promise.all(
      items.map(async (retirement) => ({
        retirement,
        trace: await api<TraceView>(`trace/${retirement.address}`),
      })),
    )
    const paid = traces.find(({ trace }) => kindsOf(trace.upstream).includes('contribution'))
    if (paid === undefined) throw new Error('No retirement of the story was paid for by a fund.')
    const { page } = await openPage(session.browser)
    await page.goto(`${session.product.url}/retirements/${paid.retirement.certificate}`)
    await page.getByRole('link', { name: 'Follow the money and the credits' }).click()
    await page.getByRole('heading', { level: 1, name: 'Trace' }).waitFor()
    const source = page.getByRole('region', { name: 'Where it came from' })
    await source
      .getByText(/^Contribution/)
      .first()
      .waitFor()
    expect(await source.getByText('Other sources, as declared').count()).to.be.greaterThan(0)
    const sentence = await said(page.locator('#trace'))
    expect(sentence).to.match(/were retired by .+, who alone may count them\./)
    expect(sentence).to.match(/paid for, with money of \d+ contributions \(by share, not proof of cause\)\./)
    expect(await seriousFindings(page)).to.deep.equal([])
  })

  it('leads from a proposal to what was paid, to the credits that followed and to who retired them', async () => {
    const { page, picture } = await open(await proposalOf('completed'), { width: 360 })
    const after = page.getByRole('region', { name: 'What became of it' })
    await after.getByText('Credits that followed').first().waitFor()
    await after
      .getByText(/^Retired:/)
      .first()
      .waitFor()
    const bars = await picture.getByRole('listitem').count()
    expect(bars, 'a bar for each column where it is narrow').to.be.within(5, 8)
    expect(await overflows(page)).to.equal(false)
    expect(await seriousFindings(page)).to.deep.equal([])
  })

  it('draws the same amounts as the lists, and every node leads to its line', async () => {
    const { page, picture, faults } = await open(await proposalOf('completed'))
    for (const way of ['milestones', 'what it was spent on']) {
      await page.getByLabel(way, { exact: true }).check()
      for (const node of await picture.getByRole('link').all()) {
        const entry = page.locator((await node.getAttribute('href')) ?? '')
        const amount = /[\d.,]+ (?:t CO2e|\S+)$/.exec(await said(node))?.[0] ?? 'no amount'
        expect(packed(await said(entry))).to.contain(packed(amount))
      }
    }
    await picture.getByRole('link', { name: /^Sent back by the payee/ }).click()
    const focused: string = await page.evaluate('document.activeElement.textContent')
    expect(focused).to.contain('Sent back by the payee')
    expect(await overflows(page)).to.equal(false)
    expect(faults).to.deep.equal([])
    expect(await seriousFindings(page)).to.deep.equal([])
  })

  it('can be walked with the keyboard in reading order, with the amount and unit of each node', async () => {
    const name = await proposalOf('completed')
    const { subject, upstream } = await api<TraceView>(`trace/${name}`)
    const { page, picture } = await open(name)
    const nodes = await picture.getByRole('link').all()
    await nodes[0]?.focus()
    const walked: string[] = []
    const inFocus = async () => said(page.locator(':focus'))
    for (const _ of nodes) {
      walked.push(await inFocus())
      await page.keyboard.press('Tab')
    }
    expect(walked).to.deep.equal(await Promise.all(nodes.map(said)))
    upstream.forEach((node, at) => expect(walked[at]).to.contain(written(node)))
    expect(walked[upstream.length]).to.contain(written(subject))
    await nodes[0]?.focus()
    await page.keyboard.press('ArrowRight')
    expect(await inFocus()).to.equal(walked[1])
    await page.keyboard.press('End')
    expect(await inFocus()).to.equal(walked.at(-1))
    await page.evaluate('document.documentElement.dir = "rtl"')
    // Bands join the same columns from right to left.
    const drawing = `document.querySelector('[role=group][aria-label="${PICTURE}"] svg')`
    const turned: string = await page.evaluate(
      `new Promise((done) => setTimeout(() => done(getComputedStyle(${drawing}).transform), 500))`,
    )
    expect(turned).to.contain('matrix(-1,')
    await page.keyboard.press('ArrowRight')
    expect(await inFocus(), 'right is backwards from right to left').to.equal(walked.at(-2))
    expect(await overflows(page)).to.equal(false)
  })

  it('puts many small ones together, to be opened and closed', async () => {
    const name = await proposalOf('terminated')
    const { upstream } = await api<TraceView>(`trace/${name}`)
    const { picture } = await open(name, { scheme: 'dark' })
    const contributions = picture.getByRole('link', { name: /Contribution \d/ })
    const shown = await contributions.count()
    expect(shown).to.be.lessThan(upstream.length)
    const group = picture.getByRole('button', { name: `and ${upstream.length - shown} more` })
    const together = upstream
      .map(({ amount }) => BigInt(amount.base))
      .sort((a, b) => Number(b - a))
      .slice(shown)
      .reduce((sum, base) => sum + base, 0n)
    const like = upstream[0]
    if (like === undefined) throw new Error('The proposal drew nothing.')
    expect(await said(group)).to.contain(
      written({ ...like, amount: { ...like.amount, base: together.toString() } }),
    )
    await group.click()
    expect(await contributions.count()).to.equal(upstream.length)
    await picture.getByRole('button', { name: 'show fewer' }).click()
    expect(await contributions.count()).to.equal(shown)
  })

  it('calls contributions by their pools, so that two of the same number are told apart', async () => {
    const name = await proposalOf('terminated')
    const { upstream, pools } = await api<TraceView>(`trace/${name}`)
    const project = pools.find((pool) => pool.project !== null)?.project
    const { page, picture } = await open(name)
    const source = page.getByRole('region', { name: 'Where it came from' })
    const lines = await Promise.all((await source.getByRole('listitem').all()).map(said))
    const names = lines.map((line) => /^Contribution \d+ .+? by /.exec(line)?.[0])
    expect(new Set(names).size).to.equal(upstream.length)
    expect(names).to.include.members([
      'Contribution 1 to the free pool by ',
      `Contribution 1 for ${project?.name} by `,
    ])
    await picture.getByRole('button', { name: /^and \d+ more/ }).click()
    const drawn = await Promise.all((await picture.getByRole('link', { name: /^No\. \d/ }).all()).map(said))
    const short = drawn.map((node) => /^No\. .+?(?= Contribution)/.exec(node)?.[0])
    expect(new Set(short).size).to.equal(upstream.length)
    expect(short.some((one) => one?.endsWith(', free pool'))).to.equal(true)
    expect(short.some((one) => one?.endsWith(`, ${project?.code}`))).to.equal(true)
  })

  it('says of a contribution what it helped pay for, and what its giver may claim', async () => {
    const { upstream } = await api<TraceView>(`trace/${await proposalOf('completed')}`)
    const traces = await Promise.all(
      upstream.map(({ ref }) => api<TraceView>(`trace/${encodeURIComponent(ref.address)}`)),
    )
    const waiting = traces.find(({ share }) => (share?.toClaim.length ?? 0) > 0)
    const taken = traces.find(({ share }) => (share?.claimed.length ?? 0) > 0)
    for (const one of [waiting, taken]) {
      if (one === undefined) throw new Error('The story has no share of credits to claim, or none claimed.')
      const { share, subject } = one
      const { page } = await open(subject.ref.address)
      const sentence = await said(page.locator('#trace'))
      expect(packed(sentence)).to.contain(packed(written({ ...subject, amount: subject.whole })))
      expect(sentence).to.contain(subject.wallet?.slice(0, 4) ?? 'nobody')
      expect(sentence).to.match(/helped pay for .+ \(by share, not proof of cause\)\./)
      expect(sentence).to.match(/Of the credits that followed, .+ alone may count/)
      expect(sentence.includes('contributor’s to claim')).to.equal((share?.toClaim.length ?? 0) > 0)
      expect(sentence.includes('the contributor claimed')).to.equal((share?.claimed.length ?? 0) > 0)
      await page.close()
    }
  })

  it('says what may be traced where the name is unknown', async () => {
    const { page } = await openPage(session.browser)
    await page.goto(`${session.product.url}/trace/nobody`)
    await page.getByText('Give the address that its page shows').first().waitFor()
  })

  it('draws a fund’s money to scale beside the same figures as a table that adds up', async () => {
    const funds = await api<FundSummary[]>('funds')
    for (const fund of funds) {
      const { page, faults } = await openPage(session.browser)
      await page.goto(`${session.product.url}/funds/${fund.address}`)
      const flows = page.getByRole('region', { name: 'The way of the money' })
      const picture = flows.getByRole('group', { name: 'The way of the money' })
      await picture.waitFor()
      const nodes = await Promise.all((await picture.getByRole('link').all()).map(said))
      const rows = await Promise.all(
        (await flows.getByRole('row').all()).slice(1).map(async (row) => {
          const [, what = '', amount = ''] = await row.getByRole('cell').allInnerTexts()
          return `${what} ${amount}`.replace(/\s+/g, ' ').trim()
        }),
      )
      expect(nodes.map(packed)).to.deep.equal(rows.map(packed))
      expect(nodes.join(' ')).to.contain(formatMoney(BigInt(fund.balance.base), fund.balance.decimals))
      await flows.getByText(/^It adds up:/).waitFor()
      expect(faults).to.deep.equal([])
      expect(await seriousFindings(page)).to.deep.equal([])
      await page.close()
    }
  })

  it('shows on a fund’s page what came of its payments, by the amounts of their traces', async () => {
    for (const { address: fund } of await api<FundSummary[]>('funds')) {
      const { items } = await api<Rows<ProposalSummary>>(`proposals?fund=${fund}`)
      const paid = items.filter(({ paid: { base } }) => base !== '0')
      const { page } = await openPage(session.browser)
      await page.goto(`${session.product.url}/funds/${fund}`)
      const came = page.getByRole('region', { name: 'What came of it' })
      if (paid.length === 0) await came.getByText('Nothing was paid yet.').waitFor()
      for (const { address, title } of paid) {
        const { results } = (await api<TraceView>(`trace/${address}`)).subject
        const retired = results.flatMap(within).filter(({ kind }) => kind === 'retirement')
        const row = came.getByRole('row', { name: title ?? '' })
        await row.getByText('t CO2e').first().waitFor()
        for (const sum of [sumOf(results), sumOf(retired)]) {
          expect(packed(await said(row))).to.contain(packed(sum))
        }
        const link = row.getByRole('link', { name: 'Follow the money and the credits' })
        expect(await link.getAttribute('href')).to.equal(`/trace/${address}`)
      }
      await page.close()
    }
  })

  it('has feeds of a fund that an XML parser reads, named in the head of its page', async () => {
    const [fund] = await api<FundSummary[]>('funds')
    const { page } = await openPage(session.browser)
    await page.goto(`${session.product.url}/funds/${fund?.address ?? ''}`)
    await page.getByText('Follow this fund in a feed reader').waitFor()
    const read = await page.evaluate<{
      faults: number
      ids: string[]
      updated: string[]
      json: string[]
    }>(`(async () => {
      const at = (type) => document.querySelector('head link[rel=alternate][type="' + type + '"]').href
      const text = await (await fetch(at('application/atom+xml'))).text()
      const xml = new DOMParser().parseFromString(text, 'application/xml')
      const atom = 'http://www.w3.org/2005/Atom'
      const all = (name) => [...xml.getElementsByTagNameNS(atom, name)].map((node) => node.textContent)
      const json = await (await fetch(at('application/feed+json'))).json()
      return {
        faults: xml.getElementsByTagName('parsererror').length,
        ids: all('id'),
        updated: all('updated'),
        json: json.items.map(({ id }) => id),
      }
    })()`)
    expect(read.faults).to.equal(0)
    expect(read.ids.slice(1)).to.deep.equal(read.json)
    expect(read.json.length).to.be.within(10, 50)
    expect(read.updated.map(Date.parse).some(Number.isNaN)).to.equal(false)
  })
})
