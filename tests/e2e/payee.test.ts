import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type {
  FundSummary,
  Page as Rows,
  ProposalSummary,
  ProposalView,
} from '../../packages/server/src/api/types.ts'
import {
  createTokenAccount,
  payMilestone,
  reviewDelivery,
} from '../../packages/sdk/src/instructions/index.ts'
import { send } from '../../packages/sdk/src/client/index.ts'
import { fetchAccount } from '../../packages/sdk/src/accounts.ts'
import { sha256Hex } from '../../packages/sdk/src/evidence/index.ts'
import { seriousFindings } from './support/axe.ts'
import { actElsewhere, letTimePass, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { connectionOf, storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

const CHALLENGE = 8 * 86_400
const FILE = { mimeType: 'text/plain' }
const HEADER = 'line,amount,day,document,award,corrects,currency,local_amount,rate,recipients'

describe('who proposes and who is paid', function () {
  this.timeout(240_000)
  let session: Session
  useSession((started) => (session = started))

  const api = <Data>(path: string) => session.product.api<Data>(path)
  /** The seedlings: one milestone is under review, one is planned. */
  const inDelivery = async (): Promise<ProposalView> => {
    const { items } = await api<Rows<ProposalSummary>>('proposals?status=in-delivery')
    return api<ProposalView>(`proposals/${items[0]?.address}`)
  }
  const text = (name: string, content: string) => ({ ...FILE, name, buffer: Buffer.from(content) })

  it('asks a fund for money by milestones and a budget of one sum, and is told what is wrong beside it', async () => {
    const fund = (await api<FundSummary[]>('funds')).find(({ balance }) => balance.unit === 'tUSD')
    const { page } = await visit(session, 'solarDeveloper', `/funds/${fund?.address}`)
    await page.getByRole('link', { name: 'Ask this fund for money' }).click()
    await page.getByRole('heading', { level: 1, name: /^Ask Clean Power/ }).waitFor()
    await page.getByText('One proposal takes at most 30 %').waitFor()
    await page.getByRole('button', { name: 'Propose it' }).click()
    await page.getByText('Fill this in').first().waitFor()
    expect(await page.getByRole('dialog').count()).to.equal(0)

    await page.getByLabel('Name of the proposal').fill('Shade for the panels’ cables')
    await page.getByLabel('Summary').fill('Covers that keep the sun off the cables.')
    await page
      .getByLabel('Choose files')
      .first()
      .setInputFiles([text('plan.txt', 'Where the covers hang.')])
    await page.getByText(/^plan.txt, SHA-256/).waitFor()
    await milestonesFromTable(page)
    const line = page.getByRole('group', { name: 'Line 1' })
    await line.getByLabel('Code').fill('cover')
    await line.getByLabel('What for').fill('Covers')
    await line.getByLabel('Amount in tUSD').fill('250')
    const sums = page.getByTestId('sums')
    expect(await sums.innerText()).to.equal(
      'The milestones come to 300.00 tUSD, the budget to 250.00 tUSD. 50.00 tUSD are not in the budget yet.',
    )
    await page.getByRole('button', { name: 'Propose it' }).click()
    await page.getByText('Must sum to the same as the milestones').waitFor()
    await line.getByLabel('Amount in tUSD').fill('300')
    expect(await sums.innerText()).to.contain('They agree.')
    expect(await seriousFindings(page)).to.deep.equal([])

    await page.getByRole('button', { name: 'Propose it' }).click()
    const panel = await sign(page)
    expect(panel).to.contain('is asked for 300.00 tUSD')
    expect(panel).to.contain('A deposit of 0.10 SOL is held')
    await page.getByRole('link', { name: 'Shade for the panels’ cables' }).click()
    const milestones = page.getByRole('region', { name: 'Milestones' }).locator('tbody tr')
    await milestones.first().waitFor()
    expect(await milestones.first().innerText()).to.contain('Milestone 1: Order')
    expect(await milestones.count()).to.equal(2)

    const { items } = await api<Rows<ProposalSummary>>(`proposals?fund=${fund?.address}&status=voting`)
    const made = items.find(({ title }) => title === 'Shade for the panels’ cables')
    const {
      total,
      budget,
      milestones: rows,
      document,
    } = await api<ProposalView>(`proposals/${made?.address}`)
    expect(total.base).to.equal('300000000')
    expect(budget.map(({ code, amount }) => [code, amount.base])).to.deep.equal([['COVER', '300000000']])
    expect(rows.map(({ kind, amount, title }) => [kind, amount.base, title])).to.deep.equal([
      ['advance', '100000000', 'Order'],
      ['delivery', '200000000', 'Covers hang'],
    ])
    expect(document.attached?.sha256).to.equal(sha256Hex('Where the covers hang.'))
    expect(await (await fetch(`${session.product.url}${document.attached?.url}`)).text()).to.equal(
      'Where the covers hang.',
    )
  })

  it('hands in the proof of a milestone as a pack whose root stands on chain', async () => {
    const { address } = await inDelivery()
    const { page } = await visit(session, 'forestDeveloper', `/proposals/${address}#deliver`)
    const desk = page.locator('#deliver')
    await desk
      .getByLabel('Choose files')
      .setInputFiles([
        text('planted.txt', 'Seedlings stand in the gaps.'),
        text('count.csv', 'bed,count\n1,240\n'),
      ])
    await desk.getByRole('button', { name: 'Store the files' }).click()
    await desk.getByRole('button', { name: 'Hand in the delivery' }).waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
    await desk.getByRole('button', { name: 'Hand in the delivery' }).click()
    expect(await sign(page)).to.contain('Revision 1 of milestone 2')
    const { milestones, deliveries } = await api<ProposalView>(`proposals/${address}`)
    expect(milestones[1]?.status).to.equal('submitted')
    const made = deliveries.find(({ milestone }) => milestone === 1)
    expect(made?.manifest?.files.map(({ path }) => path)).to.deep.equal(['count.csv', 'planted.txt'])
    await desk.waitFor({ state: 'detached' })
  })

  it('logs a contract, never with more than its line has left', async () => {
    const { address } = await inDelivery()
    const { page } = await visit(session, 'forestDeveloper', `/proposals/${address}#award`)
    const form = page.locator('#award')
    await form.getByLabel('Amount in tEUR').fill('71')
    await form.getByLabel('Supplier').fill('A Person')
    await form.getByLabel('Choose files').setInputFiles([text('contract.txt', 'Shade cloth for three beds.')])
    await form.getByRole('button', { name: 'Log a contract' }).click()
    await form.getByText('Enter at most 70.00 tEUR').waitFor()
    await form.getByText('Use at most 16 of A to Z').waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
    await form.getByLabel('Amount in tEUR').fill('40')
    await form.getByLabel('Supplier').fill('SUP-014')
    await form.getByRole('button', { name: 'Log a contract' }).click()
    expect(await sign(page)).to.contain('Contract 1 with SUP-014 over 40.00 tEUR')
    const { awards } = await api<ProposalView>(`proposals/${address}`)
    expect(awards.map(({ id, supplier, amount }) => [id, supplier, amount.base])).to.deep.equal([
      [1, 'SUP-014', '40000000'],
    ])

    const receipt = page.locator('#receipt')
    await receipt.locator('summary').click()
    await receipt.getByLabel('Choose files').setInputFiles([text('receipt.txt', 'Arrived whole.')])
    await receipt.getByRole('button', { name: 'Log that goods have arrived' }).click()
    expect(await sign(page)).to.contain('what was ordered has arrived')
    expect((await api<ProposalView>(`proposals/${address}`)).awards[0]?.receivedAt).to.be.a('number')
  })

  it('logs the expenses of a table, once the row that is wrong is mended, and never a row twice', async () => {
    const { address } = await inDelivery()
    const { page } = await visit(session, 'forestDeveloper', `/proposals/${address}#expenses`)
    const desk = page.locator('#expenses')
    const invoices = ['a', 'b', 'c'].map((name) => text(`${name}.txt`, `Invoice ${name}`))
    const table = (second: string) =>
      [HEADER, 'SEED,12.50,2026-11-02,a.txt,1,,,,,', second, 'WORK,5,2026-11-03,c.txt,,,,,,', ''].join('\n')
    const chosen = [text('spent.csv', table('SEED,30.00,2026-11-03,b.txt,1,,,,,')), ...invoices]
    await desk.getByLabel('Choose files').setInputFiles(chosen)
    await desk.getByText('Row 3, amount: is 2.50 more than contract 1 has left.').waitFor()
    expect(await desk.getByRole('button', { name: 'Log the next rows' }).count()).to.equal(0)
    expect(await seriousFindings(page)).to.deep.equal([])

    const area = desk.getByLabel('The table as text')
    await area.fill(table('SEED,3O.00,2026-11-03,b.txt,1,,,,,'))
    await desk.getByText(/^Row 3, amount: /).waitFor()
    await area.fill(table('SEED,20.00,2026-11-03,missing.txt,1,,,,,'))
    await desk.getByText('Row 3, document: missing.txt is not among the chosen files.').waitFor()
    await area.fill(table('SEED,20.00,2026-11-03,b.txt,1,,,,,'))
    await desk.getByText('0 of 3 rows are in the ledger. Rows that wait come to 37.50 tEUR.').waitFor()
    await desk.getByRole('button', { name: 'Log the next rows' }).click()
    expect(await sign(page)).to.contain('Row 3 becomes entry 2: 20.00 tEUR on the line SEED')
    await desk.getByText('3 of 3 rows are in the ledger.').waitFor()
    const logged = async () => {
      const { expenses } = await api<ProposalView>(`proposals/${address}`)
      const rows = expenses.map(({ id, amount, documentHash }) => [id, amount.base, documentHash] as const)
      return rows.sort(([a], [b]) => a - b)
    }
    const expected = [
      [1, '12500000', sha256Hex('Invoice a')],
      [2, '20000000', sha256Hex('Invoice b')],
      [3, '5000000', sha256Hex('Invoice c')],
    ]
    expect(await logged()).to.deep.equal(expected)

    await page.reload()
    const again = [text('spent.csv', table('SEED,20.00,2026-11-03,b.txt,1,,,,,')), ...invoices]
    await desk.getByLabel('Choose files').setInputFiles(again)
    await desk.getByText('3 of 3 rows are in the ledger.').waitFor()
    expect(await desk.getByRole('button', { name: 'Log the next rows' }).count()).to.equal(0)
  })

  it('corrects an entry by another in its place, from a form with the same rules', async () => {
    const { address } = await inDelivery()
    const { page } = await visit(session, 'forestDeveloper', `/proposals/${address}#expense`)
    const form = page.locator('#expense')
    await form.getByLabel('Line').selectOption('WORK')
    await form.getByLabel('Amount in tEUR').fill('60')
    await form.getByLabel('Day on which it was paid').fill('2026-11-03')
    await form.getByLabel('Choose files').setInputFiles([text('c2.txt', 'Invoice c, as it was paid')])
    await form.getByLabel('In the place of').selectOption('3')
    await form.getByRole('button', { name: 'Log the expense' }).click()
    await form.getByText('Is 10.00 more than the line WORK has left.').waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
    await form.getByLabel('Amount in tEUR').fill('6')
    await form.getByRole('button', { name: 'Log the expense' }).click()
    expect(await sign(page)).to.contain('Entry 4: 6.00 tEUR on the line WORK')
    const { expenses } = await api<ProposalView>(`proposals/${address}`)
    expect(expenses.find(({ id }) => id === 3)?.status).to.equal('corrected')
  })

  it('sends money back against its payment, never more than is not accounted for', async () => {
    const { address } = await inDelivery()
    await payFirstMilestone(address)
    const { page } = await visit(session, 'forestDeveloper', `/proposals/${address}#return`)
    const form = page.locator('#return')
    await form.getByLabel('Amount in tEUR').fill('60.01')
    await form.getByRole('button', { name: 'Send it back' }).click()
    await form.getByText('Enter at most 60.00 tEUR').waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
    await form.getByLabel('Amount in tEUR').fill('10')
    await form.getByRole('button', { name: 'Send it back' }).click()
    expect(await sign(page)).to.contain('against the payment of milestone 1')
    const { returned, moneyBack } = await api<ProposalView>(`proposals/${address}`)
    expect([returned.base, moneyBack.at(-1)?.reason]).to.deep.equal(['10000000', 'return'])
  })

  it('shows nobody else what the payee may do', async () => {
    const { address } = await inDelivery()
    const { page } = await visit(session, 'contributor01', `/proposals/${address}#award`)
    await page.getByRole('region', { name: 'Milestones' }).waitFor()
    expect(await page.locator('#payee').count()).to.equal(0)
  })

  async function milestonesFromTable(page: Page): Promise<void> {
    const section = page.getByRole('region', { name: 'Milestones' })
    await section.locator('summary').click()
    const area = section.getByLabel('The table as text')
    const table = (kind: string) =>
      `title,kind,amount,due,tonnes\nOrder,advance,100,2027-02-28,\nCovers hang,${kind},200,2027-06-30,\n`
    await area.fill(table('gift'))
    await section.getByRole('button', { name: 'Take these rows' }).click()
    await section.getByText('Row 3, kind: "gift" is none of delivery, advance, credits.').waitFor()
    await area.fill(table('delivery'))
    await section.getByRole('button', { name: 'Take these rows' }).click()
    await section.getByText('2 rows were taken into the form.').waitFor()
  }

  /** Two bodies accept its proof, and anyone has it paid once nobody objected in time. */
  async function payFirstMilestone(address: string): Promise<void> {
    const { product } = session
    const { deliveries, project, fund, payee } = await api<ProposalView>(`proposals/${address}`)
    const delivery = deliveries.find(({ milestone }) => milestone === 0)
    const verifiers =
      await api<{ person: string; organization: { address: string; code: string } }[]>('verifiers')
    for (const name of ['verifierA', 'verifierB', 'verifierC', 'verifierD']) {
      const { status, reviewedBy } = await api<{ status: string; reviewedBy: string[] }>(
        `deliveries/${delivery?.address}`,
      )
      const person = storyKey(product, name).publicKey.toBase58()
      const organization = verifiers.find((row) => row.person === person)?.organization.address ?? ''
      if (status !== 'submitted' || reviewedBy.includes(organization)) continue
      const review = {
        ...{ person, organization, project: project.address, proposal: address },
        ...{ delivery: delivery?.address ?? '', verdict: 'accept' as const },
        ...{ statementHash: sha256Hex(name), declarations: ['no-stake' as const] },
      }
      await actElsewhere(product, name, reviewDelivery(review))
    }
    await letTimePass(product, CHALLENGE)
    const connection = await connectionOf(product)
    const { mint = '', tokenProgram = '' } = (await fetchAccount(connection, 'Fund', fund.address)) ?? {}
    const anyone = storyKey(product, 'holder1')
    const actor = anyone.publicKey
    const pay = { actor, fund: fund.address, project: project.address, proposal: address, payee }
    const instructions = [
      createTokenAccount({ payer: actor, owner: payee, mint, tokenProgram }),
      payMilestone({ ...pay, mint, tokenProgram, milestone: 0 }),
    ]
    await send(connection, instructions, [anyone])
    while ((await api<ProposalView>(`proposals/${address}`)).paid.base === '0') {
      await new Promise((next) => setTimeout(next, 100))
    }
  }
})
