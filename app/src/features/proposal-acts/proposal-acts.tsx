import type { ProposalNeed, ProposalView } from '@groundtruth/server/api-types'
import { useFund } from '../../entities/fund/index.ts'
import { useNow } from '../../shared/ui/index.ts'
import { ActPanel, useHolder } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { drawAct, endAct, expireAct, finishAct, payAct, vetoAct, withdrawAct } from './acts.ts'
import { VotePanel } from './vote-panel.tsx'

/** What the connected wallet may do about a proposal now. */
export function ProposalActs({ proposal }: { proposal: ProposalView }) {
  const session = useSession()
  const now = useNow()
  const fund = useFund(proposal.fund.address).data?.data
  const guardian = useHolder(fund?.guardian, session)
  if (session === null) return null
  const wallet = session.address
  const { needs, proposer, milestones } = proposal
  const due = needs.filter(
    ({ from, until }) => (from === null || from <= now) && (until === null || until > now),
  )
  const may = (key: ProposalNeed['key']) =>
    due.some((need) => need.key === key && isFor(need, wallet, proposer))
  const payable = milestones.filter(({ index }) =>
    due.some(({ key, milestone }) => milestone === index && (key === 'payment' || key === 'advance')),
  )
  return (
    <>
      {may('votes') && <VotePanel key={wallet} proposal={proposal} wallet={wallet} />}
      {may('finish') && <ActPanel act={finishAct(proposal)} />}
      {may('draw') && <ActPanel act={drawAct(proposal)} />}
      {payable.map((milestone) => (
        <ActPanel key={milestone.index} act={payAct(proposal, milestone)} />
      ))}
      {may('expiry') && <ActPanel act={expireAct(proposal)} />}
      {may('veto') && guardian !== null && <ActPanel act={vetoAct(proposal, guardian)} />}
      {may('withdrawal') && <ActPanel act={withdrawAct(proposal)} />}
      {may('termination') && <ActPanel act={endAct(proposal)} />}
    </>
  )
}

/** Roles that are looked up elsewhere pass here. */
const isFor = ({ who }: ProposalNeed, wallet: string, proposer: string): boolean =>
  who === 'proposer' ? wallet === proposer : true
