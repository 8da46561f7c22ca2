import type { Verdict } from '../../packages/sdk/src/enums.ts'
import * as deliveries from './calls/deliveries.ts'
import { returnMoney } from './calls/fund-exit.ts'
import * as payments from './calls/payments.ts'
import { expenseOf, logExpense, reviewExpense } from './calls/spending.ts'
import type { Landed } from './chain.ts'
import { land } from './expect.ts'
import { read } from './read.ts'
import type { BatchRef, PoolRef, ProjectRef, ProposalRef, VerifierRef } from './refs.ts'
import { quorumOf } from './registered.ts'
import { RunningFund, type RunningFundOptions } from './stage-fund.ts'
import { amountIn } from './tokens.ts'
import { day, nextId } from './values.ts'

/** Deliveries are objected to for so long: the rule of a running fund. */
export const CHALLENGE = 7n * 86_400n

/** Numbers of money that came back from here on, so that an end may have the first ones. */
const FIRST_RETURN = 1_000_000

/** Rules under which one stage can draw as many proposals as its pools hold. */
const UNCAPPED = { capPeriod: 0n, capPerProposalBps: 10_000 }

/**
 * A running fund whose proposals are delivered. Its rules cap no draw, so that many proposals run beside each other.
 * Whoever calls a method that jumps is told so.
 */
export class DeliveringFund extends RunningFund {
  constructor(options: RunningFundOptions = {}) {
    super({ ...options, rules: { ...UNCAPPED, ...options.rules } })
    this.gives(this.chain.actors.contributor, 1_000_000_000_000n)
    this.nextSlot()
  }

  /** A project of its own with a pool that holds so much of the neighbour's money. */
  earmark(amount: bigint): { project: ProjectRef; projectPool: PoolRef } {
    const project = this.newProject()
    const projectPool = this.world.pool(this.fund, project)
    this.gives(this.chain.actors.neighbour, amount, projectPool)
    this.nextSlot()
    return { project, projectPool }
  }

  submit(proposal: ProposalRef, milestone = 0, revision = 1): Landed {
    return land(this.chain, deliveries.submitDelivery(this.chain, { proposal, milestone, revision }))
  }

  review(
    input: deliveries.DeliveryInput,
    verdict: Exclude<Verdict, 'changes'> = 'accept',
    verifiers: VerifierRef[] = quorumOf(this.base),
  ): void {
    for (const verifier of verifiers) {
      land(this.chain, deliveries.reviewDelivery({ ...input, verifier, verdict }))
    }
  }

  /** Handed in and accepted by two organizations in the same second: its challenge period begins. */
  accepted(proposal: ProposalRef, milestone = 0, revision = 1): deliveries.DeliveryInput {
    const delivery = { proposal, milestone, revision }
    this.submit(proposal, milestone, revision)
    this.review(delivery)
    return delivery
  }

  rejected(proposal: ProposalRef, milestone = 0, revision = 1): deliveries.DeliveryInput {
    const delivery = { proposal, milestone, revision }
    this.submit(proposal, milestone, revision)
    this.review(delivery, 'reject')
    return delivery
  }

  disputed(proposal: ProposalRef, milestone = 0): deliveries.DeliveryInput {
    const delivery = this.accepted(proposal, milestone)
    land(this.chain, deliveries.disputeDelivery(this.chain, delivery))
    return delivery
  }

  /** Jumps to the second in which the milestone's challenge period is over. */
  toPayable(proposal: ProposalRef, milestone = 0): void {
    const { payableAt } = this.milestone(proposal, milestone)
    if (payableAt > this.chain.now) this.chain.moveTo(payableAt)
  }

  pay(proposal: ProposalRef, milestone = 0): Landed {
    return land(this.chain, payments.payMilestone(this.chain, { proposal, milestone }))
  }

  /** Accepted, and paid at the end of its challenge period. */
  paid(proposal: ProposalRef, milestone = 0): Landed {
    this.accepted(proposal, milestone)
    this.toPayable(proposal, milestone)
    return this.pay(proposal, milestone)
  }

  /** Reports what was spent on the first budget line and has it accepted by two organizations. */
  spends(proposal: ProposalRef, amount: bigint): void {
    const id = nextId()
    land(this.chain, logExpense(this.chain, { proposal, id, amount }))
    for (const verifier of quorumOf(this.base)) {
      land(this.chain, reviewExpense({ proposal, verifier, expense: expenseOf({ proposal, id }) }))
    }
  }

  /** The payee sends back so much of what a milestone paid. */
  returns(proposal: ProposalRef, amount: bigint, milestone = 0): Landed {
    const id = FIRST_RETURN + nextId()
    return land(this.chain, returnMoney(this.chain, { proposal, amount, milestone, id }))
  }

  /** A batch of so many base units that a project is issued now; each claim of a project has a month of its own. */
  batch(project: ProjectRef, quantity = 1_000_000n, id = 1): BatchRef {
    const month = { periodStart: day(2026, id, 1), periodEnd: day(2026, id + 1, 1) }
    const claim = this.world.verified({ project, id, quantity, ...month }, quorumOf(this.base))
    return this.world.issuedBatch(claim)
  }

  milestone(proposal: ProposalRef, milestone = 0) {
    const row = this.read(proposal).milestones[milestone]
    if (row === undefined) throw new RangeError(`The proposal has no milestone ${milestone}`)
    return row
  }

  delivery(input: deliveries.DeliveryInput) {
    return read(this.chain, 'Delivery', deliveries.deliveryOf(input))
  }

  objection(input: deliveries.ObjectionInput) {
    return read(this.chain, 'Objection', deliveries.objectionOf(this.chain, input))
  }

  pool(pool: PoolRef) {
    return read(this.chain, 'Pool', pool.address)
  }

  /** What lies in a proposal's escrow and on its payee's account, in base units. */
  money(proposal: ProposalRef): { escrow: bigint; payee: bigint } {
    return { escrow: amountIn(this.chain, proposal.escrow), payee: amountIn(this.chain, this.payeeAccount) }
  }
}
