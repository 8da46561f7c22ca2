import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const BIN = join(import.meta.dirname, '../../../packages/localnet/bin/groundtruth-localnet.mjs')

/** The embedded chain in a process of its own, as its command starts it. */
export interface ChildChain {
  process: ChildProcess
  /** The line that it greets with. */
  greeting: string
}

export async function startChild(args: readonly string[]): Promise<ChildChain> {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let greeting = ''
  for await (const part of child.stdout) {
    greeting += String(part)
    if (greeting.includes('is ready')) return { process: child, greeting }
  }
  throw new Error(`The chain ended before it was ready: ${greeting}`)
}

export async function endChild(
  { process: child }: ChildChain,
  signal: NodeJS.Signals,
): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  child.kill(signal)
  await once(child, 'exit')
  return child.exitCode
}

/** Runs the command until it ends, and returns its exit code and what it wrote as an error. */
export async function runChild(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (part) => (stderr += String(part)))
  await once(child, 'close')
  return { code: child.exitCode, stderr }
}
