import type { FundSummary } from '@groundtruth/server/api-types'

/** What is paused at a time, in Unix seconds: payments only until their pause ends by itself. */
export function pausedAt(
  { paused, paymentsResumeAt }: Pick<FundSummary, 'paused' | 'paymentsResumeAt'>,
  at: number,
): string[] {
  return paused.filter((name) => name !== 'payments' || at < (paymentsResumeAt ?? 0))
}
