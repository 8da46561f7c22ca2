import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EvidenceError } from './errors.ts'
import { type Digest, hashStream } from './hash.ts'
import { buildManifest, type Manifest } from './manifest.ts'
import { orderFiles, type PackFile, type PackSubject } from './pack.ts'
import { MANIFEST_NAME } from './paths.ts'

/** Hashes a file by streaming it, at any size. */
export async function hashFile(path: string, onProgress?: (bytes: number) => void): Promise<Digest> {
  return hashStream(createReadStream(path), onProgress)
}

/** The files of a pack folder and of its sub-folders, hashed, in a manifest's order, without a manifest.json at its top. */
export async function hashFolder(folder: string): Promise<PackFile[]> {
  const files: PackFile[] = []
  for (const path of await listFiles(folder)) files.push({ path, ...(await hashFile(join(folder, path))) })
  return orderFiles(files)
}

/** The contents of a pack folder by path, for a methodology to compute from. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>()
  for (const path of await listFiles(folder)) contents.set(path, await readFile(join(folder, path)))
  return contents
}

/** The manifest of a pack folder. */
export async function manifestOfFolder(folder: string, subject: PackSubject): Promise<Manifest> {
  return buildManifest(subject, await hashFolder(folder))
}

async function listFiles(folder: string, under = ''): Promise<string[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new EvidenceError({
      file: folder,
      reason: `cannot be read as a folder (${reason}); check the path`,
    })
  })
  const paths: string[] = []
  for (const entry of entries) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory()) paths.push(...(await listFiles(folder, path)))
    else if (!entry.isFile()) {
      throw new EvidenceError({
        file: path,
        reason: 'is not a plain file; put the file itself into the pack',
      })
    } else if (path !== MANIFEST_NAME) paths.push(path)
  }
  return paths
}
