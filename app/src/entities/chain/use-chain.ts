import type { ChainInfo } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

/** Which chain this is, who can replace the program, and how fresh the answers are. */
export function useChain(): AnswerQuery<ChainInfo> {
  return useAnswer<ChainInfo>('chain')
}
