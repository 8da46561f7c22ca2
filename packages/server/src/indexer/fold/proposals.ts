import { Fields } from '../fields.ts'
import { bind, unbind } from './bindings.ts'
import { aboutProposal } from './lines.ts'
import { type Fold, type FoldEvent, type State } from './state.ts'
import { drawFrom, unitsBefore } from './units.ts'

const DAY = 86_400
/** Time after the cool-off in which the money may be drawn. */
const FUNDING_TERM = 30 * DAY

const proposalCreated: Fold = (event, state) => {
  const { fields, at, signature, slot, position, outer, inner } = event
  const address = fields.text('proposal')
  const fund = fields.text('fund')
  const organization = fields.text('organization')
  const snapshot = fields.whole('snapshot')
  const rules = state.funds.get(fund)?.rules ?? {}
  const coolOff = 'coolOff' in rules ? new Fields('FundRules', rules).whole('coolOff') : 0
  const votingEndsAt = fields.whole('votingEndsAt')
  const shareBps = fields.whole('shareBps')
  state.proposals.put({
    address,
    fund,
    project: fields.text('project'),
    proposer: fields.text('proposer'),
    organization,
    authority: state.organizations.get(organization)?.authority ?? '',
    payee: fields.text('payee'),
    id: fields.whole('id'),
    number: fields.whole('number'),
    snapshot,
    drawnSnapshot: null,
    madeInSlot: fields.whole('slot'),
    status: 'voting',
    rules,
    documentHash: fields.text('documentHash'),
    total: fields.amount('total'),
    paid: 0n,
    advanced: 0n,
    released: 0n,
    returned: 0n,
    reported: 0n,
    accepted: 0n,
    disallowed: 0n,
    deposit: fields.amount('deposit'),
    depositTo: null,
    votable: fields.amount('votable'),
    turnout: 0n,
    weightFor: 0n,
    weightAgainst: 0n,
    voters: 0,
    shareBps,
    shareFrom: shareBps === 0 ? null : fields.whole('shareFrom'),
    shareUntil: shareBps === 0 ? null : fields.whole('shareUntil'),
    shareTonnage: fields.amount('shareTonnage'),
    milestoneCount: fields.whole('milestoneCount'),
    milestonesPaid: 0,
    escrow: null,
    createdAt: at,
    votingEndsAt,
    coolOffEndsAt: null,
    expiresAt: votingEndsAt + coolOff + FUNDING_TERM,
    approvedAt: null,
    reportDueAt: null,
    closedAt: null,
    closedBy: null,
    abusive: false,
    reasonHash: null,
    reportHash: null,
    signature,
    slot,
    position,
    outer,
    inner,
  })
  state.funds.change(fund, (row) => ({ proposals: row.proposals + 1, snapshots: snapshot + 1 }))
  keepPlan(event, state, address)
  return aboutProposal(state, address, { actor: fields.text('proposer'), organization })
}

/** Milestones, budget lines, and the pools as the proposal found them. */
function keepPlan({ fields }: FoldEvent, state: State, proposal: string): void {
  const plan = fields.inner('plan')
  plan?.rows('milestones').forEach((row, at) => {
    state.milestones.put({
      proposal,
      row: at,
      kind: row.text('kind'),
      status: 'planned',
      amount: row.amount('amount'),
      plannedDueAt: row.whole('dueAt'),
      dueAt: row.whole('dueAt'),
      extended: false,
      quantity: row.amount('quantity'),
      revision: 0,
      payableAt: null,
      metBy: null,
      metAt: null,
      metActor: null,
      metIssued: null,
      paidAt: null,
      paidTo: null,
      paidBy: null,
      paymentSignature: null,
      returned: 0n,
    })
  })
  plan?.rows('budget').forEach((row, at) => {
    const amount = row.amount('amount')
    const code = row.text('code')
    state.budgetLines.put({ proposal, row: at, code, amount, awarded: 0n, reported: 0n, accepted: 0n })
  })
  const fund = fields.text('fund')
  const free = state.pools.all().find((pool) => pool.fund === fund && pool.project === null)
  for (const pool of [fields.textOrNull('pool'), free?.address ?? null]) {
    if (pool !== null) notePool(state, proposal, pool, fields.whole('slot'))
  }
}

