import type { CouncilSummary } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { useCouncils } from '../../entities/council/index.ts'
import { count, rich, t } from '../../shared/messages/index.ts'
import { AnswerView, DataTable, DayText, Section, type TableColumn, Term } from '../../shared/ui/index.ts'

const COLUMNS: TableColumn<CouncilSummary>[] = [
  {
    head: t('kind.council'),
    cell: ({ address, seats }) => (
      <Link to="/councils/$address" params={{ address }}>
        {count('registry.councilOf', seats.length)}
      </Link>
    ),
    lead: true,
  },
  {
    head: t('council.rule.threshold'),
    cell: ({ threshold, seats }) => t('council.rule.thresholdValue', { threshold, members: seats.length }),
  },
  {
    head: t('council.rule.steward'),
    cell: ({ steward }) => t(steward ? 'council.rule.yes' : 'council.rule.no'),
  },
  { head: t('registry.formed'), cell: ({ createdAt }) => <DayText at={createdAt} /> },
]

/** Every council there is; none of them need be the steward. */
export function Councils() {
  const query = useCouncils()
  return (
    <AnswerView query={query}>
      {(councils) =>
        councils.length > 0 && (
          <Section
            title={t('registry.councils')}
            help={rich('registry.councilsHelp', { council: <Term name="council" /> })}
          >
            <DataTable
              caption={t('registry.councils')}
              columns={COLUMNS}
              rows={councils}
              rowKey={({ address }) => address}
            />
          </Section>
        )
      }
    </AnswerView>
  )
}
