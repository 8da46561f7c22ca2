// Builds the program for the Solana virtual machine with upstream Rust: README.md beside this file says why.
import { copyFile, mkdir, rename } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkBinary } from './check-binary.mjs'
import { run, step } from './run.mjs'
import { ROOT, TARGET_DIR, rustEnvironment, sysroot } from './versions.mjs'

const HERE = join(ROOT, 'toolchain')
const TARGET = 'solana-sbpf'

// A frame has 4,096 bytes, and the virtual machine of today's clusters knows no gotox, no sign-extending load or
// move. No loop is unrolled, here and in the compiler: Anchor's walk over the accounts alone would take 70 KB.
const LLVM_ARGUMENTS = [
  '-bpf-stack-size=4096',
  '--bpf-max-stores-per-memfunc=5',
  '--disable-gotox',
  '--disable-ldsx',
  '--disable-movsx',
  '--unroll-threshold=0',
]

// rustc repeats the linker's command when linking fails: 10 KB that hide the reason.
const LINKER_COMMAND = /^\s*= note:\s+"[^"]*linker\.mjs" /

function rustFlags() {
  const cargoHome = process.env.CARGO_HOME ?? join(homedir(), '.cargo')
  return [
    '-Zunstable-options',
    '-Cpanic=immediate-abort',
    '-Crelocation-model=static',
    '-Ctarget-cpu=v2',
    '-Ctarget-feature=+allows-misaligned-mem-access',
    '--cfg=target_os="solana"',
    '-Aexplicit_builtin_cfgs_in_flags',
    '-Cllvm-args=-unroll-threshold=0',
    '-Clink-arg=--arch=v0',
    '-Clink-arg=--deploy=false',
    ...LLVM_ARGUMENTS.map((argument) => `-Clink-arg=--llvm-args=${argument}`),
    // Nothing of the machine may reach the artifact: the hash has to be the same everywhere.
    `--remap-path-prefix=${cargoHome}=/cargo`,
    `--remap-path-prefix=${ROOT}=/groundtruth`,
    `--remap-path-prefix=${sysroot()}=/rust`,
  ]
}

/**
 * Builds the program and checks the result.
 * @param {{ out: string, features?: string[], locked?: boolean }} options `out` is the file to write
 */
export async function buildProgram({ out, features = [], locked = false }) {
  const args = [
    'build',
    '--quiet',
    '--package',
    'groundtruth',
    '--release',
    '--target',
    join(HERE, `${TARGET}.json`),
  ]
  args.push('-Zjson-target-spec', '-Zbuild-std=std', '-Zbuild-std-features=compiler-builtins-mem')
  if (features.length > 0) args.push('--features', features.join(','))
  if (locked) args.push('--locked')
  const env = rustEnvironment({
    CARGO_ENCODED_RUSTFLAGS: rustFlags().join('\x1f'),
    [`CARGO_TARGET_${TARGET.toUpperCase().replaceAll('-', '_')}_LINKER`]: join(HERE, 'linker.mjs'),
    RUSTC_BOOTSTRAP_SYNTHETIC_TARGET: '1',
    RUST_BACKTRACE: '0',
  })
  await step('Build the program (from nothing about a minute: the standard library is built too)', () =>
    run('cargo', args, {
      cwd: ROOT,
      env,
      show: true,
      hide: LINKER_COMMAND,
      failure: 'The program does not build: see the lines above.',
    }),
  )
  const built = join(TARGET_DIR, TARGET, 'release', 'libgroundtruth.so')
  await checkBinary(built)
  await mkdir(dirname(out), { recursive: true })
  await copyFile(built, `${out}.new`)
  await rename(`${out}.new`, out)
}
