import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { checkSize, storesAboveFrame } from '../../toolchain/check-binary.mjs'

const R10 = 10
const STORE_REGISTER = 0x7b
const STORE_IMMEDIATE = 0x7a
const LOAD_REGISTER = 0x79
const LOAD_IMMEDIATE = 0x18

/** One instruction of eight bytes: opcode, base register in the lower half of its byte, offset. */
function instruction(opcode: number, base: number, offset: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt8(opcode, 0)
  bytes.writeUInt8(base, 1)
  bytes.writeInt16LE(offset, 2)
  return bytes
}

describe('stores above the frame', () => {
  it('finds a store at the frame pointer or above it, by its address', () => {
    const code = Buffer.concat([
      instruction(STORE_REGISTER, R10, -8),
      instruction(STORE_REGISTER, R10, 0),
      instruction(STORE_IMMEDIATE, R10, 8),
    ])
    expect(storesAboveFrame(code, 0x100)).to.deep.equal([0x108, 0x110])
  })

  it('lets loads and stores through other registers pass', () => {
    const code = Buffer.concat([instruction(STORE_REGISTER, 1, 8), instruction(LOAD_REGISTER, R10, 8)])
    expect(storesAboveFrame(code, 0)).to.deep.equal([])
  })

  it('does not read the second half of a wide constant as an instruction', () => {
    const code = Buffer.concat([instruction(LOAD_IMMEDIATE, 1, 0), instruction(STORE_REGISTER, R10, 8)])
    expect(storesAboveFrame(code, 0)).to.deep.equal([])
  })
})

describe('the size of the program', () => {
  it('refuses one byte more than 500 KB', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'groundtruth-size-'))
    try {
      const file = join(folder, 'program.so')
      await writeFile(file, Buffer.alloc(500 * 1024))
      await checkSize(file)
      await writeFile(file, Buffer.alloc(500 * 1024 + 1))
      const refused = await checkSize(file).then(() => 'accepted', String)
      expect(refused).to.contain('512001 bytes')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
