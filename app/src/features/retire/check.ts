import { AmountError, parseAmount } from '@groundtruth/sdk/amounts'
import type { Amount } from '@groundtruth/server/api-types'
import { creditsText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { personalData } from '@groundtruth/sdk/personal-data'

export interface RetireFields {
  amount: string
  beneficiaryKind: 'holder' | 'name' | 'hash'
  /** The public name, or the words behind the hash, which stay here. */
  name: string
  /** The salted hash, once its owner has saved the salt; else empty. */
  hash: string
  purpose: 'voluntary' | 'compliance' | 'other'
  country: string
}

export type RetireFaults = Partial<Record<'amount' | 'name' | 'country', string>>

/** What the program keeps of a name, in bytes of UTF-8. */
const MAX_NAME_BYTES = 64

/** The amount in base units, and what is wrong with the fields. */
export function checkRetirement(
  fields: RetireFields,
  held: Amount,
): { amount: bigint; faults: RetireFaults } {
  const faults: RetireFaults = {}
  let amount = 0n
  try {
    amount = parseAmount(fields.amount, held.decimals)
    if (amount === 0n) faults.amount = t('retire.zero')
    if (amount > BigInt(held.base)) faults.amount = t('retire.tooMuch', { amount: creditsText(held) })
  } catch (error) {
    if (!(error instanceof AmountError)) throw error
    faults.amount = error.message
  }
  const name = beneficiaryFault(fields)
  if (name !== undefined) faults.name = name
  if (!/^([A-Z]{2})?$/.test(fields.country.trim().toUpperCase())) faults.country = t('retire.countryWrong')
  return { amount, faults }
}

function beneficiaryFault({ beneficiaryKind, name, hash }: RetireFields): string | undefined {
  if (beneficiaryKind === 'name') return nameFault(name)
  if (beneficiaryKind === 'holder') return undefined
  if (name.trim() === '') return t('retire.hashMissing')
  return hash === '' ? t('retire.hashUnsaved') : undefined
}

/** What is wrong with a beneficiary's public name; undefined where it may be published. */
export function nameFault(text: string): string | undefined {
  const name = text.trim()
  if (name === '') return t('retire.nameMissing')
  const bytes = new TextEncoder().encode(name).length
  if (bytes > MAX_NAME_BYTES) return t('retire.nameLong', { bytes })
  const found = personalData(name, 'name')
  if (found === null) return undefined
  return t(found === 'email' ? 'retire.nameEmail' : 'retire.namePhone')
}
