import type { TransactionView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { EventFacts, eventName, EventWords, LedgerTable } from '../../entities/ledger/index.ts'
import { AskTransaction } from '../../features/ask-chain/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  HashText,
  Help,
  Notice,
  PageHead,
  Section,
  Status,
  type Tone,
} from '../../shared/ui/index.ts'

const route = getRouteApi('/transactions/$signature')
/** Milliseconds until the page asks again for what the ledger will have in a moment. */
const SOON = 2_000

/** The proof of ledger lines: what the chain says of their transaction, and every field of each event. */
export function TransactionPage() {
  const { signature } = route.useParams()
  const query = useAnswer<TransactionView>(`transactions/${signature}`)
  const { data, dataUpdatedAt, refetch } = query
  const waits = data !== undefined && !data.data.indexed && data.data.onChain !== 'failed'
  useEffect(() => {
    if (!waits) return
    const timer = setTimeout(() => void refetch(), SOON)
    return () => clearTimeout(timer)
  }, [waits, dataUpdatedAt, refetch])
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
      <AskTransaction key={signature} signature={signature} />
    </>
  )
}

function Transaction({ view }: { view: TransactionView }) {
  const { onChain, indexed, lines } = view
  const title = t(indexed ? 'transaction.lines' : 'transaction.ahead')
  return (
    <>
      <Status tone={toneOf(onChain)}>{t(`transaction.${onChain}`)}</Status>
      <Standing view={view} />
      {lines.length > 0 && (
        <Section title={title} help={indexed ? undefined : t('transaction.aheadHelp')}>
          <LedgerTable lines={lines} caption={title} />
        </Section>
      )}
      {lines.length > 0 && <Help>{t('transaction.fields')}</Help>}
      {lines.map((line) => (
        <Section key={line.id} title={eventName(line.event)} help={<EventWords line={line} />}>
          <EventFacts line={line} />
        </Section>
      ))}
    </>
  )
}

/** What its state means, and what to do about it. */
function Standing({ view: { onChain, indexed, lines, refusal } }: { view: TransactionView }) {
  if (refusal !== null) {
    return (
      <Notice tone="bad">
        <p>{refusal.message}</p>
        <p>{refusal.advice}</p>
      </Notice>
    )
  }
  if (indexed) return null
  if (onChain === 'unknown') return <Notice>{t('transaction.unknownHelp')}</Notice>
  if (onChain === 'unreachable') return null
  const known = onChain === 'confirmed' || onChain === 'finalized'
  return <Notice>{t(known && lines.length === 0 ? 'transaction.none' : 'transaction.notIndexed')}</Notice>
}

function toneOf(onChain: TransactionView['onChain']): Tone {
  if (onChain === 'confirmed' || onChain === 'finalized') return 'good'
  return onChain === 'failed' ? 'bad' : 'pending'
}
