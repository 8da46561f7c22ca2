// Runs one command as one step: a line when it starts, a line when it ends, its output only when it fails.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** An error whose message is meant for the reader as it stands, without a stack. */
export class BuildError extends Error {}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Says `title`, does the work, says how long it took.
 * @template T
 * @param {string} title what is done, and for a long wait why
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now()
  console.log(`… ${title}`)
  const result = await work()
  console.log(`✓ ${title.replace(/ \(.*\)$/, '')}: ${seconds(began)}`)
  return result
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, hide?: RegExp, failure: string }} options
 *   `show` passes the command's output through as it comes, without the lines that match `hide`; `failure` is the
 *   sentence that a failure ends with
 * @returns {Promise<string>} what it wrote to standard output
 */
export function run(command, args, { cwd, env = process.env, show = false, hide, failure }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const out = []
    const all = []
    const take = (stream, to) =>
      createInterface({ input: stream }).on('line', (line) => {
        if (hide?.test(line)) return
        if (show) to.write(`${line}\n`)
        else all.push(line)
      })
    child.stdout.on('data', (data) => out.push(data))
    take(child.stdout, process.stdout)
    take(child.stderr, process.stderr)
    child.on('error', (error) =>
      reject(new BuildError(`${command} does not start (${error.code}). ${failure}`)),
    )
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(Buffer.concat(out).toString())
      reject(new BuildError([...all, `${command} ended with ${signal ?? code}. ${failure}`].join('\n')))
    })
  })
}

/** Runs `main` and turns its failure into a message and exit code 1. */
export async function entry(main) {
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof BuildError ? error.message : error)
    process.exitCode = 1
  }
}
