import { personalData } from '@groundtruth/sdk/personal-data'
import { CliFailure } from './failure.ts'

const KINDS = { email: 'an e-mail address', phone: 'a phone number' }

/** Refuses what looks like a person's data where a public name belongs: what is published stays for ever. */
export function requirePublicName(text: string): void {
  const found = personalData(text, 'name')
  if (found !== null) {
    throw CliFailure.usage(
      `"${text}" looks like ${KINDS[found]}. It would stand on the chain for ever: give the name of an organization, or leave it out.`,
    )
  }
  if (Buffer.byteLength(text) > 64) {
    throw CliFailure.usage(`"${text}" is longer than 64 bytes: give a shorter public name.`)
  }
}
