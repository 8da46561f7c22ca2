import { lazy, Suspense, useEffect } from 'react'
import { useChain } from '../../entities/chain/index.ts'
import { showConnectDialog, useConnectDialog } from './connect-dialog-store.ts'
import { currentSession, rememberedSession } from './session.ts'

const ConnectDialog = lazy(async () => ({ default: (await import('./connect-dialog.tsx')).ConnectDialog }))

/** Stands once in the frame of all pages: the dialog to connect, and the connection of this tab after a reload. */
export function WalletHost() {
  const open = useConnectDialog()
  const chain = useChain().data?.data
  const known = chain !== undefined
  useEffect(() => {
    const remembered = rememberedSession()
    if (chain === undefined || remembered === null || currentSession() !== null) return
    void import('./restore.ts')
      .then(({ restoreSession }) => restoreSession(chain, ...remembered))
      .catch(() => undefined)
    // Once, as soon as the chain is known; later answers about it change nothing here.
  }, [known])
  if (!open || chain === undefined) return null
  return (
    <Suspense fallback={null}>
      <ConnectDialog chain={chain} onClose={() => showConnectDialog(false)} />
    </Suspense>
  )
}
