import type { CancellationView, Page, ReversalView } from '@groundtruth/server/api-types'
import { useAnswer } from '../../shared/api/index.ts'
import { ActPanel } from '../acts/index.ts'
import { compensateAct } from './remedy-acts.ts'

/** Offers a wallet its cancellations that may still make an invalidation good; nothing where it has none. */
export function CompensatePanel({ reversal, holder }: { reversal: ReversalView; holder: string }) {
  const { data } = useAnswer<Page<CancellationView>>('cancellations', { holder, reason: 'compensation' })
  const open = (data?.data.items ?? []).filter(
    ({ appliedTo, batch, batchStatus }) =>
      appliedTo === null && (batchStatus !== 'invalidated' || batch.address === reversal.batch.address),
  )
  if (open.length === 0) return null
  return <ActPanel key={open.map(({ address }) => address).join(' ')} act={compensateAct(reversal, open)} />
}
