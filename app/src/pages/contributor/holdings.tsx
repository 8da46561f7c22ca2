import type { ContributorView } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { BatchStatusText } from '../../entities/batch/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { RetirementTable } from '../../entities/retirement/index.ts'
import { t } from '../../shared/messages/contributor.ts'
import { DataTable, Empty, Figure, Help, Section, type TableColumn } from '../../shared/ui/index.ts'

type Holding = ContributorView['credits'][number]

const HOLDINGS: TableColumn<Holding>[] = [
  { head: t('kind.batch'), cell: ({ batch }) => <RefLink kind="batch" target={batch} />, lead: true },
  { head: t('kind.project'), cell: ({ project }) => <RefLink kind="project" target={project} /> },
  { head: t('batches.vintage'), cell: ({ vintage }) => vintage, end: true },
  { head: t('batches.held'), cell: ({ amount }) => <Figure amount={amount} kind="credits" />, end: true },
  { head: t('claims.status'), cell: ({ batchStatus }) => <BatchStatusText status={batchStatus} /> },
]

/** What its holder may do with credits: only what is active or reversed can be used. */
const RETIRE: TableColumn<Holding> = {
  head: t('holdings.act'),
  cell: ({ batch, batchStatus }) =>
    batchStatus === 'active' || batchStatus === 'reversed' ? (
      <Link
        to="/batches/$batch"
        params={{ batch: batch.code ?? batch.address }}
        hash="retire"
        aria-label={t('holdings.retireBatch', { batch: batch.code ?? batch.address })}
      >
        {t('holdings.retire')}
      </Link>
    ) : null,
}

/** Credits in the wallet's own accounts, and those that it retired. */
export function Holdings({ view, own }: { view: ContributorView; own: boolean }) {
  const { credits, creditsKnown, retirements } = view
  return (
    <>
      <Section title={t('contributor.credits')}>
        {own && credits.length > 0 && <Help>{t('holdings.mine')}</Help>}
        {!creditsKnown && <Help>{t('contributor.creditsUnknown')}</Help>}
        {creditsKnown && credits.length === 0 && <Empty>{t('contributor.creditsEmpty')}</Empty>}
        {credits.length > 0 && (
          <DataTable
            caption={t('contributor.credits')}
            columns={own ? [...HOLDINGS, RETIRE] : HOLDINGS}
            rows={credits}
            rowKey={({ batch }) => batch.address}
          />
        )}
      </Section>
      <Section title={t('contributor.retirements')}>
        {retirements.length === 0 ? (
          <Empty>{t('contributor.retirementsEmpty')}</Empty>
        ) : (
          <RetirementTable retirements={retirements} />
        )}
      </Section>
    </>
  )
}
