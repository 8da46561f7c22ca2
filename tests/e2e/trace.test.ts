import { expect } from 'chai'
import type {
  Page as Rows,
  ProposalSummary,
  RetirementView,
  TraceNodeView,
  TraceView,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { type Session, useSession } from './support/session.ts'

const kindsOf = (nodes: TraceNodeView[]): string[] =>
  nodes.flatMap((node) => [node.kind, ...node.parts.flatMap((part) => kindsOf(part.nodes))])

describe('the page of the trace', function () {
  this.timeout(240_000)
  let session: Session
  useSession((started) => (session = started))

  const api = <Data>(path: string) => session.product.api<Data>(path)

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
    expect(await seriousFindings(page)).to.deep.equal([])
  })

  it('leads from a proposal to what was paid, to the credits that followed and to who retired them', async () => {
    const { items } = await api<Rows<ProposalSummary>>('proposals?status=completed')
    const { page } = await openPage(session.browser)
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(`${session.product.url}/trace/${items[0]?.address ?? ''}`)
    const after = page.getByRole('region', { name: 'What became of it' })
    await after.getByText('Credits that followed').first().waitFor()
    await after
      .getByText(/^Retired:/)
      .first()
      .waitFor()
    const overflow = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(overflow).to.equal(false)
    expect(await seriousFindings(page)).to.deep.equal([])
  })

  it('says what may be traced where the name is unknown', async () => {
    const { page } = await openPage(session.browser)
    await page.goto(`${session.product.url}/trace/nobody`)
    await page.getByText('Give the address that its page shows').first().waitFor()
  })
})
