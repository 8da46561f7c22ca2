/**
 * The File System Access API, where a browser has it. It hands out a folder's files one by one, while a file input
 * holds up the page until the browser has made all of them.
 */
export interface DiskFile {
  kind: 'file'
  name: string
  getFile(): Promise<File>
}

export interface DiskFolder {
  kind: 'directory'
  name: string
  values(): AsyncIterable<DiskFile | DiskFolder>
}

// The types of the language do not have these two yet.
declare global {
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<DiskFile | DiskFolder | null>
  }
  interface Window {
    showDirectoryPicker?(): Promise<DiskFolder>
  }
}

/** A folder that the reader picks, null where they change their mind. Only in answer to a click. */
export async function pickFolder(): Promise<DiskFolder | null> {
  try {
    return (await window.showDirectoryPicker?.()) ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

export function canPickFolder(): boolean {
  return typeof window.showDirectoryPicker === 'function'
}
