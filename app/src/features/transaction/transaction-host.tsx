import { useChain } from '../../entities/chain/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Dialog, lazyPart, LinkButton } from '../../shared/ui/index.ts'
import { useSession } from '../wallet/index.ts'
import { setAct, useAct, useSent } from './store.ts'

const TransactionDialog = lazyPart(
  () => import('./transaction-dialog.tsx').then((module) => module.TransactionDialog),
  {
    around: (sentence, { act, onClose }) => (
      <Dialog title={act.title} onClose={onClose}>
        {sentence}
        <LinkButton onClick={onClose}>{t('state.close')}</LinkButton>
      </Dialog>
    ),
  },
)
const SentActs = lazyPart(() => import('./sent-acts.tsx').then((module) => module.SentActs))

/** Stands once in the frame of all pages: the panel before a signature. */
export function TransactionHost() {
  const act = useAct()
  const session = useSession()
  const chain = useChain().data?.data
  if (act === null || session === null || chain === undefined) return null
  return <TransactionDialog act={act} session={session} chain={chain} onClose={() => setAct(null)} />
}

/** Stands once in the frame of all pages: what this tab signed, and where it is. */
export function SentList() {
  return useSent().length === 0 ? null : <SentActs />
}
