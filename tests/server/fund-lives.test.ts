import { expect } from 'chai'
import { z } from 'zod'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import { refold } from '../../packages/server/src/indexer/refold.ts'
import { page } from '../../packages/server/src/api/schemas/common.ts'
import { contributorView } from '../../packages/server/src/api/schemas/contributors.ts'
import {
  deliverySummary,
  deliveryView,
  expenseView,
} from '../../packages/server/src/api/schemas/deliveries.ts'
import { fundView } from '../../packages/server/src/api/schemas/funds.ts'
import { searchHit } from '../../packages/server/src/api/schemas/overview.ts'
import { proposalSummary, votingPower } from '../../packages/server/src/api/schemas/proposal-parts.ts'
import { proposalView } from '../../packages/server/src/api/schemas/proposals.ts'
import { waitingItem } from '../../packages/server/src/api/schemas/waiting.ts'
import { proposals } from '../../packages/server/src/store/schema/index.ts'
import { dump } from '../../packages/server/src/store/dump.ts'
import { Chain } from '../support/chain.ts'
import { base } from './support/agreement.ts'
import { type FundLives, playFundLives } from './support/fund-lives.ts'
import { Lab } from './support/lab.ts'
import { openMemory } from './support/stores.ts'

const TABLES = [
  ...['proposals', 'proposal_pools', 'milestones', 'budget_lines', 'votes', 'checkpoints', 'deliveries'],
  ...[
    'reviews',
    'objections',
    'awards',
    'expenses',
    'money_back',
    'money_back_parts',
    'reclaims',
    'bindings',
  ],
]

