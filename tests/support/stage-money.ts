import type { PublicKey } from '@solana/web3.js'
import { keyOf } from './actors.ts'
import * as credits from './calls/credits.ts'
import * as deliveries from './calls/deliveries.ts'
import * as exit from './calls/fund-exit.ts'
import * as payments from './calls/payments.ts'
import * as proposals from './calls/proposals.ts'
import * as spending from './calls/spending.ts'
import * as votes from './calls/votes.ts'
import { land, type Call } from './expect.ts'
import type { ProjectRef, ProposalRef, VerifierRef } from './refs.ts'
import { quorumOf, type Registered } from './registered.ts'
import { RunningFund, type RunningFundOptions } from './stage-fund.ts'
import { stageObjectionMotion } from './stage-objection-motion.ts'
import { stageProposals } from './stage-proposals.ts'
import { openAta, TOKEN_2022_PROGRAM_ID } from './tokens.ts'
import { DAY, day, nextId } from './values.ts'

export type MoneyTwin =
  'proposal' | 'vote' | 'delivery' | 'objection' | 'award' | 'expense' | 'moneyBack' | 'escrow'

/** A call on the common chain; some have twins of their own. */
export type MoneyCall = [string, Call, Partial<Record<string, PublicKey>>?]

/** One day for every wait, one reviewer, no caps: a proposal may draw everything. */
const RULES: RunningFundOptions['rules'] = {
  ...{ votingPeriod: DAY, coolOff: DAY, challengePeriod: DAY, reviewers: 1 },
  ...{ capPeriod: 0n, capPerProposalBps: 10_000 },
}

const TWO_STEPS = { milestones: [{ amount: 12_000n }, { amount: 8_000n }] }
const IN_ADVANCE = { milestones: [{ kind: 'advance' as const, amount: 8_000n }, { amount: 12_000n }] }

/**
 * One valid call of every instruction by which a fund's money is asked for, paid, accounted for and given back. The
 * clock jumps eight months while they are staged: to the ends of the long waits first, to those of a day last.
 */
