// `npm test`: plain Node, so that it can install what it needs. Ends with a line "N passed, N failed".
import { nodeFault } from './lib/node-version.mjs'

const fault = nodeFault()
if (fault !== undefined) {
  console.error(fault)
  process.exit(1)
}

const { installDependencies } = await import('./lib/dependencies.mjs')
const { Tally } = await import('./test/tally.mjs')
const { runTypecheck, runRustTests, runBuildCheck } = await import('./test/checks.mjs')
const { runMocha } = await import('./test/mocha.mjs')

const tally = new Tally()
try {
  await installDependencies()
  await tally.run('TypeScript types', runTypecheck)
  await tally.run('Rust unit tests', runRustTests)
  await tally.run('Program built from source', runBuildCheck)
  await runMocha(tally)
} catch (error) {
  tally.fault(error instanceof Error ? error.message : String(error))
}
tally.end()
