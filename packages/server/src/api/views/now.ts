import type { Api } from './context.ts'

/** The chain's clock at the answer's slot, Unix seconds; this machine's where the chain has told none yet. */
export function nowOf({ indexer }: Pick<Api, 'indexer'>): number {
  return indexer.standing().time ?? Math.floor(Date.now() / 1000)
}