export function stageMoney(base: Registered, foreign: { project: ProjectRef; verifier: VerifierRef }) {
  const { world, verifiers } = base
  const { chain } = world
  const { contributor, neighbour } = chain.actors
  const running = (more: RunningFundOptions = {}) => new RunningFund({ base, rules: RULES, ...more })
  const reviewer = verifiers.a
  const deliver = (proposal: ProposalRef) => land(chain, deliveries.submitDelivery(chain, { proposal }))
  const accept = (proposal: ProposalRef, verifier = reviewer) => {
    deliver(proposal)
    land(chain, deliveries.reviewDelivery({ proposal, verifier }))
  }
  const terminate = (proposal: ProposalRef): PublicKey => {
    land(chain, payments.terminateProposal(chain, { proposal }))
    return payments.moneyBackOf({ proposal })
  }
  const object = (proposal: ProposalRef) => land(chain, deliveries.disputeDelivery(chain, { proposal }))
  const spend = (input: spending.ExpenseInput): PublicKey => {
    land(chain, spending.logExpense(chain, { amount: 100n, ...input }))
    return spending.expenseOf(input)
  }
  const contract = (proposal: ProposalRef): PublicKey => {
    const input = { proposal, id: nextId(), amount: 5_000n }
    land(chain, spending.logAward(chain, input))
    return spending.awardOf(input)
  }

  // Half a year in which nobody claims what came back.
  const old = running()
  const given = old.approved(TWO_STEPS)
  const unclaimed = terminate(given)
  chain.wait(180n * DAY)

  // Forty-five days in which nobody reviews, and nobody draws.
  const idle = old.approved(TWO_STEPS)
  deliver(idle)
  const idleAward = contract(idle)
  const idleExpense = spend({ proposal: idle, id: nextId(), award: idleAward })
  const undrawn = old.adopted(TWO_STEPS)
  chain.wait(45n * DAY)

  // What the vote of a few days leads to.
  const funds = { work: running(), spent: running(), harvest: running(), left: running(), closed: running() }
  const [toSubmit, toReview, toDispute, disputed] = [1, 2, 3, 4].map(() => funds.work.approved(TWO_STEPS))
  if (!toSubmit || !toReview || !toDispute || !disputed) throw new Error('four proposals')
  const toPay = funds.spent.approved(TWO_STEPS)
  const toEnd = funds.spent.approved(TWO_STEPS)
  const toAccount = funds.spent.approved(IN_ADVANCE)
  const toComplete = funds.spent.approved({ milestones: [{ amount: 4_000n }] })
  const ended = funds.left.approved(TWO_STEPS)
  const cameBack = terminate(ended)

  const share = { bps: 1_000, from: day(2026, 1, 1), until: day(2027, 1, 1), tonnage: 10_000_000n }
  const shared = funds.harvest.approved({ ...IN_ADVANCE, share })
  const crediting = { kind: 'credits' as const, quantity: 1_000n, amount: 12_000n }
  const toMeet = funds.harvest.approved({ milestones: [crediting] })
  for (const proposal of [shared, toAccount]) land(chain, payments.payMilestone(chain, { proposal }))

  const strange = running({ money: world.money(), project: foreign.project })
  const [depositor, stranger] = [keyOf('stage depositor'), keyOf('stage strange depositor')]
  for (const key of [depositor, stranger]) chain.fund(key.publicKey, 1_000_000_000)
  const other = strange.approved({ ...TWO_STEPS, payer: stranger })
  const otherEnded = strange.approved({ ...TWO_STEPS, payer: stranger })
  const otherBack = terminate(otherEnded)

  for (const fund of [funds.left, funds.closed]) {
    fund.gives(neighbour, 100_000n, fund.earmarked)
    land(chain, credits.setProjectStatus(chain, fund.project, 'closed'))
    land(chain, exit.closePool(chain, fund.earmarked, fund.project))
  }
  const abandoned = running()
  land(chain, credits.setProjectStatus(chain, abandoned.project, 'closed'))

  const named = { proposals: [shared.address], proposalBps: [4_000] }
  const quarter = (number: number) => ({
    periodStart: day(2026, 3 * number - 2, 1),
    periodEnd: day(2026, 3 * number + 1, 1),
  })
  const claimed = (number: number) => {
    const input = { project: funds.harvest.project, id: number, ...quarter(number), ...named }
    return world.openedBatch(world.verified(input, quorumOf(base)))
  }
  const batch = claimed(1)
  land(chain, credits.issueBatch(chain, batch, undefined, true))
  openAta(chain, batch.mint, contributor.publicKey, TOKEN_2022_PROGRAM_ID)

  // A day for the payments of what was accepted.
  for (const proposal of [toPay, toComplete]) accept(proposal)
  const asked = stageProposals(running(), depositor)
  land(chain, payments.payMilestone(chain, { proposal: toComplete }))
  for (const [id, line, amount] of [
    [1, 0, 3_000n],
    [2, 1, 1_000n],
  ] as const) {
    const expense = spend({ proposal: toComplete, id, line, amount })
    land(chain, spending.reviewExpense({ proposal: toComplete, expense, verifier: reviewer }))
  }
  const [award, delivered] = [contract(toAccount), contract(toAccount)]
  const [corrected, disallowed] = [1, 2].map((id) => spend({ proposal: toAccount, id, award }))
  if (!corrected || !disallowed) throw new Error('two expenses')
  deliver(toReview)
  for (const proposal of [toDispute, disputed]) accept(proposal)
  accept(other, foreign.verifier)
  for (const proposal of [disputed, other]) object(proposal)
  const otherAward = contract(other)
  const otherExpense = spend({ proposal: other, id: 1, award: otherAward })

  const onReceipt = { proposal: toAccount, award: delivered }
  const correction = { proposal: toAccount, id: 3, amount: 90n, award, corrected }
  const refusal = { proposal: toAccount, expense: disallowed, award, verifier: reviewer }
  const reclaimed = { ...{ proposal: ended, moneyBack: cameBack, pool: funds.left.earmarked } }
  const closing = funds.closed.earmarked
  const later = chain.now + 200n * DAY
  const calls: MoneyCall[] = [
    ...asked,
    ['expire_proposal', proposals.expireProposal(chain, undrawn)],
    ['submit_delivery', deliveries.submitDelivery(chain, { proposal: toSubmit })],
    ['review_delivery', deliveries.reviewDelivery({ proposal: toReview, verifier: reviewer })],
    ['lapse_delivery', deliveries.lapseDelivery(chain, { proposal: idle })],
    ['meet_milestone', deliveries.meetMilestone(chain, { proposal: toMeet, batch })],
    ['dispute_delivery', deliveries.disputeDelivery(chain, { proposal: toDispute })],
    ['approve_motion', ...stageObjectionMotion(base, disputed, other)],
    ['decide_objection', deliveries.decideObjection(chain, { proposal: disputed, outcome: 'upheld' })],
    ['pay_milestone', payments.payMilestone(chain, { proposal: toPay })],
    ['extend_milestone', payments.extendMilestone({ proposal: toSubmit, milestone: 1, dueAt: later })],
    ['terminate_proposal', payments.terminateProposal(chain, { proposal: toEnd })],
    ['log_award', spending.logAward(chain, { proposal: toAccount, id: nextId(), amount: 1_000n })],
    ['log_receipt', spending.logReceipt(onReceipt)],
    ['log_expense', spending.logExpense(chain, correction)],
    ['review_expense', spending.reviewExpense({ ...refusal, verdict: 'reject' })],
    [
      'lapse_expense',
      spending.lapseExpense(chain, { proposal: idle, expense: idleExpense, award: idleAward }),
    ],
    ['complete_proposal', payments.completeProposal({ proposal: toComplete })],
    ['return_money', exit.returnMoney(chain, { proposal: toAccount, id: 1, amount: 1_000n })],
    ['reclaim_money', exit.reclaimMoney(chain, { ...reclaimed, wallet: contributor })],
    [
      'settle_return',
      exit.settleReturn(chain, { proposal: given, moneyBack: unclaimed, pool: old.earmarked }),
    ],
    ['close_pool', exit.closePool(chain, abandoned.earmarked, abandoned.project)],
    // Another wallet's stake in the very same pool.
    [
      'refund',
      exit.refund({ pool: closing, wallet: contributor }),
      { contributor: exit.contributorOf({ pool: closing, wallet: neighbour }) },
    ],
    [
      'release_earmark',
      exit.releaseEarmark(chain, { pool: closing, wallet: neighbour }),
      { contributor: exit.contributorOf({ pool: funds.closed.free, wallet: contributor }) },
    ],
    [
      'claim_credits',
      exit.claimCredits(chain, {
        ...{ proposal: shared, batch, pool: funds.harvest.earmarked, wallet: contributor },
      }),
    ],
    ['issue_batch', credits.issueBatch(chain, claimed(2), undefined, true)],
  ]
  const twins: Record<MoneyTwin, PublicKey> = {
    proposal: other.address,
    vote: votes.voteOf({ proposal: other, wallet: contributor }),
    delivery: deliveries.deliveryOf({ proposal: other }),
    objection: deliveries.objectionOf(chain, { proposal: other }),
    award: otherAward,
    expense: otherExpense,
    moneyBack: otherBack,
    escrow: other.escrow,
  }
  return { calls, twins }
}
