import type { CertificateFacts } from '@groundtruth/sdk/certificate'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useChain } from '../../entities/chain/index.ts'
import { type AnswerQuery, ApiError, isNotIndexedYet, keys, useAnswer } from '../../shared/api/index.ts'

export interface Certificate {
  /** As the site's ledger has it. */
  answer: AnswerQuery<CertificateFacts>
  /** As the chain tells it, asked where the ledger cannot say it; undefined data until then. */
  chain: UseQueryResult<CertificateFacts, Error>
}

const ADDRESS = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/

/** A certificate by its account or number; by its account also while the site's ledger does not have it. */
export function useCertificate(name: string): Certificate {
  const answer = useAnswer<CertificateFacts>(`retirements/${encodeURIComponent(name)}/certificate`)
  const rpcUrl = useChain().data?.data.rpcUrl
  const { error } = answer
  // A refusal for another reason is an answer; only what the site cannot say is asked elsewhere.
  const silent = error !== null && (isNotIndexedYet(error) || !(error instanceof ApiError))
  const wanted = answer.data === undefined && silent && rpcUrl !== undefined && ADDRESS.test(name)
  const chain = useQuery({
    queryKey: keys.chain('certificate', name),
    queryFn: async () => {
      const { readFromChain } = await import('./read-from-chain.ts')
      return readFromChain(rpcUrl ?? '', name)
    },
    enabled: wanted,
  })
  return { answer, chain }
}
