import type { RetirementView } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export function useRetirement(addressOrCertificate: string): AnswerQuery<RetirementView> {
  return useAnswer<RetirementView>(`retirements/${encodeURIComponent(addressOrCertificate)}`)
}
