import { createTransferCheckedInstruction } from '@solana/spl-token'
import { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { associatedTokenAddress, TOKEN_2022_PROGRAM_ID } from '../../packages/sdk/src/index.ts'
import { send } from '../../packages/sdk/src/client/index.ts'
import type {
  FundSummary,
  FundView,
  Page as Rows,
  ProposalSummary,
  ProposalView,
  RegistryView,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { carryOut, openMotion } from './support/council.ts'
import { OnChain } from './support/on-chain.ts'
import { letTimePass, timeOf, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { connectionOf, feed, storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

const DAY = 86_400

describe('acts of managers and guardians', function () {
  this.timeout(240_000)
  let session: Session
  useSession((started) => (session = started))

  const api = <Data>(path: string) => session.product.api<Data>(path)
  const open = (name: string, path: string) => visit(session, name, path)
  const addressOf = (name: string) => storyKey(session.product, name).publicKey.toBase58()
  const fundNamed = async (name: string): Promise<FundView> => {
    const found = (await api<FundSummary[]>('funds')).find(({ profile }) => profile.name?.startsWith(name))
    return api<FundView>(`funds/${found?.address ?? ''}`)
  }

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
    await pausing.getByLabel('What is paused').selectOption('payments')
    await pausing.getByRole('button').click()
    await sign(named)
    await named.getByText('Draws and payments go on by themselves from').waitFor()
    const { paused, paymentsResumeAt, newest } = await fundNamed('Native Woodland')
    expect(paused).to.deep.equal(['proposals', 'payments'])
    expect(paymentsResumeAt).to.equal((newest[0]?.at ?? 0) + 14 * DAY)
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

  it('let a council be the manager: its form becomes a motion, which members approve and anyone executes', async () => {
    const chain = await OnChain.of(session.product)
    const { address } = await fundNamed('Clean Power')
    const council = (await api<RegistryView>('registry')).council?.address ?? ''
    const former = (await open('fundManager', `/funds/${address}`)).page
    const offering = former.locator('#offer-manager')
    await offering.getByLabel('Address of a wallet or a council').fill(council)
    await offering.getByRole('button').click()
    await sign(former)
    const { page } = await open('authority', '/work')
    const ofCouncil = page.getByRole('region', { name: 'As a member of the council' })
    await ofCouncil.getByRole('link', { name: 'Accept the role' }).click()
    const accepting = page.locator('#accept-manager')
    await accepting.getByText('The council signs this. You move it for National Authority').waitFor()
    await accepting.getByRole('button', { name: 'Move it in the council' }).click()
    expect(await sign(page)).to.contain('The council becomes the manager of Clean Power')
    await carryOut(session.product, [await openMotion(session.product, 'acceptFundRole')])
    const { manager, rules } = await chain.account('Fund', address)
    expect(manager).to.equal(council)

    const form = page.locator('#fund-rules')
    await form.getByLabel('Part of the money that has to vote').fill('15')
    expect(await form.getByRole('table').locator('tbody tr').count()).to.equal(1)
    expect(await seriousFindings(page)).to.deep.equal([])
    await form.getByRole('button', { name: 'Move it in the council' }).click()
    expect(await sign(page)).to.contain('It becomes a motion of National Authority (sample)')
    const motion = (await openMotion(session.product, 'changeFundRules')).address
    for (const member of ['authorityCO', 'authorityCH']) {
      const own = (await open(member, `/motions/${motion}`)).page
      await own.getByRole('button', { name: 'Approve the motion' }).click()
      await sign(own)
    }
    expect((await chain.account('Fund', address)).rules).to.deep.equal(rules)
    await letTimePass(session.product, 3 * DAY + 60)
    const anyone = (await open('holder1', `/motions/${motion}`)).page
    await anyone.getByRole('button', { name: 'Execute the motion' }).click()
    await sign(anyone)
    expect((await chain.account('Motion', motion)).status).to.equal('executed')
    expect((await chain.account('Fund', address)).rules).to.deep.equal({ ...rules, quorumBps: 1_500 })
    await former.reload()
    await former.getByRole('button', { name: 'Contribute', exact: true }).waitFor()
    expect(await former.locator('#fund-rules').count()).to.equal(0)
    await page.goto(`${session.product.url}/funds/${address}`)
    await form.getByText('Nothing is changed yet.').waitFor()
    const asked = form.getByLabel('Part of the money that has to vote')
    expect(await asked.inputValue()).to.equal('15')
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
    await anyone.getByText('This fund winds down: it takes no more contributions.').waitFor()
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
