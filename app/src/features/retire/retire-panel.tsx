import type { BatchView } from '@groundtruth/server/api-types'
import { useTokenBalance } from '../../entities/chain/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { creditsText, withBase } from '../../shared/format/index.ts'
import { Help, Panel } from '../../shared/ui/index.ts'
import { ConnectButton, useSession } from '../wallet/index.ts'
import { RetireForm } from './retire-form.tsx'

/** Where a holder retires. Others learn who can. */
export function RetirePanel({ batch }: { batch: BatchView }) {
  const session = useSession()
  const balance = useTokenBalance(session?.address, batch.mint)
  if (batch.status !== 'active' && batch.status !== 'reversed') return null
  const held = balance === undefined || balance === 0n ? undefined : withBase(batch.held, balance)
  return (
    <Panel title={t('retire.title')} id="retire">
      {session === null && (
        <>
          <Help>{t('retire.none')}</Help>
          <ConnectButton />
        </>
      )}
      {session !== null && balance === 0n && <Help>{t('retire.noneHere')}</Help>}
      {held !== undefined && (
        <>
          <Help>{t('retire.help', { amount: creditsText(held) })}</Help>
          <RetireForm batch={batch} held={held} />
        </>
      )}
    </Panel>
  )
}
