// Ledger entries a second that the indexer takes into PGlite on disk: decoded from the node's JSON, folded, written.
// Run: node --import tsx bench/indexer.ts
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { decodeTransaction } from '../packages/server/src/indexer/decode.ts'
import { ingest } from '../packages/server/src/indexer/ingest.ts'
import { RUN } from '../packages/server/src/indexer/sync.ts'
import { empty } from '../packages/server/src/store/dump.ts'
import { openStore } from '../packages/server/src/store/open.ts'
import { writeLedger } from '../tests/server/support/ledger.ts'
import { answerOf } from '../tests/server/support/writer.ts'

const ENTRIES = 10_000
const RUNS = 7
const WANTED = 5_000

const folder = mkdtempSync(join(tmpdir(), 'groundtruth-bench-'))
const history = writeLedger(ENTRIES)
const answers = history.transactions.map((written) => ({ written, answer: answerOf(written) }))
const store = await openStore({ dataDir: folder })
try {
  await run()
  const rates: number[] = []
  const busy: number[] = []
  for (let count = 0; count < RUNS; count++) {
    await empty(store.db)
    const { wall, cpu } = await run()
    rates.push(history.count / wall)
    busy.push(history.count / cpu)
  }
  const what = `${history.count} entries in ${history.transactions.length} transactions`
  console.log(`${cpus().length} cores, ${RUNS} runs after a warm-up, entries a second with their range:`)
  console.log(report(`${what}, by the clock`, rates))
  console.log(report('the same, by processor time of this process', busy))
  if (median(rates) < WANTED) {
    console.log(`Below ${WANTED} by the clock: run it where nothing else runs.`)
    process.exitCode = 1
  }
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Takes the whole ledger in. Answers the seconds that it took. */
async function run(): Promise<{ wall: number; cpu: number }> {
  const start = performance.now()
  const before = process.cpuUsage()
  let entries = 0
  for (let first = 0; first < answers.length; first += RUN) {
    const decoded = answers.slice(first, first + RUN).map(({ written, answer }) => {
      const { signature, position } = written
      return decodeTransaction(answer, { signature, position, commitment: 'finalized' })
    })
    entries += (await ingest(store.db, decoded)).events
  }
  if (entries !== history.count) throw new Error(`${entries} of ${history.count} entries were taken in.`)
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - start) / 1_000, cpu: (user + system) / 1_000_000 }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function report(what: string, rates: readonly number[]): string {
  const whole = (rate: number) => Math.round(rate).toLocaleString('en')
  return `  ${what}: ${whole(median(rates))} (${whole(Math.min(...rates))} to ${whole(Math.max(...rates))})`
}
