import type { BatchView, ProjectView } from '@groundtruth/server/api-types'
import { useBatches } from '../../entities/batch/index.ts'
import { useMethodologies } from '../../entities/organization/index.ts'
import { useNow } from '../../shared/ui/index.ts'
import { ActPanel } from '../acts/index.ts'
import { releaseAct } from './remedy-acts.ts'
import { invalidationAct, lossAct } from './reverse-acts.ts'

/** What only the steward does to an issued batch: record a loss or an invalidation, release its reserve. */
export function StewardBatchActs({ batch, project }: { batch: BatchView; project: ProjectView }) {
  const now = useNow()
  const batches = useBatches().data?.data
  const methodology = useMethodologies().data?.data.find(
    ({ address }) => address === batch.methodology.address,
  )
  const { status, buffered } = batch
  const atTerm = project.creditingEnd <= now && BigInt(buffered.base) > 0n
  const isUsable = status === 'active' || status === 'reversed'
  if (status === 'open' || status === 'invalidated') return null
  return (
    <>
      {atTerm && isUsable && <ActPanel act={releaseAct(batch, project)} />}
      {methodology?.effect === 'storage' && batches !== undefined && (
        <ActPanel act={lossAct(batch, project, batches)} />
      )}
      <ActPanel act={invalidationAct(batch, project)} />
    </>
  )
}
