import { expect } from 'chai'
import { logExpense } from '../../packages/sdk/src/instructions/index.ts'
import type {
  DeliveryView,
  Page as Rows,
  ProposalSummary,
  ProposalView,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { carryOut, openMotion } from './support/council.ts'
import { actElsewhere, letTimePass, timeOf, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

const DAY = 86_400

describe('acts of reviewers and objectors', function () {
  this.timeout(240_000)
  let session: Session
  useSession((started) => (session = started))

  const api = <Data>(path: string) => session.product.api<Data>(path)
  const open = (name: string, path: string) => visit(session, name, path)
  const addressOf = (name: string) => storyKey(session.product, name).publicKey.toBase58()
  /** The proposal of the story whose first delivery waits for a second organization. */
  const reviewed = async (): Promise<ProposalView> => {
    const { items } = await api<Rows<ProposalSummary>>('proposals?status=in-delivery')
    const [found] = items
    if (found === undefined) throw new Error('No proposal of the story is in delivery.')
    return api<ProposalView>(`proposals/${found.address}`)
  }
  const deliveryOf = async ({ deliveries: [first] }: ProposalView): Promise<DeliveryView> =>
    api<DeliveryView>(`deliveries/${first?.address ?? ''}`)

  it('say in words who may review a delivery, and why another wallet may not', async () => {
    const { address } = await reviewed()
    for (const [name, words] of [
      ['verifierA', 'has made its statement. Each organization has one.'],
      ['verifierD', 'does not cover AR-AMS0007'],
      ['holder1', 'This wallet is no accredited verifier'],
    ] as const) {
      const { page } = await open(name, `/proposals/${address}`)
      await page.getByText(words).waitFor()
      expect(await page.locator('#review-1').count(), name).to.equal(0)
    }
  })

  it('let a second organization accept a delivery, from what waits for its verifier', async () => {
    const proposal = await reviewed()
    const { page } = await open('verifierB', '/work')
    await page.getByRole('link', { name: 'Review the delivery' }).click()
    const form = page.locator('#review-1')
    await form.getByRole('button', { name: 'Make the statement' }).click()
    await form.getByText('Fill this in, or leave the act be.').waitFor()
    await form.getByText('Declare that you have no stake, or make no statement.').waitFor()
    expect(await seriousFindings(page)).to.deep.equal([])
    await form.getByLabel('Reason in words').fill('Every bed was counted on site.')
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: 'count.txt', mimeType: 'text/plain', buffer: Buffer.from('1,310\n') })
    await form.getByLabel('Neither I nor my organization').check()
    await form.getByRole('button', { name: 'Make the statement' }).click()
    expect(await sign(page)).to.contain('With it enough organizations accept')
    const { status, reviews } = await deliveryOf(proposal)
    expect(status).to.equal('accepted')
    const statement = reviews.find(({ person }) => person === addressOf('verifierB'))?.statement
    expect(statement).to.contain('Accepted. Every bed was counted on site.')
    expect(statement).to.contain(proposal.address)
    await form.waitFor({ state: 'detached' })
  })

  it('let anyone object with a deposit, which the council decides by a motion', async () => {
    const proposal = await reviewed()
    const { page } = await open('holder1', `/proposals/${proposal.address}`)
    const objecting = page.locator('#object-1')
    await objecting.getByText('comes back unless the objection is found abusive').waitFor()
    await objecting.getByLabel('Reason in words').fill('One bed stands on another plot.')
    await objecting.getByRole('button').click()
    expect(await sign(page)).to.contain('You object to the delivery of milestone 1')
    expect((await deliveryOf(proposal)).status).to.equal('disputed')

    const council = (await open('authority', `/proposals/${proposal.address}`)).page
    const deciding = council.locator('#decide-1')
    await deciding.getByLabel('Decision').selectOption('upheld')
    await deciding.getByLabel('Reason in words').fill('The plot belongs to the project.')
    await deciding.getByRole('button', { name: 'Move it in the council' }).click()
    expect(await sign(council)).to.contain('The delivery stands.')
    await carryOut(session.product, [await openMotion(session.product, 'decideObjection')])
    const { status, objections } = await deliveryOf(proposal)
    expect([status, objections[0]?.status, objections[0]?.abusive]).to.deep.equal([
      'accepted',
      'upheld',
      false,
    ])
  })

  it('let the manager give a milestone more time, once and within its bounds', async () => {
    const proposal = await reviewed()
    const dueAt = proposal.milestones[1]?.dueAt ?? 0
    const dayOf = (at: number) => new Date(at * 1_000).toISOString().slice(0, 10)
    const { page } = await open('fundManager', `/proposals/${proposal.address}`)
    const form = page.locator('#extend-2')
    await form.getByLabel('New day').fill(dayOf(dueAt + 200 * DAY))
    await form.getByLabel('Reason in words').fill('The rains came late.')
    await form.getByRole('button').click()
    await form.getByText('Choose a day after').waitFor()
    await form.getByLabel('New day').fill(dayOf(dueAt + 30 * DAY))
    await form.getByRole('button').click()
    await sign(page)
    const [, milestone] = (await reviewed()).milestones
    expect([milestone?.extended, milestone?.dueAt]).to.deep.equal([true, dueAt + 30 * DAY])
    await form.waitFor({ state: 'detached' })
  })

  it('let anyone have a milestone paid, and a verifier disallow what was then spent', async () => {
    const proposal = await reviewed()
    const { challengeEndsAt } = await deliveryOf(proposal)
    await letTimePass(session.product, (challengeEndsAt ?? 0) - (await timeOf(session.product)) + 60)
    const { page } = await open('holder1', `/proposals/${proposal.address}`)
    await page.locator('#pay-1').getByRole('button').click()
    await sign(page)
    const { paid, milestones, approvedAt } = await reviewed()
    expect(paid.base).to.equal(milestones[0]?.amount.base)

    const spent = logExpense({
      actor: addressOf('forestDeveloper'),
      organization: proposal.organization.address,
      proposal: proposal.address,
      id: 7,
      line: 0,
      amount: 5_000_000n,
      spentAt: (approvedAt ?? 0) + DAY,
      documentHash: '11'.repeat(32),
    })
    await actElsewhere(session.product, 'forestDeveloper', spent)
    const reviewer = (await open('verifierB', '/work')).page
    await reviewer.getByRole('link', { name: 'Review the expense' }).click()
    const form = reviewer.locator('#review-expense')
    await form.getByText('Its document is not held by this site').waitFor()
    await form.getByLabel('Verdict').selectOption({ label: 'Disallow' })
    await form.getByLabel('Reason in words').fill('The invoice is of another season.')
    await form.getByLabel('Neither I nor my organization').check()
    await form.getByRole('button', { name: 'Make the statement' }).click()
    expect(await sign(reviewer)).to.contain('disallows 5.00 tEUR')
    const [expense] = (await reviewed()).expenses
    expect(expense?.reviews.map(({ verdict, person }) => [verdict, person])).to.deep.equal([
      ['reject', addressOf('verifierB')],
    ])
    await form.waitFor({ state: 'detached' })
  })
})
