import type { ProposalView } from '@groundtruth/server/api-types'

/** Whether accepted spending and money sent back cover what was paid in advance; else nothing more is paid. */
export function isCovered({ accepted, returned, advanced }: ProposalView): boolean {
  return BigInt(accepted.base) + BigInt(returned.base) >= BigInt(advanced.base)
}
