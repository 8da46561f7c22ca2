// Milliseconds that a trace takes in a ledger of 100,000 entries: over HTTP from the server as a process of its own, and
// by the command line from nothing on the exported ledger.
// Run: npm run bench:trace (add -- --write to put the figures into docs/trace.md; --entries N for another length)
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Readable, type Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { postgresBin, startPostgres } from '../tests/server/support/postgres.ts'
import { writeFigures } from './figures.ts'
import { wideLedger } from './trace/kept.ts'
import { fill, type Place, startServerOn } from './trace/server.ts'
import { shapeOfApi, shapeOfFile } from '../tests/support/trace-shape.ts'

const API_RUNS = 25
const CLI_RUNS = 7
const WANTED = { api: 50, cli: 2_000 }
const CLI = fileURLToPath(new URL('../packages/cli/bin/groundtruth.mjs', import.meta.url))

/** Tells by a pipe of its own how long the process was busy. */
const TELL = `import{writeSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeSync(3,String(user+system))})`

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '100000' }, write: { type: 'boolean', default: false } },
})
const { transactions, entries, names } = wideLedger(Number(values.entries))
const subjects = Object.entries(names)
const deepest = names.retirement
const folder = mkdtempSync(join(tmpdir(), 'groundtruth-trace-'))
const exported = join(folder, 'ledger.jsonl')
const slow: string[] = []
const rows: string[] = []
const load = loadavg()[0]?.toFixed(1) ?? ''
try {
  console.log(
    `${entries} entries, ${cpus().length} cores, load ${load}; milliseconds, median with their range, by the clock;`,
  )
  console.log('busy is the processor time of all threads of the process that answers:')
  await measureApi('PGlite', { dataDir: join(folder, 'pglite') })
  const bin = postgresBin()
  if (bin === undefined) console.log('  PostgreSQL is not installed here.')
  else {
    const postgres = await startPostgres(bin)
    try {
      await measureApi('PostgreSQL', { dataDir: join(folder, 'postgres'), databaseUrl: postgres.url })
    } finally {
      await postgres.stop()
    }
  }
  await measureCli()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (values.write) await writeFigures('trace.md', 'trace', tableOf(load))
for (const line of slow) console.log(`Over its limit: ${line}. Run it where nothing else runs.`)
process.exitCode = slow.length === 0 ? 0 : 1

async function measureApi(store: string, place: Place): Promise<void> {
  await fill(place, transactions)
  const started = performance.now()
  const server = await startServerOn(place)
  try {
    const answers = performance.now()
    const ask = async (name: string) => {
      const response = await fetch(`${server.url}/api/trace/${encodeURIComponent(name)}`)
      const answer = await response.text()
      if (response.status !== 200) throw new Error(`${name}: ${answer}`)
      return answer
    }
    await ask(deepest)
    const first = performance.now()
    console.log(
      `  ${store}, from the start of the process: answers after ${ms(answers - started)}, first trace after ${ms(first - started)}`,
    )
    for (const [kind, name] of subjects) {
      for (let run = 0; run < 3; run++) await ask(name)
      const before = server.busy()
      const times = await timesOf(API_RUNS, () => ask(name))
      const busy = ((server.busy() ?? Number.NaN) - (before ?? Number.NaN)) / API_RUNS
      const size = Buffer.byteLength(await ask(name)) / 1024
      report(`API, ${store}, ${kind}`, times, busy, `${size.toFixed(0)} KiB`)
      if (name === deepest) hold(`API, ${store}`, times, WANTED.api)
    }
    const body = (await fetch(`${server.url}/api/ledger.jsonl`)).body
    if (body === null) throw new Error('The server handed out no ledger.')
    await pipeline(Readable.fromWeb(body), createWriteStream(exported))
    for (const [kind, name] of subjects) {
      const [api, file] = [shapeOfApi(await ask(name)), shapeOfFile((await cli(name, '--json')).out)]
      if (api !== file) throw new Error(`${kind}: the server and the file do not give the same tree.`)
    }
  } finally {
    await server.stop()
  }
}

async function measureCli(): Promise<void> {
  for (const [kind, name] of subjects.slice(0, 2)) {
    await cli(name)
    const busy: number[] = []
    const times = await timesOf(CLI_RUNS, async () => busy.push((await cli(name)).busy))
    report(`command line, ${kind}`, times, median(busy))
    if (name === deepest) hold('CLI', times, WANTED.cli)
  }
}

async function cli(name: string, ...more: string[]): Promise<{ out: string; busy: number }> {
  const args = ['--import', `data:text/javascript,${TELL}`, CLI, 'trace', name, '--ledger', exported, ...more]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] })
  const [, out, , told] = child.stdio.map(textOf)
  const [code]: unknown[] = await once(child, 'close')
  if (code !== 0) throw new Error(`groundtruth trace ended with ${String(code)}.`)
  return { out: (await out) ?? '', busy: Number(await told) / 1_000 }
}

async function textOf(stream: Readable | Writable | null | undefined): Promise<string> {
  return stream instanceof Readable ? text(stream) : ''
}

async function timesOf(runs: number, act: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await act()
    times.push(performance.now() - start)
  }
  return times
}

function report(what: string, times: readonly number[], busy: number, size = ''): void {
  const [least, most] = [Math.min(...times), Math.max(...times)]
  console.log(`  ${what}: ${ms(median(times))} (${ms(least)} to ${ms(most)}), busy ${ms(busy)} ${size}`)
  rows.push(`| ${what} | ${ms(median(times))} | ${ms(least)} to ${ms(most)} | ${ms(busy)} | ${size} |`)
}

/** The figures as a document has them. */
function tableOf(load: string): string {
  const what = `${entries.toLocaleString('en')} entries, ${cpus().length} cores, load ${load}, ${API_RUNS} and ${CLI_RUNS} runs after a warm-up; milliseconds.`
  const head = ['| | median | range | busy | answer |', '| --- | ---: | ---: | ---: | ---: |']
  return [what, '', ...head, ...rows].join('\n')
}

function hold(what: string, times: readonly number[], limit: number): void {
  if (median(times) > limit) slow.push(`${what}: ${ms(median(times))} ms, at most ${limit}`)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function ms(milliseconds: number): string {
  return milliseconds < 100 ? milliseconds.toFixed(1) : Math.round(milliseconds).toLocaleString('en')
}
