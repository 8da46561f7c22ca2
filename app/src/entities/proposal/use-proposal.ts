import type { ProposalStatus, ProposalSummary, ProposalView } from '@groundtruth/server/api-types'
import { type AnswerQuery, type PagesQuery, useAnswer, usePages } from '../../shared/api/index.ts'

/** Newest first, page by page. */
export function useProposals(filters: {
  fund?: string
  project?: string
  proposer?: string
  payee?: string
  status?: ProposalStatus
}): PagesQuery<ProposalSummary> {
  return usePages<ProposalSummary>('proposals', filters)
}

export function useProposal(address: string): AnswerQuery<ProposalView> {
  return useAnswer<ProposalView>(`proposals/${address}`)
}
