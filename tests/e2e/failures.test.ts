import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { setFundPause } from '../../packages/sdk/src/instructions/index.ts'
import type { FundSummary, FundView, TransactionView } from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { actElsewhere, letBlocksPass, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { addTestWallet, connectionOf, LATE, storyKey, TEST_WALLET } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

/** More than a blockhash lives. */
const BLOCKS = 160

describe('what fails on the way', function () {
  this.timeout(240_000)
  let session: Session
  let fund: FundSummary
  useSession((started) => (session = started))

  before(async () => {
    const found = (await api<FundSummary[]>('funds')).find(({ balance }) => balance.unit === 'tUSD')
    if (found === undefined) throw new Error('The story has a fund in test dollars.')
    fund = found
  })

  const api = <Data>(path: string) => session.product.api<Data>(path)
  const received = async () => BigInt((await api<FundView>(`funds/${fund.address}`)).balance.base)
  const atFund = (name: string) => visit(session, name, `/funds/${fund.address}`)
  const sentIn = (page: Page) => page.getByRole('region', { name: 'Signed in this tab' })

  /** Enters a contribution and looks at what would happen. */
  async function contribute(page: Page, amount: string) {
    await page.getByLabel(/^Amount in/).fill(amount)
    await page.getByRole('button', { name: 'Contribute', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('would succeed').waitFor()
    return dialog
  }

  it('a part whose code does not arrive says so, can be asked for again, and leaves the rest as it is', async () => {
    const { page } = await visit(session, 'fundManager', '/')
    const broken = new Set(await filesOf('src/features/fund-acts/index.ts'))
    await page.route('**/assets/*.js', (route) =>
      broken.has(new URL(route.request().url()).pathname.slice(1)) ? route.abort() : route.continue(),
    )
    await page.goto(`${session.product.url}/funds/${fund.address}`)
    await page.getByText('A part of this page did not arrive.').waitFor()
    await page.getByLabel(/^Amount in/).fill('7.25')
    expect(await seriousFindings(page)).to.deep.equal([])
    await page.getByRole('button', { name: 'Ask again' }).click()
    await page.getByText('It did not arrive again.').waitFor()
    await page.getByRole('button', { name: 'Load the page anew' }).waitFor()
    broken.clear()
    for (const file of await filesOf('src/features/transaction/transaction-dialog.tsx')) broken.add(file)
    await page.getByRole('button', { name: 'Ask again' }).click()
    await page.locator('#fund-rules').waitFor()
    expect(await page.getByLabel(/^Amount in/).inputValue()).to.equal('7.25')

    await page.locator('#fund-pause').getByRole('button').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('A part of this page did not arrive.').waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
    broken.clear()
    await dialog.getByRole('button', { name: 'Ask again' }).click()
    await dialog.getByRole('button', { name: 'Sign' }).waitFor()
  })

  it('a page whose own code does not arrive asks for it once more, and then says so', async () => {
    const { page } = await openPage(session.browser)
    const [code] = await filesOf('index.html')
    let refusals = 1
    await page.route(`**/${code}`, (route) => (refusals-- > 0 ? route.abort() : route.continue()))
    await page.goto(`${session.product.url}/registry`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    refusals = 2
    await page.goto(`${session.product.url}/funds`)
    await page.getByText('The code of this page did not arrive.').waitFor()
    await page.getByRole('link', { name: 'Load the page anew' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  it('an answer that never comes is asked for again', async () => {
    const { page } = await visit(session, 'bodyA', '/')
    let asked = 0
    await page.route('**/api/organizations', (route) => {
      asked += 1
      return asked === 1 ? undefined : route.continue()
    })
    await page.clock.install()
    await page.goto(`${session.product.url}/registry`)
    while (asked === 0) await pause()
    await page.clock.fastForward(16_000)
    await page.locator('#create-council').waitFor()
    expect(asked).to.equal(2)
  })

  it('a wallet that announces itself late is connected again all the same', async () => {
    const { page } = await visit(session, 'fundManager', '/')
    await page.goto(`${session.product.url}/funds/${fund.address}${LATE}`)
    await page.locator('#fund-rules').waitFor()
    expect(await page.getByRole('button', { name: 'Connect a wallet' }).count()).to.equal(0)
  })

  it('the dialog of wallets says that the server does not answer, and goes on once it does', async () => {
    const { page } = await openPage(session.browser)
    await addTestWallet(page, storyKey(session.product, 'fundManager'))
    await page.route('**/api/chain', (route) => route.abort())
    await page.goto(session.product.url)
    await page.locator('header').getByRole('button', { name: 'Connect a wallet' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('The server does not answer').waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
    await page.unroute('**/api/chain')
    await dialog.getByRole('button', { name: 'Ask again' }).click()
    await dialog.getByRole('button', { name: TEST_WALLET }).waitFor()
  })

  it('what the program refuses after it was sent says why and what to do, and what was typed stays', async () => {
    const before = await received()
    const { page } = await atFund('contributor10')
    const dialog = await contribute(page, '3.5')
    const pause = (paused: 'contributions'[]) => {
      const actor = storyKey(session.product, 'fundManager').publicKey
      return actElsewhere(session.product, 'fundManager', setFundPause({ actor, fund: fund.address, paused }))
    }
    await pause(['contributions'])
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog.getByRole('alert').getByText('It did not succeed.').waitFor()
    await dialog.getByText('The page behind has been read anew').waitFor()
    const signature = await dialog.locator('code').innerText()
    expect((await api<TransactionView>(`transactions/${signature}`)).onChain).to.equal('failed')
    await dialog.getByRole('button', { name: 'Close' }).click()
    const row = sentIn(page).getByRole('listitem')
    await row.getByText('Refused by the chain; nothing was changed').waitFor()
    await row.getByText('Its transaction says why. Look at its page before you do it again').waitFor()
    await page.getByText('Contributions to this fund are paused.').waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
    await row.getByRole('link', { name: 'Transaction' }).click()
    await page.getByText('Refused by the chain', { exact: true }).waitFor()
    await row.getByRole('button', { name: 'Go to its page' }).click()
    await page.getByText('Contributions to this fund are paused.').waitFor()
    await row.getByRole('button', { name: 'Put away' }).click()
    await row.waitFor({ state: 'detached' })

    await pause([])
    expect(await received()).to.equal(before)
  })

  it('what expires without landing says so, once nothing can land any more, and what was typed stays', async () => {
    const before = await received()
    const { page, wallet } = await atFund('contributor10')
    const reachNode = await dropWhatIsSent(page)
    const dialog = await contribute(page, '4.25')
    await dialog.getByRole('button', { name: 'Sign' }).click()
    for (let attempt = 1; attempt <= 3; attempt++) {
      while (wallet.asked < attempt) await pause()
      await dialog.getByText('Sent. Waiting for the chain').waitFor()
      await letBlocksPass(session.product, BLOCKS)
    }
    await dialog.getByRole('alert').getByText('It can no longer land: sign again.').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    const row = sentIn(page).getByRole('listitem')
    await row.getByText('It never reached the chain and cannot any more; nothing was changed').waitFor()
    await row.getByText('Do it again on its page').waitFor()
    expect(await row.count()).to.equal(1)
    expect(await seriousFindings(page)).to.deep.equal([])
    expect(await page.getByLabel(/^Amount in/).inputValue()).to.equal('4.25')
    expect(await received()).to.equal(before)

    await reachNode()
    await page.getByRole('button', { name: 'Contribute', exact: true }).click()
    await sign(page)
    expect((await received()) - before).to.equal(4_250_000n)
  })

  it('what a tab sent and forgot to wait for is found to be lost after a reload', async () => {
    const { page } = await atFund('contributor10')
    const reachNode = await dropWhatIsSent(page)
    const dialog = await contribute(page, '5')
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog.getByText('Sent. Waiting for the chain').waitFor()
    await page.clock.install()
    await page.reload()
    await reachNode()
    const row = sentIn(page).getByRole('listitem')
    await row.getByText('Sent, not confirmed by the chain yet').waitFor()
    await page.clock.fastForward(200_000)
    await row.getByText('It never reached the chain and cannot any more; nothing was changed').waitFor()
  })

  /** The node takes what this page sends and forgets it, as one that is overloaded does. Returns how that ends. */
  async function dropWhatIsSent(page: Page): Promise<() => Promise<void>> {
    const { rpcEndpoint } = await connectionOf(session.product)
    const url = `${new URL(rpcEndpoint).origin}/**`
    await page.route(url, (route) => {
      const asked: unknown = route.request().postDataJSON()
      const method = field(asked, 'method')
      if (method !== 'sendTransaction') return route.continue()
      const signature = '1'.repeat(64)
      return route.fulfill({ json: { jsonrpc: '2.0', id: field(asked, 'id'), result: signature } })
    })
    return () => page.unroute(url)
  }
})

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** Where the build put the code of a source. */
async function filesOf(source: string): Promise<string[]> {
  const manifest: unknown = JSON.parse(await readFile('app/dist/.vite/manifest.json', 'utf8'))
  const file = field(field(manifest, source), 'file')
  if (typeof file !== 'string') throw new Error(`The build has no part ${source}.`)
  return [file]
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100))
