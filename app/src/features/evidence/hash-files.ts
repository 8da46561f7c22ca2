import type { Digest, HashProgress } from '@groundtruth/sdk/evidence'
import type { DroppedFile } from '../../shared/ui/index.ts'
import { runJob } from './work/run-job.ts'

export interface HashedFile extends DroppedFile {
  digest: Digest
}

/**
 * Hashes files beside the page; `onProgress` is told a few times a second how far it is.
 * @throws EvidenceError naming the file that cannot be read, or the reason of the signal
 */
export async function hashFiles(
  files: readonly DroppedFile[],
  onProgress?: (progress: HashProgress) => void,
  signal?: AbortSignal,
): Promise<HashedFile[]> {
  await readSizes(files)
  const request = { files: files.map(({ path, file }) => ({ path, file })) }
  const digests = await runJob('hash', request, { onUpdate: onProgress, signal })
  return files.flatMap((file, index) => {
    const digest = digests[index]
    return digest === undefined ? [] : [{ ...file, digest }]
  })
}

const PART = 50

/**
 * Has the browser look up the size of every file that a file input gave, which holds up the page for each: in parts,
 * between which it answers. Known sizes cost nothing.
 */
export async function readSizes(files: readonly DroppedFile[]): Promise<void> {
  for (let start = 0; start < files.length; start += PART) {
    for (const { file } of files.slice(start, start + PART)) void file.size
    await new Promise((resume) => setTimeout(resume))
  }
}
