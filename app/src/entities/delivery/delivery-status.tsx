import type { DeliveryStatus } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/fund.ts'
import { Status, type Tone } from '../../shared/ui/index.ts'

const TONES: Record<DeliveryStatus, Tone> = {
  submitted: 'pending',
  accepted: 'good',
  rejected: 'bad',
  disputed: 'bad',
  reversed: 'bad',
  lapsed: 'bad',
}

export function DeliveryStatusText({ status }: { status: DeliveryStatus }) {
  return <Status tone={TONES[status]}>{t(`delivery.status.${status}`)}</Status>
}
