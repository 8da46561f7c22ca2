import type { FundView, ProjectSummary } from '@groundtruth/server/api-types'
import { type PlanBounds, planBounds } from '@groundtruth/sdk/plans'

/** What the fund's rules allow a proposal for a project, as its pools stand. */
export interface Limits {
  bounds: PlanBounds
  /** Base units that one proposal may take. */
  cap: bigint
  /** Base units in the pool that is earmarked to the project; null: it has none that is open. */
  earmarked: bigint | null
}

export function limitsOf(
  { rules, balance, pools }: FundView,
  project: ProjectSummary | undefined,
  now: number,
): Limits {
  const open = pools.filter(({ status }) => status === 'open')
  const free = open.find((pool) => pool.project === null)
  const own = open.find((pool) => pool.project !== null && pool.project.address === project?.address)
  const earmarked = own === undefined ? null : BigInt(own.balance.base)
  const available = BigInt(free?.balance.base ?? 0) + (earmarked ?? 0n)
  return {
    bounds: planBounds(rules, balance.decimals, now),
    cap: (available * BigInt(rules.capPerProposalBps)) / 10_000n,
    earmarked,
  }
}
