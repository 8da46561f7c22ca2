import type { ClaimView } from '@groundtruth/server/api-types'
import { checkPack, type Digest, findInPack, type Manifest } from '@groundtruth/sdk/evidence'
import type { DroppedFile } from '../../shared/ui/index.ts'
import { type HashedFile, hashFiles } from './hash-files.ts'
import { loadManifest } from './load-manifest.ts'

export interface FileFinding {
  name: string
  digest: Digest
  /** Paths of the pack with exactly this content; none where it is not part of the evidence. */
  paths: string[]
  /** What the pack has under the file's own name, where that differs. */
  expected: Digest | null
}

export interface PackFinding {
  files: FileFinding[]
  /** For a folder: whether it is the whole pack, and what is missing. */
  whole: { ok: boolean; missing: string[] } | null
}

/** Whether files are part of a claim's evidence. Nothing leaves the browser. */
export async function checkFiles(
  claim: ClaimView,
  files: readonly DroppedFile[],
  onProgress: (name: string, percent: number) => void,
): Promise<PackFinding> {
  const manifest = await loadManifest(claim)
  const hashed = await hashFiles(files, onProgress)
  return { files: hashed.map((file) => findingOf(manifest, file)), whole: wholeOf(manifest, hashed) }
}

function findingOf(manifest: Manifest, { path, file, digest }: HashedFile): FileFinding {
  const paths = findInPack(manifest, digest).map((found) => found.path)
  const named = manifest.files.find((entry) => entry.path === path || entry.path.endsWith(`/${file.name}`))
  const expected =
    paths.length === 0 && named !== undefined ? { sha256: named.sha256, size: named.size } : null
  return { name: path, digest, paths, expected }
}

function wholeOf(manifest: Manifest, hashed: readonly HashedFile[]): PackFinding['whole'] {
  const inFolder = hashed.filter((file) => file.inFolder && file.path !== 'manifest.json')
  if (inFolder.length === 0) return null
  const found = inFolder.map(({ path, digest }) => ({ path, ...digest }))
  const { ok, missing } = checkPack(manifest, found)
  return { ok, missing }
}
