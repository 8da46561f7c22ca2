import type { ConcernView, RecordSummary, RecordView } from '@groundtruth/server/api-types'
import { type AnswerQuery, type Query, useAnswer } from '../../shared/api/index.ts'

export function useRecords(query: Query): AnswerQuery<RecordSummary[]> {
  return useAnswer<RecordSummary[]>('records', query)
}

export function useRecord(address: string): AnswerQuery<RecordView> {
  return useAnswer<RecordView>(`records/${address}`)
}

export function useConcerns(query: Query): AnswerQuery<ConcernView[]> {
  return useAnswer<ConcernView[]>('concerns', query)
}
