import type { RetirementView } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { t } from '../../shared/messages/index.ts'
import { DataTable, Figure, type TableColumn, TimeText } from '../../shared/ui/index.ts'
import { RefLink } from '../refs/index.ts'

const COLUMNS: TableColumn<RetirementView>[] = [
  { head: t('retirements.certificate'), cell: certificate, lead: true },
  { head: t('retirements.for'), cell: beneficiaryText },
  { head: t('kind.project'), cell: (row) => <RefLink kind="project" target={row.project} /> },
  { head: t('retirements.amount'), cell: (row) => <Figure amount={row.amount} kind="credits" />, end: true },
  { head: t('retirements.when'), cell: (row) => <TimeText at={row.retiredAt} />, end: true },
]

export function RetirementTable({ retirements }: { retirements: RetirementView[] }) {
  return (
    <DataTable
      caption={t('retirements.title')}
      columns={COLUMNS}
      rows={retirements}
      rowKey={(row) => row.address}
    />
  )
}

/** For whom, as a certificate says it. */
export function beneficiaryText({ beneficiaryKind, beneficiary }: RetirementView): string {
  if (beneficiaryKind === 'name' && beneficiary !== null) return beneficiary
  return beneficiaryKind === 'hash' ? t('retirement.forHash') : t('retirement.forHolder')
}

function certificate({ certificate: number }: RetirementView) {
  return (
    <Link to="/retirements/$certificate" params={{ certificate: number }}>
      {number}
    </Link>
  )
}
