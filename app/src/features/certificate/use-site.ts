import { useChain } from '../../entities/chain/index.ts'

/** Where certificates lead: to the server's public address where it has one, else to where this page is read. */
export function useSite(): string {
  return useChain().data?.data.publicUrl ?? location.origin
}
