// `npm run test:faults [NAME...]`: plants each fault of tests/faults into a copy of the program, builds it, and runs the
// tests that the patch names. They have to fail: a fault that no test sees is what this is looking for.
import { cp, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { capture } from './command.mjs'
import { ROOT } from '../lib/root.mjs'

const FAULTS = join(ROOT, 'tests', 'faults')
const COPY = join(ROOT, '.toolchain', 'faults')
const PARTS = ['Cargo.toml', 'Cargo.lock', 'rust-toolchain.toml', 'crates', 'programs', 'toolchain']
const BUILD = 10 * 60_000
const TESTS = 10 * 60_000

async function copyProgram() {
  await rm(COPY, { recursive: true, force: true })
  await mkdir(COPY, { recursive: true })
  for (const part of PARTS) await cp(join(ROOT, part), join(COPY, part), { recursive: true })
  await symlink(join(ROOT, '.toolchain'), join(COPY, '.toolchain'))
}

const patchOf = (name) => join(FAULTS, `${name}.patch`)

/** The tests that a patch names in its first line. */
async function testsOf(name) {
  const [, named] = /^Caught by: (.+)$/m.exec(await readFile(patchOf(name), 'utf8')) ?? []
  if (named === undefined) throw new Error(`${name}.patch does not begin with "Caught by: TEST...".`)
  return named.split(' ')
}

function runTests(files, env = process.env) {
  const mocha = join('node_modules', 'mocha', 'bin', 'mocha.js')
  const options = ['--import', 'tsx', mocha, '--exit', '--bail', '--reporter', 'dot']
  return capture(process.execPath, [...options, ...files], { timeout: TESTS, env })
}

/** What is wrong, or undefined when the fault was caught. */
async function plant(name) {
  const patch = patchOf(name)
  await copyProgram()
  const applied = await capture('patch', ['--quiet', '-p1', '--input', patch], { cwd: COPY, timeout: BUILD })
  if (applied.code !== 0) return `it does not apply any longer:\n${applied.output}`
  const artifact = join(COPY, 'fault.so')
  const built = await capture(
    process.execPath,
    ['toolchain/build.mjs', '--features', 'default', '--out', artifact],
    {
      cwd: COPY,
      timeout: BUILD,
    },
  )
  if (built.code !== 0) return `it does not build:\n${built.output}`
  const files = await testsOf(name)
  const tests = await runTests(files, { ...process.env, GROUNDTRUTH_PROGRAM: artifact })
  return tests.code === 0 ? `${files.join(', ')} pass all the same` : undefined
}

const all = (await readdir(FAULTS)).filter((file) => file.endsWith('.patch')).map((file) => file.slice(0, -6))
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`tests/faults has no ${unknown.join(', ')}. It has ${all.join(', ')}.`)
  process.exit(2)
}
let missed = 0
const names = wanted.length > 0 ? wanted : all.sort()
const files = new Set((await Promise.all(names.map(testsOf))).flat())
const sound = await runTests([...files])
if (sound.code !== 0) {
  console.error(`Without any fault these tests fail already, so they would see nothing:\n${sound.output}`)
  process.exit(1)
}
for (const name of names) {
  const fault = await plant(name)
  if (fault !== undefined) missed += 1
  console.log(fault === undefined ? `✓ ${name}` : `✗ ${name}: ${fault}`)
}
await rm(COPY, { recursive: true, force: true })
console.log(`${names.length - missed} of ${names.length} planted faults caught`)
process.exitCode = missed === 0 ? 0 : 1
