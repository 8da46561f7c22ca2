// `npm start`: plain Node, so that it can say what is missing before anything is installed.
import { nodeFault } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'

const fault = nodeFault()
if (fault !== undefined) end(fault)

try {
  const { installDependencies } = await import('./lib/dependencies.mjs')
  await installDependencies()
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import('./start/main.ts')
  await main(process.argv.slice(2), ROOT)
} catch (error) {
  end(error instanceof Error ? error.message : String(error))
}

function end(sentence) {
  console.error(sentence)
  process.exit(1)
}
