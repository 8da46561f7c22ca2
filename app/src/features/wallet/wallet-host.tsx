import { type ReactNode, useEffect } from 'react'
import { useChain } from '../../entities/chain/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Dialog, Failure, lazyPart, LinkButton } from '../../shared/ui/index.ts'
import { showConnectDialog, useConnectDialog } from './connect-dialog-store.ts'
import { currentSession, rememberedSession } from './session.ts'

const close = () => showConnectDialog(false)
const instead = (sentence: ReactNode) => (
  <Dialog title={t('wallet.connect')} onClose={close}>
    {sentence}
    <LinkButton onClick={close}>{t('state.close')}</LinkButton>
  </Dialog>
)
const ConnectDialog = lazyPart(() => import('./connect-dialog.tsx').then((module) => module.ConnectDialog), {
  around: instead,
})

/** Stands once in the frame of all pages: the dialog to connect, and the connection of this tab after a reload. */
export function WalletHost() {
  const open = useConnectDialog()
  const query = useChain()
  const chain = query.data?.data
  const known = chain !== undefined
  useEffect(() => {
    const remembered = rememberedSession()
    if (chain === undefined || remembered === null || currentSession() !== null) return
    void import('./restore.ts')
      .then(({ restoreSession }) => restoreSession(chain, ...remembered))
      .catch(() => undefined)
    // Once, as soon as the chain is known; later answers about it change nothing here.
  }, [known])
  if (!open) return null
  if (chain !== undefined) return <ConnectDialog chain={chain} onClose={close} />
  return query.error === null
    ? null
    : instead(<Failure error={query.error} again={() => void query.refetch()} />)
}
