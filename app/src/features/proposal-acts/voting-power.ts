import type { ContributorAccount, PoolPart, ProposalAccount } from '@groundtruth/sdk/accounts'
import { fetchAccount } from '@groundtruth/sdk/accounts'
import type { VoteChoice } from '@groundtruth/sdk/enums'
import { contributorAddress, voteAddress } from '@groundtruth/sdk/pdas'
import { Connection } from '@solana/web3.js'

/** With what a wallet votes through one pool. Base units of the fund's money; the weight by the proposal's rule. */
export interface PoolVote {
  pool: string
  value: bigint
  weight: bigint
  /** Null: not voted yet. */
  choice: VoteChoice | null
}

/** Read from the chain itself: what counts was held at the end of the slot before the proposal. */
export async function readVotingPower(rpcUrl: string, proposal: string, wallet: string): Promise<PoolVote[]> {
  const connection = new Connection(rpcUrl, 'confirmed')
  const facts = await fetchAccount(connection, 'Proposal', proposal)
  if (facts === null) return []
  const votes = await Promise.all(
    facts.pools.map(async (part): Promise<PoolVote[]> => {
      const address = contributorAddress(part.pool, wallet)
      const [contributor, vote] = await Promise.all([
        fetchAccount(connection, 'Contributor', address),
        fetchAccount(connection, 'Vote', voteAddress(proposal, address)),
      ])
      const value = contributor === null ? 0n : valueThatVotes(part, contributor, facts)
      const weight = facts.rules.voteWeight === 'square-root' ? squareRoot(value) : value
      return value === 0n ? [] : [{ pool: part.pool, value, weight, choice: vote?.choice ?? null }]
    }),
  )
  return votes.flat()
}

function valueThatVotes(
  { series, units, balance }: PoolPart,
  { checkpoints }: ContributorAccount,
  { snapshot, slot }: ProposalAccount,
): bigint {
  const row = checkpoints.findLast(({ counter }) => counter <= snapshot)
  if (row === undefined || row.series !== series || units === 0n) return 0n
  return ((row.slot === slot ? row.unitsBefore : row.units) * balance) / units
}

/** Rounded down, as the program does. */
function squareRoot(value: bigint): bigint {
  if (value < 2n) return value
  let root = value
  for (let next = (root + 1n) / 2n; next < root; next = (root + value / root) / 2n) root = next
  return root
}
