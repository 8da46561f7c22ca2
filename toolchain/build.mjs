// `npm run build:program`: the program, its IDL and the TypeScript types, from source.
import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, layout, makeFolders, sha256, writeSums } from './artifacts.mjs'
import { checkSize } from './check-binary.mjs'
import { buildIdl } from './idl.mjs'
import { install } from './install.mjs'
import { buildProgram } from './program.mjs'
import { BuildError, entry, run } from './run.mjs'
import { writeTypes } from './types.mjs'
import { HOME, ROOT } from './versions.mjs'

const USAGE = `Usage: npm run build:program -- [options]
  (none)                       write artifacts/ and packages/sdk/src/generated/
  --check                      build elsewhere and fail when the committed files differ
  --features A,B --out FILE    build a variant of the program alone, for a test; with --check, compare it
  --help                       print this`

const CHECK_FOLDER = join(HOME, 'check')

// The SDK keeps its decoder's tables itself: it knows what a field means, the IDL only how long it is.
async function sdkLayouts(args = []) {
  await run(process.execPath, [join(ROOT, 'packages', 'sdk', 'scripts', 'layouts.mjs'), ...args], {
    cwd: ROOT,
    show: true,
    failure: 'The SDK does not know the layout of this IDL: see the lines above.',
  })
}

async function buildAll(files, locked) {
  await makeFolders(files)
  await Promise.all([buildProgram({ out: files.program, locked }), buildIdl({ out: files.idl, locked })])
  await writeTypes({ idl: files.idl, out: dirname(files.types) })
  await writeSums(files)
  await checkSize(files.program)
}

async function checkAll() {
  const built = layout(CHECK_FOLDER)
  await rm(CHECK_FOLDER, { recursive: true, force: true })
  await buildAll(built, true)
  const committed = layout()
  await compare(Object.keys(committed).map((name) => [committed[name], built[name]]))
  await sdkLayouts(['--check'])
  console.log(`The committed files are what the sources give: ${await sha256(committed.program)}`)
}

async function buildVariant(features, out, check) {
  const built = check ? join(CHECK_FOLDER, 'variant.so') : resolve(out)
  await buildProgram({ out: built, features, locked: check })
  if (check) await compare([[resolve(out), built]])
  console.log(`${await sha256(built)}  ${out}`)
}

function readOptions(args) {
  try {
    return parseArgs({
      args,
      options: {
        check: { type: 'boolean', default: false },
        features: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new BuildError(`${error.message}\n${USAGE}`)
  }
}

await entry(async (args) => {
  const { check, features, out, help } = readOptions(args)
  if (help) return console.log(USAGE)
  if ((features === undefined) !== (out === undefined)) {
    throw new BuildError(`--features and --out go together: a variant never replaces the artifact.\n${USAGE}`)
  }
  await install()
  if (features !== undefined) return buildVariant(features.split(','), out, check)
  if (check) return checkAll()
  const files = layout()
  await buildAll(files, false)
  await sdkLayouts()
  console.log(`${await sha256(files.program)}  artifacts/groundtruth.so`)
})
