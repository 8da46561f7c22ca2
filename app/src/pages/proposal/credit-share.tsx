import type { CreditShareView, ProposalView } from '@groundtruth/server/api-types'
import { RefLink } from '../../entities/refs/index.ts'
import { creditsText, dayText, percentText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { DataTable, Empty, Figure, Help, Section, type TableColumn } from '../../shared/ui/index.ts'

const COLUMNS: TableColumn<CreditShareView>[] = [
  { head: t('share.batch'), cell: ({ batch }) => <RefLink kind="batch" target={batch} />, lead: true },
  { head: t('share.report'), cell: ({ claim }) => <RefLink kind="claim" target={claim} /> },
  { head: t('share.amount'), cell: ({ amount }) => <Figure amount={amount} kind="credits" />, end: true },
  { head: t('share.claimed'), cell: ({ claimed }) => <Figure amount={claimed} kind="credits" />, end: true },
]

/** What part of the credits goes back to those whose money paid, and the batches that came of it. */
export function CreditShare({ proposal: { creditShare, project } }: { proposal: ProposalView }) {
  if (creditShare === null) {
    return (
      <Section title={t('proposal.share')}>
        <Empty>{t('proposal.share.none')}</Empty>
      </Section>
    )
  }
  const { bps, from, until, tonnage, binding, batches } = creditShare
  return (
    <Section title={t('proposal.share')}>
      <p>
        {rich('proposal.share.words', {
          percent: percentText(bps),
          project: <RefLink kind="project" target={project} />,
          from: dayText(from),
          to: dayText(until - 1),
          tonnage: <Figure amount={tonnage} kind="credits" />,
        })}
      </p>
      {binding !== null && <Help>{bindingWords(binding)}</Help>}
      {batches.length === 0 ? (
        <Empty>{t('proposal.share.empty')}</Empty>
      ) : (
        <DataTable
          caption={t('proposal.share')}
          columns={COLUMNS}
          rows={batches}
          rowKey={({ batch }) => batch.address}
        />
      )}
    </Section>
  )
}

type Binding = NonNullable<NonNullable<ProposalView['creditShare']>['binding']>

function bindingWords({ ended, inForce, bps, used }: Binding): string {
  if (ended) return t('proposal.share.ended')
  return inForce
    ? t('proposal.share.inForce', { percent: percentText(bps), used: creditsText(used) })
    : t('proposal.share.notYet')
}
