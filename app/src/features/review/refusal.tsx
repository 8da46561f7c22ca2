import type { ProposalView } from '@groundtruth/server/api-types'
import { useProject } from '../../entities/project/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help } from '../../shared/ui/index.ts'

/** Who reviews, and why this wallet does not. */
export function Refusal({ why, proposal }: { why: string; proposal: ProposalView }) {
  const methodology = useProject(proposal.project.address).data?.data.methodology
  return (
    <Help>
      {methodology !== undefined &&
        `${t('review.who', { methodology: methodology.code ?? refName(methodology) })} `}
      {why}
    </Help>
  )
}
