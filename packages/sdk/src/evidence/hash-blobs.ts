import { unreadable } from './errors.ts'
import { type Digest, hashBlob } from './hash.ts'

/** A file of a pack whose content a browser holds. */
export interface BlobFile {
  path: string
  file: Blob
}

/** How far the hashing of several files is. */
export interface HashProgress {
  /** The file that was read last. */
  path: string
  files: number
  totalFiles: number
  bytes: number
  totalBytes: number
}

/** Reading waits for other parts of the browser; four files at a time keep it busy. */
const AT_ONCE = 4

/**
 * The digests of files, in their order, in the memory of four files at most.
 * @throws EvidenceError naming the file that cannot be read.
 */
export async function hashBlobs(
  files: readonly BlobFile[],
  onProgress?: (progress: HashProgress) => void,
): Promise<Digest[]> {
  const totalBytes = files.reduce((sum, { file }) => sum + file.size, 0)
  const digests = new Map<number, Digest>()
  let bytes = 0
  const waiting = files.entries()
  const work = async () => {
    for (const [index, { path, file }] of waiting) {
      let read = 0
      const tell = (soFar: number) => {
        bytes += soFar - read
        read = soFar
        onProgress?.({ path, files: digests.size, totalFiles: files.length, bytes, totalBytes })
      }
      const digest = await hashBlob(file, tell).catch((error: unknown) => {
        throw unreadable(path, error)
      })
      digests.set(index, digest)
      tell(read)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return [...digests].sort(([left], [right]) => left - right).map(([, digest]) => digest)
}
