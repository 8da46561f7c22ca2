#!/usr/bin/env node
// The linker that rustc calls for the comparison. From the dumped module it reads the names of the functions that
// process one instruction each, and keeps them out of line: inlined into one function they are longer than a jump.
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { LINKER, sysroot } from '../../toolchain/versions.mjs'

const PROCESSOR = /^define .*@(_R[\w.$]*\dprocess_[a-z_]+)\(/
const passed = process.argv.slice(2)

// sbpf-linker takes the first file named libLLVM* that it meets: it is shown a folder with the right one alone.
function isolateLlvm(folder) {
  const libraries = join(sysroot(), 'lib')
  mkdirSync(folder)
  const llvm = readdirSync(libraries).find((name) => name.startsWith('libLLVM.so.'))
  symlinkSync(join(libraries, llvm), join(folder, 'libLLVM.so'))
  return folder
}

function link(extra, llvm, stdio) {
  const { status, error } = spawnSync(LINKER, [...passed, ...extra], {
    env: { ...process.env, LD_LIBRARY_PATH: llvm },
    stdio,
  })
  if (error) console.error(`sbpf-linker does not start: ${error.message}`)
  return status === 0
}

/** Names of the functions of the dumped module that process one instruction each. */
function processors(module) {
  return module.split('\n').flatMap((line) => PROCESSOR.exec(line)?.[1] ?? [])
}

function linkOutOfLine(scratch) {
  const llvm = isolateLlvm(join(scratch, 'llvm'))
  // This link may fail, because of what the next one mends; its dump comes before that.
  link([`--dump-module=${scratch}`], llvm, 'ignore')
  const names = processors(readFileSync(join(scratch, 'pre-opt.ll'), 'utf8'))
  const outOfLine = names.map((name) => `--llvm-args=-force-attribute=${name}:noinline`)
  return link(outOfLine, llvm, 'inherit')
}

// Cargo links each dependency that could also be a program by itself: nobody loads those.
const output = passed[passed.indexOf('-o') + 1]
if (!basename(output).startsWith(`lib${process.env.GOVERNANCE_BENCH_LIBRARY}`)) writeFileSync(output, '')
else {
  const scratch = mkdtempSync(join(tmpdir(), 'governance-link-'))
  try {
    process.exitCode = linkOutOfLine(scratch) ? 0 : 1
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
