import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'
import { capture, has } from './command.mjs'

const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')

export async function runTypecheck() {
  const projects = ['tsconfig.json', join('app', 'tsconfig.json')].filter((file) =>
    existsSync(join(ROOT, file)),
  )
  const outputs = []
  for (const project of projects) {
    const { code, output } = await capture(process.execPath, [
      TSC,
      '-p',
      project,
      '--noEmit',
      '--pretty',
      'false',
    ])
    if (code !== 0) outputs.push(output)
  }
  return { passed: projects.length - outputs.length, failed: outputs.length, output: outputs.join('\n') }
}

export async function runRustTests() {
  const missing = await toolchainFault()
  if (missing !== undefined) return { passed: 0, failed: 0, skipped: missing }
  const { code, output } = await capture(process.execPath, [join('toolchain', 'test.mjs')])
  const { passed, failed } = cargoCounts(output)
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output }
}

/** Rebuilds program, IDL and types, and compares them with the committed ones. */
export async function runBuildCheck() {
  const missing = await toolchainFault()
  if (missing !== undefined) return { passed: 0, failed: 0, skipped: missing }
  const { code, output } = await capture(process.execPath, [join('toolchain', 'build.mjs'), '--check'])
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

async function toolchainFault() {
  if (existsSync(join(ROOT, '.toolchain', 'rustup')) || (await has('rustup'))) return undefined
  return 'rustup is not installed: the committed program is used as it is'
}

function cargoCounts(output) {
  const lines = [...output.matchAll(/test result: \w+\. (\d+) passed; (\d+) failed/g)]
  const sum = (group) => lines.reduce((total, line) => total + Number(line[group]), 0)
  return { passed: sum(1), failed: sum(2) }
}
