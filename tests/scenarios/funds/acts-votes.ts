import type { VoteChoice } from '../../../packages/sdk/src/enums.ts'
import * as calls from '../../support/calls/votes.ts'
import * as model from '../../support/model-votes.ts'
import { text } from '../../support/read.ts'
import { watchVote } from './check-proposals.ts'
import type { FundLife, PoolRow, ProposalRow } from './fund-life.ts'

/** Votes, changed votes, and the rent of those that are over. */
export const VOTE_ACTS: [number, (life: FundLife) => void][] = [
  [45, cast],
  [5, change],
  [6, close],
]

/** Mostly one of the proposal's pools. */
function poolFor(life: FundLife, row: ProposalRow): PoolRow {
  return life.chance.percent(97) ? life.chance.pick(row.pools) : life.chance.pick(life.pools)
}

const isVoting = (life: FundLife) => (row: ProposalRow) =>
  row.model.status === 'voting' && life.chain.now < row.model.votingEndsAt

function choiceOf(life: FundLife): VoteChoice {
  return life.chance.percent(80) ? 'for' : life.chance.pick(['against', 'abstain'] as const)
}

function cast(life: FundLife): void {
  const row = life.choose(life.proposals, isVoting(life))
  if (row === null) return
  const pool = poolFor(life, row)
  const may = (address: string) =>
    model.voteValue(row.model, pool.model, address) > 0n &&
    model.voteOf(row.model, pool.model, address) === null
  const wallet = life.choose(life.wallets, (key) => may(text(key.publicKey)))
  if (wallet === null) return
  const choice = choiceOf(life)
  const address = text(wallet.publicKey)
  const foreseen = model.castVote(row.model, pool.model, address, choice, life.chain.now)
  const input = { proposal: row.ref, wallet, choice, pool: pool.ref }
  if (!life.send('cast_vote', calls.castVote(life.chain, input), life.names(foreseen))) return
  watchVote(life, row, pool, address, calls.voteOf(input))
}

/** A vote of a proposal that fits, whose wallet is known. */
function voted(life: FundLife, row: ProposalRow) {
  const pool = poolFor(life, row)
  const stands = (address: string) => model.voteOf(row.model, pool.model, address)?.closed === false
  const wallet = life.choose(life.wallets, (key) => stands(text(key.publicKey)))
  return wallet === null ? null : { pool, wallet }
}

function change(life: FundLife): void {
  const row = life.choose(life.proposals, (each) => isVoting(life)(each) && each.model.votes.size > 0)
  const found = row === null ? null : voted(life, row)
  if (row === null || found === null) return
  const choice = choiceOf(life)
  const { pool, wallet } = found
  const foreseen = model.changeVote(row.model, pool.model, text(wallet.publicKey), choice, life.chain.now)
  const call = calls.changeVote({ proposal: row.ref, wallet, choice, pool: pool.ref })
  life.send('change_vote', call, life.names(foreseen))
}

function close(life: FundLife): void {
  const open = ({ votes }: ProposalRow['model']) => [...votes.values()].some((vote) => !vote.closed)
  const row = life.choose(life.proposals, (each) => each.model.status !== 'voting' && open(each.model))
  const found = row === null ? null : voted(life, row)
  if (row === null || found === null) return
  const { pool, wallet } = found
  const foreseen = model.closeVote(row.model, pool.model, text(wallet.publicKey))
  const call = calls.closeVote(life.chain, { proposal: row.ref, wallet, pool: pool.ref })
  life.send('close_vote', call, life.names(foreseen))
}
