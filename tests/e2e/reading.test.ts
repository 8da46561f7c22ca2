import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { formatMoney, formatTonnes } from '../../packages/sdk/src/amounts.ts'
import type {
  BatchSummary,
  ClaimSummary,
  CouncilSummary,
  DeliverySummary,
  DeliveryView,
  FundSummary,
  LedgerLine,
  MotionSummary,
  Overview,
  Page as Rows,
  ProjectSummary,
  RetirementView,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import type { Product } from './support/product.ts'
import { useSession } from './support/session.ts'
import { connectAs } from './support/wallet.ts'

const READINGS = 'samples/packs/solar-2026-q3/readings-2026-07.csv'

describe('the public pages', function () {
  this.timeout(240_000)
  let product: Product
  let browser: Browser

  useSession((session) => ({ product, browser } = session))

  it('show on the first page the figures of the ledger, each token by itself', async () => {
    const overview = await product.api<Overview>('overview')
    const { page, faults } = await openPage(browser)
    await page.goto(product.url)
    const sentences = await page.getByTestId('live-sentence').innerText()
    for (const { received } of overview.money) {
      expect(sentences).to.contain(formatMoney(BigInt(received.base), received.decimals))
    }
    for (const { issued, retired } of overview.credits) {
      expect(sentences).to.contain(formatTonnes(BigInt(issued.base)))
      expect(sentences).to.contain(formatTonnes(BigInt(retired.base)))
    }
    await page.getByText('Sample data on a chain that runs only on this computer; no real money.').waitFor()
    expect(faults).to.deep.equal([])
  })

  it('ask the server and the chain of this computer for everything, and nobody else', async () => {
    const { page } = await openPage(browser)
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).hostname))
    await page.goto(product.url, { waitUntil: 'networkidle' })
    expect([...hosts]).to.deep.equal(['127.0.0.1'])
  })

  it('keep the filters of the ledger in the address, and hand out all filtered rows', async () => {
    const { page } = await openPage(browser)
    await page.goto(`${product.url}/ledger`)
    await page.getByLabel('Act', { exact: true }).selectOption('CreditsRetired')
    await page.waitForURL(/event=CreditsRetired/)
    const { total } = await product.api<Rows<LedgerLine>>('ledger?event=CreditsRetired')
    const link = page.getByRole('link', { name: `Download ${total} lines as CSV` })
    const href = await link.getAttribute('href')
    const csv = await (await fetch(`${product.url}${href}`)).text()
    expect(csv.trim().split(/\r?\n/)).to.have.length(total + 1)
  })

  it('tell that a file is part of the evidence, and that a changed one is not', async () => {
    const { page } = await openPage(browser)
    await page.goto(`${product.url}/claims/${await waitingClaim(product)}`)
    const input = page.locator('#check input[type=file]').first()
    await input.setInputFiles(READINGS)
    const result = page.getByTestId('check-result')
    await result.getByText('is part of the evidence, byte for byte').waitFor()

    const changed = (await readFile(READINGS, 'utf8')).replace(/0\.\d\d/, '9.99')
    await input.setInputFiles({
      name: 'readings-2026-07.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(changed),
    })
    await result.getByText('is not the file on record').waitFor()

    await input.setInputFiles({ name: 'holiday.txt', mimeType: 'text/plain', buffer: Buffer.from('sun') })
    await result.getByText('holiday.txt is not part of the evidence.').waitFor()
  })

  it('show of a proof of delivery what it proves, what was said of it, what it paid, and let its files be checked', async () => {
    const { address, milestone, title, proposal, payment, reviews, manifest } = await paidDelivery(product)
    const { page, faults } = await openPage(browser)
    await page.goto(`${product.url}/proposals/${proposal.address}`)
    await page.getByRole('link', { name: `Milestone ${milestone + 1}, revision 1`, exact: true }).click()
    await page.waitForURL(`**/deliveries/${address}`)
    await page.getByText(`It proves milestone ${milestone + 1}, “${title}”`).waitFor()
    const { base, decimals, unit } = payment?.amount ?? { base: '0', decimals: 0, unit: '' }
    const pays = page.getByRole('region', { name: 'What it pays' })
    await pays.getByText('the wallet that the vote named').waitFor()
    const told = (await pays.innerText()).replace(/\s/g, '')
    expect(told).to.contain(`${formatMoney(BigInt(base), decimals)}${unit}waspaid`)
    const said = page.getByRole('region', { name: 'Reviews' })
    expect(reviews.length).to.be.greaterThan(1)
    for (const { organization, statement } of reviews) {
      await said.getByRole('link', { name: organization.name ?? '' }).waitFor()
      await said
        .getByText(statement?.split('\n').find((line) => line.endsWith('.')) ?? '')
        .first()
        .waitFor()
    }

    const [file] = manifest?.files ?? []
    const bytes = Buffer.from(await (await fetch(`${product.url}${file?.url}`)).arrayBuffer())
    const evidence = page.getByRole('region', { name: 'Evidence' })
    const given = { name: file?.path ?? '', mimeType: 'text/plain' }
    const input = evidence.locator('input[type=file]').first()
    await input.setInputFiles({ ...given, buffer: bytes })
    const result = evidence.getByTestId('check-result')
    await result.getByText('is part of the evidence, byte for byte').waitFor()
    await input.setInputFiles({ ...given, buffer: Buffer.concat([bytes, Buffer.from('!')]) })
    await result.getByText('is not the file on record').waitFor()

    await page.getByRole('link', { name: 'Follow the money and the credits' }).click()
    await page.getByRole('link', { name: 'proof, revision 1' }).click()
    await page.waitForURL(`**/deliveries/${address}`)
    expect(faults).to.deep.equal([])
  })

  it('tell what was done about a delivery with a link to it, and find it by its evidence', async () => {
    const { address, milestone, reviews, evidenceRoot } = await paidDelivery(product)
    const { page } = await openPage(browser)
    const name = `milestone ${milestone + 1}, revision 1`
    for (const path of [`/transactions/${reviews[0]?.signature}`, `/search?q=${evidenceRoot}`]) {
      await page.goto(`${product.url}${path}`)
      await page.getByRole('link', { name }).first().click()
      await page.waitForURL(`**/deliveries/${address}`)
    }
  })

  it('compute the quantity of a report again from its files', async () => {
    const claims = await product.api<ClaimSummary[]>('claims')
    for (const status of ['submitted', 'rejected'] as const) {
      const claim = claims.find((entry) => entry.status === status)
      const { page } = await openPage(browser)
      await page.goto(`${product.url}/claims/${claim?.address}`)
      await page.getByRole('button', { name: 'Compute it here' }).click()
      const text = await page.getByTestId('recomputed').innerText()
      expect(text).to.contain(formatTonnes(BigInt(claim?.quantity.base ?? 0)))
      expect(text).to.contain('It stands in for the combined margin')
      if (status === 'submitted') expect(text).to.contain('The claimed quantity follows from the evidence.')
      else expect(text).to.match(/The claim is [\d.]+ t CO2e higher than what the evidence carries\./)
    }
  })

  it('say what to do where nothing is known under an address', async () => {
    const { page } = await openPage(browser)
    await page.goto(`${product.url}/claims/11111111111111111111111111111111`)
    await page.getByRole('alert').getByText('Nothing is known under this address.').waitFor()
  })

  it('keep the last figures when the server stops answering, and say so', async () => {
    const { page } = await openPage(browser)
    await page.goto(product.url, { waitUntil: 'networkidle' })
    await page.route('**/api/**', (route) => route.abort())
    await page
      .getByText('The server does not answer. These are the last known figures')
      .waitFor({ timeout: 40_000 })
    expect(await page.getByTestId('live-sentence').innerText()).to.contain('t CO2e')
  })

  it('offer the form for a statement to accredited verifiers only', async () => {
    const { page } = await openPage(browser)
    await page.goto(`${product.url}/claims/${await waitingClaim(product)}`)
    const form = page.getByRole('button', { name: 'Make the statement' })
    await connectAs(page, /holder/i)
    await page.waitForLoadState('networkidle')
    expect(await form.count()).to.equal(0)
    await page.getByRole('button', { name: 'Disconnect' }).click()
    await connectAs(page, /Verifier of Body A/)
    await page.getByText('Your organization has made its statement on this report.').waitFor()
    await page.getByRole('button', { name: 'Disconnect' }).click()
    await connectAs(page, /Verifier of Body B/)
    await form.waitFor()
  })

  for (const scheme of ['light', 'dark'] as const) {
    it(`have no serious finding of axe in ${scheme} colours`, async () => {
      const { page } = await openPage(browser, { scheme })
      for (const path of await mainPages(product)) {
        await page.goto(`${product.url}${path}`, { waitUntil: 'networkidle' })
        expect(await seriousFindings(page), path).to.deep.equal([])
      }
    })
  }

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`fit a screen of 360 px, ${direction}`, async () => {
      const { page } = await openPage(browser, { width: 360 })
      for (const path of await mainPages(product)) {
        await page.goto(`${product.url}${path}`, { waitUntil: 'networkidle' })
        const tooWide = await page.evaluate<number>(`(() => {
          document.documentElement.dir = '${direction}'
          return document.documentElement.scrollWidth - document.documentElement.clientWidth
        })()`)
        expect(tooWide, path).to.equal(0)
      }
    })
  }
})

