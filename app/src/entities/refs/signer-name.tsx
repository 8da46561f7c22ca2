import type { OrganizationSummary } from '@groundtruth/server/api-types'
import { useAnswer } from '../../shared/api/index.ts'
import { RefLink, WalletLink } from './ref-link.tsx'

/** Who a wallet signs for, where one organization has it as its key; the wallet itself elsewhere. */
export function SignerName({ wallet }: { wallet: string }) {
  const organizations = useAnswer<OrganizationSummary[]>('organizations').data?.data ?? []
  const [own, other] = organizations.filter(({ authority }) => authority === wallet)
  if (own === undefined || other !== undefined) return <WalletLink wallet={wallet} />
  const { address, code, profile } = own
  return <RefLink kind="organization" target={{ address, code, name: profile.name }} />
}
