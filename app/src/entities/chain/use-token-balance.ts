import { useQuery } from '@tanstack/react-query'
import { keys, tokenBalance } from '../../shared/api/index.ts'
import { useChain } from './use-chain.ts'

/** What a wallet has of a token, in base units, asked from the chain itself; undefined while it is not known. */
export function useTokenBalance(wallet: string | undefined, mint: string): bigint | undefined {
  const url = useChain().data?.data.rpcUrl
  const { data } = useQuery({
    queryKey: keys.chain('balance', wallet, mint),
    queryFn: () => tokenBalance(url ?? '', wallet ?? '', mint),
    enabled: wallet !== undefined && url !== undefined,
  })
  return data
}
