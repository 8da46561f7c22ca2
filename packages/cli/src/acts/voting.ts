import {
  type ContributorAccount,
  contributorAddress,
  fetchAccount,
  type PoolPart,
  type ProposalAccount,
} from '@groundtruth/sdk'
import type { PublicKey } from '@solana/web3.js'
import type { Context } from '../support/context.ts'

/** A pool of a proposal in which a wallet has a contributor's account. */
export interface Holding {
  part: PoolPart
  address: PublicKey
  contributor: ContributorAccount
}

/** The pools of a proposal that a wallet has contributed to. */
export async function holdingsOf(
  { connection }: Context,
  wallet: PublicKey,
  { pools }: Pick<ProposalAccount, 'pools'>,
): Promise<Holding[]> {
  const found = await Promise.all(
    pools.map(async (part) => {
      const address = contributorAddress(part.pool, wallet)
      const contributor = await fetchAccount(connection, 'Contributor', address)
      return contributor === null ? [] : [{ part, address, contributor }]
    }),
  )
  return found.flat()
}

/** Units of the pool's series that a holding had at the end of the slot before the proposal: what votes. */
export function unitsThatVote({ part, contributor }: Holding, proposal: ProposalAccount): bigint {
  const row = contributor.checkpoints.findLast(({ counter }) => counter <= proposal.snapshot)
  if (row === undefined || row.series !== part.series) return 0n
  return row.slot === proposal.slot ? row.unitsBefore : row.units
}

/** Units of the series drawn on at the moment of the draw: by these everything that comes back is divided. */
export function unitsDrawn({ part, contributor }: Holding, proposal: ProposalAccount): bigint {
  const row = contributor.checkpoints.findLast(({ counter }) => counter <= proposal.drawnSnapshot)
  return row !== undefined && row.series === part.drawnSeries ? row.units : 0n
}
