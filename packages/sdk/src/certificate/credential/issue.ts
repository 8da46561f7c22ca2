import { ed25519 } from '@noble/curves/ed25519.js'
import type { CertificateFacts } from '../facts.ts'
import { withoutIsolates } from '../shown-name.ts'
import { certificateView, type CertificateView } from '../view.ts'
import { CERTIFICATE_VERSION } from '../words.ts'
import { didOf } from './did-key.ts'
import { addProof } from './proof.ts'

export const CREDENTIAL_TYPE = 'RetirementCertificate'

/** Terms that W3C's context does not define are those of this document's own fields. */
const CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/ns/credentials/undefined-terms/v2',
]

const ATTESTS =
  'The issuer attests only that the chain showed this when the proof was made. The chain is what counts; anyone can ask it.'

/** The certificate as a Verifiable Credential of the W3C's data model 2.0, before its proof. */
export interface RetirementCredential {
  [field: string]: unknown
  '@context': string[]
  id: string
  type: string[]
  issuer: string
  validFrom: string
  name: string
  description: string
  credentialSubject: {
    /** The retirement's account in the chain that the genesis hash names. */
    id: string
    type: typeof CREDENTIAL_TYPE
    /** Of the words below. */
    version: number
    facts: CertificateFacts
    /**
     * The words and digits of page and PDF, without where a page stands: what is signed must not depend on the address
     * by which somebody asked for it.
     */
    certificate: Omit<CertificateView, 'missing' | 'date' | 'link' | 'url'>
  }
}

/**
 * Signs what a certificate says with the issuer's 32-byte seed. The proof's time is the chain's clock when the facts were
 * read, so that the same facts give the same file.
 */
export function issueCredential(facts: CertificateFacts, secretKey: Uint8Array) {
  const issuer = didOf(ed25519.getPublicKey(secretKey))
  return addProof(credentialOf(facts, issuer), secretKey, timeOf(facts.readAt))
}

/** What `issueCredential` signs. */
export function credentialOf(facts: CertificateFacts, issuer: string): RetirementCredential {
  const { missing: _missing, link: _link, url: _url, date, ...certificate } = certificateView(facts, '')
  const account = `solana:${facts.chain.genesisHash.slice(0, 32)}:${facts.retirement.address}`
  return {
    '@context': CONTEXT,
    id: account,
    type: ['VerifiableCredential', CREDENTIAL_TYPE],
    issuer,
    validFrom: timeOf(date),
    name: `${certificate.title} ${certificate.number}`,
    description: `${withoutIsolates(certificate.sentence)} ${ATTESTS}`,
    credentialSubject: {
      id: account,
      type: CREDENTIAL_TYPE,
      version: CERTIFICATE_VERSION,
      facts,
      certificate,
    },
  }
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
