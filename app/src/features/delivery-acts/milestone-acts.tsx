import type { ProposalView } from '@groundtruth/server/api-types'
import { useFund } from '../../entities/fund/index.ts'
import { ActPanel, useHolder } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { extendAct } from './extend-act.ts'

/** What the fund's manager may do about steps that are not delivered yet. */
export function MilestoneActs({ proposal }: { proposal: ProposalView }) {
  const manager = useHolder(useFund(proposal.fund.address).data?.data.manager, useSession())
  const inDelivery = proposal.status === 'approved' || proposal.status === 'in-delivery'
  if (!inDelivery || manager === null) return null
  return proposal.milestones
    .filter(({ status, extended }) => (status === 'planned' || status === 'rejected') && !extended)
    .map((milestone) => (
      <ActPanel key={`extend ${milestone.index}`} act={extendAct(proposal, milestone, manager)} />
    ))
}
