// Puts the private compiler and the linker into .toolchain, once. Nothing outside that folder changes, except
// Cargo's own cache of downloads.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BuildError, run, step } from './run.mjs'
import {
  HOME,
  LINKER,
  LINKER_HOME,
  LINKER_VERSION,
  RUSTUP_HOME,
  CHANNEL,
  COMPONENTS,
  rustEnvironment,
  sysroot,
} from './versions.mjs'

const TRY_AGAIN = 'Check that the package registries can be reached and run it again.'

/** Installs what is missing. With everything in place it takes a few milliseconds. */
export async function install() {
  await mkdir(HOME, { recursive: true })
  await installCompiler()
  allowStandardLibrary()
  await installLinker()
}

async function installCompiler() {
  const bin = sysroot() && join(sysroot(), 'bin')
  const complete =
    bin && ['rustc', 'cargo', 'rustfmt', 'cargo-clippy'].every((name) => existsSync(join(bin, name)))
  if (complete && existsSync(standardLibrary())) return
  const env = { ...process.env, RUSTUP_HOME }
  delete env.RUSTUP_TOOLCHAIN
  const args = ['toolchain', 'install', CHANNEL, '--profile', 'minimal', '--no-self-update']
  await step(`Install Rust ${CHANNEL} into .toolchain (a download of about 200 MB)`, async () => {
    await run('rustup', ['--version'], {
      env,
      failure: 'Install rustup, the installer of the Rust project (rustup.rs), and run it again.',
    })
    await run('rustup', [...args, ...COMPONENTS.flatMap((name) => ['--component', name])], {
      env,
      failure: TRY_AGAIN,
    })
  })
}

const standardLibrary = () => join(sysroot(), 'lib/rustlib/src/rust/library/std/src/sys/alloc/mod.rs')

// The standard library knows no alignment for this architecture, and several crates under Anchor need the library.
function allowStandardLibrary() {
  const source = readFileSync(standardLibrary(), 'utf8')
  if (source.includes('target_arch = "bpf"')) return
  const line = '    target_arch = "xtensa",\n'
  if (!source.includes(line)) {
    throw new BuildError(
      `${CHANNEL} no longer lists alignments as toolchain/install.mjs expects. Adapt it to the new source.`,
    )
  }
  writeFileSync(standardLibrary(), source.replace(line, `${line}    target_arch = "bpf",\n`))
}

async function installLinker() {
  if (existsSync(LINKER)) return
  const target = join(HOME, 'target-linker')
  await step(`Build sbpf-linker ${LINKER_VERSION} into .toolchain (once, about two minutes)`, () =>
    run('cargo', ['install', `sbpf-linker@${LINKER_VERSION}`, '--locked', '--root', LINKER_HOME], {
      env: rustEnvironment({ CARGO_TARGET_DIR: target }),
      failure: TRY_AGAIN,
    }),
  )
  await rm(target, { recursive: true, force: true })
}
