import type { PublicKey } from '@solana/web3.js'
import * as calls from '../../support/calls/spending.ts'
import { isAccountable, isInDelivery } from '../../support/model-proposals.ts'
import { at } from '../../support/model-registry.ts'
import * as model from '../../support/model-spending.ts'
import { by } from '../lives/life.ts'
import { payeeSide, reviewerOf } from './acts-deliveries.ts'
import { watchAward, watchExpense } from './check-proposals.ts'
import type { ExpenseRow, FundLife, ProposalRow } from './fund-life.ts'

/** Contracts and expenses, and what reviewers say of them. */
export const SPENDING_ACTS: [number, (life: FundLife) => void][] = [
  [5, award],
  [3, receive],
  [16, report],
  [30, review],
  [4, lapse],
]

function award(life: FundLife): void {
  const { chance, chain } = life
  const row = life.choose(life.proposals, (each) => isInDelivery(each.model))
  if (row === null) return
  const line = chance.between(0, row.model.budget.length - 1)
  const { amount: whole, awarded } = at(row.model.budget, line)
  const amount = chance.part(whole - awarded)
  const used = chance.percent(4) && row.awards.length > 0
  const id = used ? row.awards.length : row.awards.length + 1
  const actor = payeeSide(life, row)
  const { errors, award: made } = model.logAward(life.registry, row.model, actor, { line, amount, used })
  const call = by(calls.logAward(chain, { proposal: row.ref, id, line, amount }), 'actor', actor)
  if (!life.send('log_award', call, errors) || made === null) return
  const kept = { model: made, address: calls.awardOf({ proposal: row.ref, id }) }
  row.awards.push(kept)
  watchAward(life, kept)
}

function receive(life: FundLife): void {
  const row = life.choose(life.proposals, (each) => each.awards.some((kept) => !kept.model.received))
  const kept = row === null ? null : life.choose(row.awards, (each) => !each.model.received)
  if (row === null || kept === null) return
  const actor = payeeSide(life, row)
  const foreseen = model.logReceipt(life.registry, kept.model, actor)
  const call = calls.logReceipt({ proposal: row.ref, award: kept.address })
  life.send('log_receipt', by(call, 'actor', actor), foreseen)
}

/** What is paid and not yet told, mostly all of it, so that proposals are completed. */
function report(life: FundLife): void {
  const { chance, chain } = life
  const untold = ({ paid, accepted, returned, reported }: ProposalRow['model']) =>
    paid - accepted - returned - reported
  const row = life.choose(life.proposals, (each) => isAccountable(each.model) && untold(each.model) > 0n)
  if (row === null) return
  const line = chance.index(row.model.budget, (each) => each.reported < each.amount) ?? 0
  const { amount: whole, reported } = at(row.model.budget, line)
  const room = whole - reported
  const wanted = untold(row.model) < room ? untold(row.model) : room
  const contract = chance.percent(30) ? life.choose(row.awards, (each) => each.model.line === line) : null
  const again = chance.percent(12) ? life.choose(row.expenses, (each) => isStanding(each)) : null
  const kept = again === null || chance.percent(10) ? contract : again.award
  const amount = chance.percent(70) ? (wanted > 0n ? wanted : 1n) : chance.part(room)
  const recipients = chance.pick([0, 0, 0, 25, chance.percent(20) ? 9 : 10])
  const used = chance.percent(3) && row.expenses.length > 0
  const id = used ? row.expenses.length : row.expenses.length + 1
  const actor = payeeSide(life, row)
  const corrected = again?.model ?? null
  const spent = { line, amount, award: kept?.model ?? null, corrected, recipients, used }
  const { errors, expense } = model.logExpense(life.registry, row.model, actor, spent)
  // An entry in its own place is one account named twice.
  if (again?.address.equals(calls.expenseOf({ proposal: row.ref, id }))) errors.push('Custom:2040')
  const named: { award?: PublicKey; corrected?: PublicKey } = {}
  if (kept !== null) named.award = kept.address
  if (again !== null) named.corrected = again.address
  const input = { proposal: row.ref, id, line, amount, recipients, ...named }
  if (!life.send('log_expense', by(calls.logExpense(chain, input), 'actor', actor), errors)) return
  if (expense === null) return
  const made = {
    model: expense,
    proposal: row,
    award: kept,
    address: calls.expenseOf({ proposal: row.ref, id }),
    neglected: chance.percent(8),
  }
  row.expenses.push(made)
  life.expenses.push(made)
  watchExpense(life, made)
}

const isStanding = ({ model: each }: ExpenseRow) => each.status === 'reported' || each.status === 'accepted'

function review(life: FundLife): void {
  const { now } = life.chain
  const row = life.choose(
    life.expenses,
    (each) => each.model.status === 'reported' && now < each.model.waitsUntil && !each.neglected,
  )
  if (row === null) return
  const spoke = (organization: number) =>
    row.model.reviewers.some((each) => each.organization === organization)
  const input = reviewerOf(life, row.proposal, spoke)
  if (input === null) return
  const foreseen = model.reviewExpense(life.credits, row.model, input)
  const call = calls.reviewExpense({
    ...{ proposal: row.proposal.ref, expense: row.address, verifier: at(life.verifiers, input.by) },
    ...(row.award === null ? {} : { award: row.award.address }),
    ...{ verdict: input.accepts ? 'accept' : 'reject', declarations: input.declared ? ['no-stake'] : [] },
  })
  life.send('review_expense', by(call, 'person', input.person), foreseen)
}

function lapse(life: FundLife): void {
  const { now } = life.chain
  const late = ({ model: each }: ExpenseRow) => each.status === 'reported' && now >= each.waitsUntil
  const row = life.choose(life.expenses, late)
  if (row === null || (!late(row) && life.chance.percent(60))) return
  const foreseen = model.lapseExpense(row.model, now)
  const contract = row.award === null ? {} : { award: row.award.address }
  const call = calls.lapseExpense(life.chain, {
    proposal: row.proposal.ref,
    expense: row.address,
    ...contract,
  })
  life.send('lapse_expense', call, foreseen)
}
