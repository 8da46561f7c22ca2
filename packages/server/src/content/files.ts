import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ContentError } from './errors.ts'

/** Largest file that the store takes, in bytes: each is compared with its hash, whole, whenever it is read. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024

export interface Files {
  folder: string
  /** Keeps a file under its SHA-256 and answers that hash. The same file again changes nothing. */
  put(bytes: Uint8Array): Promise<string>
  /** The file with this hash, or null. @throws ContentError where what is on disk is another file. */
  get(sha256: string): Promise<Uint8Array | null>
  has(sha256: string): Promise<boolean>
}

/** Files by their SHA-256 in `<folder>/<first two digits>/<hash>`. */
export function openFiles(folder: string): Files {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  return {
    folder,
    put: async (bytes) => {
      if (bytes.length > MAX_FILE_BYTES) {
        throw new ContentError(
          'too-large',
          `The file has ${bytes.length} bytes, more than the ${MAX_FILE_BYTES} that the store takes: split it.`,
        )
      }
      const sha256 = hashOf(bytes)
      const path = pathOf(sha256)
      const held = await readFile(path).catch(() => undefined)
      if (held === undefined || hashOf(held) !== sha256) await writeWhole(path, bytes)
      return sha256
    },
    get: async (sha256) => {
      if (!isHash(sha256)) throw malformed(sha256)
      const bytes = await readFile(pathOf(sha256)).catch(missingAsNull)
      if (bytes !== null && hashOf(bytes) !== sha256) {
        throw new ContentError(
          'corrupted',
          `The stored file ${sha256} is damaged and is not handed out: put the original into the content store again.`,
        )
      }
      return bytes
    },
    has: async (sha256) => {
      if (!isHash(sha256)) return false
      const found = await stat(pathOf(sha256)).catch(missingAsNull)
      return found !== null
    },
  }
}

export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Writes beside the target and renames, so that a kill leaves no half file under a hash. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${randomUUID()}.part`
  try {
    await writeFile(draft, bytes, { flush: true })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

export function missingAsNull(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}

function malformed(sha256: string): ContentError {
  return new ContentError(
    'malformed',
    `Give a SHA-256 of 64 digits 0-9 and a-f, not "${sha256.slice(0, 80)}".`,
  )
}
