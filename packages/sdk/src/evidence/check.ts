import { type Digest } from './hash.ts'
import type { Manifest, ManifestFile } from './manifest.ts'
import { comparePaths } from './paths.ts'
import type { PackFile } from './pack.ts'

/** How the files at hand differ from a manifest. Paths in the manifest's order. */
export interface PackCheck {
  /** Every file is there, unchanged, and there is no other. */
  ok: boolean
  unchanged: string[]
  missing: string[]
  extra: string[]
  changed: ChangedFile[]
}

export interface ChangedFile {
  path: string
  expected: Digest
  found: Digest
}

/** Compares the files at hand with a manifest, by path, size and SHA-256. */
export function checkPack(manifest: Manifest, found: readonly PackFile[]): PackCheck {
  const atHand = new Map(found.map((file) => [file.path, file]))
  const expected = new Set(manifest.files.map((file) => file.path))
  const missing = manifest.files.filter((file) => !atHand.has(file.path)).map((file) => file.path)
  const extra = [...atHand.keys()].filter((path) => !expected.has(path)).sort(comparePaths)
  const unchanged: string[] = []
  const changed: ChangedFile[] = []
  for (const file of manifest.files) {
    const other = atHand.get(file.path)
    if (other === undefined) continue
    if (sameContent(file, other)) unchanged.push(file.path)
    else changed.push({ path: file.path, expected: digestOf(file), found: digestOf(other) })
  }
  return { ok: missing.length + extra.length + changed.length === 0, unchanged, missing, extra, changed }
}

/** The files of the pack with exactly this content, whatever the file at hand is called. */
export function findInPack(manifest: Manifest, digest: Digest): ManifestFile[] {
  return manifest.files.filter((file) => sameContent(file, digest))
}

function sameContent(a: Digest, b: Digest): boolean {
  return a.size === b.size && a.sha256 === b.sha256
}

function digestOf({ sha256, size }: Digest): Digest {
  return { sha256, size }
}
