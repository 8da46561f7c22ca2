import type { ContributorView } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export function useContributor(wallet: string, enabled = true): AnswerQuery<ContributorView> {
  return useAnswer<ContributorView>(`contributors/${wallet}`, {}, enabled)
}
