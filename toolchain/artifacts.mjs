// The files that a build leaves, where they are committed, and whether a build gives them again.
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { BuildError } from './run.mjs'
import { ROOT } from './versions.mjs'

/** Where the files of a build lie under `base`: the repository, or a folder to compare it with. */
export const layout = (base = ROOT) => ({
  program: join(base, 'artifacts/groundtruth.so'),
  idl: join(base, 'artifacts/groundtruth.json'),
  sums: join(base, 'artifacts/SHA256SUMS'),
  types: join(base, 'packages/sdk/src/generated/groundtruth.ts'),
  errors: join(base, 'packages/sdk/src/generated/errors.ts'),
})

/** Makes the folders of a layout. */
export async function makeFolders(files) {
  for (const file of Object.values(files)) await mkdir(dirname(file), { recursive: true })
}

/** SHA-256 of a file in hex, or undefined when there is no file. */
export async function sha256(file) {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes the sums of program and IDL in the form that `sha256sum --check` reads. */
export async function writeSums({ program, idl, sums }) {
  const lines = await Promise.all(
    [idl, program].map(async (file) => `${await sha256(file)}  ${basename(file)}\n`),
  )
  await writeFile(sums, lines.join(''))
}

/**
 * Compares pairs of committed and freshly built files.
 * @param {[committed: string, built: string][]} pairs
 */
export async function compare(pairs) {
  const differences = []
  for (const [committed, built] of pairs) {
    const [expected, actual] = await Promise.all([sha256(committed), sha256(built)])
    const state = expected === undefined ? 'is missing' : `is ${expected.slice(0, 12)}…`
    if (expected !== actual)
      differences.push(`  ${relative(ROOT, committed)} ${state}, the sources give ${actual.slice(0, 12)}…`)
  }
  if (differences.length === 0) return
  throw new BuildError(
    `Not what the sources give:\n${differences.join('\n')}\n` +
      'Run npm run build:program and commit these files together with the change of the program.',
  )
}
