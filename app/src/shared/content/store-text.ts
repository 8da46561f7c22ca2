import { storeFile } from './store-file.ts'

/**
 * Puts a text into the content store and returns its SHA-256, computed here and compared with the store's.
 * @throws Error with what to do where it cannot be stored.
 */
export async function storeText(text: string): Promise<string> {
  const { sha256Hex } = await import('@groundtruth/sdk/evidence')
  const expected = sha256Hex(text)
  await storeFile(new Blob([text]), expected)
  return expected
}
