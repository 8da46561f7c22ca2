import type { AttestationLine } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/index.ts'
import {
  DataTable,
  DayText,
  Empty,
  Figure,
  Section,
  Status,
  type TableColumn,
} from '../../shared/ui/index.ts'
import { BatchStatusText } from '../batch/index.ts'
import { ClaimStatusText } from '../claim/index.ts'
import { TransactionLink } from '../ledger/index.ts'
import { RefLink } from '../refs/index.ts'

const COLUMNS: TableColumn<AttestationLine>[] = [
  { head: t('kind.claim'), cell: ({ claim }) => <RefLink kind="claim" target={claim} />, lead: true },
  { head: t('kind.project'), cell: ({ project }) => <RefLink kind="project" target={project} /> },
  { head: t('organization.verdict'), cell: verdict },
  {
    head: t('organization.quantity'),
    cell: ({ attestation: { quantity } }) =>
      quantity === null ? null : <Figure amount={quantity} kind="credits" />,
    end: true,
  },
  { head: t('ledger.when'), cell: ({ attestation }) => <DayText at={attestation.attestedAt} /> },
  { head: t('organization.became'), cell: became },
  {
    head: t('ledger.proof'),
    cell: ({ attestation }) => <TransactionLink signature={attestation.signature} />,
  },
]

/** Everything that was attested, with what became of the report and of its batch. */
export function Attested({ lines }: { lines: AttestationLine[] }) {
  return (
    <Section title={t('organization.attestations')} help={t('organization.attestationsHelp')}>
      {lines.length === 0 ? (
        <Empty>{t('organization.attestationsEmpty')}</Empty>
      ) : (
        <DataTable
          caption={t('organization.attestations')}
          columns={COLUMNS}
          rows={lines}
          rowKey={({ attestation }) => attestation.address}
        />
      )}
    </Section>
  )
}

function verdict({ attestation: { verdict: given, revoked } }: AttestationLine) {
  if (revoked) {
    return (
      <Status tone="bad">
        {t(`claim.${given}`)}, {t('claim.revoked')}
      </Status>
    )
  }
  return (
    <Status tone={given === 'accept' ? 'good' : given === 'reject' ? 'bad' : 'pending'}>
      {t(`claim.${given}`)}
    </Status>
  )
}

function became({ attestation, claimStatus, batch, batchStatus }: AttestationLine) {
  return (
    <>
      <ClaimStatusText status={claimStatus} />
      {batch !== null && (
        <>
          {' · '}
          <RefLink kind="batch" target={batch} />
        </>
      )}{' '}
      {batchStatus !== null && <BatchStatusText status={batchStatus} />}
      {attestation.revoked && attestation.reason !== null && (
        <p>{t('claim.revokedBecause', { reason: attestation.reason })}</p>
      )}
    </>
  )
}
