// `npm run build:program`: the program, its IDL and the TypeScript types, from source.
import { join } from 'node:path'
import { install } from './install.mjs'
import { buildProgram } from './program.mjs'
import { entry } from './run.mjs'
import { ROOT } from './versions.mjs'

await entry(async () => {
  await install()
  await buildProgram({ out: join(ROOT, 'artifacts', 'groundtruth.so') })
})
