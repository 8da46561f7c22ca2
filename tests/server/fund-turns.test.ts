import { expect } from 'chai'
import { z } from 'zod'
import { page as pageOf } from '../../packages/server/src/api/schemas/common.ts'
import { fundView } from '../../packages/server/src/api/schemas/funds.ts'
import { proposalSummary } from '../../packages/server/src/api/schemas/proposal-parts.ts'
import { proposalView } from '../../packages/server/src/api/schemas/proposals.ts'
import { waitingItem } from '../../packages/server/src/api/schemas/waiting.ts'
import type { BudgetLineView } from '../../packages/server/src/api/types.ts'
import { lapseDelivery, meetMilestone } from '../support/calls/deliveries.ts'
import * as exits from '../support/calls/fund-exit.ts'
import { expireProposal } from '../support/calls/proposals.ts'
import { lapseExpense } from '../support/calls/spending.ts'
import { Chain } from '../support/chain.ts'
import { land } from '../support/expect.ts'
import type { ProposalRef } from '../support/refs.ts'
import { registered } from '../support/registered.ts'
import { DeliveringFund } from '../support/stage-delivery.ts'
import { SHARE, SpendingFund } from '../support/stage-spending.ts'
import { DAY } from '../support/values.ts'
import { World } from '../support/world.ts'
import { base, expectAgreement, expectFundAddsUp } from './support/agreement.ts'
import { Lab } from './support/lab.ts'

