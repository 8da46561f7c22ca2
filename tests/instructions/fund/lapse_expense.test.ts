import { expect } from 'chai'
import { lapseExpense, logExpense, reviewExpense } from '../../support/calls/spending.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { DAY, nextId } from '../../support/values.ts'

const REVIEW_TERM = 45n * DAY

describe('lapse_expense', () => {
  const fund = new SpendingFund()
  const { chain } = fund
  const proposal = fund.paid()

  it('lets anyone take out what nobody decided in time, and it may be reported again', () => {
    const award = fund.award(proposal, { amount: 3_000n })
    const expense = fund.expense(proposal, { amount: 3_000n, award })
    const { a } = fund.base.verifiers
    land(chain, reviewExpense({ proposal, expense, verifier: a }))
    const before = fund.read(proposal)
    const call = lapseExpense(chain, { proposal, expense, award })
    chain.wait(REVIEW_TERM - 1n)
    expectRefused(chain, call, 'DeliveryReviewNotOver')
    chain.wait(1n)
    const landed = land(chain, call)
    expect(read(chain, 'Expense', expense)).to.include({
      ...{ status: 'lapsed', waitsUntil: 0n, decidedAt: chain.now, sequence: 3n },
    })
    expect(read(chain, 'Award', award)).to.include({ spent: 0n, sequence: 3n })
    const after = fund.read(proposal)
    expect(after).to.include({ reported: before.reported - 3_000n, accepted: 0n, disallowed: 0n })
    expect(after.budget[0]?.reported).to.equal((before.budget[0]?.reported ?? 0n) - 3_000n)
    expect(eventOf(landed, 'ExpenseLapsed')).to.deep.equal({
      ...{ version: 1, at: chain.now, expense: text(expense), expenseSequence: 3n },
      ...{ proposal: text(proposal.address), proposalSequence: before.sequence + 1n },
      ...{ award: text(award), awardSequence: 3n, actor: text(chain.actors.outsider.publicKey) },
      ...{ amount: 3_000n, reportedAfter: after.reported },
    })
    land(chain, logExpense(chain, { proposal, id: nextId(), amount: 3_000n, award }))
  })

  it('refuses one that is decided, corrected or lapsed already', () => {
    const [accepted, corrected, lapsed] = [1n, 2n, 3n].map((amount) => fund.expense(proposal, { amount }))
    if (accepted === undefined || corrected === undefined || lapsed === undefined) throw new Error('Three')
    fund.reviewed(proposal, accepted)
    fund.expense(proposal, { amount: 4n, corrected })
    chain.wait(REVIEW_TERM)
    land(chain, lapseExpense(chain, { proposal, expense: lapsed }))
    for (const expense of [accepted, corrected, lapsed]) {
      expectRefused(chain, lapseExpense(chain, { proposal, expense }), 'ExpenseNotReported')
    }
    const again = logExpense(chain, { proposal, id: nextId(), amount: 5n, corrected: lapsed })
    expectRefused(chain, again, 'ExpenseNotReported')
  })

  it('refuses the contract of another expense, and none where it names one', () => {
    const award = fund.award(proposal, { amount: 5n })
    const other = fund.award(proposal, { amount: 5n })
    const expense = fund.expense(proposal, { amount: 5n, award })
    chain.wait(REVIEW_TERM)
    expectRefused(chain, lapseExpense(chain, { proposal, expense }), 'FundAccountMismatch')
    const swapped = lapseExpense(chain, { proposal, expense, award: other })
    expectRefused(chain, swapped, 'FundAccountMismatch')
    const strange = fund.expense(proposal, { amount: 5n })
    const named = lapseExpense(chain, { proposal, expense: strange, award: other })
    chain.wait(REVIEW_TERM)
    expectRefused(chain, named, 'FundAccountMismatch')
  })
})
