import { at, request } from '../api/index.ts'
import { t } from '../messages/index.ts'

/**
 * Puts a text into the content store and returns its SHA-256, computed here and compared with the store's.
 * @throws Error with what to do where it cannot be stored.
 */
export async function storeText(text: string): Promise<string> {
  const { sha256Hex } = await import('@groundtruth/sdk/evidence')
  const expected = sha256Hex(text)
  try {
    const headers = { 'content-type': 'application/octet-stream' }
    const response = await request('/content', { method: 'POST', headers, body: text })
    const answer: unknown = await response.json()
    const stored = at(answer, 'sha256') ?? at(answer, 'data', 'sha256')
    if (stored !== expected) throw new Error(`${expected} ≠ ${String(stored)}`)
    return expected
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(t('attest.uploadFailed', { reason }), { cause: error })
  }
}