describe('the lives of proposals in the store', function () {
  this.timeout(240_000)
  let lab: Lab
  let lives: FundLives

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    lives = playFundLives(chain)
    await lab.sync()
  })
  after(() => lab.close())

  const proposal = (which: keyof Omit<FundLives, 'stage'>) =>
    lab.ask(`/api/proposals/${lives[which].address.toBase58()}`, proposalView)
  const fundOf = () => lab.ask(`/api/funds/${lives.stage.fund.address.toBase58()}`, fundView)

  it('agrees with every account on chain, and misses no number', async () => {
    const view = await lab.reconcile()
    expect(view.checks.filter(({ equal }) => !equal)).to.deep.equal([])
    expect(view.gaps).to.deep.equal([])
    const fields = new Set(view.checks.map(({ field }) => field))
    for (const field of [
      ...[
        'fund.rules',
        'fund.snapshots',
        'pool.reclaimable',
        'pool.unitsBeforeSlot',
        'contributor.checkpoints',
      ],
      ...['pool.balance + reclaimable = contributed + adopted + returned - drawn - refunded'],
      ...['drawn - paid - released <= escrow', 'sum of votes <= tally.votable', 'proposal.milestones[0]'],
      ...['expenses accepted + returned <= proposal.paid', 'proposal.pools[free]', 'delivery.reviewers'],
      ...['objection.deposit', 'award.spent', 'expense.status', 'moneyBack.claimed', 'reclaim.amount'],
      ...['vote.choice', 'proposal.sequence', 'moneyBack.sequence'],
    ]) {
      expect(fields.has(field), field).to.equal(true)
    }
  })

  it('reports a total that differs from the chain', async () => {
    await lab.store.db.update(proposals).set({ accepted: 7n })
    const { checks } = await lab.reconcile()
    const wrong = checks.filter(({ equal }) => !equal).map(({ field }) => field)
    expect(wrong).to.include('proposal.accepted')
    await lab.store.db.transaction((tx) => refold(tx))
  })

  it('comes to the same tables when folded anew, and when each transaction is taken in by itself', async () => {
    const expected = await dump(lab.store.db)
    for (const table of TABLES) expect(expected).to.match(new RegExp(`^# ${table} [1-9]`, 'm'))
    await lab.store.db.transaction((tx) => refold(tx))
    expect(await dump(lab.store.db)).to.equal(expected)
    const store = await openMemory()
    for (const transaction of lab.transactions) await ingest(store.db, [transaction])
    expect(await dump(store.db)).to.equal(expected)
    await store.close()
  })

  it('shows a fund whose money adds up', async () => {
    const fund = await fundOf()
    const inflow = base(fund.received) + base(fund.adopted) + base(fund.returned)
    const outflow = base(fund.drawn) + base(fund.refunded) + base(fund.reclaimable)
    expect(base(fund.balance)).to.equal(inflow - outflow)
    expect(base(fund.drawn)).to.equal(base(fund.paid) + base(fund.promised) + base(fund.released))
    expect(base(fund.paid)).to.equal(1_200_000n)
    expect(base(fund.promised)).to.equal(500_000n)
    expect(base(fund.accounted)).to.equal(100_000n)
    expect(fund.proposalCounts.reduce((sum, { count }) => sum + count, 0)).to.equal(fund.proposals)
    expect(fund.openProposals).to.equal(1)
  })

  it('shows a proposal as planned and as it went', async () => {
    const view = await proposal('ended')
    expect(view.status).to.equal('terminated')
    expect(view.milestones.map(({ status }) => status)).to.deep.equal(['paid', 'terminated'])
    expect(view.milestones[1]?.extended).to.equal(true)
    expect(view.milestones[1]?.dueAt).to.equal((view.milestones[1]?.plannedDueAt ?? 0) + 100)
    expect(view.milestones.reduce((sum, { amount }) => sum + base(amount), 0n)).to.equal(base(view.total))
    expect(view.budget.reduce((sum, { amount }) => sum + base(amount), 0n)).to.equal(base(view.total))
    expect(view.payments.map(({ milestone, amount }) => [milestone, amount.base])).to.deep.equal([
      [0, '1200000'],
    ])
    expect(view.pools.reduce((sum, { drawn }) => sum + base(drawn), 0n)).to.equal(base(view.total))
    expect(view.pools.reduce((sum, { back }) => sum + base(back), 0n)).to.equal(base(view.released))
    expect(base(view.inEscrow)).to.equal(0n)
    expect(view.deliveries.map(({ revision, status }) => [revision, status])).to.deep.include([1, 'rejected'])
    const stood = view.deliveries.find(({ revision }) => revision === 2)
    expect(stood?.objections.map(({ status }) => status)).to.deep.equal(['upheld'])
    expect(view.expenses.map(({ status }) => status).sort()).to.deep.equal([
      ...['accepted', 'disallowed', 'reported'],
    ])
    expect(view.awards.map(({ spent }) => spent.base)).to.deep.equal(['200000'])
    expect(view.moneyBack[0]?.reason).to.equal('termination')
    expect(view.timeline.at(0)?.event).to.equal('ProposalCreated')
  })

  it('counts the votes, and shows with what a wallet votes', async () => {
    const view = await proposal('ended')
    const { tally } = view
    expect(tally.voters).to.equal(3)
    expect(view.votes.reduce((sum, { value }) => sum + base(value), 0n)).to.equal(base(tally.turnout))
    const changed = view.votes.find(({ changedAt }) => changedAt !== null)
    expect(changed?.choice).to.equal('for')
    expect(view.votes.filter(({ closedAt }) => closedAt !== null)).to.have.lengthOf(1)
    expect(tally.passes).to.equal(true)
    const wallet = lives.stage.chain.actors.contributor.publicKey.toBase58()
    const path = `/api/proposals/${view.address}/voters/${wallet}`
    const power = await lab.ask(path, z.array(votingPower))
    expect(power).to.have.lengthOf(2)
    for (const { value, vote } of power) expect(value).to.deep.equal(vote?.value)
  })

  it('lists proposals by status, fund, payee and what still runs', async () => {
    const list = async (query: string) =>
      (await lab.ask(`/api/proposals?${query}`, page(proposalSummary))).items
    const fund = lives.stage.fund.address.toBase58()
    for (const status of ['defeated', 'vetoed', 'cancelled'] as const) {
      const found = await list(`status=${status}&fund=${fund}`)
      expect(found.map(({ address }) => address)).to.deep.equal([lives[status].address.toBase58()])
    }
    const open = await list(`open=true&payee=${lives.running.payee.publicKey.toBase58()}`)
    expect(open.map(({ address }) => address)).to.deep.equal([lives.running.address.toBase58()])
    expect(open[0]?.needs.map(({ key }) => key)).to.include('review')
    expect((await lab.refusal(`/api/proposals/${fund}`)).name).to.equal('NotFound')
  })

  it('shows what waits for a reviewer, and hides what it has reviewed', async () => {
    const { a, b } = lives.stage.base.verifiers
    const waiting = async (person: string) =>
      (await lab.ask(`/api/deliveries?waiting=${person}`, z.array(deliverySummary))).map(
        ({ proposal: of }) => of.address,
      )
    expect(await waiting(b.person.publicKey.toBase58())).to.deep.equal([lives.running.address.toBase58()])
    expect(await waiting(a.person.publicKey.toBase58())).to.deep.equal([])
    const expenses = await lab.ask(
      `/api/expenses?waiting=${b.person.publicKey.toBase58()}`,
      z.array(expenseView),
    )
    expect(expenses.map(({ id }) => id)).to.deep.equal([3])
    const [delivery] = (await proposal('running')).deliveries
    const one = await lab.ask(`/api/deliveries/${delivery?.address}`, deliveryView)
    expect(one.reviews.map(({ verdict }) => verdict)).to.deep.equal(['accept'])
    expect(one.payment).to.equal(null)
  })

  it('shows of each revision of a delivery what it paid, and names it in the ledger', async () => {
    const { deliveries } = await proposal('ended')
    expect(
      deliveries.map(({ revision, status, payment }) => [revision, status, payment?.amount.base ?? null]),
    ).to.have.deep.members([
      [1, 'rejected', null],
      [2, 'accepted', '1200000'],
    ])
    const [stood] = deliveries.filter(({ revision }) => revision === 2)
    expect(stood?.revisions.map(({ revision }) => revision)).to.deep.equal([1, 2])
    expect(stood?.timeline.map(({ delivery }) => delivery)).to.deep.equal(
      stood?.timeline.map(() => ({
        ...stood.proposal,
        address: stood.address,
        code: `${stood.proposal.code}/1/2`,
      })),
    )
    const hits = await lab.ask(`/api/search?q=${stood?.evidenceRoot}`, z.array(searchHit))
    expect(hits.map(({ kind, address }) => [kind, address])).to.deep.equal([['delivery', stood?.address]])
  })

  it('shows a contributor what became of its money', async () => {
    const { contributor, neighbour } = lives.stage.chain.actors
    const ask = (wallet: typeof contributor) =>
      lab.ask(`/api/contributors/${wallet.publicKey.toBase58()}`, contributorView)
    const ended = lives.ended.address.toBase58()
    const view = await ask(contributor)
    expect(view.votes.filter(({ proposal: of }) => of.address === ended)).to.have.lengthOf(2)
    expect(view.reclaims.map(({ proposal: of, units }) => [of.address, units !== null])).to.deep.equal([
      [ended, true],
    ])
    expect(view.reclaimable.map(({ pool }) => pool)).to.deep.equal([lives.stage.earmarked.address.toBase58()])
    const other = await ask(neighbour)
    const drawn = [...view.drawn, ...other.drawn].filter(({ proposal: of }) => of.address === ended)
    const total = base((await proposal('ended')).total)
    const sum = drawn.reduce((all, { amount }) => all + base(amount), 0n)
    expect(sum <= total && sum > total - 3n, String(sum)).to.equal(true)
    expect(other.reclaimable.map(({ proposal: of }) => of.address)).to.deep.equal([ended])
  })

  it('lists what waits for contributor, payee, reviewer and anyone', async () => {
    const { contributor, neighbour } = lives.stage.chain.actors
    const waits = async (query: string) => {
      const items = await lab.ask(`/api/waiting?${query}`, z.array(waitingItem))
      return items.map(({ kind, subject, nextStep }) => [kind, subject.kind, nextStep])
    }
    const ofGiver = await waits(`for=${contributor.publicKey.toBase58()}`)
    expect(ofGiver).to.deep.include(['money-back', 'money-back', 'reclaimMoney'])
    expect(ofGiver).to.deep.include(['vote-rent', 'proposal', 'closeVote'])
    const ofPayee = await waits(`for=${lives.running.payee.publicKey.toBase58()}`)
    expect(ofPayee).to.deep.include(['spending-account', 'proposal', 'logExpense'])
    const ofReviewer = await waits(`for=${lives.stage.base.verifiers.b.person.publicKey.toBase58()}`)
    expect(ofReviewer).to.deep.include(['delivery-review', 'delivery', 'reviewDelivery'])
    expect(ofReviewer).to.deep.include(['expense-review', 'expense', 'reviewExpense'])
    const voting = lives.stage.propose({ milestones: [{ amount: 200_000n }] })
    const ofNeighbour = await waits(`for=${neighbour.publicKey.toBase58()}`)
    expect(ofNeighbour).to.deep.include(['proposal-vote', 'proposal', 'castVote'])
    lives.stage.toVotingEnd(voting)
    expect(await waits('role=anyone')).to.deep.include(['proposal-count', 'proposal', 'finishVote'])
    expect((await lab.reconcile()).differences).to.equal(0)
  })
})
