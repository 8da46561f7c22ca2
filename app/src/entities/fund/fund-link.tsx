import type { FundSummary } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'

export function fundName({ profile, address }: Pick<FundSummary, 'profile' | 'address'>): string {
  return profile.name ?? t('fund.unnamed', { address: shortHash(address) })
}

export function FundLink({ fund }: { fund: FundSummary }) {
  return (
    <Link to="/funds/$address" params={{ address: fund.address }}>
      {fundName(fund)}
    </Link>
  )
}
