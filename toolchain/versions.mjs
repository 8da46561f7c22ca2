// What the program is built with, and where it lies.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
export const HOME = join(ROOT, '.toolchain')
export const RUSTUP_HOME = join(HOME, 'rustup')
export const TARGET_DIR = join(HOME, 'target')

// The first nightlies with LLVM 23.1: older ones multiply no 128-bit numbers for this target.
export const CHANNEL = 'nightly-2026-10-30'
export const COMPONENTS = ['rust-src', 'rustfmt', 'clippy']

export const LINKER_VERSION = '0.2.6'
export const LINKER_HOME = join(HOME, `sbpf-linker-${LINKER_VERSION}`)
export const LINKER = join(LINKER_HOME, 'bin', 'sbpf-linker')

export const SIZE_LIMIT = 500 * 1024

/** The folder of the private compiler, or undefined while it is not installed. */
export function sysroot() {
  try {
    const name = readdirSync(join(RUSTUP_HOME, 'toolchains')).find((entry) => entry.startsWith(`${CHANNEL}-`))
    return name === undefined ? undefined : join(RUSTUP_HOME, 'toolchains', name)
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The environment in which the private compiler is the only one: rustup's proxies are passed by, and what a
 * caller's own Rust settings would change in the result is removed.
 */
export function rustEnvironment(extra = {}) {
  const env = { ...process.env }
  for (const name of [
    'RUSTUP_TOOLCHAIN',
    'RUSTFLAGS',
    'CARGO_ENCODED_RUSTFLAGS',
    'CARGO_BUILD_TARGET',
    'RUSTC_WRAPPER',
    'LD_LIBRARY_PATH',
  ])
    delete env[name]
  return {
    ...env,
    PATH: `${join(sysroot(), 'bin')}:${env.PATH}`,
    RUSTUP_HOME,
    CARGO_TARGET_DIR: TARGET_DIR,
    CARGO_TERM_COLOR: process.stderr.isTTY ? 'always' : 'never',
    ...extra,
  }
}

/**
 * The environment for what runs on this machine: IDL, unit tests and lint. The flags are those that the IDL's
 * builder sets, so that one compilation of the dependencies serves all; warnings are the lint's business.
 */
export const hostEnvironment = () => rustEnvironment({ RUSTFLAGS: '-A warnings', RUST_TEST_THREADS: '1' })
