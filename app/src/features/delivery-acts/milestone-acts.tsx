import type { MilestoneView, ProposalView } from '@groundtruth/server/api-types'
import { useFund } from '../../entities/fund/index.ts'
import { useOwnOrganizations } from '../../entities/organization/index.ts'
import { useProject } from '../../entities/project/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help, useNow } from '../../shared/ui/index.ts'
import { ActPanel, useHolder } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { extendAct, meetAct } from './step-acts.ts'

/** What the payee's side and the fund's manager may do about steps that are not delivered yet. */
export function MilestoneActs({ proposal }: { proposal: ProposalView }) {
  const session = useSession()
  const now = useNow()
  const manager = useHolder(useFund(proposal.fund.address).data?.data.manager, session)
  const own = useOwnOrganizations(session?.address)
  const isPayee =
    session?.address === proposal.payee ||
    own.some(({ address }) => address === proposal.organization.address)
  const inDelivery = proposal.status === 'approved' || proposal.status === 'in-delivery'
  if (!inDelivery) return null
  const open = proposal.milestones.filter(({ status }) => status === 'planned' || status === 'rejected')
  const ofCredits = isPayee ? open.filter(({ kind, dueAt }) => kind === 'credits' && now < dueAt) : []
  const extendable = open.filter(({ kind, extended }) => kind !== 'advance' && !extended)
  return (
    <>
      {ofCredits.map((milestone) => (
        <Meet key={milestone.index} proposal={proposal} milestone={milestone} />
      ))}
      {manager !== null &&
        extendable.map((milestone) => (
          <ActPanel key={`extend ${milestone.index}`} act={extendAct(proposal, milestone, manager)} />
        ))}
    </>
  )
}

function Meet({ proposal, milestone }: { proposal: ProposalView; milestone: MilestoneView }) {
  const batches = useProject(proposal.project.address).data?.data.batchList
  if (batches === undefined) return null
  const approvedAt = proposal.approvedAt ?? 0
  const least = BigInt(milestone.quantity?.base ?? 0)
  const meeting = batches.filter(
    ({ status, issuedAt, issued, address }) =>
      status === 'active' &&
      issuedAt !== null &&
      issuedAt >= approvedAt &&
      BigInt(issued.base) >= least &&
      proposal.milestones.every(({ metBy }) => metBy?.batch.address !== address),
  )
  if (meeting.length === 0) return <Help>{t('milestone.act.meet.none')}</Help>
  const key = meeting.map(({ address }) => address).join(' ')
  return <ActPanel key={key} act={meetAct(proposal, milestone, meeting)} />
}
