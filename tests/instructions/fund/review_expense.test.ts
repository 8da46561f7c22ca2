import { expect } from 'chai'
import type { PublicKey } from '@solana/web3.js'
import { setOrganizationStatus, setVerifierStatus } from '../../support/calls/registry.ts'
import { keyOf } from '../../support/actors.ts'
import { type ExpenseReviewInput, reviewExpense } from '../../support/calls/spending.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { DAY, hashOf, nextCode, NO_HASH } from '../../support/values.ts'

const REVIEW_TERM = 45n * DAY

describe('review_expense', () => {
  const fund = new SpendingFund()
  const { chain, world } = fund
  const { verifiers, methodology } = fund.base
  const { a, b } = verifiers
  // Two reviewers decide; 1,200,000 is paid.
  const proposal = fund.paid()
  const call = (expense: PublicKey, more: Partial<ExpenseReviewInput> = {}) =>
    reviewExpense({ proposal, expense, verifier: a, ...more })
  const newExpense = (amount = 1_000n) => fund.expense(proposal, { amount })
  const newVerifier = (person = keyOf(`reviewer ${nextCode()}`), authority = keyOf(`head ${nextCode()}`)) =>
    world.verifier(world.organization(nextCode(), authority), person, [methodology])

  it('keeps the word of each organization, and accepts when as many agree as the rules ask for', () => {
    const expense = newExpense(100_000n)
    const before = fund.read(proposal)
    const first = land(chain, call(expense))
    const statementHash = text(hashOf('statement'))
    const event = {
      ...{ version: 1, at: chain.now, expense: text(expense), expenseSequence: 2n },
      ...{ proposal: text(proposal.address), proposalSequence: before.sequence },
      ...{ award: null, awardSequence: 0n, organization: text(a.organization.address) },
      ...{ verifier: text(a.address), person: text(a.person.publicKey), verdict: 'accept', statementHash },
      ...{ statusAfter: 'reported', amount: 100_000n, reportedAfter: before.reported },
      ...{ acceptedAfter: before.accepted, disallowedAfter: before.disallowed },
    }
    expect(eventOf(first, 'ExpenseReviewed')).to.deep.equal(event)
    expect(read(chain, 'Expense', expense)).to.deep.include({
      ...{ status: 'reported', reviewCount: 1, accepting: 1, statementHash, decidedAt: 0n },
      reviewers: [text(a.organization.address)],
    })
    chain.wait(5n)
    const second = land(chain, call(expense, { verifier: b }))
    expect(read(chain, 'Expense', expense)).to.deep.include({
      ...{ status: 'accepted', reviewCount: 2, accepting: 3, decidedAt: chain.now, waitsUntil: 0n },
      reviewers: [a, b].map(({ organization }) => text(organization.address)),
    })
    const after = fund.read(proposal)
    expect(after).to.include({
      ...{ reported: before.reported - 100_000n, accepted: before.accepted + 100_000n, disallowed: 0n },
    })
    expect(after.budget[0]).to.include({ reported: before.budget[0]?.reported, accepted: after.accepted })
    expect(eventOf(second, 'ExpenseReviewed')).to.deep.equal({
      ...event,
      ...{ at: chain.now, expenseSequence: 3n, proposalSequence: before.sequence + 1n },
      ...{ organization: text(b.organization.address), verifier: text(b.address) },
      ...{ person: text(b.person.publicKey), statusAfter: 'accepted' },
      ...{ reportedAfter: after.reported, acceptedAfter: after.accepted },
    })
  })

  it('disallows when as many refuse: line and contract are free again, and the money is owed back', () => {
    const award = fund.award(proposal, { amount: 7_000n })
    const expense = fund.expense(proposal, { amount: 7_000n, award })
    const before = fund.read(proposal)
    land(chain, call(expense, { award, verdict: 'reject' }))
    const landed = land(chain, call(expense, { award, verdict: 'reject', verifier: b }))
    expect(read(chain, 'Expense', expense)).to.include({ status: 'disallowed', accepting: 0, waitsUntil: 0n })
    expect(read(chain, 'Award', award)).to.include({ spent: 0n, sequence: 3n })
    const after = fund.read(proposal)
    expect(after).to.include({ disallowed: before.disallowed + 7_000n, accepted: before.accepted })
    expect(after.reported).to.equal(before.reported - 7_000n)
    expect(after.budget[0]?.reported).to.equal((before.budget[0]?.reported ?? 0n) - 7_000n)
    expect(eventOf(landed, 'ExpenseReviewed')).to.include({
      ...{ statusAfter: 'disallowed', award: text(award), awardSequence: 3n },
      ...{ disallowedAfter: after.disallowed, reportedAfter: after.reported },
    })
  })

  it('decides by whichever side first reaches the number', () => {
    const expense = newExpense()
    const third = newVerifier()
    land(chain, call(expense, { verdict: 'reject' }))
    land(chain, call(expense, { verifier: b }))
    expect(read(chain, 'Expense', expense).status).to.equal('reported')
    land(chain, call(expense, { verifier: third }))
    expect(read(chain, 'Expense', expense)).to.include({ status: 'accepted', reviewCount: 3, accepting: 6 })
  })

  it('refuses a second review of the same organization, also by another person of it', () => {
    const expense = newExpense()
    const second = world.verifier(a.organization, keyOf(`second ${nextCode()}`), [methodology])
    land(chain, call(expense))
    expectRefused(chain, call(expense), 'AlreadyReviewed')
    expectRefused(chain, call(expense, { verifier: second }), 'AlreadyReviewed')
  })

  it('refuses everybody of the receiving side', () => {
    const expense = newExpense()
    const { payee, owner, developer } = chain.actors
    for (const person of [payee, owner, developer]) {
      expectRefused(chain, call(expense, { verifier: newVerifier(person) }), 'ReviewerOnReceivingSide')
      const led = newVerifier(undefined, person)
      expectRefused(chain, call(expense, { verifier: led }), 'ReviewerOnReceivingSide')
    }
  })

  it('refuses the organization that delivers, also where it may verify', () => {
    const head = keyOf(`head ${nextCode()}`)
    const organization = world.organization(nextCode(), head, ['verifier', 'payee'])
    const inside = world.verifier(organization, keyOf(`inside ${nextCode()}`), [methodology])
    const theirs = fund.paid({ ...fund.elsewhere(), organization, consent: head })
    const expense = fund.expense(theirs, { amount: 10n })
    const own = reviewExpense({ proposal: theirs, expense, verifier: inside })
    expectRefused(chain, own, 'ReviewerOnReceivingSide')
  })

  it('refuses who is not accredited for the methodology, or whose organization is suspended', () => {
    const expense = newExpense()
    const scope = [world.methodology({ code: nextCode() })]
    const head = world.organization(nextCode(), keyOf(`head ${nextCode()}`))
    const foreign = world.verifier(head, keyOf(`foreign ${nextCode()}`), scope)
    expectRefused(chain, call(expense, { verifier: foreign }), 'VerifierOutOfScope')
    const suspended = newVerifier()
    land(chain, setVerifierStatus(chain, suspended, 'suspended'))
    expectRefused(chain, call(expense, { verifier: suspended }), 'VerifierSuspended')
    const closed = newVerifier()
    land(chain, setOrganizationStatus(chain, closed.organization, 'suspended'))
    expectRefused(chain, call(expense, { verifier: closed }), 'OrganizationNotActive')
  })

  it('refuses a signer who is not the accredited person', () => {
    const theirs = call(newExpense(), { person: b.person })
    expectRefused(chain, withAccount(theirs, 'verifier', a.address), 'NotVerifier')
  })

  it('refuses a review without a statement or without the declaration of no stake', () => {
    const expense = newExpense()
    expectRefused(chain, call(expense, { statementHash: NO_HASH }), 'HashMissing')
    expectRefused(chain, call(expense, { declarations: [] }), 'DeclarationMissing')
    expectRefused(chain, call(expense, { declarations: ['flags-answered'] }), 'DeclarationMissing')
  })

  it('refuses to accept more than was paid out', () => {
    const poor = fund.paid(fund.elsewhere())
    const both = [1_000_000n, 200_001n].map((amount) => fund.expense(poor, { amount }))
    const [large, small] = both
    if (large === undefined || small === undefined) throw new Error('Two expenses were reported')
    fund.reviewed(poor, large)
    const say = (verifier: typeof a) => reviewExpense({ proposal: poor, expense: small, verifier })
    land(chain, say(a))
    expectRefused(chain, say(b), 'ExpensesAboveDisbursed')
  })

  it('refuses an expense that is decided, and one whose time for a review is over', () => {
    const decided = newExpense()
    fund.reviewed(proposal, decided)
    expectRefused(chain, call(decided, { verifier: newVerifier() }), 'ExpenseNotReported')
    const late = newExpense()
    chain.wait(REVIEW_TERM - 1n)
    land(chain, call(late))
    chain.wait(1n)
    expectRefused(chain, call(late, { verifier: b }), 'DeliveryReviewOver')
  })

  it('refuses the contract of another expense, and none where it names one', () => {
    const award = fund.award(proposal, { amount: 500n })
    const other = fund.award(proposal, { amount: 500n })
    const under = fund.expense(proposal, { amount: 500n, award })
    land(chain, call(under, { verdict: 'reject' }))
    const last = { verdict: 'reject', verifier: b } as const
    expectRefused(chain, call(under, last), 'FundAccountMismatch')
    expectRefused(chain, call(under, { ...last, award: other }), 'FundAccountMismatch')
    land(chain, call(under, { ...last, award }))
  })

  it('refuses an expense of another proposal', () => {
    const other = fund.paid(fund.elsewhere())
    expectRefused(chain, call(newExpense(), { proposal: other }), 'FundAccountMismatch')
  })
})
