import type { FundSummary, FundView } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export function useFunds(): AnswerQuery<FundSummary[]> {
  return useAnswer<FundSummary[]>('funds')
}

export function useFund(address: string): AnswerQuery<FundView> {
  return useAnswer<FundView>(`funds/${address}`)
}
