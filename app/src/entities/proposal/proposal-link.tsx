import type { ProposalStatus, ProposalSummary } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { t } from '../../shared/messages/fund.ts'
import { Status, type Tone } from '../../shared/ui/index.ts'

/** The title of its document, or its number in the fund where the document is not held. */
export function proposalTitle({ title, number }: Pick<ProposalSummary, 'title' | 'number'>): string {
  return title ?? t('proposal.unnamed', { number })
}

export function ProposalLink({ proposal }: { proposal: ProposalSummary }) {
  return (
    <Link to="/proposals/$address" params={{ address: proposal.address }}>
      <bdi>{proposalTitle(proposal)}</bdi>
    </Link>
  )
}

export function ProposalStatusText({ status }: { status: ProposalStatus }) {
  return <Status tone={TONES[status]}>{t(`proposal.status.${status}`)}</Status>
}

const TONES: Record<ProposalStatus, Tone> = {
  voting: 'pending',
  'cool-off': 'pending',
  approved: 'moneyTone',
  'in-delivery': 'moneyTone',
  completed: 'good',
  defeated: 'bad',
  vetoed: 'bad',
  cancelled: 'bad',
  expired: 'bad',
  terminated: 'bad',
}
