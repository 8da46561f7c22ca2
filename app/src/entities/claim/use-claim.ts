import type { ClaimSummary, ClaimView } from '@groundtruth/server/api-types'
import { type AnswerQuery, type Query, useAnswer } from '../../shared/api/index.ts'

export function useClaims(filters: Query = {}): AnswerQuery<ClaimSummary[]> {
  return useAnswer<ClaimSummary[]>('claims', filters)
}

export function useClaim(address: string): AnswerQuery<ClaimView> {
  return useAnswer<ClaimView>(`claims/${address}`)
}
