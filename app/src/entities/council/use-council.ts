import type { CouncilSummary, CouncilView, MotionView, RegistryView } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export const useRegistry = (): AnswerQuery<RegistryView> => useAnswer<RegistryView>('registry')

export function useCouncil(address: string, enabled = true): AnswerQuery<CouncilView> {
  return useAnswer<CouncilView>(`councils/${address}`, {}, enabled)
}

export const useCouncils = (): AnswerQuery<CouncilSummary[]> => useAnswer<CouncilSummary[]>('councils')

export const useMotion = (address: string): AnswerQuery<MotionView> =>
  useAnswer<MotionView>(`motions/${address}`)
