import {
  accountDiscriminator,
  castVote,
  changeVote,
  closeVote,
  decodeAccount,
  fetchAccount,
  PROGRAM_ID,
  voteAddress,
} from '@groundtruth/sdk'
import { CliFailure } from '../support/failure.ts'
import type { ActCommand, Call, Plan } from './act.ts'
import { PROPOSAL, proposalOf } from './fund-facts.ts'
import { oneOf } from './values.ts'
import { holdingsOf, unitsThatVote } from './voting.ts'

const CHOICES = ['for', 'against', 'abstain'] as const
/** So that one transaction holds them all. */
const CLOSED_AT_ONCE = 12

/** Votes, of the group `proposal`. */
export const voteActs: readonly ActCommand[] = [
  {
    name: 'vote',
    about: 'vote with what you held before the proposal; a second time puts the new choice in its place',
    example: 'proposal vote PROPOSAL for --keypair contributor01',
    args: [PROPOSAL, ['<choice>', CHOICES.join(', ')]],
    plan: vote,
  },
  {
    name: 'close-votes',
    about: `give the rent of up to ${CLOSED_AT_ONCE} votes back to who paid it, once the vote is decided; anyone may`,
    example: 'proposal close-votes PROPOSAL --keypair contributor01',
    args: [PROPOSAL],
    plan: closeVotes,
  },
]

/** One vote for each pool that the wallet contributed to. */
async function vote(call: Call): Promise<Plan> {
  const { context, actor: wallet, payer, arg } = call
  const { proposal, facts, text } = await proposalOf(call)
  const choice = oneOf(arg(1), CHOICES, 'the choice')
  const holdings = await holdingsOf(context, wallet, facts)
  const voting = holdings.filter((holding) => unitsThatVote(holding, facts) > 0n)
  if (voting.length === 0) {
    throw CliFailure.refused(
      `${wallet.toBase58()} held nothing in the pools of this proposal when it was made: there is nothing to vote with.`,
      'NoVotingWeight',
    )
  }
  const instructions = await Promise.all(
    voting.map(async ({ part, address }) => {
      const before = await fetchAccount(context.connection, 'Vote', voteAddress(proposal, address))
      const common = { wallet, proposal, pool: part.pool, choice }
      return before === null ? castVote({ ...common, payer }) : changeVote(common)
    }),
  )
  const value = voting.reduce(
    (sum, holding) => sum + (unitsThatVote(holding, facts) * holding.part.balance) / holding.part.units,
    0n,
  )
  return {
    what: `vote "${choice}" on the proposal ${arg(0)} with ${text(value)}`,
    instructions,
    details: { proposal: arg(0), choice, value, pools: voting.map(({ part }) => part.pool) },
  }
}

async function closeVotes(call: Call): Promise<Plan> {
  const { connection } = call.context
  const { proposal } = await proposalOf(call)
  const bytes = Buffer.from(accountDiscriminator('Vote'), 'hex').toString('base64')
  const found = await connection.getProgramAccounts(PROGRAM_ID, {
    filters: [{ memcmp: { offset: 0, bytes, encoding: 'base64' } }],
  })
  const votes = found
    .map(({ pubkey, account }) => ({ address: pubkey, ...decodeAccount('Vote', account.data) }))
    .filter((each) => each.proposal === proposal.toBase58())
  const closing = votes.slice(0, CLOSED_AT_ONCE)
  if (closing.length === 0) {
    throw CliFailure.refused('No vote on this proposal has an account any more.', 'NotFound')
  }
  return {
    what: `close ${closing.length} of ${votes.length} votes on the proposal ${call.arg(0)}`,
    instructions: closing.map(({ address, payer }) => closeVote({ proposal, vote: address, rentTo: payer })),
    details: {
      proposal: call.arg(0),
      closed: closing.map(({ address }) => address.toBase58()),
      left: votes.length - closing.length,
    },
  }
}
