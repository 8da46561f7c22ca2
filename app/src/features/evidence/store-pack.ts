import {
  EvidenceError,
  type HashProgress,
  MANIFEST_NAME,
  manifestText,
  unreadable,
} from '@groundtruth/sdk/evidence'
import { ApiError, request } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'
import type { PreparedPack } from './prepare-pack.tsx'

const AT_ONCE = 3

/**
 * Gives every file of a pack and then its manifest to the content store of this server, and compares each hash that it
 * answers. What was given before is only given again, so that storing may be repeated.
 * @throws EvidenceError naming the file that was not taken, UnreachableError, or the reason of the signal
 */
export async function storePack(
  { files, manifest, root }: PreparedPack,
  onProgress: (progress: HashProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0)
  let [stored, bytes] = [0, 0]
  const tell = (path: string) =>
    onProgress({ path, files: stored, totalFiles: files.length, bytes, totalBytes })
  tell('')
  const waiting = files.values()
  const work = async () => {
    for (const { path, file, sha256, size } of waiting) {
      const answer = await give(path, file, signal)
      if (answer.sha256 !== sha256) {
        throw new EvidenceError({ file: path, reason: t('store.changed', { found: answer.sha256 ?? '' }) })
      }
      stored += 1
      bytes += size
      tell(path)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const answer = await give(MANIFEST_NAME, manifestText(manifest), signal)
  if (answer.root !== root) {
    throw new EvidenceError({ file: MANIFEST_NAME, reason: t('store.changed', { found: answer.root ?? '' }) })
  }
}

interface Stored {
  sha256: string | undefined
  root: string | undefined
}

async function give(path: string, body: Blob | string, signal: AbortSignal): Promise<Stored> {
  try {
    const headers = { 'content-type': 'application/octet-stream' }
    const response = await request('/content', { method: 'POST', body, headers, signal })
    const answer: unknown = await response.json()
    return { sha256: textIn(answer, 'sha256'), root: textIn(answer, 'root') }
  } catch (error) {
    if (body instanceof Blob) await requireReadable(path, body)
    if (!(error instanceof ApiError)) throw error
    throw new EvidenceError({ file: path, reason: `${error.message} ${error.advice}`.trim() })
  }
}

/** A browser says only that sending failed when a file was moved or changed since it was chosen. */
async function requireReadable(path: string, file: Blob): Promise<void> {
  await file
    .slice(0, 1)
    .arrayBuffer()
    .catch((error: unknown) => {
      throw unreadable(path, error)
    })
}

function textIn(answer: unknown, field: string): string | undefined {
  const value: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : undefined
  return typeof value === 'string' ? value : undefined
}
