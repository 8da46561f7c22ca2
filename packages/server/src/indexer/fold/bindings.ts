import type { Fields } from '../fields.ts'
import type { RowOf, State } from './state.ts'
import type { proposals } from '../../store/schema/index.ts'

type ProposalRow = RowOf<typeof proposals>

/** A project keeps a row for a proposal whose money was drawn. */
export function bind(state: State, proposal: ProposalRow): void {
  state.bindings.put({
    project: proposal.project,
    proposal: proposal.address,
    payee: proposal.payee,
    organization: proposal.organization,
    from: proposal.shareFrom,
    until: proposal.shareUntil,
    tonnage: proposal.shareTonnage,
    used: 0n,
    shareBps: proposal.shareBps,
    inForce: false,
    ended: false,
    freed: false,
  })
}

export function putInForce(state: State, project: string, proposal: string): void {
  state.bindings.change(`${project} ${proposal}`, () => ({ inForce: true }))
}

/** Ends the row of a proposal, or frees it where nothing was paid or is owed. Of its share stays what was not released. */
export function unbind(state: State, proposal: ProposalRow): void {
  const { address, project, total, released, shareBps } = proposal
  const rows = state.milestones.all()
  const owes = rows.some((row) => row.proposal === address && row.status === 'accepted')
  state.bindings.change(`${project} ${address}`, (row) => {
    if (row.freed) return {}
    if (!row.inForce && !owes) return { freed: true }
    return { shareBps: Number((BigInt(shareBps) * (total - released)) / total), ended: true }
  })
}

/** The contributors' parts of an issue, and how much of each tonnage they have used. */
export function takeShares(fields: Fields, state: State): void {
  const batch = fields.text('batch')
  const project = fields.text('project')
  const quantity = fields.amount('issued') - fields.amount('toBuffer')
  fields.rows('shares').forEach((share, number) => {
    const proposal = share.text('proposal')
    state.batchShares.put({ batch, proposal, number, amount: share.amount('amount'), claimed: 0n })
    state.bindings.change(`${project} ${proposal}`, ({ tonnage, used }) => {
      const left = tonnage - used
      return { used: used + (quantity < left ? quantity : left) }
    })
  })
}
