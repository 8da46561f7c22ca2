import { expect } from 'chai'
import {
  addProof,
  checkCredential,
  checkProof,
  compareFacts,
  CredentialError,
  didOf,
  issueCredential,
  publicKeyOf,
} from '../../packages/sdk/src/certificate/credential/index.ts'
import { certificateView } from '../../packages/sdk/src/certificate/index.ts'
import { fromHex, toHex } from '../../packages/sdk/src/evidence/index.ts'
import { factsWith, NAMES } from './support/facts.ts'

const SITE = 'https://groundtruth.example'
const KEY = new Uint8Array(32).fill(7)

/** W3C, Data Integrity EdDSA Cryptosuites v1.0, appendix B: the example of eddsa-jcs-2022. */
const W3C = {
  secretKey: 'c96ef9ea10c5e414c471723aff9de72c35fa5b70fae97e8832ecac7d2e2b8ed6',
  did: 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
  created: '2023-02-24T23:36:38Z',
  proofValue: 'z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX',
  document: {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
    id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
    type: ['VerifiableCredential', 'AlumniCredential'],
    name: 'Alumni Credential',
    description: 'A minimum viable example of an Alumni Credential.',
    issuer: 'https://vc.example/issuers/5678',
    validFrom: '2023-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
  },
}

const issue = (change = {}) => issueCredential(factsWith(change), KEY)

describe('the credential of a certificate', () => {
  it("is signed as W3C's example of eddsa-jcs-2022 is, to the letter", () => {
    const secured = addProof(W3C.document, fromHex(W3C.secretKey), W3C.created)
    expect(secured.proof['proofValue']).to.equal(W3C.proofValue)
    expect(checkProof(secured)).to.equal(W3C.did)
    expect(didOf(publicKeyOf(W3C.did))).to.equal(W3C.did)
  })

  it('holds its own check, for every script of names', () => {
    for (const beneficiary of Object.values(NAMES)) {
      const facts = factsWith({ retirement: { beneficiary } })
      const checked = checkCredential(JSON.stringify(issueCredential(facts, KEY)))
      expect(checked.facts).to.deep.equal(facts)
    }
  })

  it('says the words of page and PDF, since when it is valid, and that the chain is what counts', () => {
    const credential = issue()
    const view = certificateView(factsWith(), SITE)
    expect(credential.credentialSubject.certificate.rows).to.deep.equal(view.rows)
    expect(credential.credentialSubject.certificate.sentence).to.equal(view.sentence)
    expect(credential.validFrom).to.equal('2026-09-21T10:05:00Z')
    expect(credential.id).to.equal(`solana:${'G'.repeat(32)}:${'R'.repeat(43)}`)
    expect(credential.description).to.contain('The issuer attests only that the chain showed this')
    expect(credential.type).to.deep.equal(['VerifiableCredential', 'RetirementCertificate'])
  })

  it('is the same file for the same facts', () => {
    expect(JSON.stringify(issue())).to.equal(JSON.stringify(issue()))
  })

  it('does not hold after any change of any value', () => {
    const places = leavesOf(issue())
    expect(places).to.have.length.above(60)
    for (const place of places) {
      const changed = structuredClone(issue())
      change(changed, place)
      expect(() => checkCredential(JSON.stringify(changed)), place.join('.')).to.throw(CredentialError)
    }
  })

  it('does not hold with another key, however well it signs', () => {
    const other = issueCredential(factsWith(), new Uint8Array(32).fill(9))
    const forged = { ...other, issuer: issue().issuer }
    expect(() => checkCredential(JSON.stringify(forged))).to.throw(CredentialError, 'proof does not hold')
    const { proof: _, ...words } = issue()
    const resigned = addProof(words, new Uint8Array(32).fill(9), '2026-11-01T00:00:00Z')
    expect(() => checkCredential(JSON.stringify(resigned))).to.throw(CredentialError, 'another issuer')
  })

  it('does not hold where its words say something else than its facts, even signed by its issuer', () => {
    const { proof: _, ...words } = issue()
    const rounded = structuredClone(words)
    rounded.credentialSubject.certificate.sentence = '2 t CO2e were retired.'
    const signed = addProof(rounded, KEY, '2026-11-01T00:00:00Z')
    expect(() => checkCredential(JSON.stringify(signed))).to.throw(
      CredentialError,
      'do not follow from its facts',
    )
  })

  it('tells what a file lacks that is no credential', () => {
    expect(() => checkCredential('not json')).to.throw(CredentialError, 'is not JSON')
    expect(() => checkCredential('[]')).to.throw(CredentialError, 'must be a JSON object')
    expect(() => checkCredential('{}')).to.throw(CredentialError, 'has no proof')
  })

  it('differs from the chain by name, and tells what may change from what may not', () => {
    const said = factsWith()
    const told = factsWith({
      batch: { status: 'reversed' },
      retirement: { amount: '1501' },
      project: { name: null },
      claim: { proposals: [{ address: 'F'.repeat(43), name: null, bps: 500 }] },
    })
    expect(compareFacts(said, { ...told, readAt: 0 })).to.deep.equal([
      { fact: 'retirement.amount', credential: '"1500"', chain: '"1501"', mayChange: false },
      { fact: 'batch.status', credential: '"active"', chain: '"reversed"', mayChange: true },
      { fact: 'claim.proposals.0.bps', credential: '400', chain: '500', mayChange: false },
    ])
    expect(compareFacts(said, said)).to.deep.equal([])
    expect(compareFacts(factsWith({ claim: { proposals: [] } }), said)).to.deep.equal([
      { fact: 'claim.proposals', credential: '0', chain: '1', mayChange: false },
    ])
  })

  it('still holds where it was signed before certificates named proposals', () => {
    const { proof: _, ...words } = issue()
    const { proposals: _proposals, ...claim } = words.credentialSubject.facts.claim
    const { facts, ...subject } = words.credentialSubject
    const earlier = {
      ...words,
      credentialSubject: { ...subject, version: 1, facts: { ...facts, claim } },
    }
    const checked = checkCredential(JSON.stringify(addProof(earlier, KEY, '2026-11-01T00:00:00Z')))
    expect(checked.facts.claim.proposals).to.deep.equal([])
    expect(checked).to.include({ version: 1, wordsCompared: false })
    expect(compareFacts(checked.facts, factsWith(), checked.version)).to.deep.equal([])
  })

  it('names its issuer by a key that anyone can read from the name', () => {
    const did = issue().issuer
    expect(toHex(publicKeyOf(did))).to.have.length(64)
    expect(() => publicKeyOf('did:web:groundtruth.example')).to.throw(CredentialError)
  })
})

type Place = (string | number)[]

/** The path of every value. */
function leavesOf(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  return [...keys].flatMap((key) => leavesOf(Reflect.get(value, key), [...path, key]))
}

function change(document: object, place: Place): void {
  let holder = document
  for (const name of place.slice(0, -1)) holder = Object(Reflect.get(holder, name))
  const last = place.at(-1) ?? ''
  const value: unknown = Reflect.get(holder, last)
  Reflect.set(
    holder,
    last,
    typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}x` : 'x',
  )
}
