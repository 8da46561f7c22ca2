import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { EvidenceError } from './errors.ts'
import type { HashProgress } from './hash-blobs.ts'
import type { Digest } from './hash.ts'
import { LazyFiles } from './lazy-files.ts'
import { buildManifest, type Manifest } from './manifest.ts'
import { orderFiles, type PackFile, type PackSubject } from './pack.ts'
import { MANIFEST_NAME } from './paths.ts'

const PART_BYTES = 1024 * 1024

/** Hashes a file of any size in the memory of two parts. `onProgress` is told the bytes read so far. */
export async function hashFile(path: string, onProgress?: (bytes: number) => void): Promise<Digest> {
  const file = await open(path)
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const part of partsOf(file)) {
      hash.update(part)
      size += part.length
      onProgress?.(size)
    }
    return { sha256: hash.digest('hex'), size }
  } finally {
    await file.close()
  }
}

/** One part is read while the one before it is hashed. */
async function* partsOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const most = Math.min(PART_BYTES, Math.max((await file.stat()).size, 1))
  let [filling, other] = [Buffer.allocUnsafe(most), Buffer.allocUnsafe(most)]
  let reading = file.read(filling, 0, most)
  try {
    for (let { bytesRead } = await reading; bytesRead > 0; { bytesRead } = await reading) {
      const part = filling.subarray(0, bytesRead)
      ;[filling, other] = [other, filling]
      reading = file.read(filling, 0, most)
      yield part
    }
  } finally {
    await reading.catch(() => undefined)
  }
}

/** The files of a pack folder and of its sub-folders with their sizes in bytes, without a manifest.json at its top. */
export async function sizeFolder(folder: string): Promise<{ path: string; size: number }[]> {
  const paths = await listFiles(folder)
  return Promise.all(paths.map(async (path) => ({ path, size: (await stat(join(folder, path))).size })))
}

/**
 * The files of a pack folder and of its sub-folders, hashed, in a manifest's order, without a manifest.json at its top.
 * @throws EvidenceError naming the file or folder that cannot be read.
 */
export async function hashFolder(
  folder: string,
  onProgress?: (progress: HashProgress) => void,
): Promise<PackFile[]> {
  const found = await sizeFolder(folder)
  const totalBytes = found.reduce((sum, { size }) => sum + size, 0)
  const files: PackFile[] = []
  let before = 0
  for (const { path } of found) {
    const tell = (read: number) =>
      onProgress?.({ path, files: files.length, totalFiles: found.length, bytes: before + read, totalBytes })
    const digest = await hashFile(join(folder, path), tell).catch((error: unknown) => {
      throw new EvidenceError({
        file: path,
        reason: `cannot be read (${reasonOf(error)}); check who may read it`,
      })
    })
    files.push({ path, ...digest })
    before += digest.size
    tell(0)
  }
  return orderFiles(files)
}

/** The contents of a pack folder by path, for a methodology to compute from: each file is read when it is asked for. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  return new LazyFiles(await listFiles(folder), (path) => readFileSync(join(folder, path)))
}

/** The manifest of a pack folder. */
export async function manifestOfFolder(
  folder: string,
  subject: PackSubject,
  onProgress?: (progress: HashProgress) => void,
): Promise<Manifest> {
  return buildManifest(subject, await hashFolder(folder, onProgress))
}

async function listFiles(folder: string, under = ''): Promise<string[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true }).catch((error: unknown) => {
    throw new EvidenceError({
      file: folder,
      reason: `cannot be read as a folder (${reasonOf(error)}); check the path`,
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

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
