import type { LetterView } from '@groundtruth/server/api-types'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { OrganizationName } from '../../entities/refs/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import {
  DataTable,
  DayText,
  Figure,
  HashText,
  Section,
  type TableColumn,
  Term,
} from '../../shared/ui/index.ts'

const COLUMNS: TableColumn<LetterView>[] = [
  { head: t('batch.letter.kind'), cell: ({ kind }) => t(`batch.letter.${kind}`), lead: true },
  {
    head: t('batch.letter.by'),
    cell: ({ organization }) => <OrganizationName organization={organization} />,
  },
  {
    head: t('batch.serial.amount'),
    cell: ({ amount, year }) =>
      amount === null ? null : (
        <>
          <Figure amount={amount} kind="credits" />, {year}
        </>
      ),
    end: true,
  },
  {
    head: t('batch.letter.document'),
    cell: ({ documentHash }) => (
      <>
        <a href={`/content/${documentHash}`}>{t('batch.letter.text')}</a>{' '}
        <HashText value={documentHash} what="SHA-256" />
      </>
    ),
  },
  { head: t('batch.letter.signed'), cell: ({ signedAt }) => <DayText at={signedAt} /> },
  { head: t('batch.letter.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

/** Every letter of the national authority on this batch, in order. */
export function Letters({ letters }: { letters: LetterView[] }) {
  if (letters.length === 0) return null
  return (
    <Section
      title={t('batch.letters')}
      help={rich('batch.lettersHelp', {
        letter: <Term name="letter" />,
        authority: <Term name="authority" />,
      })}
    >
      <DataTable
        caption={t('batch.letters')}
        columns={COLUMNS}
        rows={letters}
        rowKey={({ address }) => address}
      />
    </Section>
  )
}
