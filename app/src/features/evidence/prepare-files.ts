import { type HashProgress, MANIFEST_NAME, packFaults } from '@groundtruth/sdk/evidence'
import type { DroppedFile } from '../../shared/ui/index.ts'
import { hashFiles, readSizes } from './hash-files.ts'
import type { Choice } from './prepare-state.ts'

/**
 * The hashes of chosen files, unless their names already hinder. A `manifest.json` at the top is no part of a pack.
 * @throws EvidenceError naming the file that cannot be read, or the reason of the signal
 */
export async function hashChosen(
  dropped: readonly DroppedFile[],
  onProgress: (progress: HashProgress) => void,
  signal: AbortSignal,
): Promise<Choice> {
  const inPack = dropped
    .filter(({ path }) => path !== MANIFEST_NAME)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  await readSizes(inPack)
  const faults = packFaults(inPack.map(({ path, file }) => ({ path, size: file.size })))
  if (faults.some(({ hinders }) => hinders)) return { is: 'refused', faults }
  const totalBytes = inPack.reduce((sum, { file }) => sum + file.size, 0)
  onProgress({ path: '', files: 0, totalFiles: inPack.length, bytes: 0, totalBytes })
  const hashed = await hashFiles(inPack, onProgress, signal)
  const files = hashed.map(({ path, file, digest }) => ({ path, file, ...digest }))
  return { is: 'hashed', files, notes: faults }
}
