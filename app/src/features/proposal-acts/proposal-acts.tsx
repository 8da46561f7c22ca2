import type { ProposalNeed, ProposalView } from '@groundtruth/server/api-types'
import { useFund, usePaymentsPaused } from '../../entities/fund/index.ts'
import { useNow } from '../../shared/ui/index.ts'
import { ActPanel, useHolder } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { drawAct, endAct, expireAct, finishAct, vetoAct, withdrawAct } from './acts.ts'
import { dueNow, PaymentActs } from './payment-acts.tsx'
import { VotePanel } from './vote-panel.tsx'

/** What the connected wallet may do about a proposal now. */
export function ProposalActs({ proposal }: { proposal: ProposalView }) {
  const session = useSession()
  const now = useNow()
  const fund = useFund(proposal.fund.address).data?.data
  const paused = usePaymentsPaused(proposal.fund.address) !== null
  const guardian = useHolder(fund?.guardian, session)
  if (session === null) return null
  const wallet = session.address
  const { proposer } = proposal
  const due = dueNow(proposal, now)
  const may = (key: ProposalNeed['key']) =>
    due.some((need) => need.key === key && isFor(need, wallet, proposer))
  return (
    <>
      {may('votes') && <VotePanel key={wallet} proposal={proposal} wallet={wallet} />}
      {may('finish') && <ActPanel act={finishAct(proposal)} />}
      {may('draw') && !paused && <ActPanel act={drawAct(proposal)} />}
      <PaymentActs proposal={proposal} />
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
