import { lazy, Suspense } from 'react'
import { useChain } from '../../entities/chain/index.ts'
import { useSession } from '../wallet/index.ts'
import { setAct, useAct, useSent } from './store.ts'

const TransactionDialog = lazy(async () => ({
  default: (await import('./transaction-dialog.tsx')).TransactionDialog,
}))
const SentActs = lazy(async () => ({ default: (await import('./sent-acts.tsx')).SentActs }))

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

/** Stands once in the frame of all pages: what this tab signed, and where it is. */
export function SentList() {
  return useSent().length === 0 ? null : (
    <Suspense fallback={null}>
      <SentActs />
    </Suspense>
  )
}
