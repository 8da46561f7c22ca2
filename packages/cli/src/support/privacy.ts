import { CliFailure } from './failure.ts'

/** Refuses what looks like a person's data where a public name belongs: what is published stays for ever. */
export function requirePublicName(text: string): void {
  const found = /\S+@\S+\.\S+/.test(text)
    ? 'an e-mail address'
    : /(?:\+|\b)\d(?:[\s()./-]*\d){6,}/.test(text)
      ? 'a phone number'
      : undefined
  if (found !== undefined) {
    throw CliFailure.usage(
      `"${text}" looks like ${found}. It would stand on the chain for ever: give the name of an organization, or leave it out.`,
    )
  }
  if (Buffer.byteLength(text) > 64) {
    throw CliFailure.usage(`"${text}" is longer than 64 bytes: give a shorter public name.`)
  }
}
