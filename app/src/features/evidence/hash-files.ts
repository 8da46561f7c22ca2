import { type Digest, hashBlob } from '@groundtruth/sdk/evidence'
import type { DroppedFile } from '../../shared/ui/index.ts'

export interface HashedFile extends DroppedFile {
  digest: Digest
}

/** Hashes files one after the other; `onProgress` is told the name and the percent read. */
export async function hashFiles(
  files: readonly DroppedFile[],
  onProgress: (name: string, percent: number) => void,
): Promise<HashedFile[]> {
  const hashed: HashedFile[] = []
  for (const dropped of files) {
    const { file, path } = dropped
    const percent = (bytes: number) => (file.size === 0 ? 100 : Math.floor((100 * bytes) / file.size))
    onProgress(path, 0)
    hashed.push({ ...dropped, digest: await hashBlob(file, (bytes) => onProgress(path, percent(bytes))) })
  }
  return hashed
}
