import { spawn } from 'node:child_process'
import { ROOT } from '../lib/root.mjs'

/** Runs a command at the root of the repository and keeps what it says. */
export function capture(command, args, { cwd = ROOT, env = process.env, timeout } = {}) {
  const started = spawn(command, args, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] })
  const parts = []
  started.stdout.on('data', (part) => parts.push(part))
  started.stderr.on('data', (part) => parts.push(part))
  return new Promise((resolve) => {
    const end = (code, more = '') => resolve({ code, output: Buffer.concat(parts).toString() + more })
    started.once('error', (error) => end(127, `${command}: ${error.message}\n`))
    started.once('close', (code, signal) =>
      end(code ?? 1, signal ? `${command} was ended by ${signal}\n` : ''),
    )
  })
}

/** Whether a command can be started at all. */
export async function has(command, ...args) {
  return (await capture(command, args.length > 0 ? args : ['--version'])).code === 0
}
