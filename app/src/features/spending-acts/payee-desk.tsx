import type { MilestoneView, ProposalView } from '@groundtruth/server/api-types'
import { useOwnOrganizations } from '../../entities/organization/index.ts'
import { t } from '../../shared/messages/payee.ts'
import { Section, useNow } from '../../shared/ui/index.ts'
import { ActPanel } from '../acts/index.ts'
import { DeliverPanel } from '../delivery-submit/index.ts'
import { useSession } from '../wallet/index.ts'
import { awardAct, receiptAct } from './award-acts.ts'
import { expenseAct } from './expense-act.ts'
import { ExpenseTable } from './expense-table.tsx'
import { FinalReport } from './final-report.tsx'
import { Fold } from './fold.tsx'
import { GiveBack } from './give-back.tsx'
import { MeetPanel } from './meet-panel.tsx'

/** What the payee's wallet, or who signs for its organization, may do about a proposal whose money is on its way. */
export function PayeeDesk({ proposal }: { proposal: ProposalView }) {
  const wallet = useSession()?.address
  const own = useOwnOrganizations(wallet)
  const now = useNow()
  const { status, payee, organization, milestones, awards } = proposal
  const isSide = wallet === payee || own.some(({ address }) => address === organization.address)
  const inDelivery = status === 'approved' || status === 'in-delivery'
  if (!isSide || !(inDelivery || status === 'terminated')) return null
  const open = inDelivery ? milestones.filter((milestone) => isOpen(milestone, now)) : []
  const ordered = awards.filter(({ receivedAt }) => receivedAt === null)
  return (
    <Section title={t('payee.title')} help={t('payee.help')} id="payee">
      <div>
        <Steps proposal={proposal} milestones={open} kind="delivery" id="deliver" />
        <Steps proposal={proposal} milestones={open} kind="credits" id="meet" />
        {inDelivery && (
          <Fold id="award" title={t('award.fold')}>
            <ActPanel key={`award ${awards.length}`} act={awardAct(proposal)} />
          </Fold>
        )}
        {ordered.length > 0 && (
          <Fold id="receipt" title={t('receipt.fold')}>
            <ActPanel key={`receipt ${ordered.length}`} act={receiptAct(proposal, ordered)} />
          </Fold>
        )}
        <Fold id="expense" title={t('expense.fold')}>
          <ActPanel key={`expense ${proposal.expenses.length}`} act={expenseAct(proposal, now)} />
        </Fold>
        <Fold id="expenses" title={t('expenses.fold')}>
          <ExpenseTable proposal={proposal} />
        </Fold>
        {BigInt(proposal.paid.base) > 0n && (
          <Fold id="return" title={t('giveBack.fold')}>
            <GiveBack proposal={proposal} />
          </Fold>
        )}
        {proposal.reportDueAt !== null && inDelivery && (
          <Fold id="report" title={t('finalReport.fold')}>
            <FinalReport proposal={proposal} />
          </Fold>
        )}
      </div>
    </Section>
  )
}

/** One form for each milestone of a kind; the first is where links lead. */
function Steps({
  proposal,
  milestones,
  kind,
  id,
}: {
  proposal: ProposalView
  milestones: MilestoneView[]
  kind: 'delivery' | 'credits'
  id: 'deliver' | 'meet'
}) {
  const Form = kind === 'delivery' ? DeliverPanel : MeetPanel
  return milestones
    .filter((milestone) => milestone.kind === kind)
    .map((milestone, position) => (
      <Fold
        key={milestone.index}
        id={position === 0 ? id : `${id}-${milestone.index + 1}`}
        title={t(`${id}.fold`, { n: milestone.index + 1 })}
      >
        <Form proposal={proposal} milestone={milestone} />
      </Fold>
    ))
}

const isOpen = ({ status, dueAt }: MilestoneView, now: number): boolean =>
  (status === 'planned' || status === 'rejected') && now < dueAt
