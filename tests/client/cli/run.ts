import { spawn } from 'node:child_process'

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** Runs the command line as a user would, without a terminal. */
export function groundtruth(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return command(process.execPath, ['packages/cli/bin/groundtruth.mjs', ...args], env)
}

export function command(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => out.push(part))
  child.stderr.on('data', (part: Buffer) => err.push(part))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}
