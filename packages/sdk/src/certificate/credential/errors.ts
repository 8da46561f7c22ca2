/** A credential that cannot be read or does not hold; the message says which part of it. */
export class CredentialError extends Error {
  override name = 'CredentialError'
}
