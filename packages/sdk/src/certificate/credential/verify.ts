import { canonicalJson } from '../../evidence/json.ts'
import type { CertificateFacts } from '../facts.ts'
import { CERTIFICATE_VERSION } from '../words.ts'
import { CredentialError } from './errors.ts'
import { readFacts } from './facts-shape.ts'
import { credentialOf } from './issue.ts'
import { checkProof, isFields } from './proof.ts'

export interface CheckedCredential {
  /** DID of the key that signed. Whether to trust it is the reader's to decide. */
  issuer: string
  facts: CertificateFacts
  /** Of its words, from 1. */
  version: number
  /** False where the words are those of another version of this software, so that they could not be made again. */
  wordsCompared: boolean
}

/**
 * Checks a credential without asking anyone: the proof, that its issuer made it, and that its words follow from its
 * facts, where this version of the software can make them. @throws CredentialError that says what does not hold.
 */
export function checkCredential(text: string): CheckedCredential {
  const credential = parse(text)
  const signer = checkProof(credential)
  if (credential['issuer'] !== signer) {
    throw new CredentialError('The credential names another issuer than the key that signed it.')
  }
  const subject = credential['credentialSubject']
  const facts = readFacts(isFields(subject) ? subject['facts'] : undefined)
  const { proof: _, ...document } = credential
  const version = isFields(subject) ? Number(subject['version']) : 0
  const wordsCompared = version === CERTIFICATE_VERSION
  if (wordsCompared && canonicalJson(document) !== canonicalJson(credentialOf(facts, signer))) {
    throw new CredentialError(
      'The proof holds, but the words of the credential do not follow from its facts: ask its issuer, or update this software.',
    )
  }
  return { issuer: signer, facts, version, wordsCompared }
}

/** A fact of the credential that the chain tells otherwise. */
export interface Difference {
  fact: string
  credential: string
  chain: string
  /** True for what may change after a retirement: the batch's status, its letters, verifiers' statements. */
  mayChange: boolean
}

const CHANGING = ['batch.status', 'batch.authorizedBy', 'batch.adjusted', 'claim.verifiers']
/** The moment of reading, and what a node or a content store may lack. */
const NOT_COMPARED = /^(readAt|project\.name|claim\.proposals\.\d+\.name)$/

/** Compares with facts that were read from the chain now; those of the first version say nothing of proposals. */
export function compareFacts(
  credential: CertificateFacts,
  chain: CertificateFacts,
  version = CERTIFICATE_VERSION,
): Difference[] {
  const [said, told] = [flatten(credential), flatten(chain)]
  if (version === 1) said.delete('claim.proposals')
  return [...said]
    .filter(([fact, value]) => !NOT_COMPARED.test(fact) && told.get(fact) !== value)
    .filter(([fact]) => fact !== 'retirement.signature' || told.get(fact) !== 'null')
    .map(([fact, value]) => ({
      fact,
      credential: value,
      chain: told.get(fact) ?? 'null',
      mayChange: CHANGING.includes(fact),
    }))
}

function flatten(facts: CertificateFacts): Map<string, string> {
  const found = new Map<string, string>()
  for (const [room, value] of Object.entries(facts)) {
    if (!isFields(value)) found.set(room, canonicalJson(value))
    else for (const [name, each] of Object.entries(value)) found.set(`${room}.${name}`, canonicalJson(each))
  }
  found.set('claim.proposals', `${facts.claim.proposals.length}`)
  for (const [row, proposal] of facts.claim.proposals.entries()) {
    for (const [name, each] of Object.entries(proposal)) {
      found.set(`claim.proposals.${row}.${name}`, canonicalJson(each))
    }
  }
  return found
}

function parse(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new CredentialError('The file is not JSON: give the credential as it was handed out.')
  }
  if (!isFields(value)) throw new CredentialError('The file is not a credential: it must be a JSON object.')
  return value
}
