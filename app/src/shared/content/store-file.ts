import { at, request } from '../api/index.ts'
import { t } from '../messages/acts.ts'

/**
 * Puts a file into the content store, whose SHA-256 must be the one computed here.
 * @throws Error with what to do where it cannot be stored.
 */
export async function storeFile(file: Blob, expected: string): Promise<void> {
  try {
    const headers = { 'content-type': 'application/octet-stream' }
    const response = await request('/content', { method: 'POST', headers, body: file })
    const answer: unknown = await response.json()
    const stored = at(answer, 'sha256') ?? at(answer, 'data', 'sha256')
    if (stored !== expected) throw new Error(`${expected} ≠ ${String(stored)}`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(t('attest.uploadFailed', { reason }), { cause: error })
  }
}
