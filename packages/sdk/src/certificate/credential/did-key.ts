import { base58, fromBase58 } from '../../base58.ts'
import { CredentialError } from './errors.ts'

/** Multicodec prefix of an Ed25519 public key. */
const PREFIX = [0xed, 0x01]
const LENGTH = 32

/** The did:key of an Ed25519 public key. */
export function didOf(publicKey: Uint8Array): string {
  return `did:key:${multibase(Uint8Array.from([...PREFIX, ...publicKey]))}`
}

/** The key that a did:key names in itself, so that nobody needs to be asked for it. @throws CredentialError */
export function publicKeyOf(did: string): Uint8Array {
  const text = did.startsWith('did:key:') ? did.slice('did:key:'.length) : ''
  const bytes = fromMultibase(text)
  if (bytes.length !== PREFIX.length + LENGTH || PREFIX.some((byte, at) => bytes[at] !== byte)) {
    throw new CredentialError(
      `The issuer must be the did:key of an Ed25519 key; this is "${did.slice(0, 80)}".`,
    )
  }
  return bytes.slice(PREFIX.length)
}

/** The name of that key inside its document. */
export function verificationMethodOf(did: string): string {
  return `${did}#${did.slice('did:key:'.length)}`
}

/** Base58 with the prefix that says so. */
export function multibase(bytes: Uint8Array): string {
  return `z${base58(bytes)}`
}

/** @throws CredentialError for text that is not base58 with its prefix. */
export function fromMultibase(text: string): Uint8Array {
  try {
    if (text.startsWith('z')) return fromBase58(text.slice(1))
  } catch {
    // Told below, with what is expected.
  }
  throw new CredentialError(`"${text.slice(0, 80)}" is not a value in base58 that begins with z.`)
}
