import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, manifestText, type PackSubject } from '@groundtruth/sdk/evidence'
import { manifestOfFolder } from '@groundtruth/sdk/evidence/node'
import { type Files, openFiles } from './files.ts'
import { openPacks, type Packs } from './packs.ts'
import { openProfiles, type Profiles } from './profiles.ts'

export interface ContentStore {
  files: Files
  packs: Packs
  profiles: Profiles
  /** Keeps a file; a manifest of evidence also becomes reachable by its root. */
  put(bytes: Uint8Array): Promise<{ sha256: string; root: string | null }>
  /** Keeps every file of an evidence folder and its manifest, whose root is computed from the files. */
  importFolder(folder: string, subject: PackSubject): Promise<Manifest>
}

/** Files, packs and profiles under one folder. */
export function openContentStore(folder: string): ContentStore {
  const files = openFiles(folder)
  const packs = openPacks(files)
  const put = async (bytes: Uint8Array) => {
    const sha256 = await files.put(bytes)
    return { sha256, root: await packs.register(bytes, sha256) }
  }
  return {
    files,
    packs,
    profiles: openProfiles(files),
    put,
    importFolder: async (from, subject) => {
      const manifest = await manifestOfFolder(from, subject)
      for (const { path } of manifest.files) await files.put(await readFile(join(from, path)))
      await put(new TextEncoder().encode(manifestText(manifest)))
      return manifest
    },
  }
}

export { ContentError } from './errors.ts'
export { MAX_FILE_BYTES } from './files.ts'
