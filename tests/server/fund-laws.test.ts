import type { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { meetMilestone } from '../support/calls/deliveries.ts'
import * as exits from '../support/calls/fund-exit.ts'
import { Chain } from '../support/chain.ts'
import { land } from '../support/expect.ts'
import { DeliveringFund } from '../support/stage-delivery.ts'
import { SHARE, SpendingFund } from '../support/stage-spending.ts'
import { planted as plantedIn } from './support/agreement.ts'
import { type FundLives, playFundLives } from './support/fund-lives.ts'
import { Lab } from './support/lab.ts'

/** Rows of the store that say what did not happen: the comparison with the chain has to show each by its law. */
describe('the laws of funds, asked of the store and the chain', function () {
  this.timeout(240_000)
  let lab: Lab
  let lives: FundLives

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    lives = playFundLives(chain)
    const { base } = lives.stage
    payByBatch(new DeliveringFund({ base }))
    claimCredits(new SpendingFund({ base }))
    await lab.sync()
  })
  after(() => lab.close())
  afterEach(async () => {
    expect((await lab.reconcile()).differences).to.equal(0)
  })

  const planted = (law: number, change: string) => plantedIn(lab, law, change)
  const quoted = (address: PublicKey) => `'${address.toBase58()}'`

  it('have comparisons by number, and none differs while nothing is falsified', async () => {
    const { checks } = await lab.reconcile()
    for (const law of [2, 3, 4, 5, 7]) {
      expect(checks.filter((check) => check.law === law).length, `law ${law}`).to.be.greaterThan(20)
    }
  })

  it('law 2 shows money that no pool received, returned or gave, and an escrow that is short', async () => {
    const free = quoted(lives.stage.free.address)
    expect(await planted(2, `update pools set adopted = 5 where address = ${free}`)).to.include.members([
      ...['pool.adopted'],
      'pool.balance + reclaimable = contributed + adopted + returned - drawn - refunded',
    ])
    const gift = 'balance = balance + 1000000000, contributed = contributed + 1000000000'
    expect(await planted(2, `update pools set ${gift} where address = ${free}`)).to.include(
      'pool.balance + reclaimable <= vault',
    )
    const ended = quoted(lives.ended.address)
    expect(
      await planted(2, `update proposals set released = released - 1 where address = ${ended}`),
    ).to.include('drawn - paid - released <= escrow')
    expect(
      await planted(2, `update proposal_pools set drawn = drawn + 1 where pool = ${free}`),
    ).to.deep.equal(['sum of proposal.pools.drawn = pool.drawn'])
    expect(
      await planted(2, `update money_back_parts set amount = amount + 1 where pool = ${free}`),
    ).to.include.members(['moneyBack.amounts', 'sum of moneyBack.amounts = pool.returned'])
    expect(
      await planted(2, `update money_back_parts set claimed = 0 where pool = ${free}`),
    ).to.include.members([
      ...['moneyBack.claimed', 'sum of moneyBack.amounts not claimed = pool.reclaimable'],
    ])
  })

  it('law 3 shows a payment to somebody else, too early, without proof, or of a step that was not due', async () => {
    const steps = (values: string, proposal: PublicKey) =>
      planted(3, `update milestones set ${values} where proposal = ${quoted(proposal)} and row = 0`)
    const { ended, running } = lives
    expect(await steps("paid_to = 'somebody'", ended.address)).to.deep.equal([
      'proposal.milestones[0] paid to proposal.payeeAccount',
    ])
    expect(await steps('paid_at = payable_at - 1', ended.address)).to.deep.equal([
      'proposal.milestones[0] paid at >= payableAt',
    ])
    const proven = 'proposal.milestones[0] quorum <= organizations that accepted'
    expect(await planted(3, "update deliveries set quorum = 3 where status = 'accepted'")).to.include(proven)
    expect(await steps('revision = 1', ended.address)).to.include(proven)
    expect(await planted(3, 'update milestones set quantity = 2000000 where met_by is not null')).to.include(
      'proposal.milestones[1].quantity <= batch.issued',
    )
    expect(
      await steps("status = 'paid', paid_to = 'somebody', paid_at = 1", running.address),
    ).to.include.members([
      ...[
        'proposal.milestones[0]',
        'sum of milestones paid = proposal.paid',
        'proposal.milestones[0] paid at >= payableAt',
      ],
      ...[proven],
    ])
  })

  it('law 4 shows a vote that weighs more than was held, or counts twice, also once its account is closed', async () => {
    const ended = quoted(lives.ended.address)
    const votes = (values: string, where: string) =>
      planted(4, `update votes set ${values} where proposal = ${ended} and ${where}`)
    const closed = await votes('value = value + 1', 'closed_at is not null')
    expect(closed).to.include.members([
      ...['sum of votes = tally.turnout', 'vote.value = value of the units at the snapshot'],
    ])
    expect(closed).not.to.include('vote.value')
    expect(await votes('value = value * 1000', 'closed_at is null')).to.include.members([
      ...['sum of votes <= tally.votable', 'vote.value'],
    ])
    expect(await votes("choice = 'against'", 'true')).to.include.members([
      ...['vote.choice', 'sum of weights for = tally.weightFor'],
    ])
    expect(await planted(4, 'update checkpoints set units_before = units_before + 1')).to.include(
      'contributor.checkpoints',
    )
    const again = `insert into votes select contributor, proposal, pool, contributor, wallet, choice, value,
      weight, cast_at, changed_at, closed_at, signature from votes where closed_at is not null`
    expect(await planted(4, again)).to.include('votes = tally.voters')
  })

  it('law 5 shows units, parts, expenses and credits that are more or fewer than there are', async () => {
    const free = quoted(lives.stage.free.address)
    const stakes = (values: string) => planted(5, `update contributors set ${values} where pool = ${free}`)
    expect(await stakes('units = units + 1')).to.include.members([
      ...['contributor.units', 'pool.units = sum of contributor.units'],
    ])
    expect(await stakes('contributed = contributed + 1')).to.include(
      'sum of contributor.contributed = pool.contributed',
    )
    expect(await planted(5, 'update checkpoints set units = units + 1')).to.include(
      'sum of units at the draw = proposal.pools[free].drawnUnits',
    )
    expect(await planted(5, "update expenses set amount = 1 where status = 'accepted'")).to.include.members([
      'expense.amount',
      'sum of expenses accepted = proposal.accepted',
    ])
    const ended = quoted(lives.ended.address)
    expect(
      await planted(5, `update proposals set accepted = paid + 1 where address = ${ended}`),
    ).to.include.members(['proposal.accepted', 'expenses accepted + returned <= proposal.paid'])
    const claims = await planted(5, 'update credit_claims set amount = amount * 1000')
    for (const words of [/^sum of claims = batch\.shares/, /^sum of claims <= batch\.shares/]) {
      expect(
        claims.some((field) => words.test(field)),
        String(words),
      ).to.equal(true)
    }
    expect(await planted(5, 'update batch_shares set amount = amount * 1000')).to.include(
      'shares not claimed <= share vault',
    )
  })
})

/** An advance that is accounted for, then a step that a batch met. */
function payByBatch(fund: DeliveringFund): void {
  const proposal = fund.approved({
    ...fund.fresh(),
    milestones: [
      { amount: 300_000n, kind: 'advance' },
      { amount: 700_000n, kind: 'credits', quantity: 1_000n },
    ],
  })
  fund.pay(proposal)
  fund.spends(proposal, 300_000n)
  const batch = fund.batch(proposal.project)
  land(fund.chain, meetMilestone(fund.chain, { proposal, batch, milestone: 1 }))
  fund.pay(proposal, 1)
}

/** A share of an issue, of which one contributor took its part. */
function claimCredits(fund: SpendingFund): void {
  const { chain, free: pool } = fund
  const { contributor: wallet } = chain.actors
  const proposal = fund.paid({ share: SHARE })
  const { batch } = fund.issued(fund.verified([proposal]))
  fund.creditsOf(batch, wallet)
  land(chain, exits.claimCredits(chain, { proposal, batch, wallet, pool }))
}
