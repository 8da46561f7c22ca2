import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import type {
  BatchSummary,
  BatchView,
  ClaimSummary,
  ClaimView,
  ContributorRow,
  ContributorView,
  FundSummary,
  Page as Rows,
  ReconcileView,
} from '../../packages/server/src/api/types.ts'
import { openPage } from './support/browser.ts'
import type { Product } from './support/product.ts'
import { addRefusingWallet, REFUSING_WALLET } from './support/refusing-wallet.ts'
import { useSession } from './support/session.ts'
import { connectAs, sign } from './support/wallet.ts'

describe('acts with the demo wallet', function () {
  this.timeout(240_000)
  let product: Product
  let browser: Browser

  useSession((session) => ({ product, browser } = session))

  it('contributes 25 from the first page, and the fund has 25 more', async () => {
    const { page } = await openPage(browser)
    await page.goto(product.url)
    await page.getByRole('link', { name: 'Contribute 25' }).click()
    await page.waitForURL(/\/funds\//)
    const address = new URL(page.url()).pathname.slice('/funds/'.length)
    const before = await fund(product, address)
    await connectAs(page, /contributor/i)
    await page.getByRole('button', { name: 'Contribute', exact: true }).click()
    const panel = await sign(page)
    expect(panel).to.contain(`25.00 ${before.balance.unit} go from your wallet`)
    expect(panel).to.contain('Fee of the chain: 0.000005 SOL')
    expect(panel).to.contain('What cannot be undone')
    const after = await fund(product, address)
    expect(BigInt(after.balance.base) - BigInt(before.balance.base)).to.equal(25_000_000n)
    expect(after.contributions).to.equal(before.contributions + 1)
    const [first] = await page
      .getByRole('table', { name: 'Newest lines of this fund' })
      .getByRole('row')
      .all()
      .then((rows) => rows.slice(1))
    expect(await first?.innerText()).to.contain('25.00')
    expect((await product.api<ReconcileView>('reconcile')).differences).to.equal(0)
  })

  it('refuses an amount below the minimum and above the balance before anything is signed', async () => {
    const [first] = await product.api<FundSummary[]>('funds')
    const { page } = await openPage(browser)
    await page.goto(`${product.url}/funds/${first?.address}`)
    await connectAs(page, /contributor/i)
    const amount = page.getByLabel(/^Amount in/)
    await page.getByText(/^This wallet has/).waitFor()
    for (const [text, sentence] of [
      ['0.5', 'Enter at least 1.00'],
      ['99999999', 'this wallet has no more'],
      ['1,5', 'Write the decimals after a point'],
    ] as const) {
      await amount.fill(text)
      await page.getByRole('button', { name: 'Contribute', exact: true }).click()
      await page.getByText(sentence).waitFor()
      expect(await page.getByRole('dialog').count()).to.equal(0)
    }
  })

  it("takes a person's refusal in the wallet for what it is, and nothing happens", async () => {
    const [first] = await product.api<FundSummary[]>('funds')
    const contributors = await product.api<Rows<ContributorRow>>(`funds/${first?.address}/contributors`)
    const { page } = await openPage(browser)
    await addRefusingWallet(page, contributors.items[0]?.wallet ?? '')
    await page.goto(`${product.url}/funds/${first?.address}?amount=25`)
    await page.locator('header').getByRole('button', { name: 'Connect a wallet' }).click()
    await page.getByRole('dialog').getByRole('button', { name: REFUSING_WALLET }).click()
    await page.getByRole('button', { name: 'Contribute', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sign' }).click()
    await page.getByText('Not signed. You refused it in the wallet').waitFor()
    expect(await page.getByRole('dialog').getByRole('alert').count()).to.equal(0)
    const after = await product.api<FundSummary>(`funds/${first?.address}`)
    expect(after.balance).to.deep.equal(first?.balance)
  })

  it('lets the second verifier accept the waiting report, and anyone issue its credits', async () => {
    const [waiting] = await product.api<ClaimSummary[]>('claims?status=submitted')
    const { page } = await openPage(browser)
    await page.goto(`${product.url}/claims/${waiting?.address}`)
    await connectAs(page, /Body B/)
    await page.getByRole('button', { name: 'Make the statement' }).click()
    await page.getByText('Write why, in a sentence or more.').waitFor()
    await page.getByText('Declare that you have no stake').waitFor()
    await page.getByLabel('Reason in words').fill('The readings give the claimed quantity.')
    await page.getByLabel('Neither I nor my organization').check()
    await page.getByRole('button', { name: 'Make the statement' }).click()
    await page.getByText('Answer every public flag in your reason').waitFor()
    expect(await page.getByRole('dialog').count()).to.equal(0)
    await page.getByLabel('My reason answers the public flags').check()
    await page.getByRole('button', { name: 'Make the statement' }).click()
    expect(await sign(page)).to.contain('enough independent verifiers accept')

    const verified = await product.api<ClaimView>(`claims/${waiting?.address}`)
    expect(verified.status).to.equal('verified')
    const own = verified.attestations.find((entry) => entry.organization.code === 'VER-B')
    expect(own?.statement).to.contain('The readings give the claimed quantity.')

    await page.getByRole('button', { name: 'Issue the credits' }).click()
    expect(await sign(page)).to.contain('619.506 t CO2e are issued')
    const issued = await product.api<ClaimView>(`claims/${waiting?.address}`)
    expect(issued.status).to.equal('issued')
    const batch = await product.api<BatchView>(`batches/${issued.batch?.address}`)
    expect(batch.issued.base).to.equal(waiting?.quantity.base)
    expect((await product.api<ReconcileView>('reconcile')).differences).to.equal(0)
  })

  it('lets a holder retire, shows the certificate, and refuses personal data in the name', async () => {
    const { page } = await openPage(browser)
    await page.goto(product.url)
    await connectAs(page, /holder/i)
    const batch = await batchOf(product, page)
    await page.goto(`${product.url}/batches/${batch.code}`)
    const form = page.getByRole('region', { name: 'Retire credits' })
    await form.getByLabel('Amount in t CO2e').fill('1.5')
    await form.getByLabel('For whom').selectOption('name')
    for (const [name, sentence] of [
      ['someone@example.org', 'Leave out the e-mail address'],
      ['+41 44 123 45 67', 'Leave out the phone number'],
      ['x'.repeat(65), 'Use at most 64 bytes; this name has 65.'],
    ] as const) {
      await form.getByLabel('Public name').fill(name)
      await form.getByRole('button', { name: 'Retire', exact: true }).click()
      await page.getByText(sentence).waitFor()
      expect(await page.getByRole('dialog').count()).to.equal(0)
    }
    await form.getByLabel('Public name').fill('Night School (sample)')
    await form.getByRole('button', { name: 'Retire', exact: true }).click()
    expect(await sign(page)).to.contain('A retirement has no way back.')

    const after = await product.api<BatchView>(`batches/${batch.code}`)
    expect(BigInt(after.retired.base) - BigInt(batch.retired.base)).to.equal(1_500n)
    const certificate = after.retirementList.find((entry) => entry.beneficiary === 'Night School (sample)')
    await page.goto(`${product.url}/retirements/${certificate?.certificate}`)
    const sentence = await page.getByTestId('certificate-sentence').innerText()
    expect(sentence).to.contain('1.500')
    expect(sentence).to.contain('Night School (sample)')
    expect((await product.api<ReconcileView>('reconcile')).differences).to.equal(0)
  })
})

async function fund(product: Product, address: string): Promise<FundSummary> {
  return product.api<FundSummary>(`funds/${address}`)
}

/** An active batch of which the connected wallet holds credits. */
async function batchOf(product: Product, page: Page): Promise<BatchSummary> {
  const href = await page.locator('header a[href^="/contributors/"]').getAttribute('href')
  const wallet = href?.slice('/contributors/'.length)
  const { credits } = await product.api<ContributorView>(`contributors/${wallet}`)
  const [held] = credits
  if (held === undefined) throw new Error(`The holder ${wallet} holds no credits.`)
  return product.api<BatchSummary>(`batches/${held.batch.address}`)
}