describe('turns that a proposal may take, in the store', function () {
  this.timeout(240_000)
  let lab: Lab
  let spending: SpendingFund
  let delivering: DeliveringFund

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    const room = registered({}, new World(chain))
    spending = new SpendingFund({ base: room })
    delivering = new DeliveringFund({ base: room })
  })
  after(() => lab.close())
  afterEach(async () => {
    await expectAgreement(lab)
    for (const { fund } of [spending, delivering]) await expectFundAddsUp(lab, fund.address)
  })

  const fundPage = ({ fund }: SpendingFund | DeliveringFund) =>
    lab.ask(`/api/funds/${fund.address.toBase58()}`, fundView)
  const page = ({ address }: ProposalRef) => lab.ask(`/api/proposals/${address.toBase58()}`, proposalView)
  const summaries = async (filter: Record<string, string>) =>
    (await lab.ask(`/api/proposals?${new URLSearchParams(filter)}`, pageOf(proposalSummary))).items
  const linesOf = (budget: readonly BudgetLineView[]) =>
    budget.map(({ reported, accepted }) => [base(reported), base(accepted)])
  /** What anyone may do about something now. */
  const steps = async (subject: string) => {
    const items = await lab.ask('/api/waiting?role=anyone', z.array(waitingItem))
    return items.filter((item) => item.subject.address === subject).map(({ nextStep }) => nextStep)
  }

  it('shows as expired what nobody drew in time, and its money as never drawn', async () => {
    const proposal = spending.adopted()
    spending.toExpiry(proposal)
    expect(await steps(proposal.address.toBase58())).to.deep.equal(['expireProposal'])
    land(spending.chain, expireProposal(spending.chain, proposal))
    const view = await page(proposal)
    expect(view).to.include({ status: 'expired', escrow: null })
    expect([view.needs, base(view.inEscrow), base(view.deposit)]).to.deep.equal([[], 0n, 0n])
    expect(view.closing?.by).to.equal(spending.chain.actors.outsider.publicKey.toBase58())
    expect(base((await fundPage(spending)).drawn)).to.equal(0n)
    expect(await steps(proposal.address.toBase58())).to.deep.equal([])
  })

  it('books a corrected expense at its new amount and line, whether the old one was accepted or not', async () => {
    const budget = [
      { code: 'WORK', amount: 1_500_000n },
      { code: 'TOOLS', amount: 500_000n },
    ]
    const proposal = spending.paid({ budget })
    const award = spending.award(proposal)
    const open = spending.expense(proposal, { award, amount: 100_000n })
    const second = spending.expense(proposal, { award, amount: 150_000n, corrected: open })
    spending.reviewed(proposal, second, 'accept', award)
    const corrected = await page(proposal)
    expect(linesOf(corrected.budget)).to.deep.equal([[150_000n, 150_000n], ...[[0n, 0n]]])
    expect(corrected.awards.map(({ spent }) => base(spent))).to.deep.equal([150_000n])

    const loose = spending.expense(proposal, { amount: 60_000n })
    spending.reviewed(proposal, loose)
    const moved = spending.expense(proposal, { amount: 70_000n, line: 1, corrected: loose })
    const view = await page(proposal)
    expect([base(view.reported), base(view.accepted)]).to.deep.equal([70_000n, 150_000n])
    expect(linesOf(view.budget)).to.deep.equal([[150_000n, 150_000n], ...[[70_000n, 0n]]])
    const of = new Map(view.expenses.map((expense) => [expense.address, expense]))
    expect(of.get(open.toBase58())).to.include({ status: 'corrected', correctedBy: second.toBase58() })
    expect(of.get(loose.toBase58())).to.include({ status: 'corrected', waitsUntil: null })
    expect(of.get(moved.toBase58())).to.include({ status: 'reported', corrects: loose.toBase58() })
    expect(base((await fundPage(spending)).accounted)).to.equal(150_000n)
  })

  it('lets a delivery and an expense lapse that nobody reviewed, and takes both again', async () => {
    const { chain } = spending
    const proposal = spending.paid(spending.elsewhere())
    const submit = (revision: number) => delivering.submit(proposal, 1, revision)
    submit(1)
    const award = spending.award(proposal)
    const expense = spending.expense(proposal, { award, amount: 90_000n })
    const found = (await page(proposal)).deliveries.find(({ milestone }) => milestone === 1)
    chain.wait(45n * DAY)
    expect(await steps(found?.address ?? '')).to.deep.equal(['lapseDelivery'])
    expect(await steps(expense.toBase58())).to.deep.equal(['lapseExpense'])
    land(chain, lapseDelivery(chain, { proposal, milestone: 1 }))
    land(chain, lapseExpense(chain, { proposal, expense, award }))
    const view = await page(proposal)
    expect(view.milestones.map(({ status }) => status)).to.deep.equal(['paid', 'rejected'])
    expect(view.milestones[1]?.dueAt).to.be.at.least(Number(chain.now + 30n * DAY))
    expect(view.deliveries.map(({ status }) => status).sort()).to.deep.equal(['accepted', 'lapsed'])
    expect(view.expenses.map(({ status }) => status)).to.deep.equal(['lapsed'])
    expect([view.reported, view.accepted, view.disallowed].map(base)).to.deep.equal([0n, 0n, 0n])
    expect(linesOf(view.budget)).to.deep.equal([[0n, 0n], ...[[0n, 0n]]])
    expect(view.awards.map(({ spent }) => base(spent))).to.deep.equal([0n])

    submit(2)
    spending.expense(proposal, { award, amount: 90_000n })
    const again = await page(proposal)
    expect(again.milestones[1]).to.include({ status: 'submitted', revision: 2 })
    expect(again.expenses.map(({ status }) => status).sort()).to.deep.equal(['lapsed', 'reported'])
    expect(base(again.reported)).to.equal(90_000n)
  })

  it('shows the batch that met a milestone, which is payable from that second', async () => {
    const { chain } = delivering
    const proposal = delivering.approved({
      ...delivering.fresh(),
      milestones: [{ amount: 500_000n, kind: 'credits', quantity: 10_000n }],
    })
    const batch = delivering.batch(proposal.project, 12_000n)
    land(chain, meetMilestone(chain, { proposal, batch }))
    const [met] = (await page(proposal)).milestones
    expect(met).to.include({ status: 'accepted', payableAt: Number(chain.now) })
    expect([met?.metBy?.batch.address, met?.metBy?.issued.base, met?.quantity?.base]).to.deep.equal([
      ...[batch.address.toBase58(), '12000', '10000'],
    ])
    expect(await steps(proposal.address.toBase58())).to.deep.equal(['payMilestone'])
    delivering.pay(proposal)
    const paid = await page(proposal)
    expect(paid).to.include({ status: 'in-delivery', milestonesPaid: 1 })
    expect([base(paid.paidAfterProof), base(paid.advanced)]).to.deep.equal([500_000n, 0n])
    expect(paid.reportDueAt).to.equal(Number(chain.now + 180n * DAY))
  })

  it('counts an advance as an advance, and needs its account before any further payment', async () => {
    const before = await fundPage(delivering)
    const proposal = delivering.approved({
      ...delivering.fresh(),
      milestones: [
        { amount: 200_000n, kind: 'advance' },
        { amount: 300_000n, kind: 'advance' },
        { amount: 700_000n },
      ],
    })
    const about = proposal.address.toBase58()
    const money = async () => {
      const { needs } = await page(proposal)
      const found = needs.filter(({ key }) => ['accounting', 'advance', 'payment'].includes(key))
      return found.map(({ key, who, milestone }) => `${key} ${milestone} ${who}`)
    }
    expect(await money()).to.deep.equal(['advance 0 anyone', 'advance 1 anyone'])
    delivering.pay(proposal)
    expect(await money()).to.deep.equal(['accounting null payee'])
    const view = await page(proposal)
    expect([base(view.advanced), base(view.paidAfterProof)]).to.deep.equal([200_000n, 0n])
    expect(view.milestones.map(({ status }) => status)).to.deep.equal(['paid', 'planned', 'planned'])
    expect(await steps(about)).to.deep.equal([])
    delivering.spends(proposal, 150_000n)
    expect([await steps(about), await money()]).to.deep.equal([[], ['accounting null payee']])
    delivering.returns(proposal, 50_000n)
    expect(await steps(about)).to.deep.equal(['payMilestone'])
    expect(await money()).to.deep.equal(['advance 1 anyone'])
    delivering.pay(proposal, 1)
    const after = await fundPage(delivering)
    expect(base(after.paidInAdvance) - base(before.paidInAdvance)).to.equal(500_000n)
    expect(base(after.paidAfterProof)).to.equal(base(before.paidAfterProof))
    expect(base(after.returned) - base(before.returned)).to.equal(50_000n)

    delivering.accepted(proposal, 2)
    const accepted = await page(proposal)
    expect(accepted.needs.map(({ key }) => key)).to.include.members(['accounting', 'challenge'])
    expect(accepted.needs.map(({ key }) => key)).not.to.include('payment')
    const listed = await summaries({ project: accepted.project.address })
    expect(listed.map(({ needs }) => needs)).to.deep.equal([accepted.needs])
    delivering.returns(proposal, 300_000n, 1)
    expect(await money()).to.deep.equal(['payment 2 anyone'])
    delivering.toPayable(proposal, 2)
    expect(await steps(about)).to.deep.equal(['payMilestone'])
    delivering.pay(proposal, 2)
    expect(await money()).to.deep.equal([])
  })

  it('lists credits and money that came back until the last contributor has taken its part', async () => {
    const { chain } = spending
    const { contributor, neighbour } = chain.actors
    const fund = new SpendingFund({ base: spending.base })
    const proposal = fund.paid({ share: SHARE })
    const { batch } = fund.issued(fund.verified([proposal]))
    const moneyBack = fund.returned(proposal, 300_001n)
    const waiting = async () => {
      const items = await lab.ask('/api/waiting?role=contributor', z.array(waitingItem))
      const about = [batch.address, moneyBack].map((address) => address.toBase58())
      return items.filter(({ subject }) => about.includes(subject.address)).map(({ kind }) => kind)
    }
    const stakes = [
      { wallet: contributor, pool: fund.free },
      { wallet: neighbour, pool: fund.free },
      { wallet: contributor, pool: fund.earmarked },
    ]
    for (const { wallet, pool } of stakes) {
      expect((await waiting()).sort()).to.deep.equal(['credit-share', 'money-back'])
      fund.creditsOf(batch, wallet)
      land(chain, exits.claimCredits(chain, { proposal, batch, wallet, pool }))
      land(chain, exits.reclaimMoney(chain, { proposal, moneyBack, wallet, pool }))
    }
    expect(await waiting()).to.deep.equal([])
  })
})
