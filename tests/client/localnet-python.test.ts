import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { startChain, type TestChain } from './localnet/support.ts'

const PACKAGE = 'solana==0.36.6'
const FOLDER = join(tmpdir(), `groundtruth-python-${PACKAGE.replace('==', '-')}`)
const PYTHON = join(FOLDER, 'bin/python')
const SCRIPT = join(import.meta.dirname, 'localnet/client.py')

describe('the embedded chain under a client in Python', function () {
  this.timeout(180_000)
  let chain: TestChain

  before(async function () {
    const missing = install()
    if (missing !== null) {
      console.log(`    Skipped: ${missing}`)
      this.skip()
    }
    chain = await startChain()
  })
  after(async () => {
    if (chain !== undefined) await chain.close()
  })

  it('sends, confirms, reads, simulates and subscribes', async () => {
    const { rpcUrl, wsUrl } = chain.localnet
    const { stdout } = await promisify(execFile)(PYTHON, [SCRIPT, rpcUrl, wsUrl])
    const seen: unknown = JSON.parse(stdout)
    expect(seen).to.deep.equal({
      version: '4.2.2',
      fee: 5_000,
      type: 'transfer',
      listed: [true],
      inBlock: true,
      simulated: 150,
      refused: 'SendTransactionPreflightFailureMessage',
      rentEpoch: '18446744073709551615',
      clockBytes: 40,
      changed: 6_000_000,
      balance: 6_000_000,
    })
  })
})

/** Makes a virtual environment with the client; says why when it cannot. */
function install(): string | null {
  if (existsSync(join(FOLDER, 'ready'))) return null
  const run = (command: string, args: string[]) =>
    spawnSync(command, args, { encoding: 'utf8', timeout: 120_000 })
  if (run('python3', ['--version']).status !== 0) return 'python3 is not installed.'
  if (run('python3', ['-m', 'venv', FOLDER]).status !== 0) return 'python3 has no venv module.'
  const installed = run(PYTHON, ['-m', 'pip', 'install', '--quiet', PACKAGE])
  if (installed.status !== 0)
    return `${PACKAGE} cannot be installed: ${installed.stderr.trim().split('\n').pop()}`
  run('touch', [join(FOLDER, 'ready')])
  return null
}
