import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'
import { capture } from './command.mjs'

const MOCHA = join('node_modules', 'mocha', 'bin', 'mocha.js')
const TESTS = join(ROOT, 'tests')
/** Rooms of tests/ that come first and last; the rest in between, by name. */
const FIRST = ['client', 'instructions']
const LAST = ['scenarios', 'e2e']
const LONGEST = 30 * 60_000
/** Files of a room at once. A browser test runs a chain, a server and a browser, so more would starve each other. */
const JOBS = Math.min(2, availableParallelism())

/** Runs every suite of tests/, one room after another, each in its own process. */
export async function runMocha(tally) {
  const folder = await mkdtemp(join(tmpdir(), 'groundtruth-test-'))
  try {
    for (const room of await roomsOf()) {
      await tally.run(`tests/${room}`, () => runRoom(room, join(folder, `${room}.json`)))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function roomsOf() {
  const entries = await readdir(TESTS, { withFileTypes: true })
  const rooms = []
  for (const entry of entries) {
    if (entry.isDirectory() && (await hasTests(join(TESTS, entry.name)))) rooms.push(entry.name)
  }
  const order = (room) => (FIRST.includes(room) ? FIRST.indexOf(room) - FIRST.length : 1 + LAST.indexOf(room))
  return rooms.sort((a, b) => order(a) - order(b) || a.localeCompare(b))
}

async function hasTests(folder) {
  return (await readdir(folder, { recursive: true })).some((file) => file.endsWith('.test.ts'))
}

async function runRoom(room, report) {
  const { code, output } = await capture(
    process.execPath,
    [
      '--import',
      'tsx',
      MOCHA,
      '--exit',
      '--parallel',
      '--jobs',
      String(JOBS),
      '--reporter',
      'json',
      '--reporter-option',
      `output=${report}`,
      `tests/${room}/**/*.test.ts`,
    ],
    { timeout: LONGEST },
  )
  if (!existsSync(report))
    return { passed: 0, failed: 1, output: `tests/${room} did not come to its end.\n${output}` }
  const { stats, failures } = JSON.parse(await readFile(report, 'utf8'))
  const failed = Math.max(failures.length, code === 0 ? 0 : 1)
  const told = failures.length > 0 ? failures.map(describe).join('\n\n') : output
  return { passed: stats.passes, failed, pending: stats.pending, output: told }
}

function describe({ fullTitle, file, err }) {
  const place = file ? ` (${file.replace(`${ROOT}/`, '')})` : ''
  const shown = err.stack ?? err.message ?? JSON.stringify(err)
  const compared =
    'actual' in err && 'expected' in err ? `\n  actual:   ${err.actual}\n  expected: ${err.expected}` : ''
  return `✗ ${fullTitle}${place}\n${indent(String(shown))}${compared}`
}

function indent(text) {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
