// Transfers a second that the embedded chain takes over HTTP from one client, its ledger on disk, preflight on.
// Run: npx tsx bench/localnet.ts
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Connection, Keypair, LAMPORTS_PER_SOL, SystemProgram, Transaction } from '@solana/web3.js'

const PORT = 28_999
const RUNS = 5
const TRANSFERS = 1_500
const IN_FLIGHT = 32
const WANTED = 500

const ledger = mkdtempSync(join(tmpdir(), 'groundtruth-bench-'))
const url = `http://127.0.0.1:${PORT}`
const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT })

await main()

async function main(): Promise<void> {
  let chain = await startChain()
  try {
    const connection = new Connection(url, 'confirmed')
    const payer = await fundedPayer(connection)
    await run(await signTransfers(connection, payer), 1)
    const alone: number[] = []
    const together: number[] = []
    for (let count = 0; count < RUNS; count++) {
      alone.push(await run((await signTransfers(connection, payer)).slice(0, TRANSFERS / 4), 1))
      together.push(await run(await signTransfers(connection, payer), IN_FLIGHT))
    }
    console.log(`${cpus().length} cores, ${RUNS} runs after a warm-up, transfers a second with their range:`)
    console.log(report(`${TRANSFERS} transfers, ${IN_FLIGHT} in flight`, together))
    console.log(report(`${TRANSFERS / 4} transfers, one after another`, alone))
    const count = await connection.getTransactionCount()
    await stopChain(chain)
    const start = performance.now()
    chain = await startChain()
    console.log(`restart with ${count} transactions: ${((performance.now() - start) / 1000).toFixed(2)} s`)
    if (median(together) < WANTED) throw new Error(`Below ${WANTED} transfers a second.`)
  } finally {
    await stopChain(chain)
    rmSync(ledger, { recursive: true, force: true })
  }
}

async function startChain(): Promise<ChildProcess> {
  const file = join(import.meta.dirname, '../packages/localnet/bin/groundtruth-localnet.mjs')
  const child = spawn(process.execPath, [file, '--rpc-port', String(PORT), '--ledger', ledger], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

async function stopChain(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function fundedPayer(connection: Connection): Promise<Keypair> {
  const payer = Keypair.generate()
  await connection.requestAirdrop(payer.publicKey, 10_000 * LAMPORTS_PER_SOL)
  return payer
}

async function signTransfers(connection: Connection, payer: Keypair): Promise<string[]> {
  const { blockhash } = await connection.getLatestBlockhash()
  const to = Keypair.generate().publicKey
  return Array.from({ length: TRANSFERS }, (_, index) => {
    const transfer = SystemProgram.transfer({
      fromPubkey: payer.publicKey,
      toPubkey: to,
      lamports: 1_000_000 + index,
    })
    const transaction = new Transaction({ feePayer: payer.publicKey, recentBlockhash: blockhash }).add(
      transfer,
    )
    transaction.sign(payer)
    const params = [transaction.serialize().toString('base64'), { encoding: 'base64' }]
    return JSON.stringify({ jsonrpc: '2.0', id: index, method: 'sendTransaction', params })
  })
}

async function run(bodies: readonly string[], inFlight: number): Promise<number> {
  let next = 0
  const start = performance.now()
  const worker = async () => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      const answer = await post(body)
      if (!answer.includes('"result"')) throw new Error(answer)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return bodies.length / ((performance.now() - start) / 1000)
}

function post(body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => resolve(text))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function report(what: string, rates: readonly number[]): string {
  const whole = (rate: number) => Math.round(rate).toLocaleString('en')
  return `  ${what}: ${whole(median(rates))} (${whole(Math.min(...rates))} to ${whole(Math.max(...rates))})`
}
