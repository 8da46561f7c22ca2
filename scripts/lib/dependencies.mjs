import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own record of what it installed
 * when it is done, so an installation that was cut short counts as missing.
 */
export async function dependenciesAreInstalled(root = ROOT) {
  const wanted = await readPackages(join(root, 'package-lock.json'))
  const present = await readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === undefined)
    throw new Error('package-lock.json cannot be read: take it from the repository again.')
  if (present === undefined) return false
  return Object.entries(wanted).every(([path, { version, optional, link, peer }]) => {
    if (!path.includes('node_modules/') || link || optional || peer) return true
    return present[path]?.version === version
  })
}

/**
 * Installs what package-lock.json says where it is missing or outdated. Throws a sentence when that fails.
 *
 * Not `npm ci`: litesvm 0.8 names builds for platforms that were never published, and `npm ci` refuses a lock without them.
 */
export async function installDependencies(root = ROOT) {
  if (await dependenciesAreInstalled(root)) return false
  console.log('Installing dependencies (npm install) …')
  const code = await runNpm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], root)
  if (code !== 0)
    throw new Error(`npm install failed (exit code ${code}): see above, put that right and start again.`)
  return true
}

async function readPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function runNpm(args, cwd) {
  const npm = process.env.npm_execpath
  const started = npm
    ? spawn(process.execPath, [npm, ...args], { cwd, stdio: 'inherit' })
    : spawn('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
  return new Promise((resolve, reject) => {
    started.once('error', (error) =>
      reject(new Error(`npm cannot be started (${error.message}): install it with Node.`)),
    )
    started.once('exit', (code, signal) => resolve(code ?? signal))
  })
}
