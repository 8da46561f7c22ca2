import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { formatAmount, formatMoney } from '../../packages/sdk/src/amounts.ts'
import {
  associatedTokenAddress,
  contributorAddress,
  creditAccountAddress,
  escrowAddress,
  poolAddress,
  vaultAddress,
  voteAddress,
} from '../../packages/sdk/src/pdas.ts'
import type {
  ContributorView,
  FundSummary,
  ProjectSummary,
  ProposalView,
  ReconcileView,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { OnChain } from './support/on-chain.ts'
import { letTimePass, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

const DAY = 86_400
const TITLE = 'A second row of panels (test)'
const ASKED = 200_000_000n
const GIVEN = 25_000_000n

describe('one life of a community fund, page by page', function () {
  this.timeout(240_000)
  // Each step begins where the one before it ended.
  this.bail(true)
  let session: Session
  let chain: OnChain
  /** The fund that pays, and the one that ends. */
  let fund: FundSummary
  let ending: FundSummary
  let project: ProjectSummary
  let proposal: string
  useSession((started) => (session = started))

  before(async () => {
    chain = await OnChain.of(session.product)
    const funds = await api<FundSummary[]>('funds')
    fund = named(funds, 'Clean Power')
    ending = named(funds, 'Native Woodland')
    const found = (await api<ProjectSummary[]>('projects')).find(({ code }) => code === 'SUN-DEV-1')
    if (found === undefined) throw new Error('The story has a solar project.')
    project = found
  })

  const api = <Data>(path: string) => session.product.api<Data>(path)
  const keyOf = (name: string) => storyKey(session.product, name).publicKey
  const money = (base: bigint) => formatMoney(base, fund.balance.decimals)
  const pool = () => chain.account('Pool', poolAddress(fund.address, null))
  const facts = () => chain.account('Proposal', proposal)
  const atProposal = (name: string) => visit(session, name, `/proposals/${proposal}`)
  const shows = (page: Page, part: string, text: string) =>
    page.getByRole('region', { name: part, exact: true }).getByText(text).first().waitFor()

  it('a contributor gives to the free pool', async () => {
    const held = await pool()
    const { page } = await visit(session, 'contributor10', `/funds/${fund.address}`)
    await page.getByLabel(/^Amount in/).fill('25')
    await page.getByRole('button', { name: 'Contribute', exact: true }).click()
    expect(await sign(page)).to.contain('25.00 tUSD go from your wallet')
    const after = await pool()
    expect([after.contributed - held.contributed, after.balance - held.balance]).to.deep.equal([GIVEN, GIVEN])
    expect(await chain.tokens(vaultAddress(poolAddress(fund.address, null)))).to.equal(after.balance)
    await page.getByRole('table', { name: 'Pools' }).getByText(money(after.contributed)).first().waitFor()
    await page.getByTestId('fund-equation').getByText('It adds up:').waitFor()
  })

  it('the owner of a project asks for money by a plan', async () => {
    const { page } = await visit(session, 'solarDeveloper', `/funds/${fund.address}/propose`)
    await page.getByLabel('Name of the proposal').fill(TITLE)
    await page.getByLabel('Summary').fill('Twelve more panels on the roof of the store house.')
    const step = page.getByRole('group', { name: 'Milestone 1' })
    await step.getByLabel('What will be there').fill('The panels feed the grid')
    await step.getByLabel('Amount in').fill('200')
    const due = new Date(((await chain.now()) + 120 * DAY) * 1_000)
    await step.getByLabel('Due by').fill(due.toISOString().slice(0, 10))
    const line = page.getByRole('group', { name: 'Line 1' })
    await line.getByLabel('Code').fill('PANELS')
    await line.getByLabel('What for').fill('Panels and their frames')
    await line.getByLabel('Amount in').fill('150')
    await page.getByRole('button', { name: 'Propose it' }).click()
    await page.getByText('50.00 tUSD are not in the budget yet.').waitFor()
    await line.getByLabel('Amount in').fill('200')
    await page.getByRole('button', { name: 'Propose it' }).click()
    expect(await sign(page)).to.contain('is asked for 200.00 tUSD')
    await page.getByRole('link', { name: TITLE }).first().click()
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
    proposal = new URL(page.url()).pathname.slice('/proposals/'.length)
    const { total, payee, status, milestones, project: of } = await facts()
    expect([total, payee, status, of]).to.deep.equal([
      ...[ASKED, keyOf('solarDeveloper').toBase58(), 'voting', project.address],
    ])
    expect(milestones.map(({ amount, kind }) => [amount, kind])).to.deep.equal([[ASKED, 'delivery']])
    expect(await seriousFindings(page)).to.deep.equal([])
  })

  it('a contributor votes with what it held before', async () => {
    const { page } = await atProposal('contributor10')
    const panel = page.locator('#vote')
    await panel.getByRole('button', { name: 'Vote' }).click()
    expect(await sign(page)).to.contain('You vote “for”')
    await panel.getByText('It voted “for”').waitFor()
    const { tally, pools } = await facts()
    const votes = await Promise.all(
      pools.map(({ pool: of }) =>
        chain.account('Vote', voteAddress(proposal, contributorAddress(of, keyOf('contributor10')))),
      ),
    )
    expect(votes.reduce((sum, { value }) => sum + value, 0n)).to.equal(tally.turnout)
    expect([tally.weightFor, tally.voters]).to.deep.equal([tally.turnout, pools.length])
    await page
      .getByText(`${money(tally.turnout)} tUSD of ${money(tally.votable)} tUSD`)
      .first()
      .waitFor()
  })

  it('anyone has the vote counted, and the money drawn after the cool-off', async () => {
    await letTimePass(session.product, 7 * DAY)
    const counting = await atProposal('holder1')
    await counting.page.locator('#finish').getByRole('button', { name: 'Count the vote' }).click()
    expect(await sign(counting.page)).to.contain('are counted')
    expect((await facts()).status).to.equal('cool-off')
    await letTimePass(session.product, 3 * DAY)
    const { page } = await atProposal('holder1')
    await page.locator('#draw').getByRole('button').click()
    await sign(page)
    const { status, pools } = await facts()
    expect([status, pools.reduce((sum, { drawn }) => sum + drawn, 0n)]).to.deep.equal(['approved', ASKED])
    expect(await chain.tokens(escrowAddress(proposal))).to.equal(ASKED)
    await page.getByText(`It adds up: ${money(ASKED)} = ${money(ASKED)} tUSD`).waitFor()
  })

  it('the payee hands in a proof with its files, which anyone can open', async () => {
    const { page } = await atProposal('solarDeveloper')
    await page.getByText('Hand in milestone 1').first().click()
    await page
      .getByLabel('Choose files')
      .first()
      .setInputFiles([
        { name: 'meter.csv', mimeType: 'text/csv', buffer: Buffer.from('day,kwh\n2026-11-01,212\n') },
        { name: 'panels.txt', mimeType: 'text/plain', buffer: Buffer.from('Twelve panels stand.\n') },
      ])
    await page.getByRole('button', { name: 'Store the files' }).click()
    await page.getByText('This server holds every file of the pack and their list.').waitFor()
    await page.getByRole('button', { name: 'Hand in the delivery' }).click()
    const told = await sign(page)
    const [delivery] = (await api<ProposalView>(`proposals/${proposal}`)).deliveries
    const { evidenceRoot, status } = await chain.account('Delivery', delivery?.address ?? '')
    expect(told).to.contain(evidenceRoot)
    expect([status, (await facts()).status]).to.deep.equal(['submitted', 'in-delivery'])
    expect(delivery?.manifest?.files.map(({ path }) => path).sort()).to.deep.equal([
      'meter.csv',
      'panels.txt',
    ])
  })

  it('verifiers of two organizations accept it, and nothing is paid while anyone may object', async () => {
    for (const [name, words] of [
      ['verifierA', 'accepts the delivery'],
      ['verifierB', 'With it enough organizations accept'],
    ] as const) {
      const { page } = await atProposal(name)
      const panel = page.getByRole('region', { name: 'Review the delivery of milestone 1' })
      await panel.getByLabel('Reason in words').fill('The readings and the pictures agree.')
      await panel.getByRole('button', { name: 'Make the statement' }).click()
      await panel.getByText('Declare that you have no stake').waitFor()
      await panel.getByLabel('Neither I nor my organization').check()
      await panel.getByRole('button', { name: 'Make the statement' }).click()
      expect(await sign(page)).to.contain(words)
    }
    const [step] = (await facts()).milestones
    expect(step?.status).to.equal('accepted')
    const { page } = await atProposal('holder1')
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
    expect(await page.locator('#pay-1').count()).to.equal(0)
  })

  it('anyone has it paid after the challenge period, to the payee that the vote named', async () => {
    await letTimePass(session.product, 7 * DAY)
    const { payeeAccount } = await facts()
    const held = await chain.tokens(payeeAccount)
    const { page } = await atProposal('holder1')
    await page.locator('#pay-1').getByRole('button').click()
    expect(await sign(page)).to.contain(`${money(ASKED)} tUSD`)
    const { paid, milestones } = await facts()
    expect([paid, milestones[0]?.status]).to.deep.equal([ASKED, 'paid'])
    expect((await chain.tokens(payeeAccount)) - held).to.equal(ASKED)
    expect(await chain.tokens(escrowAddress(proposal))).to.equal(0n)
    await shows(page, 'Payments', money(ASKED))
    await page.getByText(`= 0.00 tUSD`).waitFor()
  })

  it('a contributor claims the credits that its money made possible', async () => {
    const wallet = keyOf('contributor10')
    const due = (await api<ContributorView>(`contributors/${wallet.toBase58()}`)).creditsToClaim
    const batch = due[0]?.batch.address ?? ''
    const account = creditAccountAddress(wallet, batch)
    const [held, amount] = [
      await chain.tokens(account),
      due.reduce((sum, part) => sum + BigInt(part.amount.base), 0n),
    ]
    const { page } = await visit(session, 'contributor10', `/contributors/${wallet.toBase58()}`)
    const take = page.locator('[data-take="credits"]')
    const figure = formatAmount(amount, 3)
    await take.getByText(figure).first().waitFor()
    await take.getByRole('button', { name: /^Claim/ }).click()
    expect(await sign(page)).to.contain(`${figure} t CO2e`)
    expect((await chain.tokens(account)) - held).to.equal(amount)
    await take.waitFor({ state: 'detached' })
    await page.getByRole('table', { name: 'Credits in this wallet' }).getByText(figure).first().waitFor()
  })

  it('a fund is wound down, its pool closed, and a contributor takes its part out', async () => {
    const free = poolAddress(ending.address, null)
    const wallet = keyOf('contributor04')
    const { page } = await visit(session, 'fundManager', `/funds/${ending.address}`)
    await page.locator('#wind-down').getByRole('button').click()
    await sign(page)
    await page.locator('#close-free').getByRole('button').click()
    await sign(page)
    const { status, closingTotal, units } = await chain.account('Pool', free)
    expect([(await chain.account('Fund', ending.address)).status, status]).to.deep.equal([
      ...['winding-down', 'closing'],
    ])
    const stake = await chain.account('Contributor', contributorAddress(free, wallet))
    const part = (stake.units * closingTotal) / units
    const { mint, tokenProgram } = await chain.account('Fund', ending.address)
    const purse = associatedTokenAddress(wallet, mint, tokenProgram)
    const held = await chain.tokens(purse)
    const own = await visit(session, 'contributor04', `/contributors/${wallet.toBase58()}`)
    const take = own.page.locator('[data-take="refund"]')
    await take.getByText(money(part)).first().waitFor()
    await take.getByRole('button', { name: /^Take/ }).click()
    expect(await sign(own.page)).to.contain(`${money(part)} tEUR`)
    expect((await chain.tokens(purse)) - held).to.equal(part)
    expect((await chain.account('Pool', free)).refunded).to.equal(part)
    await take.waitFor({ state: 'detached' })
    await page.reload()
    await page
      .getByTestId('fund-equation')
      .getByText(`− ${money(part)}`)
      .waitFor()
    expect((await api<ReconcileView>('reconcile')).differences).to.equal(0)
  })

  const named = (funds: FundSummary[], name: string): FundSummary => {
    const found = funds.find(({ profile }) => profile.name?.startsWith(name))
    if (found === undefined) throw new Error(`The story has a fund ${name}.`)
    return found
  }
})
