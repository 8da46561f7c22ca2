import type { ChainInfo } from '@groundtruth/server/api-types'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { keys } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Buttons, Dialog, Notice, Status } from '../../shared/ui/index.ts'
import type { Session } from '../wallet/index.ts'
import type { Act } from './act.ts'
import { faultOf, type Fault, signAct, type Trial, tryAct } from './run-act.ts'
import { settle } from './settle.ts'
import { addSent, forgetSent, markSent } from './store.ts'
import { TrialText } from './trial-text.tsx'

type State =
  | { is: 'trying' }
  | { is: 'ready'; trial: Trial }
  | { is: 'would-fail'; fault: Fault }
  | { is: 'signing'; trial: Trial }
  | { is: 'sent'; trial: Trial }
  | { is: 'on-chain'; trial: Trial }
  | { is: 'lost' }
  | { is: 'failed'; fault: Fault }
  | { is: 'done' }

/** The one panel before a signature, and what comes of it. */
export function TransactionDialog({
  act,
  session,
  chain,
  onClose,
}: {
  act: Act
  session: Session
  chain: ChainInfo
  onClose: () => void
}) {
  const [state, setState] = useState<State>({ is: 'trying' })
  const [attempt, setAttempt] = useState(0)
  const queries = useQueryClient()

  useEffect(() => {
    let current = true
    const show = (next: State) => {
      if (current) setState(next)
    }
    show({ is: 'trying' })
    tryAct(act, session, chain).then(
      (trial) => show({ is: 'ready', trial }),
      (error: unknown) => {
        show({ is: 'would-fail', fault: faultOf(error) })
        // What was on the page may have changed: it reads anew behind the panel.
        void queries.invalidateQueries({ queryKey: keys.all })
      },
    )
    return () => {
      current = false
    }
  }, [act, session, chain, attempt, queries])

  const sign = async (trial: Trial) => {
    setState({ is: 'signing', trial })
    let sent: string | null = null
    try {
      const signature = await signAct(trial, session, chain, (next) => {
        // An expired blockhash is signed anew; the earlier row cannot land any more.
        if (sent !== null) forgetSent(sent)
        sent = next
        addSent(next, act.pending)
        setState({ is: 'sent', trial })
      })
      markSent(signature, 'on-chain')
      setState({ is: 'on-chain', trial })
      setState({ is: (await settle(signature, queries)) === 'settled' ? 'done' : 'lost' })
    } catch (error) {
      const fault = faultOf(error)
      if (sent !== null) {
        // Without a signature it expired; one whose outcome nobody told is looked for further.
        if (fault.signature === null) markSent(sent, 'lost')
        else if (fault.refused) markSent(sent, 'refused')
      }
      setState({ is: 'failed', fault })
      void queries.invalidateQueries({ queryKey: keys.all })
    }
  }

  return (
    <Dialog title={act.title} onClose={onClose}>
      <div role="status">{stageText(state)}</div>
      {'trial' in state && <TrialText trial={state.trial} undo={act.undo} embedded={chain.embedded} />}
      {(state.is === 'would-fail' || state.is === 'failed') && <FaultText state={state} />}
      {state.is === 'done' && <Status tone="good">{t('act.done')}</Status>}
      <Buttons>
        {state.is === 'ready' && <Button onClick={() => void sign(state.trial)}>{t('act.sign')}</Button>}
        {(state.is === 'would-fail' || state.is === 'failed') && (
          <Button onClick={() => setAttempt(attempt + 1)}>{t('act.again')}</Button>
        )}
        <Button variant="default" onClick={onClose}>
          {t(state.is === 'ready' || state.is === 'trying' ? 'act.cancel' : 'act.close')}
        </Button>
      </Buttons>
    </Dialog>
  )
}

function stageText(state: State): string {
  if (state.is === 'trying') return t('act.simulating')
  if (state.is === 'ready') return t('act.tried')
  if (state.is === 'signing') return t('act.signing')
  if (state.is === 'sent') return t('act.sending')
  if (state.is === 'on-chain') return t('act.onChain')
  return state.is === 'lost' ? t('act.lost') : ''
}

function FaultText({ state: { is, fault } }: { state: { is: 'would-fail' | 'failed'; fault: Fault } }) {
  if (fault.declined) return <Notice>{t('act.refusedByUser')}</Notice>
  return (
    <Notice tone="bad">
      <strong>{t(is === 'would-fail' ? 'act.wouldFail' : 'act.failed')}</strong>
      <p>{fault.message}</p>
      {fault.advice !== '' && <p>{fault.advice}</p>}
      {fault.refused && <p>{t('act.readAnew')}</p>}
      {fault.signature !== null && <code>{fault.signature}</code>}
    </Notice>
  )
}
