import type { TraceNodeView, TraceView } from '@groundtruth/server/api-types'
import { createContext, useContext } from 'react'

export type Pools = TraceView['pools']

/** The pools of the trace that is shown. */
export const PoolsOfTrace = createContext<Pools>([])

/** To which pool a contribution was given, and its fund where the trace has several; undefined for anything else. */
export function poolOf({ kind, ref }: TraceNodeView, pools: Pools) {
  const [address] = ref.address.split('#')
  const pool = kind === 'contribution' ? pools.find((one) => one.address === address) : undefined
  if (pool === undefined) return undefined
  const { fund, project } = pool
  return { project, fund: pools.some((one) => one.fund.address !== fund.address) ? fund : null }
}

export const usePool = (node: TraceNodeView) => poolOf(node, useContext(PoolsOfTrace))
