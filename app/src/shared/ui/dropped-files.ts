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
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return filesOfInput(data.files)
  const found = await Promise.all(
    entries.map((entry) => (entry.isDirectory ? inside(entry, '') : single(entry))),
  )
  return found.flat()
}

async function single(entry: FileSystemEntry): Promise<DroppedFile[]> {
  return [{ path: entry.name, file: await fileOf(entry), inFolder: false }]
}

async function inside(entry: FileSystemEntry, path: string): Promise<DroppedFile[]> {
  if (!isDirectory(entry)) return [{ path, file: await fileOf(entry), inFolder: true }]
  const reader = entry.createReader()
  const files: DroppedFile[] = []
  // A reader hands out a folder in parts and ends with an empty one.
  for (let part = await read(reader); part.length > 0; part = await read(reader)) {
    const parts = await Promise.all(
      part.map((child) => inside(child, path === '' ? child.name : `${path}/${child.name}`)),
    )
    files.push(...parts.flat())
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
