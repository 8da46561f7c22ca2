import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import type { Browser, Page } from 'playwright-core'
import { certificateText, certificateView } from '../../packages/sdk/src/certificate/index.ts'
import type { CertificateFacts } from '../../packages/sdk/src/certificate/index.ts'
import type {
  BatchSummary,
  BatchView,
  ChainInfo,
  ContributorView,
  Page as Rows,
  RetirementView,
} from '../../packages/server/src/api/types.ts'
import { startServer } from '../../packages/server/src/index.ts'
import { packed, pdfText } from '../certificate/support/pdf-text.ts'
import { seriousFindings } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import type { Product } from './support/product.ts'
import { useSession } from './support/session.ts'
import { connectAs, sign } from './support/wallet.ts'

const SITE = 'https://groundtruth.example'
const NAME = 'Solar شمس (أ) שמש 太陽 みどり'

describe('a certificate in the browser', function () {
  this.timeout(240_000)
  let product: Product
  let browser: Browser
  let retired: RetirementView[]

  useSession((session) => ({ product, browser } = session))
  before(async () => {
    retired = (await product.api<Rows<RetirementView>>('retirements')).items
  })

  const lines = async (address: string) => {
    const facts = await product.api<CertificateFacts>(`retirements/${address}/certificate`)
    return certificateText(certificateView(facts, product.url))
  }
  const open = async (name: string, view = {}) => {
    const opened = await openPage(browser, view)
    await opened.page.goto(`${product.url}/retirements/${name}`)
    await opened.page.getByTestId('certificate-qr').waitFor()
    return opened
  }

  it('shows on the page what the PDF holds and the QR code leads to', async () => {
    for (const { address, certificate } of retired.slice(0, 2)) {
      const { page, faults } = await open(certificate)
      const expected = packed((await lines(address)).join(''))
      expect(packed(await sheetText(page))).to.equal(expected)
      const pdf = await download(page)
      expect(packed((await pdfText(pdf)).text)).to.equal(expected)
      expect(await qrOf(page)).to.equal(`${product.url}/retirements/${address}`)
      const served = await fetch(`${product.url}/api/retirements/${address}/certificate.pdf`)
      expect(Buffer.from(await served.arrayBuffer()).equals(Buffer.from(pdf)), 'the same bytes').to.equal(
        true,
      )
      expect(faults).to.deep.equal([])
    }
  })

  it('leads to the public address of the server where it has one', async () => {
    const [one] = retired
    const { rpcUrl, wsUrl } = await product.api<ChainInfo>('chain')
    const dataDir = await mkdtemp(join(tmpdir(), 'groundtruth-public-'))
    const server = await startServer({
      ...{ rpcUrl, wsUrl, dataDir, port: 0, appDir: 'app/dist', logLevel: 'silent' },
      publicUrl: SITE,
    })
    try {
      const { page } = await openPage(browser)
      await page.goto(`${server.url}/retirements/${one?.address}`)
      await page.getByText(`${SITE}/retirements/${one?.address}`).waitFor()
      expect(await qrOf(page)).to.equal(`${SITE}/retirements/${one?.address}`)
    } finally {
      await server.close()
      await rm(dataDir, { recursive: true, force: true })
    }
  })

  it('shows a name in five scripts and two directions, the same in the PDF', async () => {
    const { page } = await openPage(browser)
    await page.goto(product.url)
    await connectAs(page, /holder/i)
    const code = await heldBatch(product, page)
    await page.goto(`${product.url}/batches/${code}`)
    const form = page.getByRole('region', { name: 'Retire credits' })
    await form.getByLabel('Amount in t CO2e').fill('0.007')
    await form.getByLabel('For whom').selectOption('name')
    await form.getByLabel('Public name').fill(NAME)
    await form.getByRole('button', { name: 'Retire', exact: true }).click()
    await sign(page)
    const { retirementList } = await product.api<BatchView>(`batches/${code}`)
    const own = retirementList.find(({ beneficiary }) => beneficiary === NAME)
    const shown = await open(own?.address ?? '')
    const expected = packed((await lines(own?.address ?? '')).join(''))
    expect(expected).to.contain(packed(NAME))
    expect(packed(await sheetText(shown.page))).to.equal(expected)
    expect(packed((await pdfText(await download(shown.page))).text)).to.equal(expected)
  })

  it('is whole from the chain alone while the ledger of the site lags', async () => {
    const [one] = retired
    const { page, faults } = await openPage(browser)
    await page.route('**/api/retirements/**', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/json',
        body: JSON.stringify({
          error: { name: 'NotIndexedYet', message: 'This retirement is on the chain.', advice: 'Wait.' },
        }),
      }),
    )
    await page.goto(`${product.url}/retirements/${one?.address}`)
    await page.getByText('Read from the chain itself at this moment.').waitFor()
    await page.getByTestId('certificate-qr').waitFor()
    const expected = packed((await lines(one?.address ?? '')).join(''))
    expect(packed(await sheetText(page))).to.equal(expected)
    expect(packed((await pdfText(await download(page))).text)).to.equal(expected)
    expect(faults.filter((fault) => !fault.includes('503'))).to.deep.equal([])
  })

  it('loads no typeface of a PDF and no shaper before somebody asks for the file', async () => {
    const [one] = retired
    const { page } = await openPage(browser)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${product.url}/retirements/${one?.certificate}`, { waitUntil: 'networkidle' })
    expect(asked.filter((path) => /typefaces|wasm|make-pdf/.test(path))).to.deep.equal([])
    await download(page)
    const faces = asked.filter((path) => path.startsWith('/typefaces/') && path.endsWith('.ttf'))
    expect(faces).not.to.have.length(0)
    expect(
      faces.every((path) => path.includes('-latin-')),
      faces.join(),
    ).to.equal(true)
  })

  it('prints on one page with every word, and without what is for the screen', async () => {
    const [one] = retired
    const { page } = await open(one?.address ?? '')
    const side = '1cm'
    const margin = { top: side, bottom: side, left: side, right: side }
    const { text, pages } = await pdfText(await page.pdf({ format: 'A4', margin }))
    expect(pages).to.equal(1)
    for (const line of await lines(one?.address ?? '')) expect(packed(text)).to.contain(packed(line))
    for (const other of ['Download as PDF', 'True as of slot']) expect(text).not.to.contain(other)
  })

  it('fits 360 px and passes the accessibility checks in both schemes', async () => {
    const [one] = retired
    for (const scheme of ['light', 'dark'] as const) {
      const { page } = await open(one?.address ?? '', { width: 360, scheme })
      const wide = Number(await page.evaluate('document.documentElement.scrollWidth'))
      expect(wide).to.be.at.most(360)
      expect(await seriousFindings(page)).to.deep.equal([])
    }
  })
})

/** The certificate's own text: without the way back and the tools, which no file of it has. */
async function sheetText(page: Page): Promise<string> {
  const sheet = page.getByTestId('certificate')
  const whole = await sheet.innerText()
  let text = whole
  for (const part of [sheet.locator('nav'), page.getByTestId('certificate-tools')]) {
    text = text.replace(await part.innerText(), '')
  }
  return text
}

async function download(page: Page): Promise<Uint8Array> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as PDF' }).click()
  return new Uint8Array(await readFile(await (await started).path()))
}

/** What a camera reads on the page. */
async function qrOf(page: Page): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await page.getByTestId('certificate-qr').screenshot())
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

async function heldBatch(product: Product, page: Page): Promise<string> {
  const href = await page.locator('header a[href^="/contributors/"]').getAttribute('href')
  const wallet = href?.slice('/contributors/'.length)
  const { credits } = await product.api<ContributorView>(`contributors/${wallet}`)
  const [held] = credits
  if (held === undefined) throw new Error(`The holder ${wallet} holds no credits.`)
  return (await product.api<BatchSummary>(`batches/${held.batch.address}`)).code
}
