// Checks on the built program that neither the compiler nor the linker makes.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { BuildError } from './run.mjs'
import { readSection } from './elf.mjs'
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

/** Refuses a program that stores above its frame, and says how large it is. */
export async function checkBinary(file) {
  const binary = await readFile(file)
  const text = readSection(binary, '.text')
  const faults = storesAboveFrame(text.data, text.address)
  if (faults.length > 0) {
    throw new BuildError(
      `${basename(file)} stores above its frame at ${faults.map((address) => `0x${address.toString(16)}`).join(', ')}: ` +
        'a function with more than five words of arguments was not inlined. Pass a struct by reference instead.',
    )
  }
  console.log(
    `  ${basename(file)}: ${binary.length} of ${SIZE_LIMIT} bytes, ${text.data.length / 8} instructions`,
  )
}

/** Refuses a program that is too large. Apart from the other check, because such a program still runs. */
export async function checkSize(file) {
  const { size } = await stat(file)
  if (size > SIZE_LIMIT) {
    throw new BuildError(`${basename(file)} has ${size} bytes, more than the limit of ${SIZE_LIMIT}.`)
  }
}
