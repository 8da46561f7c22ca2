import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StoreError } from './errors.ts'

const NAME = 'server.pid'

/** Keeps a second process out of a store folder; what a killed one left behind is no obstacle. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, NAME)
  for (;;) {
    try {
      await writeFile(file, `${process.pid}\n`, { flag: 'wx' })
      return () => rm(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw cannotWrite(folder, error)
    }
    const owner = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10)
    if (isRunning(owner)) {
      throw new StoreError(
        `The store ${resolve(folder)} is in use by process ${owner}: stop that one or name another data folder.`,
      )
    }
    await rm(file, { force: true })
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function cannotWrite(folder: string, error: unknown): StoreError {
  const reason = error instanceof Error ? error.message : String(error)
  return new StoreError(`The store folder ${resolve(folder)} cannot be written (${reason}): name another.`)
}
