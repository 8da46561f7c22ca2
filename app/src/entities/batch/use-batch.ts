import type { BatchSummary, BatchView } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export function useBatches(): AnswerQuery<BatchSummary[]> {
  return useAnswer<BatchSummary[]>('batches')
}

export function useBatch(addressOrCode: string): AnswerQuery<BatchView> {
  return useAnswer<BatchView>(`batches/${addressOrCode}`)
}
