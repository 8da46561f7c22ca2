// The program's unit tests in Rust, on this machine, with the private compiler. Arguments are passed to them.
import { install } from './install.mjs'
import { entry, run, step } from './run.mjs'
import { ROOT, hostEnvironment } from './versions.mjs'

await entry(async (args) => {
  await install()
  await step('Run the unit tests of the program', () =>
    run('cargo', ['test', '--quiet', '--package', 'groundtruth', '--lib', '--', ...args], {
      cwd: ROOT,
      env: hostEnvironment(),
      show: true,
      failure: 'A unit test of the program fails: see above.',
    }),
  )
})
