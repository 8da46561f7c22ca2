import { addressOf } from '../../chain/base58.ts'

export interface ParsedExtension {
  extension: string
  state?: object
}

// After a plain token account and the byte that says what it is.
const FIRST = 166

/** The Token-2022 extensions of a mint or token account, those in use parsed, the rest by name. */
export function parseExtensions(bytes: Uint8Array): ParsedExtension[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: ParsedExtension[] = []
  for (let at = FIRST; at + 4 <= data.length;) {
    const kind = data.readUInt16LE(at)
    const length = data.readUInt16LE(at + 2)
    if (kind === 0) break
    found.push(parseExtension(kind, data.subarray(at + 4, at + 4 + length)))
    at += 4 + length
  }
  return found
}

function parseExtension(kind: number, value: Buffer): ParsedExtension {
  switch (kind) {
    case 3:
      return { extension: 'mintCloseAuthority', state: { closeAuthority: addressOrNull(value, 0) } }
    case 7:
      return { extension: 'immutableOwner' }
    case 9:
      return { extension: 'nonTransferable' }
    case 12:
      return { extension: 'permanentDelegate', state: { delegate: addressOrNull(value, 0) } }
    case 13:
      return { extension: 'nonTransferableAccount' }
    case 18:
      return pointer('metadataPointer', 'metadataAddress', value)
    case 19:
      return { extension: 'tokenMetadata', state: parseMetadata(value) }
    case 20:
      return pointer('groupPointer', 'groupAddress', value)
    case 22:
      return pointer('groupMemberPointer', 'memberAddress', value)
    default:
      return { extension: 'unparseableExtension' }
  }
}

function pointer(extension: string, field: string, value: Buffer): ParsedExtension {
  return { extension, state: { authority: addressOrNull(value, 0), [field]: addressOrNull(value, 32) } }
}

function addressOrNull(value: Buffer, at: number): string | null {
  const bytes = value.subarray(at, at + 32)
  return bytes.every((byte) => byte === 0) ? null : addressOf(bytes)
}

function parseMetadata(value: Buffer): object {
  let at = 64
  const text = () => {
    const length = value.readUInt32LE(at)
    at += 4 + length
    return value.subarray(at - length, at).toString()
  }
  const [name, symbol, uri] = [text(), text(), text()]
  const pairs = value.readUInt32LE(at)
  at += 4
  const additionalMetadata = Array.from({ length: pairs }, () => [text(), text()])
  const mint = addressOf(value.subarray(32, 64))
  return { additionalMetadata, mint, name, symbol, updateAuthority: addressOrNull(value, 0), uri }
}
