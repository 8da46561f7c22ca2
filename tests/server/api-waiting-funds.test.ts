import type { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { z } from 'zod'
import { deliverySummary } from '../../packages/server/src/api/schemas/deliveries.ts'
import { waitingItem } from '../../packages/server/src/api/schemas/waiting.ts'
import { acceptFundRole } from '../../packages/sdk/src/instructions/index.ts'
import * as councils from '../support/calls/council.ts'
import * as exits from '../support/calls/fund-exit.ts'
import * as funds from '../support/calls/fund.ts'
import { payMilestone } from '../support/calls/payments.ts'
import { setProjectStatus } from '../support/calls/projects.ts'
import { setOrganizationStatus } from '../support/calls/registry.ts'
import { expenseOf, logExpense } from '../support/calls/spending.ts'
import { Chain } from '../support/chain.ts'
import { land } from '../support/expect.ts'
import type { ProposalRef } from '../support/refs.ts'
import { registered } from '../support/registered.ts'
import { DeliveringFund } from '../support/stage-delivery.ts'
import { DAY, nextId } from '../support/values.ts'
import { World } from '../support/world.ts'
import { Lab } from './support/lab.ts'

type Kind = z.infer<typeof waitingItem>['kind']

describe('what waits in the rooms of funds', function () {
  this.timeout(240_000)
  let lab: Lab
  let fund: DeliveringFund
  const seen = new Set<Kind>()

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    const base = registered({}, new World(chain))
    fund = new DeliveringFund({ base, expiresAt: chain.now + 2_000n * DAY })
  })
  after(() => lab.close())

  /** The kinds that wait about something, for a wallet or for whoever asks. */
  async function waits(about: PublicKey, wallet?: PublicKey): Promise<Kind[]> {
    const query = wallet === undefined ? '' : `?for=${wallet.toBase58()}`
    const items = await lab.ask(`/api/waiting${query}`, z.array(waitingItem))
    const kinds = items.filter(({ subject }) => subject.address === about.toBase58()).map(({ kind }) => kind)
    kinds.forEach((kind) => seen.add(kind))
    return [...new Set(kinds)]
  }

  const deliveriesOf = (proposal: ProposalRef) =>
    lab.ask(`/api/deliveries?proposal=${proposal.address.toBase58()}`, z.array(deliverySummary))

  const voters = () => fund.chain.actors.contributor.publicKey

  it('asks for votes, for the count, for a veto and for the draw', async () => {
    const proposal = fund.propose(fund.fresh())
    expect(await waits(proposal.address, voters())).to.include('proposal-vote')
    fund.vote(proposal, fund.chain.actors.contributor)
    fund.toVotingEnd(proposal)
    expect(await waits(proposal.address)).to.include('proposal-count')
    const adopted = fund.adopted(fund.fresh())
    expect(await waits(adopted.address)).to.include('proposal-veto')
    fund.toCoolOffEnd(adopted)
    expect(await waits(adopted.address)).to.include('proposal-draw')
    expect(await waits(adopted.address, voters())).to.include('vote-rent')
  })

  it('offers a draw to nobody while project or organization is suspended or payments are paused', async () => {
    const { chain } = fund
    const adopted = fund.adopted(fund.fresh())
    fund.toCoolOffEnd(adopted)
    const offered = async () => (await waits(adopted.address)).includes('proposal-draw')
    const { organization, project } = adopted
    land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    expect(await offered()).to.equal(false)
    land(chain, setOrganizationStatus(chain, organization, 'active'))
    expect(await offered()).to.equal(true)
    land(chain, setProjectStatus(chain, project, 'suspended'))
    expect(await offered()).to.equal(false)
    land(chain, setProjectStatus(chain, project, 'registered'))
    land(chain, funds.setFundPause(fund.fund, ['payments']))
    expect(await waits(fund.fund.address)).to.include('fund-paused')
    expect(await offered()).to.equal(false)
    chain.wait(14n * DAY)
    expect(await waits(fund.fund.address)).not.to.include('fund-paused')
    expect(await offered()).to.equal(true)
    land(chain, funds.setFundPause(fund.fund, []))
  })

  it('asks a payee for deliveries and credits, reviewers for reviews, anyone for payments', async () => {
    const proposal = fund.approved({
      ...fund.fresh(),
      milestones: [
        { amount: 1_000_000n, kind: 'delivery' },
        { amount: 500_000n, kind: 'advance' },
        { amount: 500_000n, kind: 'credits', quantity: 10n },
      ],
    })
    const kinds = await waits(proposal.address)
    expect(kinds).to.include.members(['milestone-delivery', 'milestone-advance', 'milestone-credits'])
    fund.submit(proposal)
    const { a } = fund.base.verifiers
    const ofReviewer = await lab.ask(
      `/api/waiting?for=${a.person.publicKey.toBase58()}`,
      z.array(waitingItem),
    )
    const review = ofReviewer.find(({ kind }) => kind === 'delivery-review')
    const [delivery] = await deliveriesOf(proposal)
    expect(review?.place).to.include({ kind: 'delivery', address: delivery?.address })
    expect(review?.place.code).to.equal(`${delivery?.proposal.code}/1/1`)
    seen.add('delivery-review')
    fund.review({ proposal, milestone: 0, revision: 1 })
    fund.toPayable(proposal)
    expect(await waits(proposal.address)).to.include('milestone-payment')
    fund.pay(proposal)
    expect(await waits(proposal.address)).to.include('spending-account')
    const id = nextId()
    land(fund.chain, logExpense(fund.chain, { proposal, id, amount: 1_000n }))
    expect(await waits(expenseOf({ proposal, id }), a.person.publicKey)).to.include('expense-review')
  })

  it('asks for the decision of an objection', async () => {
    const proposal = fund.approved(fund.fresh())
    fund.disputed(proposal)
    const items = await lab.ask('/api/waiting', z.array(waitingItem))
    const decision = items.find(({ kind }) => kind === 'objection-decision')
    const [delivery] = await deliveriesOf(proposal)
    expect(decision?.place).to.include({ kind: 'delivery', address: delivery?.address })
    seen.add('objection-decision')
  })

  it('asks for the final report once everything is paid and accounted for', async () => {
    const proposal = paidInFull()
    expect(await waits(proposal.address)).to.include('final-report')
  })

  it('asks whom a role was offered to, and whoever paused', async () => {
    const { manager, address } = fund.fund
    land(
      fund.chain,
      funds.offerFundRole(fund.fund, 'manager', fund.chain.actors.neighbour.publicKey, manager),
    )
    expect(await waits(address)).to.include('fund-role')
    land(fund.chain, funds.setFundPause(fund.fund, ['proposals']))
    expect(await waits(address)).to.include('fund-paused')
  })

  it('shows members that a role was offered to their council, and what waits for it once it has the role', async () => {
    const { a, b, c } = fund.base.organizations
    const { manager, address } = fund.fund
    const council = councils.councilOf(fund.chain, { members: [a, b, c] })
    land(fund.chain, councils.createCouncil(fund.chain, { members: [a, b, c] }))
    land(fund.chain, funds.offerFundRole(fund.fund, 'manager', council.address, manager))
    const asked = async ({ authority }: typeof a) => {
      const items = await lab.ask(`/api/waiting?for=${authority.publicKey.toBase58()}`, z.array(waitingItem))
      return items.filter(({ subject }) => subject.address === address.toBase58())
    }
    for (const member of [a, b, c]) {
      expect(
        (await asked(member)).map(({ role, kind, nextStep, actingAs }) => [
          role,
          kind,
          nextStep,
          actingAs?.address,
        ]),
      ).to.deep.equal([['council-member', 'fund-role', 'acceptFundRole', member.address.toBase58()]])
    }
    const instruction = acceptFundRole({ successor: council.address, fund: address, role: 'manager' })
    land(fund.chain, councils.proposeMotion(fund.chain, { council, instruction, id: 1 }))
    const motion = councils.motionOf({ council, id: 1 })
    for (const member of [a, b]) land(fund.chain, councils.approveMotion(motion, member))
    fund.chain.wait(2n * DAY)
    land(fund.chain, councils.executeMotion(fund.chain, motion))
    expect((await asked(a)).map(({ role, kind }) => [role, kind])).to.deep.equal([
      ['council-member', 'fund-paused'],
    ])
  })

  it('asks anyone to end what is over, and gives back what its givers may take', async () => {
    fund.chain.wait(2_001n * DAY)
    expect(await waits(fund.fund.address)).to.include('fund-end')
    land(fund.chain, funds.windDownFund(fund.fund))
    expect(await waits(fund.free.address)).to.include('pool-close')
    land(fund.chain, exits.closePool(fund.chain, fund.free))
    expect(await waits(fund.free.address, voters())).to.include('refund')
  })

  it('lists what waits for contributors once for all of them, until the last has taken its part', async () => {
    const { contributor, neighbour } = fund.chain.actors
    const givers = async () => {
      const items = await lab.ask('/api/waiting?role=contributor', z.array(waitingItem))
      expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length)
      expect(items.every(({ role }) => role === 'contributor')).to.equal(true)
      return items.map(({ kind, subject }) => `${kind} ${subject.address}`)
    }
    const refund = `refund ${fund.free.address.toBase58()}`
    expect(await givers()).to.include(refund)
    expect((await givers()).some((each) => each.startsWith('vote-rent '))).to.equal(true)
    for (const wallet of [contributor, neighbour]) {
      expect(await givers()).to.include(refund)
      land(fund.chain, exits.refund({ pool: fund.free, wallet }))
    }
    expect(await givers()).not.to.include(refund)
  })

  it('has no kind that nothing here or in the lives of funds asks for', () => {
    const elsewhere: Kind[] = ['money-back', 'credit-share']
    const kinds = waitingItem.shape.kind.options
    const ofFunds = kinds.slice(kinds.indexOf('fund-role'))
    expect([...new Set([...seen, ...elsewhere])].sort()).to.include.members([...ofFunds].sort())
  })

  function paidInFull(): ProposalRef {
    const proposal = fund.approved({ ...fund.fresh(), milestones: [{ amount: 700_000n }] })
    fund.accepted(proposal)
    fund.toPayable(proposal)
    land(fund.chain, payMilestone(fund.chain, { proposal, milestone: 0 }))
    const [line] = fund.read(proposal).budget
    fund.spends(proposal, line?.amount ?? 0n)
    fund.returns(proposal, 700_000n - (line?.amount ?? 0n))
    return proposal
  }
})
