// Megabytes a second at which the command line hashes a pack of 2 GB in 1,000 files, on one core, beside sha256sum.
// Run: npm run bench:evidence
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { buildManifest } from '../packages/sdk/src/evidence/index.ts'
import { hashFolder } from '../packages/sdk/src/evidence/node.ts'
import { BYTES, FILES, median, spread, writePack } from './evidence-pack.ts'

const RUNS = 5
const WANTED = 300
const ONE_CORE = ['taskset', '--cpu-list', '0']
const CLI = ['packages/cli/bin/groundtruth.mjs', 'evidence', 'hash']
const PROJECT = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA'
const SUBJECT = ['--project', PROJECT, '--from', '2026-07-01', '--to', '2026-07-31', '--json']
const PERIOD = { start: Date.parse('2026-07-01') / 1_000, end: Date.parse('2026-08-01') / 1_000 }

const pack = writePack()
try {
  const paths = readdirSync(pack.folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const contestants = [
    { name: 'groundtruth evidence hash, start of the program included', run: () => cliRun() },
    { name: 'sha256sum', run: () => timed('sha256sum', paths) },
    { name: 'openssl dgst -sha256', run: () => timed('openssl', ['dgst', '-sha256', ...paths]) },
  ]
  requireSameDigests(timed('sha256sum', paths).out, cliRun().out)
  const rates = contestants.map((): number[] => [])
  for (let count = 0; count < RUNS; count++) {
    contestants.forEach(({ run }, index) => rates[index]?.push(BYTES / 1_000_000 / run().seconds))
  }
  const library = await libraryRates()

  console.log(`${FILES} files, ${BYTES} bytes, just written (in the page cache); ${cpus()[0]?.model}.`)
  console.log(`Each on one core, ${RUNS} runs after a warm-up, MB a second with their range:`)
  contestants.forEach(({ name }, index) => console.log(`  ${name}: ${spread(rates[index] ?? [])}`))
  console.log('In this process, on all cores:')
  console.log(`  hashFolder, by the clock: ${spread(library.clock)}`)
  console.log(`  hashFolder, by processor time: ${spread(library.processor)}`)
  console.log(`  memory beside what the process had before: at most ${library.megabytes} MB`)
  if (median(rates[0] ?? []) < WANTED) {
    console.log(`Below ${WANTED} MB a second: run it where nothing else runs.`)
    process.exitCode = 1
  }
} finally {
  pack.remove()
}

function cliRun() {
  return timed(process.execPath, [...CLI, pack.folder, ...SUBJECT])
}

function timed(program: string, args: readonly string[]): { seconds: number; out: string } {
  const [command, ...rest] = [...ONE_CORE, program, ...args]
  const start = performance.now()
  const { status, stdout, stderr, error } = spawnSync(command ?? program, rest, { maxBuffer: 2 ** 27 })
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}: ${stderr.toString()}`)
  return { seconds: (performance.now() - start) / 1_000, out: stdout.toString() }
}

/** The figures mean something only when every program found the same hashes, and the root is the library's. */
function requireSameDigests(theirs: string, ours: string): void {
  const manifest: unknown = JSON.parse(ours)
  const hashes = theirs
    .trim()
    .split('\n')
    .map((line) => line.split('  '))
  const files = hashes.map(([sha256 = '', path = '']) => ({
    sha256,
    path: path.slice(pack.folder.length + 1),
    size: sizeIn(manifest, path.slice(pack.folder.length + 1)),
  }))
  const expected = buildManifest({ project: PROJECT, period: PERIOD, revision: 1 }, files)
  if (field(manifest, 'root') !== expected.root) throw new Error('sha256sum found other hashes.')
}

function sizeIn(manifest: unknown, path: string): number {
  const files = field(manifest, 'files')
  const found: unknown = Array.isArray(files) ? files.find((file) => field(file, 'path') === path) : undefined
  return Number(field(found, 'size'))
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

async function libraryRates(): Promise<{ clock: number[]; processor: number[]; megabytes: number }> {
  const [clock, processor]: [number[], number[]] = [[], []]
  const before = process.memoryUsage.rss()
  let most = before
  for (let count = 0; count < RUNS; count++) {
    const [start, spent] = [performance.now(), process.cpuUsage()]
    await hashFolder(pack.folder, ({ files }) => {
      if (files % 50 === 0) most = Math.max(most, process.memoryUsage.rss())
    })
    const { user, system } = process.cpuUsage(spent)
    clock.push(BYTES / 1_000 / (performance.now() - start))
    processor.push(BYTES / (user + system))
  }
  return { clock, processor, megabytes: Math.ceil((most - before) / 1_000_000) }
}
