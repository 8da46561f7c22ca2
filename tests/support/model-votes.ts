import type { VoteChoice } from '../../packages/sdk/src/enums.ts'
import { seenBy, type ModelPool } from './model-pools.ts'
import { worth, type ModelProposal, type ModelVote } from './model-proposals.ts'
import type { Names } from './model-registry.ts'

/** Value that a wallet votes with: what it held of the pool at the end of the slot before the proposal. */
export function voteValue(proposal: ModelProposal, pool: ModelPool, wallet: string): bigint {
  const part = proposal.parts.find((row) => row?.pool === pool)
  const stake = pool.stakes.get(wallet)
  if (part === undefined || part === null || stake === undefined) return 0n
  const row = seenBy(stake, proposal.snapshot, part.series)
  if (row === null) return 0n
  return worth(part, row.slot === proposal.slot ? row.before : row.units)
}

function weightOf({ rules }: ModelProposal, value: bigint): bigint {
  return rules.voteWeight === 'linear' ? value : squareRoot(value)
}

/** The integer square root, by bisection. */
function squareRoot(value: bigint): bigint {
  let [low, high] = [0n, value + 1n]
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (middle * middle <= value) low = middle
    else high = middle
  }
  return low
}

const keyOf = (pool: ModelPool, wallet: string) => `${pool.project ?? 'free'} ${wallet}`

export function voteOf(proposal: ModelProposal, pool: ModelPool, wallet: string): ModelVote | null {
  const own = proposal.parts.some((part) => part?.pool === pool)
  return own ? (proposal.votes.get(keyOf(pool, wallet)) ?? null) : null
}

function votable(proposal: ModelProposal, now: bigint): Names {
  const errors: Names = proposal.status === 'voting' ? [] : ['ProposalNotVoting']
  if (now >= proposal.votingEndsAt) errors.push('VotingOver')
  return errors
}

export function castVote(
  proposal: ModelProposal,
  pool: ModelPool,
  wallet: string,
  choice: VoteChoice,
  now: bigint,
): Names {
  if (!pool.stakes.has(wallet)) return ['NoAccount']
  const errors = votable(proposal, now)
  const vote = voteOf(proposal, pool, wallet)
  const value = voteValue(proposal, pool, wallet)
  if (!proposal.parts.some((part) => part?.pool === pool)) errors.push('ProposalPoolMismatch')
  if (value === 0n) errors.push('NoVotingWeight')
  if (vote !== null && !vote.closed) errors.push('AccountInUse')
  if (errors.length > 0) return errors
  proposal.votes.set(keyOf(pool, wallet), { choice, value, closed: false })
  proposal.tally.turnout += value
  proposal.tally.voters += 1
  count(proposal, choice, weightOf(proposal, value))
  return []
}

function count({ tally }: ModelProposal, choice: VoteChoice, weight: bigint): void {
  if (choice === 'for') tally.for += weight
  if (choice === 'against') tally.against += weight
}

/** @param wallet whose vote it is. */
export function changeVote(
  proposal: ModelProposal,
  pool: ModelPool,
  wallet: string,
  choice: VoteChoice,
  now: bigint,
): Names {
  const vote = voteOf(proposal, pool, wallet)
  if (vote === null || vote.closed) return ['NoAccount']
  const errors = votable(proposal, now)
  if (errors.length > 0) return errors
  const weight = weightOf(proposal, vote.value)
  count(proposal, vote.choice, -weight)
  count(proposal, choice, weight)
  vote.choice = choice
  return []
}

export function closeVote(proposal: ModelProposal, pool: ModelPool, wallet: string): Names {
  const vote = voteOf(proposal, pool, wallet)
  if (vote === null || vote.closed) return ['NoAccount']
  if (proposal.status === 'voting') return ['VoteStillCounts']
  vote.closed = true
  return []
}
