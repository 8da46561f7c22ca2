import {
  checkPack,
  type Digest,
  type HashProgress,
  type Manifest,
  MANIFEST_NAME,
  type ManifestFile,
} from '@groundtruth/sdk/evidence'
import type { DroppedFile } from '../../shared/ui/index.ts'
import { type HashedFile, hashFiles } from './hash-files.ts'
import { loadManifest, type ProvenPack } from './load-manifest.ts'

export interface FileFinding {
  name: string
  digest: Digest
  /** Paths of the pack with exactly this content; none where it is not part of the evidence. */
  paths: string[]
  /** What the pack has under the file's own name, where that differs. */
  expected: Digest | null
}

export interface PackFinding {
  /** Those that are not part of the evidence first. */
  files: FileFinding[]
  /** For a folder: whether it is the whole pack, and what is missing. */
  whole: { ok: boolean; missing: string[] } | null
}

/**
 * Whether files are part of a pack. Nothing leaves the browser.
 * @throws EvidenceRefused, EvidenceError, ApiError, UnreachableError, or the reason of the signal
 */
export async function checkFiles(
  pack: ProvenPack,
  files: readonly DroppedFile[],
  onProgress: (progress: HashProgress) => void,
  signal?: AbortSignal,
): Promise<PackFinding> {
  const manifest = await loadManifest(pack)
  const hashed = await hashFiles(files, onProgress, signal)
  const index = indexOf(manifest)
  const findings = hashed.filter(({ path }) => path !== MANIFEST_NAME).map((file) => findingOf(index, file))
  return {
    files: findings.sort((a, b) => Math.min(a.paths.length, 1) - Math.min(b.paths.length, 1)),
    whole: wholeOf(manifest, hashed),
  }
}

/** A pack may have 1,000 files, and each is looked for by content and by name. */
interface PackIndex {
  byHash: Map<string, ManifestFile[]>
  byPath: Map<string, ManifestFile>
  byName: Map<string, ManifestFile>
}

function indexOf({ files }: Manifest): PackIndex {
  const byHash = new Map<string, ManifestFile[]>()
  for (const file of files) byHash.set(file.sha256, [...(byHash.get(file.sha256) ?? []), file])
  return {
    byHash,
    byPath: new Map(files.map((file) => [file.path, file])),
    byName: new Map(files.map((file) => [file.path.slice(file.path.lastIndexOf('/') + 1), file])),
  }
}

function findingOf({ byHash, byPath, byName }: PackIndex, { path, file, digest }: HashedFile): FileFinding {
  const same = (byHash.get(digest.sha256) ?? []).filter(({ size }) => size === digest.size)
  const named = byPath.get(path) ?? byName.get(file.name)
  const differs = same.length === 0 && named !== undefined
  return {
    name: path,
    digest,
    paths: same.map((entry) => entry.path),
    expected: differs ? { sha256: named.sha256, size: named.size } : null,
  }
}

function wholeOf(manifest: Manifest, hashed: readonly HashedFile[]): PackFinding['whole'] {
  const inFolder = hashed.filter((file) => file.inFolder && file.path !== MANIFEST_NAME)
  if (inFolder.length === 0) return null
  const found = inFolder.map(({ path, digest }) => ({ path, ...digest }))
  const { ok, missing } = checkPack(manifest, found)
  return { ok, missing }
}
