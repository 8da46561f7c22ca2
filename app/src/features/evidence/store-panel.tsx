import type { HashProgress } from '@groundtruth/sdk/evidence'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { t } from '../../shared/messages/index.ts'
import { Notice, Status } from '../../shared/ui/index.ts'
import styles from './evidence.module.css'
import { FileProgress } from './file-progress.tsx'
import type { PreparedPack } from './prepare-pack.tsx'

type State =
  | { is: 'idle' }
  | { is: 'storing'; progress: HashProgress }
  | { is: 'stored' }
  | { is: 'failed'; reason: string }

/** Gives the files of a pack to the server, so that verifiers can open them. */
export function StorePack({ pack, onStored }: { pack: PreparedPack; onStored: (root: string) => void }) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const store = async () => {
    const controller = (running.current = new AbortController())
    const { signal } = controller
    const show = (next: State) => {
      if (!signal.aborted) setState(next)
    }
    try {
      const { storePack } = await import('./store-pack.ts')
      await storePack(pack, (progress) => show({ is: 'storing', progress }), signal)
      show({ is: 'stored' })
      if (!signal.aborted) onStored(pack.root)
    } catch (error) {
      show({ is: 'failed', reason: error instanceof Error ? error.message : String(error) })
      // Ends what else is on its way; it may be stored again.
      controller.abort()
    }
  }
  const cancel = () => {
    running.current?.abort()
    setState({ is: 'idle' })
  }
  return (
    <div className={styles.stack} data-testid="store-pack">
      {(state.is === 'idle' || state.is === 'failed') && (
        <>
          <p>{t('store.help')}</p>
          <Button variant="default" onClick={() => void store()}>
            {t('store.start')}
          </Button>
        </>
      )}
      {state.is === 'storing' && (
        <FileProgress label={t('store.running')} progress={state.progress} onCancel={cancel} />
      )}
      <div role="status">{state.is === 'stored' && <Status tone="good">{t('store.done')}</Status>}</div>
      {state.is === 'failed' && (
        <Notice tone="bad">
          <p className={styles.faults}>{state.reason}</p>
        </Notice>
      )}
    </div>
  )
}
