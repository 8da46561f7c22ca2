// Format and lint of the Rust code, with the private compiler.
import { install } from './install.mjs'
import { entry, run, step } from './run.mjs'
import { ROOT, hostEnvironment } from './versions.mjs'

await entry(async () => {
  await install()
  const options = { cwd: ROOT, env: hostEnvironment(), show: true }
  await step('Check the format of the Rust code', () =>
    run('cargo', ['fmt', '--all', '--check'], {
      ...options,
      failure: 'Run node toolchain/lint.mjs --fix to format it.',
    }),
  )
  await step('Lint the Rust code', () =>
    run('cargo', ['clippy', '--quiet', '--workspace', '--all-targets', '--', '-D', 'warnings'], {
      ...options,
      failure: 'Change the lines that Clippy names above.',
    }),
  )
})
