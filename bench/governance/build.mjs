// Installs and builds what the comparison needs: the virtual machine, the published SPL Governance and our own
// program, both for sBPF v3 with the same flags. All that is built lies in .toolchain.
import { copyFile, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from '../../toolchain/install.mjs'
import { entry, run, step } from '../../toolchain/run.mjs'
import { HOME, ROOT, rustEnvironment } from '../../toolchain/versions.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
const OUT = join(HOME, 'governance')
const TARGET_DIR = join(HOME, 'target-governance')

// Beside the flags of toolchain/program.mjs: another version of the machine, and no instruction that it lacks.
const LLVM_ARGUMENTS = [
  '-bpf-stack-size=4096',
  '--bpf-max-stores-per-memfunc=5',
  '--disable-gotox',
  '--disable-ldsx',
  '--disable-movsx',
  '--disable-bswap',
  '--unroll-threshold=0',
]

const FLAGS = [
  '-Zunstable-options',
  '-Cpanic=immediate-abort',
  '-Crelocation-model=static',
  '-Ctarget-cpu=v4',
  '-Ctarget-feature=+allows-misaligned-mem-access',
  '--cfg=target_os="solana"',
  '-Aexplicit_builtin_cfgs_in_flags',
  '-Cllvm-args=-unroll-threshold=0',
  '-Clink-arg=--arch=v3',
  '-Clink-arg=--deploy=false',
  ...LLVM_ARGUMENTS.map((argument) => `-Clink-arg=--llvm-args=${argument}`),
]

async function build(name, { folder, library, output }) {
  const env = rustEnvironment({
    CARGO_TARGET_DIR: TARGET_DIR,
    CARGO_ENCODED_RUSTFLAGS: FLAGS.join('\x1f'),
    CARGO_TARGET_SOLANA_SBPF_LINKER: join(HERE, 'linker.mjs'),
    GOVERNANCE_BENCH_LIBRARY: library,
    RUSTC_BOOTSTRAP_SYNTHETIC_TARGET: '1',
    RUST_BACKTRACE: '0',
  })
  const args = ['build', '--quiet', '--locked', '--lib', '--release', '--target']
  args.push(join(ROOT, 'toolchain', 'solana-sbpf.json'), '-Zjson-target-spec', '-Zbuild-std=std')
  args.push('-Zbuild-std-features=compiler-builtins-mem')
  await step(`Build ${name} for sBPF v3 (from nothing about two minutes)`, () =>
    run('cargo', args, { cwd: folder, env, failure: `${name} does not build: see the lines above.` }),
  )
  await copyFile(join(TARGET_DIR, 'solana-sbpf', 'release', `lib${library}.so`), join(OUT, output))
  const { size } = await stat(join(OUT, output))
  console.log(`  ${output}: ${size} bytes`)
}

await entry(async () => {
  await install()
  await mkdir(OUT, { recursive: true })
  await step('Install the virtual machine of the comparison', () =>
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
      cwd: HERE,
      failure: 'Check that the npm registry can be reached and run it again.',
    }),
  )
  await build('SPL Governance 4.0.0', {
    folder: join(HERE, 'program'),
    library: 'spl_governance_bench',
    output: 'spl-governance.so',
  })
  await build('Groundtruth', {
    folder: join(ROOT, 'programs', 'groundtruth'),
    library: 'groundtruth',
    output: 'groundtruth.so',
  })
})
