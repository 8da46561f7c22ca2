import { expect } from 'chai'
import type {
  FundView,
  Page as Rows,
  ProposalSummary,
  ProposalView,
  VotingPower,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { letTimePass, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

const CONTRIBUTORS = Array.from(
  { length: 12 },
  (_, index) => `contributor${String(index + 1).padStart(2, '0')}`,
)
const A_WEEK = 7 * 86_400

describe('pages of funds and proposals', function () {
  this.timeout(240_000)
  let session: Session
  useSession((started) => (session = started))

  const api = <Data>(path: string) => session.product.api<Data>(path)
  const inStatus = async (status: ProposalSummary['status']): Promise<ProposalSummary> => {
    const { items } = await api<Rows<ProposalSummary>>(`proposals?status=${status}`)
    const [found] = items
    if (found === undefined) throw new Error(`No proposal of the story is ${status}.`)
    return found
  }

  it('show where the money of a fund is as a sum that adds up, and lead to its proposals', async () => {
    const { fund, title } = await inStatus('completed')
    const { page } = await openPage(session.browser)
    await page.goto(`${session.product.url}/funds/${fund.address}`)
    const sum = page.getByTestId('fund-equation')
    await sum.getByText('It adds up:').waitFor()
    const { paidInAdvance } = await api<FundView>(`funds/${fund.address}`)
    expect(BigInt(paidInAdvance.base) > 0n).to.equal(true)
    expect(await seriousFindings(page)).to.deep.equal([])
    await page
      .getByRole('link', { name: title ?? '' })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
  })

  it('lead from the question of a proposal to its final report, and its money adds up', async () => {
    const { address } = await inStatus('completed')
    const proposal = await api<ProposalView>(`proposals/${address}`)
    const { page } = await openPage(session.browser)
    await page.goto(`${session.product.url}/proposals/${address}`)
    await page.getByText('It adds up:').waitFor()
    const milestones = page.getByRole('region', { name: 'Milestones' }).locator('tbody tr')
    expect(await milestones.count()).to.equal(proposal.milestones.length)
    const payments = page.getByRole('region', { name: 'Payments' }).locator('tbody tr')
    expect(await payments.count()).to.equal(proposal.payments.length)
    await page.getByRole('heading', { name: 'Final report' }).waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
  })

  it('let a contributor vote with the weight that was read from the chain, and change the vote', async () => {
    const { address } = await inStatus('voting')
    const name = await whoHasNotVoted(address)
    const before = await api<ProposalView>(`proposals/${address}`)
    const [power] = await powerOf(address, name)
    const { page } = await visit(session, name, `/proposals/${address}`)
    const panel = page.locator('#vote')
    await panel.getByText('Your vote weighs').waitFor()
    await panel.getByRole('button', { name: 'Vote' }).click()
    expect(await sign(page)).to.contain('You vote “for”')
    await panel.getByText('It voted “for”').waitFor()
    const { tally } = await api<ProposalView>(`proposals/${address}`)
    expect(BigInt(tally.weightFor) - BigInt(before.tally.weightFor)).to.equal(BigInt(power?.weight ?? 0))

    await panel.getByLabel('Your vote').selectOption('against')
    await panel.getByRole('button', { name: 'Vote' }).click()
    expect(await sign(page)).to.contain('You vote “against”')
    const after = await api<ProposalView>(`proposals/${address}`)
    expect([after.tally.weightFor, after.tally.turnout]).to.deep.equal([
      before.tally.weightFor,
      tally.turnout,
    ])
  })

  it('let anyone have the votes counted once the vote is over', async () => {
    const { address } = await inStatus('voting')
    await letTimePass(session.product, A_WEEK)
    const { page } = await visit(session, 'holder1', `/proposals/${address}`)
    expect(await page.locator('#vote').count()).to.equal(0)
    await page.locator('#finish').getByRole('button', { name: 'Count the vote' }).click()
    expect(await sign(page)).to.contain('are counted')
    const { status, tally } = await api<ProposalView>(`proposals/${address}`)
    expect(status).to.equal(tally.passes ? 'cool-off' : 'defeated')
  })

  const powerOf = (proposal: string, name: string) =>
    api<VotingPower[]>(`proposals/${proposal}/voters/${storyKey(session.product, name).publicKey.toBase58()}`)

  /** Somebody with money in one pool of the proposal alone. */
  async function whoHasNotVoted(proposal: string): Promise<string> {
    for (const name of CONTRIBUTORS) {
      const power = (await powerOf(proposal, name)).filter(({ weight }) => weight !== '0')
      if (power.length === 1 && power[0]?.vote === null) return name
    }
    throw new Error('Everybody with money in one pool has voted.')
  }
})
