// Reads one section of a 64-bit little-endian ELF file.

/**
 * @param {Buffer} file
 * @param {string} wanted the section's name
 * @returns {{ data: Buffer, address: number }} its bytes, and the address at which they are loaded
 */
export function readSection(file, wanted) {
  const headers = readHeaders(file)
  const names = headers[file.readUInt16LE(62)].data
  const found = headers.find(({ name }) => names.toString('latin1', name, names.indexOf(0, name)) === wanted)
  if (!found) throw new Error(`The file has no section ${wanted}: it is no program.`)
  return found
}

function readHeaders(file) {
  const table = Number(file.readBigUInt64LE(40))
  return Array.from({ length: file.readUInt16LE(60) }, (_, index) => {
    const at = table + index * 64
    const offset = Number(file.readBigUInt64LE(at + 24))
    return {
      name: file.readUInt32LE(at),
      address: Number(file.readBigUInt64LE(at + 16)),
      data: file.subarray(offset, offset + Number(file.readBigUInt64LE(at + 32))),
    }
  })
}
