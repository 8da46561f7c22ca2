import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { sha256Hex } from '../../packages/sdk/src/evidence/index.ts'
import {
  castVote,
  changeVote,
  finishVote,
  logExpense,
  reviewDelivery,
  reviewExpense,
  submitDelivery,
} from '../../packages/sdk/src/instructions/index.ts'
import { expenseAddress, organizationAddress, poolAddress } from '../../packages/sdk/src/pdas.ts'
import type {
  ClaimSummary,
  ClaimView,
  FundSummary,
  Page as Rows,
  ProposalSummary,
  ProposalView,
  ReconcileView,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { OnChain } from './support/on-chain.ts'
import { actElsewhere, letTimePass, timeOf, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

const DAY = 86_400
const TITLE = 'Cables for the second row (test)'
const VETO = 'The same battery was paid by a grant already.'
const REFUSAL = 'The pictures show the cables of the first row.'
const REPORT = 'The cables lie. 60.00 was spent on them.'

describe('how a proposal ends', function () {
  this.timeout(240_000)
  // Each step begins where the one before it ended.
  this.bail(true)
  let session: Session
  let chain: OnChain
  let fund: FundSummary
  let own: string
  useSession((started) => (session = started))

  const api = <Data>(path: string) => session.product.api<Data>(path)
  const view = () => api<ProposalView>(`proposals/${own}`)
  const keyOf = (name: string) => storyKey(session.product, name).publicKey
  const act = (name: string, instruction: Parameters<typeof actElsewhere>[2]) =>
    actElsewhere(session.product, name, instruction)
  const passUntil = async (time: number | null) =>
    letTimePass(session.product, Math.max(1, (time ?? 0) - (await timeOf(session.product)) + 60))
  const atOwn = async (name: string, part = ''): Promise<Page> =>
    (await visit(session, name, `/proposals/${own}${part}`)).page

  before(async () => {
    chain = await OnChain.of(session.product)
    const found = (await api<FundSummary[]>('funds')).find(({ balance }) => balance.unit === 'tUSD')
    if (found === undefined) throw new Error('The story has a fund in test dollars.')
    fund = found
  })

  it('stopped in the cool-off by the guardian alone, with a reason, and its deposit lost where it is abusive', async () => {
    const { items } = await api<Rows<ProposalSummary>>('proposals?status=voting')
    const battery = items.find(({ fund: { address } }) => address === fund.address)
    const proposal = battery?.address ?? ''
    const pool = poolAddress(fund.address, battery?.project.address ?? null)
    const wallet = keyOf('contributor10')
    await act('contributor10', changeVote({ wallet, proposal, pool, choice: 'for' }))
    await passUntil(battery?.votingEndsAt ?? null)
    const { payer, deposit } = await chain.account('Proposal', proposal)
    await act('holder1', finishVote({ actor: keyOf('holder1'), proposal, depositTo: payer }))
    expect((await chain.account('Proposal', proposal)).status).to.equal('cool-off')

    const manager = (await visit(session, 'fundManager', `/proposals/${proposal}`)).page
    await manager.getByRole('heading', { level: 1, name: battery?.title ?? '' }).waitFor()
    const { page } = await visit(session, 'guardian', `/proposals/${proposal}`)
    const form = page.locator('#veto')
    await form.getByRole('button', { name: 'Stop it by a veto' }).click()
    await form.getByText('Fill this in, or leave the act be.').waitFor()
    expect(await manager.locator('#veto').count()).to.equal(0)
    expect(await seriousFindings(page)).to.deep.equal([])
    const { depositDestination } = await chain.account('Fund', fund.address)
    const held = await chain.lamports(depositDestination)
    await form.getByLabel('Reason in words').fill(VETO)
    await form.getByLabel('The deposit').selectOption('abusive')
    await form.getByRole('button', { name: 'Stop it by a veto' }).click()
    expect(await sign(page)).to.contain(`${battery?.title} is stopped; nothing is paid.`)
    const ended = await chain.account('Proposal', proposal)
    expect([ended.status, ended.reasonHash, ended.deposit]).to.deep.equal([
      ...['vetoed', sha256Hex(`${VETO}\n`), 0n],
    ])
    expect((await chain.lamports(depositDestination)) - held).to.equal(deposit)
    const why = page.getByRole('region', { name: 'Why it ended' })
    await why.getByText(VETO).waitFor()
    await form.waitFor({ state: 'detached' })
  })

  it('goes on where its delivery was refused with a statement, and the next revision is accepted', async () => {
    own = await adopted()
    const evidenceRoot = sha256Hex('the first row')
    const organization = (await view()).organization.address
    const actor = keyOf('solarDeveloper')
    const common = { actor, organization, proposal: own, milestone: 0 }
    await act('solarDeveloper', submitDelivery({ ...common, revision: 1, evidenceRoot }))
    await review('verifierA', 'VER-A', 'reject')
    const verifier = await atOwn('verifierB')
    await judge(verifier, 'reject', REFUSAL)
    expect(await sign(verifier)).to.contain('With it enough organizations refuse')
    expect((await step(0)).status).to.equal('rejected')
    const [refused] = (await view()).deliveries
    const said = refused?.reviews.find(({ person }) => person === keyOf('verifierB').toBase58())
    expect([said?.verdict, said?.statementHash]).to.deep.equal(['reject', sha256Hex(said?.statement ?? '')])

    const payee = await atOwn('solarDeveloper', '#deliver')
    await payee.getByText('Statement in words').last().click()
    await payee.getByText(REFUSAL).waitFor()
    const desk = payee.locator('#deliver')
    await desk.getByText('Revision 1 did not stand').waitFor()
    const proof = { name: 'second-row.txt', mimeType: 'text/plain', buffer: Buffer.from('The second row.\n') }
    await desk.getByLabel('Choose files').first().setInputFiles(proof)
    await desk.getByRole('button', { name: 'Store the files' }).click()
    await desk.getByRole('button', { name: 'Hand in the delivery' }).click()
    expect(await sign(payee)).to.contain('Revision 2 of milestone 1')
    expect([(await step(0)).status, (await step(0)).revision]).to.deep.equal(['submitted', 2])

    await review('verifierA', 'VER-A', 'accept')
    const again = await atOwn('verifierB')
    await judge(again, 'accept', 'The second row has its cables.')
    expect(await sign(again)).to.contain('With it enough organizations accept')
    expect((await step(0)).status).to.equal('accepted')
    const [first, second] = (await view()).deliveries.toSorted((a, b) => a.revision - b.revision)
    expect([first?.status, second?.status]).to.deep.equal(['rejected', 'accepted'])
  })

  it('is met by credits that were issued since the money was drawn, by its form', async () => {
    const { page: waiting } = await visit(session, 'solarDeveloper', `/proposals/${own}#meet`)
    await waiting.locator('#meet').getByText('No batch').waitFor()
    const [claim] = await api<ClaimSummary[]>('claims?status=submitted')
    const { page: report } = await visit(session, 'verifierB', `/claims/${claim?.address}`)
    await report.getByLabel('Reason in words').fill('The readings give the claimed quantity.')
    await report.getByLabel('Neither I nor my organization').check()
    await report.getByLabel('My reason answers the public flags').check()
    await report.getByRole('button', { name: 'Make the statement' }).click()
    await sign(report)
    await passUntil((await api<ClaimView>(`claims/${claim?.address}`)).challengeEndsAt)
    const { page: issuing } = await visit(session, 'holder1', `/claims/${claim?.address}`)
    await issuing.locator('#issue').getByRole('button', { name: 'Issue the credits' }).click()
    await sign(issuing)

    const page = await atOwn('solarDeveloper', '#meet')
    const form = page.locator('#meet')
    await form.getByLabel('Batch', { exact: true }).waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
    const batch = await form.getByLabel('Batch', { exact: true }).inputValue()
    await form.getByRole('button', { name: 'Meet the milestone' }).click()
    expect(await sign(page)).to.contain('This batch can meet no other milestone.')
    const { issuedAt, issued, project } = await chain.account('Batch', batch)
    const { approvedAt, project: paid } = await chain.account('Proposal', own)
    const { status, quantity } = await step(1)
    expect([status, project, issuedAt > approvedAt, issued >= quantity]).to.deep.equal([
      ...['accepted', paid, true, true],
    ])
  })

  it('is completed by its final report once everything is paid and accounted for', async () => {
    await passUntil(Number((await step(0)).payableAt))
    const payer = await atOwn('holder1')
    for (const button of ['#pay-1', '#pay-2']) {
      await payer.locator(button).getByRole('button').click()
      await sign(payer)
    }
    expect((await chain.account('Proposal', own)).paid).to.equal(60_000_000n)
    const page = await atOwn('solarDeveloper', '#report')
    const desk = page.locator('#report')
    await desk.getByText('Not yet: of 60.00 tUSD paid, 0.00 tUSD are accepted as spent').waitFor()
    await spend()
    const form = desk.locator('#report-sign')
    await form.getByRole('button', { name: 'Close by this report' }).click()
    await form.getByText('Fill this in, or leave the act be.').waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
    await form.getByLabel('Final report').fill(REPORT)
    await form.getByRole('button', { name: 'Close by this report' }).click()
    expect(await sign(page)).to.contain(`${TITLE} is completed.`)
    const { status, accepted, reportHash } = await chain.account('Proposal', own)
    expect([status, accepted, reportHash]).to.deep.equal([
      ...['completed', 60_000_000n, sha256Hex(`${REPORT}\n`)],
    ])
    await page.getByRole('region', { name: 'Final report' }).getByText(REPORT).waitFor()
    expect(await page.locator('#payee').count()).to.equal(0)
    expect((await api<ReconcileView>('reconcile')).differences).to.equal(0)
  })

  const step = async (index: number) => {
    const row = (await chain.account('Proposal', own)).milestones[index]
    if (row === undefined) throw new Error(`The proposal has no milestone ${index + 1}.`)
    return row
  }

  /** A proposal of a delivery and of credits, voted for and drawn. */
  async function adopted(): Promise<string> {
    const { page } = await visit(session, 'solarDeveloper', `/funds/${fund.address}/propose`)
    await page.getByLabel('Name of the proposal').fill(TITLE)
    await page.getByLabel('Summary').fill('Cables from the second row to the grid.')
    const due = new Date(((await chain.now()) + 300 * DAY) * 1_000).toISOString().slice(0, 10)
    const section = page.getByRole('region', { name: 'Milestones' })
    await section.locator('summary').click()
    const rows = [`Cables lie,delivery,40,${due},`, `Credits of a quarter,credits,20,${due},100`]
    await section.getByLabel('The table as text').fill(`title,kind,amount,due,tonnes\n${rows.join('\n')}\n`)
    await section.getByRole('button', { name: 'Take these rows' }).click()
    const line = page.getByRole('group', { name: 'Line 1' })
    await line.getByLabel('Code').fill('CABLES')
    await line.getByLabel('What for').fill('Cables')
    await line.getByLabel('Amount in').fill('60')
    await page.getByRole('button', { name: 'Propose it' }).click()
    await sign(page)
    await page.getByRole('link', { name: TITLE }).first().click()
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
    const proposal = new URL(page.url()).pathname.slice('/proposals/'.length)
    const { pools, payer, votingEndsAt } = await chain.account('Proposal', proposal)
    const wallet = keyOf('contributor10')
    for (const { pool, votable } of pools.filter(({ votable }) => votable > 0n)) {
      expect(votable > 0n).to.equal(true)
      await act('contributor10', castVote({ wallet, proposal, pool, choice: 'for' }))
    }
    await passUntil(Number(votingEndsAt))
    await act('holder1', finishVote({ actor: keyOf('holder1'), proposal, depositTo: payer }))
    await passUntil(Number((await chain.account('Proposal', proposal)).coolOffEndsAt))
    const drawing = (await visit(session, 'holder1', `/proposals/${proposal}`)).page
    await drawing.locator('#draw').getByRole('button').click()
    await sign(drawing)
    return proposal
  }

  /** What a verifier says elsewhere of the newest delivery. */
  async function review(name: string, code: string, verdict: 'accept' | 'reject'): Promise<void> {
    const { project, deliveries } = await view()
    const open = deliveries.find(({ status }) => status === 'submitted')
    await act(
      name,
      reviewDelivery({
        person: keyOf(name),
        organization: organizationAddress(code),
        project: project.address,
        proposal: own,
        delivery: open?.address ?? '',
        verdict,
        statementHash: sha256Hex(`${name} ${verdict}`),
        declarations: ['no-stake'],
      }),
    )
  }

  async function judge(page: Page, verdict: 'accept' | 'reject', reason: string): Promise<void> {
    const form = page.locator('#review-1')
    await form.getByLabel('Verdict').selectOption(verdict)
    await form.getByLabel('Reason in words').fill(reason)
    await form.getByLabel('Neither I nor my organization').check()
    await form.getByRole('button', { name: 'Make the statement' }).click()
  }

  /** The payee logs all that was paid as one expense, and two organizations accept it. */
  async function spend(): Promise<void> {
    const { organization, project, approvedAt } = await view()
    const entry = { proposal: own, id: 1, line: 0, amount: 60_000_000n, documentHash: sha256Hex('invoice') }
    const actor = keyOf('solarDeveloper')
    const spentAt = (approvedAt ?? 0) + DAY
    await act('solarDeveloper', logExpense({ ...entry, actor, organization: organization.address, spentAt }))
    for (const [name, code] of [
      ['verifierA', 'VER-A'],
      ['verifierB', 'VER-B'],
    ] as const) {
      const said = { verdict: 'accept' as const, statementHash: sha256Hex(name) }
      await act(
        name,
        reviewExpense({
          ...said,
          person: keyOf(name),
          organization: organizationAddress(code),
          project: project.address,
          proposal: own,
          expense: expenseAddress(own, 1),
        }),
      )
    }
  }
})
