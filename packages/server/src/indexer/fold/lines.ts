import { note, type Note, type State } from './state.ts'

/** A line about a fund's money, in units of its mint. */
export function aboutFund(state: State, fund: string | null, line: Partial<Note>): Note {
  const money = state.funds.get(fund)
  const moves = line.moneyIn != null || line.moneyOut != null || line.balanceAfter != null
  return note('money', {
    fund,
    unit: moves ? (money?.mint ?? null) : null,
    decimals: moves ? (money?.decimals ?? null) : null,
    ...line,
  })
}

export function aboutPool(state: State, pool: string, line: Partial<Note>): Note {
  const row = state.pools.get(pool)
  return aboutFund(state, row?.fund ?? null, { pool, project: row?.project ?? null, ...line })
}

/** A line about a proposal, with fund and project; its organization only where it acts or is paid. */
export function aboutProposal(state: State, proposal: string, line: Partial<Note>): Note {
  const row = state.proposals.get(proposal)
  return aboutFund(state, row?.fund ?? null, { proposal, project: row?.project ?? null, ...line })
}
