import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  EvidenceError,
  type Manifest,
  MANIFEST_SCHEMA,
  type ManifestFile,
  parseManifest,
} from '@groundtruth/sdk/evidence'
import { ContentError } from './errors.ts'
import { type Files, isHash, missingAsNull, writeWhole } from './files.ts'

export interface Pack {
  manifest: Manifest
  /** SHA-256 of the manifest's text. */
  hash: string
  text: string
}

export interface Packs {
  /** Names a stored manifest by its evidence root, when the file is one. Answers the root, or null. */
  register(bytes: Uint8Array, sha256: string): Promise<string | null>
  /** The pack with this root, or null. Its root is computed again at every reading. */
  get(root: string): Promise<Pack | null>
  /** Roots of every registered pack that holds a file with this SHA-256. */
  holding(sha256: string): Promise<string[]>
  /** A file of the pack by its path, or null where the pack or the file is missing. */
  file(root: string, path: string): Promise<{ entry: ManifestFile; bytes: Uint8Array } | null>
}

const LARGEST_MANIFEST = 1024 * 1024

/** Evidence packs by their Merkle root. A root leads to the manifest's hash; the files lie under theirs. */
export function openPacks(files: Files): Packs {
  const pathOf = (root: string) => join(files.folder, 'packs', root)
  const holdersOf = (sha256: string) => join(files.folder, 'packs-by-file', sha256)
  const get = async (root: string): Promise<Pack | null> => {
    if (!isHash(root)) throw new ContentError('malformed', 'Give an evidence root of 64 digits 0-9 and a-f.')
    const hash = await readFile(pathOf(root), 'utf8').catch(missingAsNull)
    const bytes = hash === null ? null : await files.get(hash)
    if (hash === null || bytes === null) return null
    const text = new TextDecoder().decode(bytes)
    const manifest = parseManifest(text)
    if (manifest.root === root) return { manifest, hash, text }
    throw new ContentError(
      'corrupted',
      `The manifest kept for root ${root} is that of another pack: put the right manifest into the content store again.`,
    )
  }
  return {
    get,
    register: async (bytes, sha256) => {
      const manifest = readManifest(bytes)
      if (manifest === null) return null
      for (const file of manifest.files) await writeWhole(join(holdersOf(file.sha256), manifest.root), '')
      await writeWhole(pathOf(manifest.root), sha256)
      return manifest.root
    },
    holding: async (sha256) => {
      if (!isHash(sha256)) return []
      const roots = await readdir(holdersOf(sha256)).catch(missingAsNull)
      return (roots ?? []).filter(isHash).sort()
    },
    file: async (root, path) => {
      const pack = await get(root)
      const entry = pack?.manifest.files.find((file) => file.path === path)
      const bytes = entry === undefined ? null : await files.get(entry.sha256)
      return entry === undefined || bytes === null ? null : { entry, bytes }
    },
  }
}

/** Null for a file that does not say it is a manifest. @throws EvidenceError for one that says so and is none. */
function readManifest(bytes: Uint8Array): Manifest | null {
  if (bytes.length > LARGEST_MANIFEST || bytes[0] !== 0x7b) return null
  const text = new TextDecoder().decode(bytes)
  if (!text.includes(`"${MANIFEST_SCHEMA}"`)) return null
  try {
    const value: unknown = JSON.parse(text)
    const named =
      typeof value === 'object' && value !== null && 'schema' in value && value.schema === MANIFEST_SCHEMA
    if (!named) return null
  } catch {
    return null
  }
  try {
    return parseManifest(text)
  } catch (error) {
    if (error instanceof EvidenceError) throw new ContentError('malformed', error.message)
    throw error
  }
}
