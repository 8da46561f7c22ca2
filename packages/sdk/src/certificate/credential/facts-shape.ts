import { ENUMS } from '../../enums.ts'
import type { CertificateFacts } from '../facts.ts'
import { CredentialError } from './errors.ts'
import { isFields } from './proof.ts'

type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string'
const whole: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value)
const amount: Check = (value) => typeof value === 'string' && /^\d{1,20}$/.test(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const word =
  (words: Record<number, string>): Check =>
  (value) =>
    Object.values(words).some((each) => each === value)
const authority: Check = (value) => isFields(value) && text(value['address']) && orNull(text)(value['code'])
const proposals: Check = (value) =>
  Array.isArray(value) &&
  value.every(
    (each: unknown) =>
      isFields(each) && text(each['address']) && orNull(text)(each['name']) && whole(each['bps']),
  )

const SHAPE: {
  [Room in Exclude<keyof CertificateFacts, 'readAt'>]: Record<keyof CertificateFacts[Room], Check>
} = {
  retirement: {
    address: text,
    holder: text,
    amount,
    firstSerial: amount,
    purpose: word(ENUMS.retirementPurpose),
    country: orNull(text),
    beneficiaryKind: word(ENUMS.beneficiaryKind),
    beneficiary: orNull(text),
    periodStart: orNull(whole),
    periodEnd: orNull(whole),
    retiredAt: whole,
    batchStatus: word(ENUMS.batchStatus),
    signature: orNull(text),
  },
  batch: {
    address: text,
    code: text,
    mint: text,
    decimals: (value) => whole(value) && Number(value) >= 0 && Number(value) <= 19,
    unit: text,
    vintage: whole,
    status: word(ENUMS.batchStatus),
    authorizedBy: orNull(authority),
    adjusted: amount,
  },
  claim: { address: text, verifiers: whole, proposals },
  project: { address: text, code: text, name: orNull(text) },
  methodology: { address: text, code: text, revision: whole },
  chain: { genesisHash: text, programId: text },
}

/** Credentials of the first version of the words name no proposals. */
function withProposals(facts: Record<string, unknown>): Record<string, unknown> {
  const { claim } = facts
  return isFields(claim) ? { ...facts, claim: { proposals: [], ...claim } } : facts
}

/** Facts as a file holds them. @throws CredentialError naming the fact that is missing or of another kind. */
export function readFacts(file: unknown): CertificateFacts {
  if (!isFields(file)) throw new CredentialError('The credential holds no facts of a retirement.')
  const value = withProposals(file)
  for (const [room, checks] of Object.entries(SHAPE)) {
    const own = value[room]
    for (const [name, check] of Object.entries(checks)) {
      if (!isFields(own) || !check(own[name])) {
        throw new CredentialError(`The credential's fact ${room}.${name} is missing or not of its kind.`)
      }
    }
  }
  if (!whole(value['readAt']))
    throw new CredentialError("The credential's fact readAt is missing or no time.")
  // The boundary: every field was checked against the shape above.
  return value as unknown as CertificateFacts
}
