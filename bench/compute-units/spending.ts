import type { PublicKey } from '@solana/web3.js'
import * as exits from '../../tests/support/calls/fund-exit.ts'
import * as payments from '../../tests/support/calls/payments.ts'
import * as spending from '../../tests/support/calls/spending.ts'
import { land } from '../../tests/support/expect.ts'
import { read } from '../../tests/support/read.ts'
import type { ProposalRef } from '../../tests/support/refs.ts'
import { measureAccepted, measurePayment } from './deliveries.ts'
import type { FundGround } from './fund.ts'
import type { Sampler } from './sampler.ts'

/** Accounts for a proposal that goes on, and returns and closes the small one. */
export function measureSpending(
  sampler: Sampler,
  base: FundGround,
  proposal: ProposalRef,
  second: ProposalRef,
): PublicKey {
  const { chain } = sampler
  const [first, other] = base.ground.verifiers
  const award = spending.awardOf({ proposal, id: 1 })
  sampler.measure('log_award', spending.logAward(chain, { proposal, id: 1 }))
  sampler.measure('log_receipt', spending.logReceipt({ proposal, award }))
  for (const id of [1, 2]) {
    sampler.measure('log_expense (under a contract)', spending.logExpense(chain, { proposal, id, award }))
  }
  const [reviewed, lapsed] = [1, 2].map((id) => spending.expenseOf({ proposal, id }))
  if (reviewed === undefined || lapsed === undefined) throw new Error('Two expenses')
  const review = { proposal, expense: reviewed, award }
  sampler.measure('review_expense', spending.reviewExpense({ ...review, verifier: first }))
  sampler.measure(
    'review_expense (reaches the number)',
    spending.reviewExpense({ ...review, verifier: other }),
  )
  measureAccepted(sampler, base, second)
  measurePayment(sampler, base, second)
  land(chain, exits.returnMoney(chain, { proposal: second, amount: 100_000n, id: 1 }))
  sampler.measure('complete_proposal', payments.completeProposal({ proposal: second }))

  const back = { proposal, amount: 100_000n, id: 1 }
  sampler.measure(`return_money (two pools), ${base.name}`, exits.returnMoney(chain, back))
  const moneyBack = payments.moneyBackOf(back)
  const { giver: wallet, free: pool, name } = base
  const reclaim = exits.reclaimMoney(chain, { pool, wallet, proposal, moneyBack, destination: null })
  sampler.measure(`reclaim_money (as units), ${name}`, reclaim)
  chain.moveTo(read(chain, 'Expense', lapsed).waitsUntil)
  sampler.measure('lapse_expense', spending.lapseExpense(chain, { proposal, expense: lapsed, award }))
  return moneyBack
}
