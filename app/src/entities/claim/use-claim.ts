import type { ClaimSummary, ClaimView } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export function useClaims(status?: string): AnswerQuery<ClaimSummary[]> {
  return useAnswer<ClaimSummary[]>('claims', { status })
}

export function useClaim(address: string): AnswerQuery<ClaimView> {
  return useAnswer<ClaimView>(`claims/${address}`)
}
