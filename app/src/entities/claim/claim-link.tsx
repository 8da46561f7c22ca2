import type { ClaimStatus, ClaimSummary } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { periodText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Status, type Tone } from '../../shared/ui/index.ts'

/** "report 5, 1 Jul 2026 to 30 Sept 2026" */
export function claimName({ number, periodStart, periodEnd }: ClaimSummary): string {
  return t('claim.name', { number, period: periodText(periodStart, periodEnd) })
}

export function ClaimLink({ claim }: { claim: ClaimSummary }) {
  return (
    <Link to="/claims/$address" params={{ address: claim.address }}>
      {t('claim.title', { number: claim.number })}
    </Link>
  )
}

export function ClaimStatusText({ status }: { status: ClaimStatus }) {
  return <Status tone={toneOf(status)}>{t(`claim.status.${status}`)}</Status>
}

function toneOf(status: ClaimStatus): Tone {
  if (status === 'verified' || status === 'issued' || status === 'upheld') return 'good'
  return status === 'rejected' || status === 'reversed' ? 'bad' : 'pending'
}
