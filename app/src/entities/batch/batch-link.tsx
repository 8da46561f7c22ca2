import type { BatchSummary } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { t } from '../../shared/messages/index.ts'
import { Status, type Tone } from '../../shared/ui/index.ts'

export function BatchLink({ batch }: { batch: Pick<BatchSummary, 'code'> }) {
  return (
    <Link to="/batches/$batch" params={{ batch: batch.code }}>
      {batch.code}
    </Link>
  )
}

export function BatchStatusText({ status }: { status: BatchSummary['status'] }) {
  return <Status tone={toneOf(status)}>{t(`batch.status.${status}`)}</Status>
}

function toneOf(status: BatchSummary['status']): Tone {
  if (status === 'active') return 'good'
  return status === 'open' ? 'pending' : 'bad'
}
