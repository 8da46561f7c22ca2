import type { BatchSummary, BatchView } from '@groundtruth/server/api-types'
import { type AnswerQuery, type Query, useAnswer } from '../../shared/api/index.ts'

export function useBatches(filters: Query = {}): AnswerQuery<BatchSummary[]> {
  return useAnswer<BatchSummary[]>('batches', filters)
}

export function useBatch(addressOrCode: string): AnswerQuery<BatchView> {
  return useAnswer<BatchView>(`batches/${addressOrCode}`)
}
