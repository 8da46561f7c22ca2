// Builds the program's IDL with the library that `anchor idl build` calls.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run, step } from './run.mjs'
import { ROOT, hostEnvironment } from './versions.mjs'

/**
 * @param {{ out: string, locked?: boolean }} options `out` is the JSON file to write
 */
export async function buildIdl({ out, locked = false }) {
  const lock = locked ? ['--locked'] : []
  const program = ['--lib', ...lock]
  const args = [
    'run',
    '--quiet',
    '--package',
    'groundtruth-idl',
    ...lock,
    '--',
    join(ROOT, 'programs/groundtruth'),
    ...program,
  ]
  const idl = await step('Build the IDL (compiles the program for this machine and asks it)', () =>
    run('cargo', args, {
      cwd: ROOT,
      env: { ...hostEnvironment(), RUST_BACKTRACE: '0' },
      failure: 'The IDL does not build: see the lines above.',
    }),
  )
  await writeFile(out, `${JSON.stringify(withoutRelations(JSON.parse(idl)), null, 2)}\n`)
}

/** Anchor writes `registry.steward` where other clients read a base58 address: such a relation is left out. */
function withoutRelations(idl) {
  for (const { accounts } of idl.instructions) {
    for (const account of accounts) if (account.address?.includes('.')) delete account.address
  }
  return idl
}
