import { EvidenceError } from '@groundtruth/sdk/evidence'
import { t } from '../../../shared/messages/index.ts'
import type { JobName, Jobs, Said } from './jobs.ts'

interface Options<Name extends JobName> {
  onUpdate?: ((update: Jobs[Name]['update']) => void) | undefined
  signal?: AbortSignal | undefined
}

/**
 * Has a job done beside the page, in a worker of its own, so that the page answers meanwhile. Aborting ends the worker.
 * @throws EvidenceError, Error, or the reason of the signal
 */
export function runJob<Name extends JobName>(
  name: Name,
  request: Jobs[Name]['request'],
  { onUpdate, signal }: Options<Name> = {},
): Promise<Jobs[Name]['result']> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(reasonOf(signal))
      return
    }
    const worker = new Worker(new URL('./evidence.worker.ts', import.meta.url), { type: 'module' })
    const end = () => {
      worker.terminate()
      signal?.removeEventListener('abort', abort)
    }
    const abort = () => {
      end()
      reject(reasonOf(signal))
    }
    signal?.addEventListener('abort', abort)
    worker.onerror = () => {
      end()
      reject(new Error(t('work.failed')))
    }
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      // The worker is of this same build: it answers the job that it was given.
      if (data.is === 'update') {
        onUpdate?.(data.update as Jobs[Name]['update'])
        return
      }
      end()
      if (data.is === 'done') resolve(data.result as Jobs[Name]['result'])
      else reject(data.problems.length > 0 ? new EvidenceError(data.problems) : new Error(data.message))
    }
    worker.postMessage({ name, request })
  })
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason
  return reason instanceof Error ? reason : new Error(String(reason))
}