function notePool(state: State, proposal: string, address: string, slot: number | null): void {
  const pool = state.pools.get(address)
  if (pool === undefined || state.proposalPools.has(`${proposal} ${address}`)) return
  state.proposalPools.put({
    proposal,
    pool: address,
    free: pool.project === null,
    units: pool.units,
    balance: pool.balance,
    votable: slot === null || pool.units === 0n ? 0n : (unitsBefore(pool, slot) * pool.balance) / pool.units,
    series: pool.series,
    drawn: 0n,
    drawnUnits: 0n,
    drawnSeries: null,
    back: 0n,
  })
}

const voteFinished: Fold = ({ fields, at }, state) => {
  const proposal = fields.text('proposal')
  const actor = fields.text('actor')
  const status = fields.text('statusAfter')
  const isOver = status === 'defeated'
  state.proposals.change(proposal, (row) => ({
    status,
    coolOffEndsAt: fields.timeOrNull('coolOffEndsAt'),
    expiresAt: fields.whole('expiresAt'),
    deposit: row.deposit - fields.amount('deposit'),
    closedAt: isOver ? at : null,
    closedBy: isOver ? actor : null,
  }))
  return aboutProposal(state, proposal, { actor })
}

const proposalClosed: Fold = ({ fields, at }, state) => {
  const proposal = fields.text('proposal')
  const actor = fields.text('actor')
  state.proposals.change(proposal, (row) => ({
    status: fields.text('statusAfter'),
    closedAt: at,
    closedBy: actor,
    abusive: fields.flag('abusive'),
    reasonHash: fields.textOrNull('reasonHash'),
    deposit: row.deposit - fields.amount('deposit'),
    depositTo: fields.text('depositTo'),
  }))
  return aboutProposal(state, proposal, { actor })
}

/** Both parts go from the pools into the proposal's escrow, and the project keeps a row for it. */
const proposalApproved: Fold = ({ fields, at }, state) => {
  const address = fields.text('proposal')
  const fund = fields.text('fund')
  const snapshot = fields.whole('snapshot')
  const proposal = state.proposals.change(address, (row) => ({
    status: 'approved',
    escrow: fields.text('escrow'),
    drawnSnapshot: snapshot,
    approvedAt: at,
    deposit: row.deposit - fields.amount('deposit'),
  }))
  state.funds.change(fund, () => ({ snapshots: snapshot + 1 }))
  const rules = proposal?.rules ?? {}
  const capPeriod = 'capPeriod' in rules ? new Fields('FundRules', rules).whole('capPeriod') : 0
  const parts = [
    [fields.textOrNull('pool'), 'drawn', 'drawnUnits', 'balanceAfter'],
    [fields.text('freePool'), 'freeDrawn', 'freeDrawnUnits', 'freeBalanceAfter'],
  ] as const
  for (const [pool, drawn, drawnUnits, balance] of parts) {
    if (pool === null) continue
    notePool(state, address, pool, null)
    state.proposalPools.change(`${address} ${pool}`, () => ({
      drawn: fields.amount(drawn),
      drawnUnits: fields.amount(drawnUnits),
      drawnSeries: state.pools.get(pool)?.series ?? null,
    }))
    drawFrom(state, pool, { at, amount: fields.amount(drawn), balance: fields.amount(balance), capPeriod })
  }
  if (proposal !== undefined) bind(state, proposal)
  const rest = fields.amount('balanceAfter') + fields.amount('freeBalanceAfter')
  return aboutProposal(state, address, {
    actor: fields.text('actor'),
    pool: fields.text('freePool'),
    organization: proposal?.organization ?? null,
    balanceAfter: rest,
  })
}

const proposalCompleted: Fold = ({ fields, at }, state) => {
  const address = fields.text('proposal')
  const actor = fields.text('actor')
  const proposal = state.proposals.change(address, () => ({
    status: 'completed',
    closedAt: at,
    closedBy: actor,
    reportHash: fields.text('reportHash'),
  }))
  if (proposal !== undefined) unbind(state, proposal)
  return aboutProposal(state, address, { actor, organization: proposal?.organization ?? null })
}

export const proposalFolds = {
  ProposalCreated: proposalCreated,
  VoteFinished: voteFinished,
  ProposalClosed: proposalClosed,
  ProposalApproved: proposalApproved,
  ProposalCompleted: proposalCompleted,
}
