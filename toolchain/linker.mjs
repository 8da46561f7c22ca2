#!/usr/bin/env node
// The linker that rustc calls. It links more than once: functions with more than five words of arguments fault at
// run time, so the first link finds them and the next has them inlined.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LINKER, sysroot } from './versions.mjs'
import { wideFunctions } from './wide-functions.mjs'

/** Links with the arguments that rustc gave and `extra`; says whether that worked. */
function link(extra, llvm) {
  const { status, error } = spawnSync(LINKER, [...process.argv.slice(2), ...extra], {
    env: { ...process.env, LD_LIBRARY_PATH: llvm },
    stdio: 'inherit',
  })
  if (error) console.error(`sbpf-linker does not start: ${error.message}`)
  return status === 0
}

// sbpf-linker takes the first file named libLLVM* that it meets. The compiler's folder holds two, of which one is
// no library, so it is shown a folder with the right one alone.
function isolateLlvm(folder) {
  const libraries = join(sysroot(), 'lib')
  const llvm = readdirSync(libraries).find((name) => name.startsWith('libLLVM.so.'))
  mkdirSync(folder)
  symlinkSync(join(libraries, llvm), join(folder, 'libLLVM.so'))
  return folder
}

/** Links until no function is left whose arguments do not fit, or none of those that are left can be inlined. */
function linkNarrow(scratch) {
  const llvm = isolateLlvm(join(scratch, 'llvm'))
  const wideIn = (stage) => wideFunctions(readFileSync(join(scratch, `${stage}.ll`), 'utf8'))
  const dump = `--dump-module=${scratch}`
  if (!link([dump], llvm)) return false
  const inlined = new Set()
  let wide = wideIn('pre-opt')
  // Optimizing widens further functions, where it passes a structure's fields instead of its address.
  while (wide.some((name) => !inlined.has(name))) {
    for (const name of wide) inlined.add(name)
    if (!link([dump, ...[...inlined].flatMap(inlining)], llvm)) return false
    wide = wideIn('post-opt')
  }
  if (wide.length > 0) console.error(`More than five words of arguments, not inlined: ${wide.join(', ')}`)
  return true
}

const inlining = (name) => [
  `--llvm-args=-force-remove-attribute=${name}:noinline`,
  `--llvm-args=-force-attribute=${name}:alwaysinline`,
]

const scratch = mkdtempSync(join(tmpdir(), 'groundtruth-link-'))
try {
  process.exitCode = linkNarrow(scratch) ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
