/** Certificates as W3C Verifiable Credentials 2.0, signed and checked offline. */
export { didOf, publicKeyOf } from './did-key.ts'
export { CredentialError } from './errors.ts'
export { readFacts } from './facts-shape.ts'
export { credentialOf, issueCredential, type RetirementCredential } from './issue.ts'
export { addProof, checkProof } from './proof.ts'
export { type CheckedCredential, checkCredential, compareFacts, type Difference } from './verify.ts'
