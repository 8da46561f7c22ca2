import type { LedgerLine, TransactionView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EventWords, LedgerTable } from '../../entities/ledger/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'
import { AnswerView, Facts, HashText, PageHead, Section, Status, type Tone } from '../../shared/ui/index.ts'

const route = getRouteApi('/transactions/$signature')

/** The proof of ledger lines: what the chain says of their transaction, and every field of each event. */
export function TransactionPage() {
  const { signature } = route.useParams()
  const query = useAnswer<TransactionView>(`transactions/${signature}`)
  return (
    <>
      <PageHead
        title={t('transaction.title')}
        crumbs={[
          <Link key="ledger" to="/ledger">
            {t('nav.ledger')}
          </Link>,
        ]}
      >
        <HashText value={signature} what={t('transaction.signature')} whole />
      </PageHead>
      <AnswerView query={query}>{(view) => <Transaction view={view} />}</AnswerView>
    </>
  )
}

function Transaction({ view: { onChain, indexed, lines } }: { view: TransactionView }) {
  return (
    <>
      <Status tone={toneOf(onChain)}>{t(`transaction.${onChain}`)}</Status>
      {!indexed && onChain !== 'unknown' && onChain !== 'failed' && <p>{t('transaction.notIndexed')}</p>}
      {lines.length > 0 && (
        <Section title={t('transaction.lines')}>
          <LedgerTable lines={lines} caption={t('transaction.lines')} />
        </Section>
      )}
      {lines.map((line) => (
        <Section key={line.id} title={line.event} help={<EventWords line={line} />}>
          <Facts rows={fieldsOf(line)} />
        </Section>
      ))}
    </>
  )
}

function fieldsOf({ data }: LedgerLine): [string, React.ReactNode][] {
  return Object.entries(data).map(([name, value]) => [
    name,
    <code key={name}>{typeof value === 'string' ? value : JSON.stringify(value)}</code>,
  ])
}

function toneOf(onChain: TransactionView['onChain']): Tone {
  if (onChain === 'confirmed' || onChain === 'finalized') return 'good'
  return onChain === 'failed' ? 'bad' : 'pending'
}