async function waitingClaim(product: Product): Promise<string> {
  const [claim] = await product.api<ClaimSummary[]>('claims?status=submitted')
  if (claim === undefined) throw new Error('The sample has no claim that waits.')
  return claim.address
}

async function paidDelivery(product: Product): Promise<DeliveryView> {
  const [first] = await product.api<DeliverySummary[]>('deliveries?status=accepted')
  const delivery = await product.api<DeliveryView>(`deliveries/${first?.address ?? ''}`)
  if (delivery.payment === null) throw new Error('The sample has no delivery that was paid.')
  return delivery
}

async function mainPages(product: Product): Promise<string[]> {
  const [fund] = await product.api<FundSummary[]>('funds')
  const [project] = await product.api<ProjectSummary[]>('projects')
  const [batch] = await product.api<BatchSummary[]>('batches')
  const [council] = await product.api<CouncilSummary[]>('councils')
  const [motion] = await product.api<MotionSummary[]>('motions')
  const [delivery] = await product.api<DeliverySummary[]>('deliveries?status=submitted')
  const [retirement] = (await product.api<Rows<RetirementView>>('retirements')).items
  const lists = ['/', '/ledger', '/funds', '/projects', '/claims', '/batches', '/retirements', '/integrity']
  return [
    ...lists,
    '/organizations',
    '/work',
    '/registry',
    `/councils/${council?.address}`,
    `/motions/${motion?.address}`,
    '/search?q=solar',
    `/funds/${fund?.address}`,
    `/projects/${project?.address}`,
    `/claims/${await waitingClaim(product)}`,
    `/deliveries/${delivery?.address}`,
    `/batches/${batch?.code}`,
    `/retirements/${retirement?.certificate}`,
  ]
}
