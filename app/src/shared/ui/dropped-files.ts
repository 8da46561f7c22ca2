import type { DiskFile, DiskFolder } from './disk-handles.ts'

/** A file that a reader gave, with its path inside the folder it came in (its name where it came alone). */
export interface DroppedFile {
  path: string
  file: File
  /** It came with a folder, so that files that are missing can be told. */
  inFolder: boolean
}

export function filesOfInput(list: FileList | null): DroppedFile[] {
  return [...(list ?? [])].map((file) => {
    const relative = file.webkitRelativePath
    return relative === ''
      ? { path: file.name, file, inFolder: false }
      : { path: relative.slice(relative.indexOf('/') + 1), file, inFolder: true }
  })
}

/** Files and folders of a drop; folders are read to their end. */
export async function filesOfDrop(data: DataTransfer): Promise<DroppedFile[]> {
  // All of it is asked for before the first wait, which empties a drop.
  const items = [...data.items].filter(({ kind }) => kind === 'file')
  const handles = items.map((item) => item.getAsFileSystemHandle?.())
  const entries = items.map((item) => item.webkitGetAsEntry())
  if (![...handles, ...entries].some(Boolean)) return filesOfInput(data.files)
  const files: DroppedFile[] = []
  for (const [index, asked] of handles.entries()) {
    const handle = await asked
    const entry = entries[index]
    if (handle) files.push(...(await filesOfHandle(handle)))
    else if (entry) files.push(...(await filesOfEntry(entry)))
  }
  return files
}

/** The files of a folder and of its sub-folders, one after the other, so that the page answers meanwhile. */
export async function filesOfHandle(handle: DiskFile | DiskFolder): Promise<DroppedFile[]> {
  if (handle.kind === 'file') return [{ path: handle.name, file: await handle.getFile(), inFolder: false }]
  return handlesInside(handle, '')
}

async function handlesInside(folder: DiskFolder, under: string): Promise<DroppedFile[]> {
  const files: DroppedFile[] = []
  for await (const child of folder.values()) {
    const path = `${under}${child.name}`
    if (child.kind === 'file') files.push({ path, file: await child.getFile(), inFolder: true })
    else files.push(...(await handlesInside(child, `${path}/`)))
  }
  return files
}

async function filesOfEntry(entry: FileSystemEntry): Promise<DroppedFile[]> {
  if (isDirectory(entry)) return entriesInside(entry, '')
  return [{ path: entry.name, file: await fileOf(entry), inFolder: false }]
}

async function entriesInside(folder: FileSystemDirectoryEntry, under: string): Promise<DroppedFile[]> {
  const reader = folder.createReader()
  const files: DroppedFile[] = []
  // A reader hands out a folder in parts and ends with an empty one.
  for (let part = await read(reader); part.length > 0; part = await read(reader)) {
    for (const child of part) {
      const path = `${under}${child.name}`
      if (isDirectory(child)) files.push(...(await entriesInside(child, `${path}/`)))
      else files.push({ path, file: await fileOf(child), inFolder: true })
    }
  }
  return files
}

function read(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject))
}

function fileOf(entry: FileSystemEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    if (isFile(entry)) entry.file(resolve, reject)
    else reject(new Error(entry.name))
  })
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}
