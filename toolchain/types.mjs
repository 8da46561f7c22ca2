// Writes what the SDK knows of the program, from its IDL: the type and value that Anchor's client takes, and the
// table of the program's errors. The error table is a file of its own, because pages that never send a
// transaction show errors too and load no IDL.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { BuildError, step } from './run.mjs'
import { ROOT } from './versions.mjs'

const HEAD = '// Generated from the IDL by `npm run build:program`. Do not edit.\n\n'

/**
 * @param {{ idl: string, out: string }} options the IDL's JSON file, and the folder to write to
 */
export async function writeTypes({ idl, out }) {
  await step('Write the TypeScript types', async () => {
    const { convertIdlToCamelCase, format } = await loadPackages()
    const program = JSON.parse(await readFile(idl, 'utf8'))
    const write = async (name, source) => writeFile(join(out, name), await format(HEAD + source))
    await write('groundtruth.ts', programSource(convertIdlToCamelCase(withoutDocs(program))))
    await write('errors.ts', errorSource(program.errors ?? []))
  })
}

function programSource(idl) {
  const json = JSON.stringify(idl)
  return (
    '/** The IDL in the names that Anchor’s client gives its parts; the chain’s own names are in artifacts/groundtruth.json. */\n' +
    `export type Groundtruth = ${json}\n\nexport const IDL: Groundtruth = ${json}\n`
  )
}

function errorSource(errors) {
  const rows = errors.map(({ code, name, msg }) => ({ code, name, message: msg ?? name }))
  return (
    `/** Every error of the program: code on chain, name in Rust, and its sentence. */\n` +
    `export const PROGRAM_ERRORS = ${JSON.stringify(rows)} as const\n\n` +
    `export type ProgramErrorName = (typeof PROGRAM_ERRORS)[number]['name']\n`
  )
}

// Documentation stays in the JSON: in the type it would only make every build of the SDK slower.
const withoutDocs = (idl) =>
  JSON.parse(JSON.stringify(idl, (key, value) => (key === 'docs' ? undefined : value)))

// The client renames the IDL with this very function, so type and value agree with it by construction.
async function loadPackages() {
  try {
    const { convertIdlToCamelCase } = createRequire(import.meta.url)('@coral-xyz/anchor/dist/cjs/idl.js')
    const prettier = await import('prettier')
    const style = await prettier.resolveConfig(join(ROOT, 'packages/sdk/src/generated/groundtruth.ts'))
    return {
      convertIdlToCamelCase,
      format: (source) => prettier.format(source, { ...style, parser: 'typescript' }),
    }
  } catch (error) {
    if (!['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes(error.code)) throw error
    throw new BuildError('The npm packages are not installed. Run npm install and then this command again.')
  }
}
