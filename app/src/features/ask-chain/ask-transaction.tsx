import { Fragment } from 'react'
import { EventFacts, eventName, EventWords } from '../../entities/ledger/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Help, Notice } from '../../shared/ui/index.ts'
import { AskButton } from './ask-button.tsx'

/** Reads a transaction from the chain itself and says what it did, without the site's database. */
export function AskTransaction({ signature }: { signature: string }) {
  return (
    <AskButton
      ask={async (url) => {
        const { readTransaction } = await import('./read-transaction.ts')
        return readTransaction(url, signature)
      }}
      absent={t('chain.noTransaction')}
    >
      {({ slot, lines, refusal }) => (
        <>
          <Help>{t('chain.inSlot', { slot })}</Help>
          {refusal !== null && (
            <Notice tone="bad">
              <strong>{t('transaction.failed')}</strong>
              <p>{refusal.message}</p>
              <p>{refusal.advice}</p>
            </Notice>
          )}
          {refusal === null && lines.length === 0 && <p>{t('transaction.none')}</p>}
          {lines.map((line) => (
            <Fragment key={line.id}>
              <h4>{eventName(line.event)}</h4>
              <p>
                <EventWords line={line} />
              </p>
              <EventFacts line={line} />
            </Fragment>
          ))}
        </>
      )}
    </AskButton>
  )
}
