import type { Chain } from '../chain/chain.ts'
import type { Params } from './params.ts'

/** A method of the RPC: how many parameters it takes, and what it answers. */
export interface Method {
  least: number
  most: number
  run: (params: Params, chain: Chain) => unknown
}

export type Methods = Readonly<Record<string, Method>>

export function method(least: number, most: number, run: Method['run']): Method {
  return { least, most, run }
}
