import { lazy, Suspense } from 'react'
import { useChain } from '../../entities/chain/index.ts'
import { t } from '../../shared/messages/index.ts'
import { useSession } from '../wallet/index.ts'
import { setAct, useAct, usePending } from './store.ts'
import styles from './transaction.module.css'

const TransactionDialog = lazy(async () => ({
  default: (await import('./transaction-dialog.tsx')).TransactionDialog,
}))

/** Stands once in the frame of all pages: the panel before a signature. */
export function TransactionHost() {
  const act = useAct()
  const session = useSession()
  const chain = useChain().data?.data
  if (act === null || session === null || chain === undefined) return null
  return (
    <Suspense fallback={null}>
      <TransactionDialog act={act} session={session} chain={chain} onClose={() => setAct(null)} />
    </Suspense>
  )
}

/** What was sent and is not in the ledger yet, at once and on every page. */
export function PendingRows() {
  const pending = usePending()
  if (pending.length === 0) return null
  return (
    <section aria-label={t('act.pendingTitle')}>
      <ul className={styles.pending} role="status">
        {pending.map(({ signature, words, state }) => (
          <li key={signature} className={styles.row}>
            <span>{words}</span>
            <span>{t(state === 'sent' ? 'ledger.pending' : 'ledger.pendingOnChain')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
