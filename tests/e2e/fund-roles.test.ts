import { createTransferCheckedInstruction } from '@solana/spl-token'
import { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { associatedTokenAddress, TOKEN_2022_PROGRAM_ID } from '../../packages/sdk/src/index.ts'
import { send } from '../../packages/sdk/src/client/index.ts'
import { logExpense } from '../../packages/sdk/src/instructions/index.ts'
import type {
  DeliveryView,
  FundSummary,
  FundView,
  Page as Rows,
  ProposalSummary,
  ProposalView,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { carryOut, openMotion } from './support/council.ts'
import { actElsewhere, letTimePass, timeOf, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { connectionOf, feed, storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

const DAY = 86_400

describe('acts of reviewers, objectors, managers and guardians', function () {
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
  const fundNamed = async (name: string): Promise<FundView> => {
    const found = (await api<FundSummary[]>('funds')).find(({ profile }) => profile.name?.startsWith(name))
    return api<FundView>(`funds/${found?.address ?? ''}`)
  }

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

  it('let the manager change rules within their bounds, compared with those of before', async () => {
    const fund = await fundNamed('Native Woodland')
    const { page } = await open('fundManager', `/funds/${fund.address}`)
    const form = page.locator('#fund-rules')
    await form.getByText('Nothing is changed yet.').waitFor()
    await form.getByLabel('Days in which votes are cast').fill('61')
    await form.getByLabel('Organizations that have to accept').fill('3')
    await form.getByLabel('Deposit of a proposer').fill('0.0001')
    await form.getByRole('button').click()
    await form.getByText('Write a whole number from 1 to 60.').waitFor()
    await form.getByText('Write 0, or an amount from 0.001 to 10.').waitFor()
    await form.getByLabel('Days in which votes are cast').fill('10')
    await form.getByLabel('Deposit of a proposer').fill('0')
    await form.getByLabel('Part of the money that has to vote').fill('12.5')
    expect(await form.getByRole('table').locator('tbody tr').count()).to.equal(4)
    expect(await seriousFindings(page)).to.deep.equal([])
    await form.getByRole('button').click()
    const words = await sign(page)
    expect(words).to.contain('Days in which votes are cast: 10, and not 7 any more.')
    expect(words).to.contain('For a day nobody can propose')
    const { rules, rulesBefore, profile } = await fundNamed('Native Woodland')
    expect(rules).to.deep.equal({
      ...fund.rules,
      votingPeriod: 10 * DAY,
      reviewers: 3,
      quorumBps: 1_250,
      proposalDeposit: { ...fund.rules.proposalDeposit, base: '0' },
    })
    expect([rulesBefore, profile.hash]).to.deep.equal([fund.rules, fund.profile.hash])
  })

  it('hand a role over in two steps: offered by who holds it, accepted by who is named', async () => {
    const { address } = await fundNamed('Native Woodland')
    const guardian = (await open('guardian', `/funds/${address}`)).page
    const offering = guardian.locator('#offer-guardian')
    await offering.getByLabel('Address of a wallet or a council').fill(addressOf('holder2'))
    await offering.getByRole('button').click()
    await sign(guardian)
    expect(await guardian.locator('#fund-rules').count()).to.equal(0)
    const named = (await open('holder2', '/work')).page
    await named.getByRole('link', { name: 'Accept the role' }).click()
    await named.locator('#accept-guardian').getByRole('button').click()
    expect(await sign(named)).to.contain('You become the guardian of Native Woodland Fund')
    const { guardian: now, pendingGuardian } = await fundNamed('Native Woodland')
    expect([now, pendingGuardian]).to.deep.equal([addressOf('holder2'), null])
    const pausing = named.locator('#fund-pause')
    await pausing.getByLabel('What is paused').selectOption('proposals')
    await pausing.getByRole('button').click()
    await sign(named)
    await named.locator('#fund-resume').waitFor()
    expect((await fundNamed('Native Woodland')).paused).to.deep.equal(['proposals'])
  })

  it('show the manager what was sent around the program, with its amount, to take it in', async () => {
    const before = await fundNamed('Clean Power')
    const free = before.pools.find(({ project }) => project === null)
    await sendAround(session, 'contributor01', {
      mint: before.mint,
      to: free?.vault ?? '',
      amount: 2_500_000n,
    })
    const { page } = await open('fundManager', `/funds/${before.address}`)
    const form = page.locator('#adopt-free')
    await form.getByText('2.50 tUSD lie in its account without a contribution').waitFor()
    await form.getByRole('button').click()
    expect(await sign(page)).to.contain('2.50 tUSD raise the units of the free pool for everyone.')
    const after = await fundNamed('Clean Power')
    expect(BigInt(after.adopted.base) - BigInt(before.adopted.base)).to.equal(2_500_000n)
    await form.waitFor({ state: 'detached' })
  })

  it('let anyone create a fund of its own, whose free pool is open at once', async () => {
    const { page } = await open('holder3', '/funds')
    await page.getByText('Create a fund', { exact: true }).first().click()
    const form = page.locator('#create-fund-rules')
    await form.getByLabel('Name of the fund').fill('Fund of the test')
    await form.getByLabel('What it pays for').fill('For what the test asks.')
    await form.getByRole('button').click()
    await form.getByText('Fill this in, or leave the act be.').waitFor()
    await form.getByLabel('Guardian', { exact: true }).fill(addressOf('guardian'))
    expect(await seriousFindings(page)).to.deep.equal([])
    await form.getByRole('button').click()
    expect(await sign(page)).to.contain('Its free pool is opened')
    const { manager, guardian, pools, rules } = await fundNamed('Fund of the test')
    expect([manager, guardian]).to.deep.equal([addressOf('holder3'), addressOf('guardian')])
    expect(pools.map(({ project, status }) => [project, status])).to.deep.equal([[null, 'open']])
    expect([rules.votingPeriod, rules.reviewers]).to.deep.equal([7 * DAY, 2])
  })

  it('end a fund by its manager, and its pools by anyone, so that money goes back', async () => {
    const { address } = await fundNamed('Native Woodland')
    const { page } = await open('fundManager', `/funds/${address}`)
    await page.locator('#wind-down').getByRole('button').click()
    expect(await sign(page)).to.contain('A fund that winds down is never opened again.')
    await page.locator('#fund-rules').waitFor({ state: 'detached' })
    const anyone = (await open('holder1', `/funds/${address}`)).page
    await anyone.locator('#close-free').getByRole('button').click()
    await sign(anyone)
    const { status, pools } = await fundNamed('Native Woodland')
    expect(status).to.equal('winding-down')
    expect(pools.find(({ project }) => project === null)?.status).to.equal('closing')
  })

  it('let anyone give to the pool what nobody took of money that came back', async () => {
    const { items } = await api<Rows<ProposalSummary>>('proposals?status=terminated')
    const proposal = await api<ProposalView>(`proposals/${items[0]?.address ?? ''}`)
    const { claimUntil } = proposal.moneyBack[0] ?? { claimUntil: 0 }
    const { page } = await open('holder1', `/proposals/${proposal.address}`)
    await page.getByRole('region', { name: 'Money that came back' }).waitFor()
    expect(await page.locator('#settle-return').count()).to.equal(0)
    await letTimePass(session.product, claimUntil - (await timeOf(session.product)) + DAY)
    await page.reload()
    await page.locator('#settle-return').getByRole('button').click()
    await sign(page)
    const { moneyBack } = await api<ProposalView>(`proposals/${proposal.address}`)
    expect(moneyBack[0]?.pools.filter(({ settled }) => settled !== null)).to.have.length(1)
  })
})

/** The token program's own transfer: money in a pool's account that nobody contributed. */
async function sendAround(
  { product }: Session,
  name: string,
  { mint, to, amount }: { mint: string; to: string; amount: bigint },
): Promise<void> {
  const from = storyKey(product, name)
  await feed(product, from.publicKey)
  const transfer = createTransferCheckedInstruction(
    associatedTokenAddress(from.publicKey, mint, TOKEN_2022_PROGRAM_ID),
    new PublicKey(mint),
    new PublicKey(to),
    from.publicKey,
    amount,
    6,
    undefined,
    TOKEN_2022_PROGRAM_ID,
  )
  await send(await connectionOf(product), [transfer], [from])
}
