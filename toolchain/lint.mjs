// Format and lint of the Rust code, with the private compiler. `--fix` formats it instead.
import { install } from './install.mjs'
import { entry, run, step } from './run.mjs'
import { ROOT, hostEnvironment } from './versions.mjs'

await entry(async (args) => {
  await install()
  const cargo = (words, failure) =>
    run('cargo', words, { cwd: ROOT, env: hostEnvironment(), show: true, failure })
  if (args.includes('--fix')) {
    return step('Format the Rust code', () => cargo(['fmt', '--all'], 'Correct the file named above.'))
  }
  await step('Check the format of the Rust code', () =>
    cargo(['fmt', '--all', '--check'], 'Run node toolchain/lint.mjs --fix to format it.'),
  )
  await step('Lint the Rust code', () =>
    cargo(
      ['clippy', '--quiet', '--workspace', '--all-targets', '--', '-D', 'warnings'],
      'Change the lines that Clippy names above.',
    ),
  )
})
