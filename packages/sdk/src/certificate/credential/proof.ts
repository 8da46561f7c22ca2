import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256Bytes } from '../../evidence/hash.ts'
import { canonicalJson } from '../../evidence/json.ts'
import { didOf, fromMultibase, multibase, publicKeyOf, verificationMethodOf } from './did-key.ts'
import { CredentialError } from './errors.ts'

type Fields = Record<string, unknown>

const SUITE = 'eddsa-jcs-2022'
const PURPOSE = 'assertionMethod'

/**
 * Adds a data-integrity proof (W3C eddsa-jcs-2022: RFC 8785 JSON, SHA-256, Ed25519). `secretKey` is the 32-byte seed,
 * `created` an ISO time. The same document, key and time give the same proof.
 */
export function addProof<T extends Fields>(
  document: T,
  secretKey: Uint8Array,
  created: string,
): T & { proof: Fields } {
  const method = verificationMethodOf(didOf(ed25519.getPublicKey(secretKey)))
  const options: Fields = {
    type: 'DataIntegrityProof',
    cryptosuite: SUITE,
    created,
    verificationMethod: method,
    proofPurpose: PURPOSE,
    ...('@context' in document ? { '@context': document['@context'] } : {}),
  }
  const proofValue = multibase(ed25519.sign(hashOf(document, options), secretKey))
  return { ...document, proof: { ...options, proofValue } }
}

/** Checks the proof with the key that it names, offline, and answers that key's DID. @throws CredentialError */
export function checkProof(secured: Fields): string {
  const { proof, ...document } = secured
  if (!isFields(proof)) throw new CredentialError('The file has no proof: ask for the credential again.')
  const { proofValue, ...options } = proof
  if (options['type'] !== 'DataIntegrityProof' || options['cryptosuite'] !== SUITE) {
    throw new CredentialError(`The proof must be a DataIntegrityProof of ${SUITE}; this is another kind.`)
  }
  if (options['proofPurpose'] !== PURPOSE) {
    throw new CredentialError(`The proof must serve ${PURPOSE}; this one is for something else.`)
  }
  const method = options['verificationMethod']
  const did = typeof method === 'string' ? (method.split('#')[0] ?? '') : ''
  const publicKey = publicKeyOf(did)
  if (method !== verificationMethodOf(did)) {
    throw new CredentialError('The proof names a key that is not the one in its did:key.')
  }
  checkContext(document, options)
  const signature = fromMultibase(typeof proofValue === 'string' ? proofValue : '')
  if (!holds(signature, hashOf(document, options), publicKey)) {
    throw new CredentialError(
      'The proof does not hold: the file was changed after it was signed, or another key signed it.',
    )
  }
  return did
}

/** The proof's context, where it has one, is what the signature covers; the document's must be the same. */
function checkContext(document: Fields, options: Fields): void {
  if (!('@context' in options)) return
  if (canonicalJson(options['@context']) !== canonicalJson(document['@context'] ?? null)) {
    throw new CredentialError('The context of the file is not the one that was signed.')
  }
}

function holds(signature: Uint8Array, hash: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, hash, publicKey, { zip215: false })
  } catch {
    return false
  }
}

function hashOf(document: Fields, options: Fields): Uint8Array {
  return Uint8Array.from([...sha256Bytes(canonicalJson(options)), ...sha256Bytes(canonicalJson(document))])
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
