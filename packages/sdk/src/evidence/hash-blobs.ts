import { EvidenceError } from './errors.ts'
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

/** One file is read while another is hashed; more would only hold more memory. */
const AT_ONCE = 2

/**
 * The digests of files, in their order, in the memory of two files at most.
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
      digests.set(index, await digestOf(path, file, tell))
      tell(read)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return [...digests].sort(([left], [right]) => left - right).map(([, digest]) => digest)
}

async function digestOf(path: string, file: Blob, tell: (bytes: number) => void): Promise<Digest> {
  try {
    return await hashBlob(file, tell)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new EvidenceError({
      file: path,
      reason: `cannot be read (${reason}); if it was moved or changed since it was chosen, choose it again`,
    })
  }
}
