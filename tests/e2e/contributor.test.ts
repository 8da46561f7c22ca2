import { expect } from 'chai'
import { getAssociatedTokenAddressSync } from '@solana/spl-token'
import { PublicKey } from '@solana/web3.js'
import {
  creditAccountAddress,
  fetchAccount,
  formatAmount,
  formatMoney,
  windDownFund,
} from '../../packages/sdk/src/index.ts'
import type {
  Amount,
  ContributorView,
  FundSummary,
  TransactionView,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { actElsewhere, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { openSlowSite, type SlowSite } from './support/slow-site.ts'
import { connectionOf, storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

const NAMES = Array.from({ length: 12 }, (_, index) => `contributor${String(index + 1).padStart(2, '0')}`)

const NOTHING: Amount = { base: '0', decimals: 0, unit: '' }

describe('the page of a contributor', function () {
  this.timeout(240_000)
  let session: Session
  useSession((started) => (session = started))

  const walletOf = (name: string) => storyKey(session.product, name).publicKey.toBase58()
  const viewOf = (name: string) => session.product.api<ContributorView>(`contributors/${walletOf(name)}`)
  const base = ({ base }: Amount) => BigInt(base)
  const money = (amount: Amount) => formatMoney(base(amount), amount.decimals)
  const credits = (amount: Amount) => formatAmount(base(amount), amount.decimals)

  /** The first contributor of the story of whom this holds. */
  async function someone(holds: (view: ContributorView) => boolean): Promise<[string, ContributorView]> {
    for (const name of NAMES) {
      const view = await viewOf(name)
      if (holds(view)) return [name, view]
    }
    throw new Error('No contributor of the story is like that.')
  }

  /** What a wallet has of a token, on the chain itself. */
  async function held(account: PublicKey): Promise<bigint> {
    const connection = await connectionOf(session.product)
    if ((await connection.getAccountInfo(account)) === null) return 0n
    return BigInt((await connection.getTokenAccountBalance(account)).value.amount)
  }

  it('tells without a wallet what came of the money, in sums that agree with the API and add up', async () => {
    const [name, view] = await someone(
      ({ drawn, votes, creditsToClaim, reclaimable }) =>
        drawn.length > 1 && votes.length > 1 && creditsToClaim.length > 0 && reclaimable.length > 0,
    )
    const { page, faults } = await openPage(session.browser)
    await page.goto(`${session.product.url}/contributors/${walletOf(name)}`)
    const table = (title: string) => page.getByRole('table', { name: title, exact: true })
    const rows = async (title: string) => table(title).locator('tbody tr').allInnerTexts()
    await table('What became of the money').waitFor()

    const stakes = await rows('Given to funds')
    view.stakes.forEach(({ row }, index) => {
      expect(stakes[index]).to.contain(money(row.contributed)).and.to.contain(money(row.value))
    })
    const drawn = await rows('What became of the money')
    view.drawn.forEach((part, index) => {
      const { amount, paid, promised, released } = part
      expect(base(paid) + base(promised) + base(released)).to.equal(base(amount))
      for (const each of [amount, paid, promised, released]) {
        if (base(each) > 0n) expect(drawn[index]).to.contain(money(each))
      }
    })
    expect(await rows('Votes')).to.have.lengthOf(view.votes.length)
    expect(await rows('Contributions')).to.have.lengthOf(view.contributions.length)
    const waits = page.locator('#take')
    for (const { amount } of view.reclaimable) await waits.getByText(money(amount)).first().waitFor()
    for (const { amount } of view.creditsToClaim) await waits.getByText(credits(amount)).first().waitFor()
    expect(await waits.getByRole('button', { name: /Claim|Take/ }).count()).to.equal(0)
    await waits.getByRole('button', { name: 'Connect a wallet' }).waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])

    const { proposal } = view.drawn[0] ?? {}
    await page
      .getByRole('link', { name: `Follow ${proposal?.name}` })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Trace' }).waitFor()
    expect(decodeURIComponent(page.url())).to.contain(`/trace/${proposal?.address}`)
    expect(faults).to.deep.equal([])
  })

  it('lets its wallet claim its share of credits, and lead there from the proposal', async () => {
    const [name, view] = await someone(({ creditsToClaim }) => creditsToClaim.length > 0)
    const [due] = view.creditsToClaim
    const account = creditAccountAddress(walletOf(name), due?.batch.address ?? '')
    const before = await held(account)
    const { page } = await visit(session, name, `/proposals/${due?.proposal.address}`)
    await page.getByText('For your wallet there waits:').waitFor()
    await page.getByRole('link', { name: 'Take it on your page' }).click()
    await page.getByText('This is your wallet.').waitFor()
    const parts = view.creditsToClaim.filter(({ batch }) => batch.address === due?.batch.address)
    const whole = parts.reduce((sum, { amount }) => sum + base(amount), 0n)
    await page.getByRole('button', { name: `of ${due?.batch.code}` }).click()
    expect(await sign(page)).to.contain('your share of the credits that your money made possible')
    expect((await held(account)) - before).to.equal(whole)
    const after = await viewOf(name)
    expect(after.creditsClaimed).to.have.lengthOf(view.creditsClaimed.length + parts.length)
    await page.getByRole('button', { name: `of ${due?.batch.code}` }).waitFor({ state: 'detached' })
    await page.getByText('1 act of this tab is in the ledger').waitFor()
  })

  it('lets its wallet take back what came back, as units of the open pool', async () => {
    const [name, view] = await someone(({ reclaimable }) => reclaimable.length > 0)
    const [part] = view.reclaimable
    const unitsIn = ({ stakes }: ContributorView) =>
      BigInt(stakes.find(({ pool }) => pool === part?.pool)?.row.units ?? 0)
    const { page } = await visit(session, name, `/contributors/${walletOf(name)}`)
    await page
      .getByRole('button', { name: `of “${part?.proposal.name}”` })
      .first()
      .click()
    expect(await sign(page)).to.contain('buy units of the pool again')
    const after = await viewOf(name)
    expect(after.reclaims).to.have.lengthOf(view.reclaims.length + 1)
    expect(after.reclaims.map(({ amount }) => amount.base)).to.include(part?.amount.base)
    expect(unitsIn(after) > unitsIn(view)).to.equal(true)
  })

  it('lets anyone give back the deposits of its decided votes', async () => {
    const open = ({ votes }: ContributorView) =>
      votes.filter(({ status, vote }) => status !== 'voting' && vote.closedAt === null)
    const [name, view] = await someone((each) => open(each).length > 0)
    const { page } = await visit(session, 'holder1', `/contributors/${walletOf(name)}`)
    await page.getByText('Another wallet is connected.').waitFor()
    await page.getByRole('button', { name: 'Give back the deposits of votes' }).click()
    expect(await sign(page)).to.contain('who paid for the room of the votes')
    expect(open(await viewOf(name))).to.deep.equal([])
    const connection = await connectionOf(session.product)
    for (const { vote } of open(view)) {
      expect(await fetchAccount(connection, 'Vote', vote.address)).to.equal(null)
    }
  })

  describe('where the ledger of the site is slow', () => {
    let slow: SlowSite
    before(async () => {
      slow = await openSlowSite(session.product)
    })
    after(() => slow.close())

    const asked = async (signature: string): Promise<TransactionView> => {
      const response = await fetch(`${slow.product.url}/api/transactions/${signature}`)
      // The server's own answer, of the type that its sources state.
      return ((await response.json()) as { data: TransactionView }).data
    }

    it('shows an act at once, finds it by its signature, keeps it over a reload, and settles it', async () => {
      const [name, view] = await someone(({ reclaimable }) => reclaimable.length > 0)
      const slowSession = { ...session, product: slow.product }
      const { page } = await visit(slowSession, name, `/contributors/${walletOf(name)}`)
      await page
        .getByRole('button', { name: `of “${view.reclaimable[0]?.proposal.name}”` })
        .first()
        .click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Sign' }).click()
      await dialog.getByText('Waiting for the ledger of this site').waitFor()
      await dialog.getByRole('button', { name: 'Close' }).click()
      const list = page.getByRole('region', { name: 'Signed in this tab' })
      const waits = list.getByText('the ledger of this site has not read it yet')
      await waits.waitFor()
      await page.locator('#take').getByText('Confirmed, not in the ledger yet').waitFor()
      expect(await seriousFindings(page)).to.deep.equal([])

      await page.reload()
      await waits.waitFor()
      await list.getByRole('link', { name: 'Transaction' }).click()
      await page.getByRole('table', { name: 'What it did, read from the chain just now' }).waitFor()
      await page.getByText('took back its part of money that came back').first().waitFor()
      expect(await seriousFindings(page)).to.deep.equal([])
      const signature = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      const ahead = await asked(signature)
      expect([ahead.indexed, ahead.lines.map(({ event }) => event)]).to.deep.equal([
        false,
        ['MoneyReclaimed'],
      ])

      await list.getByRole('button', { name: 'Go to its page' }).click()
      await page.waitForURL(`**/contributors/${walletOf(name)}`)
      await slow.readOn()
      await list.getByText('1 act of this tab is in the ledger').waitFor()
      await page.getByRole('table', { name: 'Taken of what came back' }).waitFor()
      const { indexed, lines } = await asked(signature)
      expect([indexed, lines.map(({ event, data }) => [event, data])]).to.deep.equal([
        true,
        ahead.lines.map(({ event, data }) => [event, data]),
      ])
    })

    it('finds for anyone what somebody else did and it has not read, also by asking the chain itself', async () => {
      const [name, view] = await someone(({ reclaimable }) => reclaimable.length > 0)
      const [part] = view.reclaimable
      const { page: theirs } = await visit(session, name, `/contributors/${walletOf(name)}`)
      await theirs
        .getByRole('button', { name: `of “${part?.proposal.name}”` })
        .first()
        .click()
      await sign(theirs)
      const signature = (await viewOf(name)).reclaims[0]?.signature ?? ''
      expect((await asked(signature)).indexed).to.equal(false)

      const { page } = await openPage(session.browser)
      await page.goto(`${slow.product.url}/search?q=${signature}`)
      await page.getByRole('region', { name: 'Found' }).getByRole('link').click()
      await page.getByRole('table', { name: 'What it did, read from the chain just now' }).waitFor()
      await page.getByRole('button', { name: 'Ask the chain itself' }).click()
      await page.getByRole('heading', { level: 4, name: 'Money that came back taken' }).waitFor()
    })
  })

  it('lets an earmark go to the free pool once its project is closed', async () => {
    const earmark = ({ stakes }: ContributorView) =>
      stakes.find(
        ({ project, row }) => project?.code?.startsWith('TREE-DEV') === true && base(row.value) > 0n,
      )
    const [name, view] = await someone((each) => earmark(each) !== undefined)
    const stake = earmark(view)
    const { page: theirs } = await visit(session, 'forestDeveloper', `/projects/${stake?.project?.address}`)
    const closing = theirs.locator('#status-closed')
    await closing.getByLabel('Reason in words').fill('The plant was sold.')
    await closing.getByRole('button').click()
    await sign(theirs)

    const { page } = await visit(session, name, `/contributors/${walletOf(name)}`)
    await page.getByRole('link', { name: 'Close it on the page of the fund' }).first().click()
    await page
      .getByRole('button', { name: /^Close the pool for/ })
      .first()
      .click()
    await sign(page)
    const due = (await viewOf(name)).stakes.find(({ pool }) => pool === stake?.pool)
    expect(due).to.include({ poolStatus: 'closing', releasable: true })
    await page.goto(`${session.product.url}/contributors/${walletOf(name)}`)
    const row = page.locator('[data-take="refund"]')
    await row.getByRole('button', { name: /^Move/ }).click()
    expect(await sign(page)).to.contain('buy units of the free pool')
    const after = await viewOf(name)
    expect(after.refunds[0]).to.include({ event: 'EarmarkReleased' })
    const free = after.stakes.find(
      ({ project, fund }) => project === null && fund.address === stake?.fund.address,
    )
    expect(BigInt(free?.row.units ?? 0) > 0n).to.equal(true)
  })

  it('lets its wallet take its part out of a closed pool, as money on the chain', async () => {
    const funds = await session.product.api<FundSummary[]>('funds')
    const fund = funds.find(({ balance }) => balance.unit === 'tEUR')
    const inFree = ({ stakes }: ContributorView) =>
      stakes.find(({ fund: { address }, project }) => address === fund?.address && project === null)
    const [name] = await someone((view) => base(inFree(view)?.row.value ?? NOTHING) > 0n)
    const manager = storyKey(session.product, 'fundManager').publicKey
    const address = fund?.address ?? ''
    await actElsewhere(session.product, 'fundManager', windDownFund({ actor: manager, fund: address }))
    const { page } = await visit(session, name, `/contributors/${walletOf(name)}`)
    await page.getByRole('link', { name: 'Close it on the page of the fund' }).first().click()
    await page.getByRole('button', { name: /^Close the free pool/ }).click()
    await sign(page)

    const due = inFree(await viewOf(name))?.refundable ?? NOTHING
    expect(base(due) > 0n).to.equal(true)
    const account = await moneyAccount(walletOf(name), fund?.mint ?? '')
    const before = await held(account)
    await page.goto(`${session.product.url}/contributors/${walletOf(name)}#take`)
    await page.locator('[data-take="refund"]').getByRole('button', { name: /^Take/ }).click()
    expect(await sign(page)).to.contain('from the closing pool')
    expect(((await held(account)) - before).toString()).to.equal(due.base)
    const [refund] = (await viewOf(name)).refunds
    expect([refund?.event, refund?.moneyOut?.base]).to.deep.equal(['RefundPaid', due.base])
    await page.getByRole('table', { name: 'Taken out of closing pools' }).waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
  })

  async function moneyAccount(wallet: string, mint: string): Promise<PublicKey> {
    const connection = await connectionOf(session.product)
    const program = (await connection.getAccountInfo(new PublicKey(mint)))?.owner
    return getAssociatedTokenAddressSync(new PublicKey(mint), new PublicKey(wallet), true, program)
  }
})
