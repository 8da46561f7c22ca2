import { expect } from 'chai'
import { completeProposal } from '../../support/calls/payments.ts'
import { expenseOf, logExpense, type ExpenseInput } from '../../support/calls/spending.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { DAY, hashOf, NO_HASH, nextId } from '../../support/values.ts'

const REVIEW_TERM = 45n * DAY

describe('log_expense', () => {
  const fund = new SpendingFund()
  const { chain } = fund
  const { developer, a } = fund.base.organizations
  // Material: 1,500,000; labour: 500,000.
  const proposal = fund.paid()
  const call = (more: Partial<ExpenseInput> = {}) =>
    logExpense(chain, { proposal, id: nextId(), amount: 1_000n, ...more })
  const line = (row: number, of = proposal) => fund.read(of).budget[row]

  it('keeps what was spent with its local amount, rate and date, under no contract', () => {
    const before = fund.read(proposal)
    const local = { currency: 'KES', amount: 12_990_000n, rate: 7_698_229n }
    const facts = { id: nextId(), amount: 100_000n, spentAt: chain.now - 3n * DAY, recipients: 12 }
    const input = { proposal, ...facts, local }
    const landed = land(chain, logExpense(chain, input))
    const common = {
      ...{ ...facts, line: 0, currency: 'KES', localAmount: local.amount, rate: local.rate, award: null },
      ...{ documentHash: text(hashOf('invoice')), waitsUntil: chain.now + REVIEW_TERM },
      proposal: text(proposal.address),
    }
    expect(withoutBump(read(chain, 'Expense', expenseOf(input)))).to.deep.equal({
      ...common,
      ...{ version: 1, status: 'reported', sequence: 1n, reportedAt: chain.now, decidedAt: 0n },
      ...{ reviewCount: 0, accepting: 0, corrects: null, correctedBy: null, statementHash: null },
      ...{ payer: text(chain.actors.payer.publicKey), reviewers: [] },
    })
    const after = fund.read(proposal)
    expect(after).to.include({ reported: before.reported + 100_000n, accepted: 0n, disallowed: 0n })
    expect(after.budget[0]).to.include({
      reported: (before.budget[0]?.reported ?? 0n) + 100_000n,
      accepted: 0n,
    })
    expect(eventOf(landed, 'ExpenseReported')).to.deep.equal({
      ...common,
      ...{ version: 1, at: chain.now, proposalSequence: before.sequence + 1n },
      ...{ expense: text(expenseOf(input)), expenseSequence: 1n, awardSequence: 0n },
      ...{ corrected: null, correctedSequence: 0n, actor: text(proposal.payee.publicKey) },
      ...{ reportedAfter: after.reported, acceptedAfter: 0n },
    })
  })

  it('counts an expense in the contract that it pays', () => {
    const award = fund.award(proposal, { amount: 5_000n })
    const input = { proposal, id: nextId(), amount: 5_000n, award }
    const landed = land(chain, logExpense(chain, input))
    expect(read(chain, 'Award', award)).to.include({ spent: 5_000n, sequence: 2n })
    expect(read(chain, 'Expense', expenseOf(input)).award).to.equal(text(award))
    expect(eventOf(landed, 'ExpenseReported')).to.include({ award: text(award), awardSequence: 2n })
    expectRefused(chain, call({ amount: 1n, award }), 'AboveBudget')
  })

  it('refuses what exceeds its budget line, and not what uses it up', () => {
    const other = fund.paid(fund.elsewhere())
    const spend = (amount: bigint) => call({ proposal: other, line: 1, amount })
    land(chain, spend(300_000n))
    expectRefused(chain, spend(200_001n), 'AboveBudget')
    land(chain, spend(200_000n))
    expectRefused(chain, spend(1n), 'AboveBudget')
    expectRefused(chain, call({ proposal: other, line: 2 }), 'BudgetInvalid')
  })

  it('puts an entry in the place of one that is reported or accepted, in line and contract', () => {
    const award = fund.award(proposal, { amount: 9_000n })
    for (const accepted of [false, true]) {
      const corrected = fund.expense(proposal, { amount: 9_000n, award })
      if (accepted) fund.reviewed(proposal, corrected, 'accept', award)
      const before = fund.read(proposal)
      const input = { proposal, id: nextId(), amount: 4_000n, award, corrected }
      const landed = land(chain, logExpense(chain, input))
      const after = fund.read(proposal)
      const entry = read(chain, 'Expense', corrected)
      expect(entry).to.include({ status: 'corrected', correctedBy: text(expenseOf(input)), waitsUntil: 0n })
      expect(read(chain, 'Expense', expenseOf(input)).corrects).to.equal(text(corrected))
      expect(read(chain, 'Award', award).spent).to.equal(4_000n)
      expect(after.reported).to.equal(before.reported + 4_000n - (accepted ? 0n : 9_000n))
      expect(after.accepted).to.equal(before.accepted - (accepted ? 9_000n : 0n))
      expect(line(0)?.reported).to.equal((before.budget[0]?.reported ?? 0n) - 5_000n)
      expect(eventOf(landed, 'ExpenseReported')).to.include({
        ...{ corrected: text(corrected), correctedSequence: entry.sequence },
        ...{ reportedAfter: after.reported, acceptedAfter: after.accepted },
      })
      fund.reviewed(proposal, expenseOf(input), 'reject', award)
    }
  })

  it('refuses to correct an entry twice, one that was disallowed, and one that lapsed', () => {
    const first = fund.expense(proposal, { amount: 10n })
    fund.expense(proposal, { amount: 10n, corrected: first })
    expectRefused(chain, call({ corrected: first }), 'ExpenseNotReported')
    const disallowed = fund.expense(proposal, { amount: 10n })
    fund.reviewed(proposal, disallowed, 'reject')
    expectRefused(chain, call({ corrected: disallowed }), 'ExpenseNotReported')
  })

  it('refuses to correct an entry of another contract or proposal', () => {
    const award = fund.award(proposal, { amount: 100n })
    const under = fund.expense(proposal, { amount: 10n, award })
    expectRefused(chain, call({ corrected: under }), 'FundAccountMismatch')
    const free = fund.expense(proposal, { amount: 10n })
    expectRefused(chain, call({ amount: 10n, award, corrected: free }), 'FundAccountMismatch')
    const other = fund.paid(fund.elsewhere())
    const theirs = fund.expense(other, { amount: 10n })
    expectRefused(chain, call({ corrected: theirs }), 'FundAccountMismatch')
  })

  it('refuses a contract of another line or proposal', () => {
    const labour = fund.award(proposal, { line: 1, amount: 100n })
    expectRefused(chain, call({ amount: 10n, award: labour }), 'FundAccountMismatch')
    const other = fund.approved(fund.elsewhere())
    const theirs = fund.award(other, { amount: 100n })
    expectRefused(chain, call({ amount: 10n, award: theirs }), 'FundAccountMismatch')
  })

  it('refuses amounts, currencies, rates, dates and numbers of people that cannot be', () => {
    const local = { currency: 'KES', amount: 100n, rate: 10n }
    const cases: [string, Partial<ExpenseInput>][] = [
      ['nothing spent', { amount: 0n }],
      ['a currency in small letters', { local: { ...local, currency: 'kes' } }],
      ['a currency of two letters', { local: { ...local, currency: 'KE' } }],
      ['a currency without an amount', { local: { ...local, amount: 0n } }],
      ['a currency without a rate', { local: { ...local, rate: 0n } }],
      ['a day to come', { spentAt: chain.now + 1n }],
      ['no day', { spentAt: 0n }],
      ['fewer than ten people', { recipients: 9 }],
    ]
    for (const [, more] of cases) expectRefused(chain, call(more), 'ExpenseInvalid')
    land(chain, call({ amount: 10n, recipients: 10, spentAt: chain.now }))
  })

  it('refuses an expense without its document, and an id that was used', () => {
    expectRefused(chain, call({ documentHash: NO_HASH }), 'HashMissing')
    const id = nextId()
    land(chain, call({ id, amount: 10n }))
    expectRefused(chain, call({ id, amount: 20n }), 'AccountInUse')
  })

  it('lets the authority of the organization act for the payee, and nobody else', () => {
    land(chain, call({ amount: 10n, actor: developer.authority }))
    const { owner, manager, outsider } = chain.actors
    for (const actor of [owner, manager, outsider]) expectRefused(chain, call({ actor }), 'NotPayee')
    expectRefused(chain, call({ organization: a, actor: a.authority }), 'FundAccountMismatch')
  })

  it('refuses before the money is drawn and after the final report, not after the end of payments', () => {
    for (const status of ['voting', 'cool-off', 'vetoed'] as const) {
      expectRefused(
        chain,
        call({ proposal: fund.proposalIn(status, fund.elsewhere()) }),
        'ProposalNotInDelivery',
      )
    }
    const over = fund.paid(fund.elsewhere())
    fund.terminated(over)
    land(chain, call({ proposal: over, amount: 10n }))
    const complete = fund.paid(fund.elsewhere())
    fund.pays(complete, 1)
    fund.reviewed(complete, fund.expense(complete, { amount: 1_500_000n }))
    fund.reviewed(complete, fund.expense(complete, { amount: 500_000n, line: 1 }))
    land(chain, completeProposal({ proposal: complete }))
    expectRefused(chain, call({ proposal: complete, amount: 1n }), 'ProposalNotInDelivery')
  })
})
