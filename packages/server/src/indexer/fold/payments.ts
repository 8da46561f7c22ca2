import { pausesInForce } from '@groundtruth/sdk/pauses'
import { putInForce, unbind } from './bindings.ts'
import { aboutProposal } from './lines.ts'
import { type Fold, type FoldEvent, type State } from './state.ts'

const DAY = 86_400
/** Time after which an accepted milestone that could not be paid goes back. */
const UNPAID_TERM = 366 * DAY

const milestonePaid: Fold = ({ fields, at, signature }, state) => {
  const proposal = fields.text('proposal')
  const actor = fields.text('actor')
  const amount = fields.amount('amount')
  const changed = state.proposals.change(proposal, (row) => ({
    status: row.status === 'terminated' ? row.status : 'in-delivery',
    paid: fields.amount('paidAfter'),
    advanced: row.advanced + (fields.text('kind') === 'advance' ? amount : 0n),
    milestonesPaid: row.milestonesPaid + 1,
    reportDueAt: fields.timeOrNull('reportDueAt'),
  }))
  state.milestones.change(`${proposal} ${fields.whole('milestone')}`, () => ({
    status: 'paid',
    paidAt: at,
    paidTo: fields.text('destination'),
    paidBy: actor,
    paymentSignature: signature,
  }))
  if (fields.flag('binds')) putInForce(state, fields.text('project'), proposal)
  return aboutProposal(state, proposal, {
    actor,
    organization: changed?.organization ?? null,
    moneyOut: amount,
    balanceAfter: fields.amount('escrowAfter'),
  })
}

const milestoneExtended: Fold = ({ fields }, state) => {
  const proposal = fields.text('proposal')
  state.milestones.change(`${proposal} ${fields.whole('milestone')}`, () => ({
    dueAt: fields.whole('dueAfter'),
    extended: true,
  }))
  return aboutProposal(state, proposal, { actor: fields.text('manager') })
}

/** What is neither paid nor accepted goes back; later on what could not be paid for a year. */
const proposalTerminated: Fold = (event, state) => {
  const { fields, at } = event
  const address = fields.text('proposal')
  const actor = fields.text('actor')
  const back = fields.amount('amount') + fields.amount('freeAmount')
  const proposal = state.proposals.change(address, (row) => ({
    status: 'terminated',
    released: row.released + back,
    reasonHash: fields.textOrNull('reasonHash'),
    closedAt: at,
    closedBy: actor,
  }))
  // A pause of payments keeps what is accepted payable.
  const fund = state.funds.get(proposal?.fund ?? null)
  const paused = fund !== undefined && pausesInForce(fund, at).includes('payments')
  for (const row of state.milestones.all()) {
    const isUnpaid = !paused && row.status === 'accepted' && at >= (row.payableAt ?? 0) + UNPAID_TERM
    if (row.proposal === address && (isUnpaid || row.status === 'planned' || row.status === 'rejected')) {
      state.milestones.put({ ...row, status: 'terminated' })
    }
  }
  giveBack(event, state, 'termination', null)
  if (proposal !== undefined) unbind(state, proposal)
  return aboutProposal(state, address, {
    actor,
    organization: proposal?.organization ?? null,
    balanceAfter: fields.amount('balanceAfter') + fields.amount('freeBalanceAfter'),
  })
}

const moneyReturned: Fold = (event, state) => {
  const { fields } = event
  const address = fields.text('proposal')
  const milestone = fields.whole('milestone')
  const amount = fields.amount('amount') + fields.amount('freeAmount')
  const proposal = state.proposals.change(address, () => ({ returned: fields.amount('returnedAfter') }))
  state.milestones.change(`${address} ${milestone}`, (row) => ({ returned: row.returned + amount }))
  giveBack(event, state, 'return', milestone)
  return aboutProposal(state, address, {
    actor: fields.text('actor'),
    organization: proposal?.organization ?? null,
    moneyIn: amount,
    balanceAfter: fields.amount('balanceAfter') + fields.amount('freeBalanceAfter'),
  })
}

/** Both parts wait in the pools for those they were drawn from. */
function giveBack(
  { fields, at, signature }: FoldEvent,
  state: State,
  reason: 'termination' | 'return',
  milestone: number | null,
): void {
  const moneyBack = fields.text('moneyBack')
  const proposal = fields.text('proposal')
  state.moneyBack.put({
    address: moneyBack,
    proposal,
    fund: state.proposals.get(proposal)?.fund ?? null,
    reason,
    milestone,
    actor: fields.text('actor'),
    returnedAt: at,
    claimUntil: fields.whole('claimUntil'),
    signature,
  })
  const parts = [
    [fields.textOrNull('pool'), fields.amount('amount'), fields.amount('balanceAfter')],
    [fields.text('freePool'), fields.amount('freeAmount'), fields.amount('freeBalanceAfter')],
  ] as const
  for (const [pool, amount, balance] of parts) {
    if (pool === null) continue
    state.moneyBackParts.put({ moneyBack, pool, amount, claimed: 0n, settled: null, settledAt: null })
    state.proposalPools.change(`${proposal} ${pool}`, (row) => ({ back: row.back + amount }))
    state.pools.change(pool, (row) => ({
      balance,
      reclaimable: row.reclaimable + amount,
      returned: row.returned + amount,
    }))
  }
}

export const paymentFolds = {
  MilestonePaid: milestonePaid,
  MilestoneExtended: milestoneExtended,
  ProposalTerminated: proposalTerminated,
  MoneyReturned: moneyReturned,
}
