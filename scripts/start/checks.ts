import { constants } from 'node:fs'
import { access, mkdir, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'

/** What chain, store, content and the built dashboard take in the first months, generously. */
const LEAST_FREE = 300 * 1024 * 1024

/** Throws a sentence when a port cannot be listened on. */
export async function requireFreePort(port: number, flag: string, host = '127.0.0.1'): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(portSentence(error, port, flag))))
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

function portSentence(error: NodeJS.ErrnoException, port: number, flag: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken: stop what uses it, or name another with "npm start -- ${flag} PORT".`
  }
  return `Port ${port} cannot be opened (${error.message}): name another with "npm start -- ${flag} PORT".`
}

/** Makes the data folder. Throws a sentence when it cannot be written or the disk is full. */
export async function requireRoom(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The folder ${folder} cannot be written (${reason}): name another with --data FOLDER.`)
  }
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free < LEAST_FREE) {
    throw new Error(
      `There are ${megabytes(free)} MB free for ${folder}, and Groundtruth needs ${megabytes(LEAST_FREE)} MB: make room, or name another disk with --data FOLDER.`,
    )
  }
}

/** An error as a sentence for the terminal. */
export function sentenceOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC') return 'The disk is full: make room and start again; what was written is kept.'
  return error instanceof Error ? error.message : String(error)
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / (1024 * 1024))
}
