import { saveFile } from '../../shared/content/index.ts'

/** What its owner keeps to prove later for whom credits were retired. */
export interface SaltedBeneficiary {
  beneficiary: string
  /** 32 random bytes in hex. */
  salt: string
  /** SHA-256 of the salt's bytes and then the words as UTF-8: what stands on the chain. */
  hash: string
}

/** Salts and hashes a beneficiary's name on this computer. */
export async function saltBeneficiary(text: string): Promise<SaltedBeneficiary> {
  const { sha256Hex } = await import('@groundtruth/sdk/evidence')
  const beneficiary = text.trim()
  const salt = crypto.getRandomValues(new Uint8Array(32))
  const hash = sha256Hex(Uint8Array.from([...salt, ...new TextEncoder().encode(beneficiary)]))
  return { beneficiary, salt: hexOf(salt), hash }
}

/** Hands the file to its owner; nothing of it is sent anywhere. */
export function saveSalt(salted: SaltedBeneficiary, batch: string): void {
  const text = JSON.stringify({ schema: 'groundtruth-beneficiary-1', batch, ...salted }, null, 2)
  saveFile(`beneficiary-${salted.hash.slice(0, 8)}.json`, `${text}\n`)
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
