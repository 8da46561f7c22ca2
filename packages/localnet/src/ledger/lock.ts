import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Says that another process has the ledger open. */
export class LedgerInUseError extends Error {}

/**
 * Holds a ledger folder for this process. The lock is a socket that somebody listens to, not a file with a
 * number in it, so that a killed process holds nothing.
 */
export async function lockLedger(folder: string): Promise<() => Promise<void>> {
  const name = `groundtruth-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)}`
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
  if (await answers(address)) {
    throw new LedgerInUseError(
      `The ledger ${folder} is open in another process: stop that one or name another folder.`,
    )
  }
  if (process.platform !== 'win32') rmSync(address, { force: true })
  const server = await listen(address)
  return () => new Promise((resolve) => server.close(() => resolve()))
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address)
    socket.once('connect', () => (socket.destroy(), resolve(true)))
    socket.once('error', () => resolve(false))
  })
}

function listen(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject)
    server.listen(address, () => {
      server.unref()
      resolve(server)
    })
  })
}
