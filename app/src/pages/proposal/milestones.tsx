import type { MilestoneView, ProposalView } from '@groundtruth/server/api-types'
import { RefLink } from '../../entities/refs/index.ts'
import { creditsText, moneyText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import {
  DataTable,
  DayText,
  ExactTime,
  Figure,
  Notice,
  Section,
  Status,
  type TableColumn,
  Term,
  type Tone,
  useNow,
} from '../../shared/ui/index.ts'
import { MilestoneName } from './milestone-name.tsx'
import styles from './proposal.module.css'
import { ActsOnMilestones } from './wallet-acts.tsx'

const PLANNED: TableColumn<MilestoneView>[] = [
  {
    head: t('payment.milestone'),
    cell: ({ index, title }) => (
      <span id={`milestone-${index + 1}`}>
        <MilestoneName index={index} title={title} />
      </span>
    ),
    lead: true,
  },
  { head: t('milestone.kind'), cell: kindWords },
  { head: t('milestone.amount'), cell: ({ amount }) => <Figure amount={amount} kind="money" />, end: true },
  { head: t('milestone.planned'), cell: ({ plannedDueAt }) => <DayText at={plannedDueAt} /> },
]

const DUE: TableColumn<MilestoneView> = {
  head: t('milestone.due'),
  cell: (milestone) =>
    !isMoved(milestone) ? null : (
      <>
        <DayText at={milestone.dueAt} />
        {milestone.extended && <span className={styles.quiet}> {t('milestone.extended')}</span>}
      </>
    ),
}

const ACTUAL: TableColumn<MilestoneView> = {
  head: t('milestone.status'),
  cell: (milestone) => <Actual milestone={milestone} />,
}

/** The plan beside what came; another day than the planned one only where there is one. */
const columnsOf = (milestones: MilestoneView[]): TableColumn<MilestoneView>[] => [
  ...PLANNED,
  ...(milestones.some(isMoved) ? [DUE] : []),
  ACTUAL,
]

const isMoved = ({ dueAt, plannedDueAt }: MilestoneView): boolean => dueAt !== plannedDueAt

/** Every step, as it was planned and as it came. */
export function Milestones({ proposal }: { proposal: ProposalView }) {
  return (
    <Section
      title={t('proposal.milestones')}
      id="milestones"
      help={rich('proposal.milestones.help', {
        milestone: <Term name="milestone" />,
        advance: <Term name="advance" />,
      })}
    >
      {proposal.needs.some(({ key }) => key === 'accounting') && (
        <Notice tone="money">
          {t('milestone.uncovered', {
            advanced: moneyText(proposal.advanced),
            accepted: moneyText(proposal.accepted),
            returned: moneyText(proposal.returned),
          })}
        </Notice>
      )}
      <DataTable
        caption={t('proposal.milestones')}
        columns={columnsOf(proposal.milestones)}
        rows={proposal.milestones}
        rowKey={({ index }) => String(index)}
      />
      <ActsOnMilestones proposal={proposal} />
    </Section>
  )
}

function kindWords({ kind, quantity }: MilestoneView): string {
  return kind === 'credits'
    ? t('milestone.kind.credits', { quantity: quantity === null ? '' : creditsText(quantity) })
    : t(`milestone.kind.${kind}`)
}

const TONES: Record<MilestoneView['status'], Tone> = {
  planned: 'pending',
  submitted: 'pending',
  accepted: 'good',
  paid: 'moneyTone',
  rejected: 'bad',
  disputed: 'bad',
  terminated: 'bad',
}

function Actual({ milestone }: { milestone: MilestoneView }) {
  const now = useNow()
  const { status, payableAt, payment, dueAt, metBy } = milestone
  const overdue = (status === 'planned' || status === 'rejected') && dueAt < now
  return (
    <>
      <Status tone={overdue ? 'bad' : TONES[status]}>
        {status === 'paid' && payment !== null
          ? rich('milestone.status.paid', { time: <DayText at={payment.at} /> })
          : status === 'accepted' && payableAt !== null && payableAt > now
            ? rich('milestone.status.accepted', { time: <ExactTime at={payableAt} /> })
            : t(status === 'accepted' ? 'milestone.status.acceptedNow' : plainOf(status))}
      </Status>
      {overdue && (
        <span className={styles.quiet}> {rich('milestone.overdue', { time: <DayText at={dueAt} /> })}</span>
      )}
      {metBy !== null && (
        <span className={styles.quiet}>
          {' '}
          {rich('milestone.met', { batch: <RefLink kind="batch" target={metBy.batch} /> })}
        </span>
      )}
    </>
  )
}

const plainOf = (status: Exclude<MilestoneView['status'], 'accepted'>) =>
  status === 'paid' ? 'proposal.paid' : (`milestone.status.${status}` as const)
