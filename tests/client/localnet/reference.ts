import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { call } from './support.ts'

const NAME = 'solana-test-validator'
const PORT = 28_921
const START_SECONDS = 60

/** Solana's own validator, running. */
export interface Reference {
  rpcUrl: string
  wsUrl: string
  close(): Promise<void>
}

/** Where Solana's validator is: in the folder that GROUNDTRUTH_TOOLS names, or on the PATH. Null when nowhere. */
export function findReference(): string | null {
  const folders = [process.env['GROUNDTRUTH_TOOLS'], ...(process.env['PATH'] ?? '').split(delimiter)]
  const found = folders.flatMap((folder) =>
    folder === undefined || folder === '' ? [] : [join(folder, NAME)],
  )
  return found.find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0) ?? null
}

export async function startReference(file: string): Promise<Reference> {
  const ledger = mkdtempSync(join(tmpdir(), 'groundtruth-reference-'))
  const ports = ['--rpc-port', `${PORT}`, '--faucet-port', `${PORT + 10}`, '--gossip-port', `${PORT + 20}`]
  const range = ['--dynamic-port-range', `${PORT + 20}-${PORT + 80}`]
  const fixed = ['--ledger', ledger, '--reset', '--quiet', '--bind-address', '127.0.0.1']
  const child = spawn(file, [...fixed, ...ports, ...range], { stdio: 'ignore', cwd: ledger })
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    rmSync(ledger, { recursive: true, force: true })
  }
  const rpcUrl = `http://127.0.0.1:${PORT}`
  for (let second = 0; second < START_SECONDS; second++) {
    const slot = await call(rpcUrl, 'getSlot', [{ commitment: 'finalized' }]).catch(() => null)
    if (typeof slot?.result === 'number' && slot.result > 0)
      return { rpcUrl, wsUrl: `ws://127.0.0.1:${PORT + 1}`, close }
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  await close()
  throw new Error(`${file} did not answer within ${START_SECONDS} seconds.`)
}
