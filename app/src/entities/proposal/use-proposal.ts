import type { ProposalSummary, ProposalView } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export function useProposals(filters: {
  fund?: string
  project?: string
  status?: string
}): AnswerQuery<ProposalSummary[]> {
  return useAnswer<ProposalSummary[]>('proposals', filters)
}

export function useProposal(address: string): AnswerQuery<ProposalView> {
  return useAnswer<ProposalView>(`proposals/${address}`)
}
