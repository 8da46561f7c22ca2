import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { PROGRAM_ID } from '@groundtruth/sdk'
import { Connection } from '@solana/web3.js'

const NAME = 'solana-test-validator'
const PORT = 28_751
const START_SECONDS = 60

/** Solana's own validator with the program on it. */
export interface Validator {
  connection: Connection
  close(): Promise<void>
}

/** In the folder that GROUNDTRUTH_TOOLS names, or on the PATH; undefined where it is neither. */
export function findValidator(): string | undefined {
  const folders = [process.env['GROUNDTRUTH_TOOLS'] ?? '', ...(process.env['PATH'] ?? '').split(delimiter)]
  const files = folders.filter((folder) => folder !== '').map((folder) => join(folder, NAME))
  return files.find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0)
}

export async function startValidator(
  file: string,
  { ledger, authority, artifact }: { ledger: string; authority: string; artifact: string },
): Promise<Validator> {
  const child = spawn(
    file,
    [
      ...['--ledger', ledger, '--reset', '--quiet', '--bind-address', '127.0.0.1'],
      ...['--rpc-port', `${PORT}`, '--faucet-port', `${PORT + 10}`, '--gossip-port', `${PORT + 20}`],
      ...['--dynamic-port-range', `${PORT + 20}-${PORT + 80}`],
      ...['--upgradeable-program', PROGRAM_ID.toBase58(), resolve(artifact), authority],
    ],
    { stdio: 'ignore' },
  )
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    rmSync(ledger, { recursive: true, force: true })
  }
  const connection = new Connection(`http://127.0.0.1:${PORT}`, 'confirmed')
  for (let second = 0; second < START_SECONDS; second++) {
    const slot = await connection.getSlot('confirmed').catch(() => 0)
    if (slot > 0) return { connection, close }
    await new Promise((done) => setTimeout(done, 1_000))
  }
  await close()
  throw new Error(`${file} did not answer within ${START_SECONDS} seconds.`)
}
