import { aboutProposal } from './lines.ts'
import { type Fold } from './state.ts'

const voteCast: Fold = ({ fields, at, signature }, state) => {
  const address = fields.text('vote')
  const proposal = fields.text('proposal')
  const wallet = fields.text('wallet')
  const pool = fields.text('pool')
  const earlier = state.votes.get(address)
  state.votes.put({
    address,
    proposal,
    pool,
    contributor: fields.text('contributor'),
    wallet,
    choice: fields.text('choice'),
    value: fields.amount('value'),
    weight: fields.amount('weight'),
    castAt: earlier?.castAt ?? at,
    changedAt: earlier === undefined ? null : at,
    closedAt: null,
    signature,
  })
  state.proposals.change(proposal, () => ({
    turnout: fields.amount('turnoutAfter'),
    weightFor: fields.amount('weightForAfter'),
    weightAgainst: fields.amount('weightAgainstAfter'),
    voters: fields.whole('votersAfter'),
  }))
  // Votes stand in the proposal's own history, not in the project's.
  return aboutProposal(state, proposal, { actor: wallet, pool, project: null })
}

const voteClosed: Fold = ({ fields, at }, state) => {
  state.votes.change(fields.text('vote'), () => ({ closedAt: at }))
  return aboutProposal(state, fields.text('proposal'), { actor: fields.text('payer'), project: null })
}

export const voteFolds = { VoteCast: voteCast, VoteClosed: voteClosed }
