import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** What the built dashboard is made of, beside the dependencies that the lock file fixes. */
const SOURCES = [
  'app',
  join('packages', 'sdk', 'src'),
  join('packages', 'server', 'src', 'api'),
  'package-lock.json',
]
const LEFT_OUT = new Set(['node_modules', 'dist'])

/**
 * Builds the dashboard when its sources changed since the last time. Returns its folder.
 * Throws with the builder's words when it does not build.
 */
export async function buildApp(root: string, signal: AbortSignal): Promise<string> {
  const folder = join(root, 'app', 'dist')
  const marker = join(folder, '.sources')
  const wanted = await hashSources(root)
  const present = await readFile(marker, 'utf8').catch(() => '')
  if (present !== wanted) {
    await runVite(root, signal)
    await writeFile(marker, wanted)
  }
  return folder
}

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
  const kept = entries.filter(({ name }) => !LEFT_OUT.has(name) && !name.startsWith('.'))
  const lists = kept
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
  return (await Promise.all(lists)).flat()
}

function runVite(root: string, signal: AbortSignal): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const started = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'app'),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
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
