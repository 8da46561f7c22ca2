// How long the API takes to say what became of a serial number, in a store with a million retirements.
// Run: npm run bench:serials (add -- --write to put the figures into docs/server.md)
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { serialView } from '../packages/server/src/api/schemas/retirements.ts'
import { startServer } from '../packages/server/src/index.ts'
import { openStore } from '../packages/server/src/store/open.ts'
import { randomOf } from '../tests/server/support/random.ts'
import { writeFigures } from './figures.ts'
import { fill, type Filled, RETIREMENTS } from './serials-store.ts'

const RUNS = 7
const LOOKS = 300
const WARM_UP = 200
const WANTED_MS = 20
/** Nothing listens there: the store answers, whatever the chain does. */
const NO_NODE = { rpcUrl: 'http://127.0.0.1:9', wsUrl: 'ws://127.0.0.1:9' }

const folder = mkdtempSync(join(tmpdir(), 'groundtruth-serials-'))
try {
  const started = performance.now()
  const store = await openStore({ dataDir: folder })
  const filled = await fill(store)
  await store.close()
  console.log(
    `A store with ${RETIREMENTS.toLocaleString('en')} retirements, in ${seconds(performance.now() - started)} s.`,
  )
  const options = { ...NO_NODE, dataDir: folder, port: 0, logLevel: 'silent', pollMs: 600_000 } as const
  const server = await startServer(options)
  try {
    const before = process.cpuUsage()
    const runs = await measure(server.url, filled)
    const { user, system } = process.cpuUsage(before)
    await report(runs, (user + system) / 1_000 / (WARM_UP + RUNS * LOOKS))
  } finally {
    await server.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Milliseconds of each look, run by run. Serials of every kind: taken, held, in the buffer, drawn. */
async function measure(url: string, { code, issued, nextSerial }: Filled): Promise<number[][]> {
  const random = randomOf(1)
  const pick = (): bigint => {
    const below = random(20) === 0 ? issued : nextSerial - 1n
    return 1n + ((BigInt(random(2 ** 31)) * 2n ** 22n + BigInt(random(2 ** 22))) % below)
  }
  for (let look = 0; look < WARM_UP; look++) await ask(url, code, pick())
  const runs: number[][] = []
  for (let run = 0; run < RUNS; run++) {
    const times: number[] = []
    for (let look = 0; look < LOOKS; look++) times.push(await ask(url, code, pick()))
    runs.push(times)
  }
  return runs
}

async function ask(url: string, code: string, serial: bigint): Promise<number> {
  const start = performance.now()
  const response = await fetch(`${url}/api/serials/${code}/${serial}`)
  const body: unknown = await response.json()
  const taken = performance.now() - start
  const { range, retirement, cancellation, reversal } = z.object({ data: serialView }).parse(body).data
  const inside = BigInt(range.from) <= serial && serial <= BigInt(range.to)
  const told: Record<string, unknown> = {
    retired: retirement,
    cancelled: cancellation,
    'buffer-cancelled': reversal,
  }
  const nothing = range.kind === 'held' || range.kind === 'buffered'
  if (!inside || (!nothing && (told[range.kind] ?? null) === null))
    throw new Error(`Serial ${serial} was answered wrongly.`)
  return taken
}

async function report(runs: readonly number[][], busy: number): Promise<void> {
  const medians = runs.map((times) => percentile(times, 0.5))
  const all = runs.flat()
  const lines = [
    `Serial look-up by number through the API, ${RETIREMENTS.toLocaleString('en')} retirements in one batch, PGlite on disk, ${cpus().length} cores:`,
    `median ${ms(percentile(all, 0.5))} ms (medians of ${RUNS} runs of ${LOOKS}: ${ms(Math.min(...medians))} to ${ms(Math.max(...medians))}),`,
    `99 of 100 within ${ms(percentile(all, 0.99))} ms; ${ms(busy)} ms of processor time each, asking included.`,
    `At most ${WANTED_MS} ms are wanted.`,
  ]
  console.log(lines.join('\n'))
  if (process.argv.includes('--write')) await writeFigures('server.md', 'serials', lines.join(' '))
  if (Math.max(...medians) > WANTED_MS) {
    console.log(`Over ${WANTED_MS} ms: run it where nothing else runs.`)
    process.exitCode = 1
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function ms(value: number): string {
  return value.toFixed(1)
}

function seconds(value: number): string {
  return (value / 1_000).toFixed(0)
}
