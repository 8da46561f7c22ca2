// Checks on the built program that neither the compiler nor the linker makes.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { BuildError } from './run.mjs'
import { readElf } from './elf.mjs'
import { SIZE_LIMIT } from './versions.mjs'

const STORE_CLASSES = [2, 3]
const LOAD_DOUBLE_WORD = 0x18
const FRAME_POINTER = 10

/**
 * Addresses in `.text` of stores at or above the frame pointer: an argument passed on the stack lands in the
 * gap between two frames, and the virtual machine faults there.
 * @param {Buffer} code
 * @param {number} address of the first instruction
 */
export function storesAboveFrame(code, address) {
  const found = []
  for (let at = 0; at + 8 <= code.length; at += 8) {
    const opcode = code[at]
    if (
      STORE_CLASSES.includes(opcode & 7) &&
      (code[at + 1] & 15) === FRAME_POINTER &&
      code.readInt16LE(at + 2) >= 0
    ) {
      found.push(address + at)
    }
    if (opcode === LOAD_DOUBLE_WORD) at += 8
  }
  return found
}

/** Refuses a program that is too large, stores above its frame or imports what no cluster offers. */
export async function checkBinary(file) {
  const binary = await readFile(file)
  const { text, imports } = readElf(binary)
  const faults = storesAboveFrame(text.data, text.address)
  if (faults.length > 0) {
    throw new BuildError(
      `${basename(file)} stores above its frame at ${faults.map((address) => `0x${address.toString(16)}`).join(', ')}: ` +
        'a function with more than five words of arguments was not inlined. Pass a struct by reference instead.',
    )
  }
  const unknown = imports.filter((name) => !/^(sol_\w+|abort)$/.test(name))
  if (unknown.length > 0) {
    throw new BuildError(
      `${basename(file)} calls ${unknown.join(', ')}, which no cluster offers. Remove the call.`,
    )
  }
  if (binary.length > SIZE_LIMIT) {
    throw new BuildError(
      `${basename(file)} has ${binary.length} bytes, more than the limit of ${SIZE_LIMIT}.`,
    )
  }
  console.log(
    `  ${basename(file)}: ${binary.length} of ${SIZE_LIMIT} bytes, ${text.data.length / 8} instructions`,
  )
}
