import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** What the built dashboard is made of, beside the dependencies that the lock file fixes. */
const SOURCES = [
  'app',
  join('packages', 'sdk', 'src'),
  join('packages', 'server', 'src', 'api'),
  'package-lock.json',
]
/** File in the built folder that says what it was built from. */
const MARK = '.sources'
const LEFT_OUT = new Set(['node_modules'])
const BUILT = /^dist(-|$)/

/**
 * Builds the dashboard when its sources changed since the last time. Returns its folder.
 * Throws with the builder's words when it does not build.
 */
export async function buildApp(root: string, signal: AbortSignal): Promise<string> {
  const folder = join(root, 'app', 'dist')
  const wanted = await hashSources(root)
  if ((await markOf(folder)) !== wanted) {
    const fresh = `${folder}-${process.pid}`
    try {
      await runVite(root, fresh, signal)
      await writeFile(join(fresh, MARK), wanted)
      await replace(folder, fresh, wanted)
    } finally {
      await rm(fresh, { recursive: true, force: true })
    }
  }
  return folder
}

/** At once, for another process may be serving the dashboard from `folder`, or replacing it by the same. */
async function replace(folder: string, fresh: string, wanted: string): Promise<void> {
  const old = `${fresh}-old`
  await rename(folder, old).catch(() => undefined)
  try {
    await rename(fresh, folder)
  } catch (error) {
    if ((await markOf(folder)) !== wanted) throw error
  }
  await rm(old, { recursive: true, force: true })
}

const markOf = (folder: string): Promise<string> => readFile(join(folder, MARK), 'utf8').catch(() => '')

async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of await filesUnder(join(root, source))) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(await readFile(file))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined)
  if (entries === undefined) return [path]
  const kept = entries.filter(({ name }) => !LEFT_OUT.has(name) && !BUILT.test(name) && !name.startsWith('.'))
  const lists = kept
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
  return (await Promise.all(lists)).flat()
}

function runVite(root: string, outDir: string, signal: AbortSignal): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const started = spawn(
    process.execPath,
    [vite, 'build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'],
    {
      cwd: join(root, 'app'),
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  )
  const said: Buffer[] = []
  started.stdout.on('data', (part: Buffer) => said.push(part))
  started.stderr.on('data', (part: Buffer) => said.push(part))
  return new Promise((resolve, reject) => {
    started.once('error', reject)
    started.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The dashboard does not build:\n${Buffer.concat(said).toString()}`))
    })
  })
}
