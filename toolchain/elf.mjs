// Reads the few parts of a 64-bit little-endian ELF file that the checks need.

const UNDEFINED = 0

/**
 * @param {Buffer} file
 * @returns {{ text: { data: Buffer, address: number }, imports: string[] }} the code, and the names of the
 *   functions that the file expects from the machine that runs it
 */
export function readElf(file) {
  const sections = readSections(file)
  const text = sections.get('.text')
  if (!text) throw new Error('The file has no .text section: it is no program.')
  const symbols = sections.get('.dynsym')?.data ?? Buffer.alloc(0)
  const names = sections.get('.dynstr')?.data ?? Buffer.alloc(0)
  const imports = []
  for (let at = 24; at + 24 <= symbols.length; at += 24) {
    if (symbols.readUInt16LE(at + 6) === UNDEFINED) imports.push(stringAt(names, symbols.readUInt32LE(at)))
  }
  return { text, imports: imports.sort() }
}

function readSections(file) {
  const table = Number(file.readBigUInt64LE(40))
  const count = file.readUInt16LE(60)
  const headers = Array.from({ length: count }, (_, index) => {
    const at = table + index * 64
    const offset = Number(file.readBigUInt64LE(at + 24))
    const size = Number(file.readBigUInt64LE(at + 32))
    return {
      name: file.readUInt32LE(at),
      address: Number(file.readBigUInt64LE(at + 16)),
      data: file.subarray(offset, offset + size),
    }
  })
  const names = headers[file.readUInt16LE(62)].data
  return new Map(headers.map(({ name, address, data }) => [stringAt(names, name), { address, data }]))
}

const stringAt = (table, at) => table.toString('latin1', at, table.indexOf(0, at))
