import type { FundView } from '@groundtruth/server/api-types'
import { MILESTONE_KINDS, MOST_ROWS, readBudget, readMilestones } from '@groundtruth/sdk/plans'
import { TextInput } from '@mantine/core'
import { moneyText, withBase } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/payee.ts'
import { Help, Notice, Section, Term } from '../../shared/ui/index.ts'
import { PlanRows } from './plan-rows.tsx'
import { EMPTY_LINE, EMPTY_MILESTONE, type PlanFaults, type PlanState, sumOf } from './plan-state.ts'
import { RowTable } from './row-table.tsx'

interface PlanFieldsProps {
  state: PlanState
  faults: PlanFaults
  like: FundView['balance']
  onChange: (change: Partial<PlanState>) => void
}

/** Milestones and budget as rows, their sums beside each other. */
export function PlanFields({ state: { milestones, budget }, faults, like, onChange }: PlanFieldsProps) {
  const { decimals, unit } = like
  return (
    <>
      <Section
        title={t('propose.milestones')}
        help={rich('propose.milestonesHelp', { most: MOST_ROWS, advance: <Term name="advance" /> })}
      >
        <RowTable
          help={t('propose.table.milestones')}
          read={(text) => readMilestones('', text, decimals)}
          onRows={(rows) => onChange({ milestones: rows })}
        />
        <PlanRows
          list="milestones"
          rows={milestones}
          fields={[
            { name: 'title', label: t('propose.milestone.title'), kind: 'text' },
            {
              name: 'kind',
              label: t('propose.milestone.kind'),
              kind: 'choice',
              choices: MILESTONE_KINDS.map((kind) => [kind, t(`propose.kind.${kind}`)]),
            },
            { name: 'amount', label: t('propose.milestone.amount', { unit }), kind: 'amount' },
            { name: 'due', label: t('propose.milestone.due'), kind: 'day' },
            {
              name: 'tonnes',
              label: t('propose.milestone.tonnes'),
              kind: 'amount',
              asked: ({ kind }) => kind === 'credits',
            },
          ]}
          faults={faults}
          most={MOST_ROWS}
          empty={EMPTY_MILESTONE}
          nameOf={(n) => t('propose.milestone', { n })}
          onChange={(rows) => onChange({ milestones: rows })}
        />
        {faults.milestones !== undefined && <Notice tone="bad">{faults.milestones}</Notice>}
      </Section>
      <Section title={t('propose.budget')} help={t('propose.budgetHelp', { most: MOST_ROWS })}>
        <RowTable
          help={t('propose.table.budget')}
          read={(text) => readBudget('', text, decimals)}
          onRows={(rows) => onChange({ budget: rows })}
        />
        <PlanRows
          list="budget"
          rows={budget}
          fields={[
            { name: 'code', label: t('propose.line.code'), kind: 'text' },
            { name: 'title', label: t('propose.line.title'), kind: 'text' },
            { name: 'amount', label: t('propose.milestone.amount', { unit }), kind: 'amount' },
          ]}
          faults={faults}
          most={MOST_ROWS}
          empty={EMPTY_LINE}
          nameOf={(n) => t('propose.line', { n })}
          onChange={(rows) => onChange({ budget: rows })}
        />
        <Sums milestones={sumOf(milestones, decimals)} budget={sumOf(budget, decimals)} like={like} />
        {faults.budget !== undefined && <Notice tone="bad">{faults.budget}</Notice>}
      </Section>
    </>
  )
}

/** Told while rows are entered. */
function Sums({
  milestones,
  budget,
  like,
}: {
  milestones: bigint
  budget: bigint
  like: FundView['balance']
}) {
  const text = (base: bigint) => moneyText(withBase(like, base))
  const difference = milestones - budget
  return (
    <p role="status" data-testid="sums">
      {t('propose.sum', { milestones: text(milestones), budget: text(budget) })}{' '}
      {difference === 0n
        ? budget > 0n && t('propose.sum.same')
        : difference > 0n
          ? t('propose.sum.less', { difference: text(difference) })
          : t('propose.sum.more', { difference: text(-difference) })}
    </p>
  )
}

const SHARE = [
  { name: 'percent', type: 'text' },
  { name: 'from', type: 'date' },
  { name: 'to', type: 'date' },
  { name: 'tonnes', type: 'text' },
] as const

/** What contributors receive of the project's credits. */
export function ShareFields({ state: { share }, faults, onChange }: Omit<PlanFieldsProps, 'like'>) {
  return (
    <Section title={t('propose.share')}>
      <Help>{t('propose.shareHelp')}</Help>
      {SHARE.map(({ name, type }) => (
        <TextInput
          key={name}
          type={type}
          label={t('act.optional', { label: t(`propose.share.${name}`) })}
          value={share[name]}
          error={faults[`share.${name}`]}
          onChange={(event) => onChange({ share: { ...share, [name]: event.currentTarget.value } })}
        />
      ))}
    </Section>
  )
}
