import { sidesOfProposal } from './independence.ts'
import { aboutProposal } from './lines.ts'
import { type Fold, type State } from './state.ts'

const contractAwarded: Fold = ({ fields, at, signature }, state) => {
  const proposal = fields.text('proposal')
  const actor = fields.text('actor')
  const line = fields.whole('line')
  const amount = fields.amount('amount')
  state.awards.put({
    address: fields.text('award'),
    proposal,
    id: fields.whole('id'),
    line,
    method: fields.text('method'),
    amount,
    spent: 0n,
    supplier: fields.text('supplier'),
    documentHash: fields.text('documentHash'),
    receiptHash: null,
    awardedAt: at,
    receivedAt: null,
    actor,
    signature,
  })
  state.budgetLines.change(`${proposal} ${line}`, (row) => ({ awarded: row.awarded + amount }))
  return byPayee(state, proposal, actor)
}

/** A line of the payee's organization. */
const byPayee = (state: State, proposal: string, actor: string) =>
  aboutProposal(state, proposal, {
    actor,
    organization: state.proposals.get(proposal)?.organization ?? null,
  })

const goodsReceived: Fold = ({ fields, at }, state) => {
  state.awards.change(fields.text('award'), () => ({
    receiptHash: fields.text('receiptHash'),
    receivedAt: at,
  }))
  return byPayee(state, fields.text('proposal'), fields.text('actor'))
}

const expenseReported: Fold = ({ fields, at, signature }, state) => {
  const address = fields.text('expense')
  const proposal = fields.text('proposal')
  const actor = fields.text('actor')
  const award = fields.textOrNull('award')
  const corrects = fields.textOrNull('corrected')
  const line = fields.whole('line')
  const amount = fields.amount('amount')
  if (corrects !== null) {
    const old = state.expenses.get(corrects)
    if (old !== undefined) strike(state, old)
    state.expenses.change(corrects, () => ({
      status: 'corrected',
      correctedBy: address,
      decidedAt: at,
      waitsUntil: null,
    }))
  }
  const owner = state.proposals.change(proposal, () => ({
    reported: fields.amount('reportedAfter'),
    accepted: fields.amount('acceptedAfter'),
  }))
  state.expenses.put({
    address,
    proposal,
    fund: owner?.fund ?? null,
    project: owner?.project ?? null,
    award,
    corrects,
    correctedBy: null,
    id: fields.whole('id'),
    line,
    status: 'reported',
    amount,
    localAmount: fields.amount('localAmount'),
    currency: fields.textOrNull('currency'),
    rate: fields.amount('rate'),
    spentAt: fields.whole('spentAt'),
    recipients: fields.whole('recipients'),
    documentHash: fields.text('documentHash'),
    reviewedBy: [],
    reportedAt: at,
    decidedAt: null,
    waitsUntil: fields.timeOrNull('waitsUntil'),
    actor,
    signature,
  })
  state.budgetLines.change(`${proposal} ${line}`, (row) => ({ reported: row.reported + amount }))
  state.awards.change(award, (row) => ({ spent: row.spent + amount }))
  return byPayee(state, proposal, actor)
}

interface Booked {
  proposal: string
  line: number
  award: string | null
  amount: bigint
  status: string
}

/** Takes an expense that does not stand out of its budget line and its contract. */
function strike(state: State, { proposal, line, award, amount, status }: Booked): void {
  state.budgetLines.change(`${proposal} ${line}`, (row) => ({
    reported: row.reported - amount,
    accepted: status === 'accepted' ? row.accepted - amount : row.accepted,
  }))
  state.awards.change(award, (row) => ({ spent: row.spent - amount }))
}

const expenseReviewed: Fold = ({ fields, at, signature }, state) => {
  const address = fields.text('expense')
  const proposal = fields.text('proposal')
  const organization = fields.text('organization')
  const status = fields.text('statusAfter')
  const old = state.expenses.get(address)
  const isOpen = status === 'reported'
  const expense = state.expenses.change(address, (row) => ({
    status,
    reviewedBy: [...row.reviewedBy, organization],
    decidedAt: isOpen ? null : at,
    waitsUntil: isOpen ? row.waitsUntil : null,
  }))
  state.reviews.put({
    subject: address,
    organization,
    number: expense?.reviewedBy.length ?? 0,
    verifier: fields.text('verifier'),
    person: fields.text('person'),
    verdict: fields.text('verdict'),
    statementHash: fields.text('statementHash'),
    reviewedAt: at,
    signature,
    ...sidesOfProposal(state, { proposal, organization }),
  })
  state.proposals.change(proposal, () => ({
    reported: fields.amount('reportedAfter'),
    accepted: fields.amount('acceptedAfter'),
    disallowed: fields.amount('disallowedAfter'),
  }))
  if (old !== undefined && status === 'accepted') {
    const { amount } = old
    state.budgetLines.change(`${proposal} ${old.line}`, (row) => ({ accepted: row.accepted + amount }))
  }
  if (old !== undefined && status === 'disallowed') strike(state, old)
  return aboutProposal(state, proposal, { actor: fields.text('person'), organization })
}

const expenseLapsed: Fold = ({ fields, at }, state) => {
  const address = fields.text('expense')
  const proposal = fields.text('proposal')
  const old = state.expenses.get(address)
  if (old !== undefined) strike(state, old)
  state.expenses.change(address, () => ({ status: 'lapsed', decidedAt: at, waitsUntil: null }))
  state.proposals.change(proposal, () => ({ reported: fields.amount('reportedAfter') }))
  return aboutProposal(state, proposal, { actor: fields.text('actor') })
}

export const spendingFolds = {
  ContractAwarded: contractAwarded,
  GoodsReceived: goodsReceived,
  ExpenseReported: expenseReported,
  ExpenseReviewed: expenseReviewed,
  ExpenseLapsed: expenseLapsed,
}
