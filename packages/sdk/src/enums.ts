/**
 * The program's numbered values by name: the only place where a number of the chain meets its word.
 * The numbers stand in programs/groundtruth/src/state; a value keeps its number for ever.
 */
export const ENUMS = {
  accreditationStatus: { 1: 'active', 2: 'suspended', 3: 'revoked' },
  methodologyStatus: { 1: 'draft', 2: 'active', 3: 'retired' },
  methodologyEffect: { 1: 'avoidance', 2: 'storage' },
  projectStatus: { 1: 'proposed', 2: 'registered', 3: 'suspended', 4: 'closed' },
  claimStatus: {
    1: 'submitted',
    2: 'changes-requested',
    3: 'verified',
    4: 'issued',
    5: 'rejected',
    6: 'withdrawn',
    7: 'disputed',
    8: 'upheld',
    9: 'reversed',
  },
  verdict: { 1: 'accept', 2: 'reject', 3: 'changes' },
  disputeStatus: { 1: 'open', 2: 'upheld', 3: 'reversed', 4: 'lapsed' },
  projectRole: { 1: 'owner', 2: 'payee' },
  projectKeyKind: { 1: 'activity', 2: 'identifier' },
  batchStatus: { 1: 'open', 2: 'active', 3: 'suspended', 4: 'reversed', 5: 'invalidated' },
  reversalKind: { 1: 'loss', 2: 'invalidation' },
  reversalStatus: { 1: 'open', 2: 'covered', 3: 'partly-covered' },
  cancellationReason: { 1: 'compensation', 2: 'migration', 3: 'correction', 4: 'other', 5: 'destroyed' },
  letterKind: { 1: 'authorization', 2: 'withdrawal', 3: 'adjustment' },
  recordKind: { 1: 'report', 2: 'contract', 3: 'permit', 4: 'credential', 5: 'statement', 6: 'other' },
  concernStatus: { 1: 'open', 2: 'answered', 3: 'closed' },
  motionStatus: { 1: 'open', 2: 'approved', 3: 'executed', 4: 'cancelled' },
  motionTarget: { 1: 'groundtruth', 2: 'loader' },
  retirementPurpose: { 1: 'voluntary', 2: 'compliance', 3: 'other' },
  beneficiaryKind: { 0: 'holder', 1: 'name', 2: 'hash' },
  fundStatus: { 1: 'open', 2: 'winding-down' },
  fundRole: { 1: 'manager', 2: 'guardian' },
  poolStatus: { 1: 'open', 2: 'closing' },
  proposalStatus: {
    1: 'voting',
    2: 'cool-off',
    3: 'approved',
    4: 'in-delivery',
    5: 'completed',
    6: 'defeated',
    7: 'vetoed',
    8: 'cancelled',
    9: 'expired',
    10: 'terminated',
  },
  voteChoice: { 1: 'for', 2: 'against', 3: 'abstain' },
  milestoneKind: { 1: 'delivery', 2: 'advance', 3: 'credits' },
  milestoneStatus: {
    1: 'planned',
    2: 'submitted',
    3: 'accepted',
    4: 'paid',
    5: 'rejected',
    6: 'disputed',
    7: 'terminated',
  },
  deliveryStatus: { 1: 'submitted', 2: 'accepted', 3: 'rejected', 4: 'disputed', 5: 'reversed', 6: 'lapsed' },
  awardMethod: { 1: 'open', 2: 'restricted', 3: 'direct' },
  expenseStatus: { 1: 'reported', 2: 'accepted', 3: 'disallowed', 4: 'corrected', 5: 'lapsed' },
  voteWeight: { 1: 'linear', 2: 'square-root' },
} as const

/** Switches and kinds that stand together in one number, a bit each. */
export const BITS = {
  registryPause: { 1: 'claims', 2: 'attestations', 4: 'issuance', 8: 'projects', 16: 'funds', 32: 'records' },
  declaration: { 1: 'no-stake', 2: 'excess-explained', 4: 'flags-answered' },
  motionAccountFlag: { 1: 'writable', 2: 'signer', 4: 'executor' },
  fundPause: { 1: 'contributions', 2: 'proposals', 4: 'payments' },
  organizationKind: { 1: 'verifier', 2: 'developer', 4: 'authority', 8: 'payee' },
} as const

export type EnumName = keyof typeof ENUMS
export type BitsName = keyof typeof BITS

type NameOf<T> = T[keyof T]
export type AccreditationStatus = NameOf<(typeof ENUMS)['accreditationStatus']>
export type MethodologyStatus = NameOf<(typeof ENUMS)['methodologyStatus']>
export type MethodologyEffect = NameOf<(typeof ENUMS)['methodologyEffect']>
export type ProjectStatus = NameOf<(typeof ENUMS)['projectStatus']>
export type ClaimStatus = NameOf<(typeof ENUMS)['claimStatus']>
export type Verdict = NameOf<(typeof ENUMS)['verdict']>
export type BatchStatus = NameOf<(typeof ENUMS)['batchStatus']>
export type DisputeStatus = NameOf<(typeof ENUMS)['disputeStatus']>
export type ProjectRole = NameOf<(typeof ENUMS)['projectRole']>
export type ProjectKeyKind = NameOf<(typeof ENUMS)['projectKeyKind']>
export type ReversalKind = NameOf<(typeof ENUMS)['reversalKind']>
export type ReversalStatus = NameOf<(typeof ENUMS)['reversalStatus']>
export type CancellationReason = NameOf<(typeof ENUMS)['cancellationReason']>
export type LetterKind = NameOf<(typeof ENUMS)['letterKind']>
export type RecordKind = NameOf<(typeof ENUMS)['recordKind']>
export type ConcernStatus = NameOf<(typeof ENUMS)['concernStatus']>
export type MotionStatus = NameOf<(typeof ENUMS)['motionStatus']>
export type MotionTarget = NameOf<(typeof ENUMS)['motionTarget']>
export type RetirementPurpose = NameOf<(typeof ENUMS)['retirementPurpose']>
export type BeneficiaryKind = NameOf<(typeof ENUMS)['beneficiaryKind']>
export type FundStatus = NameOf<(typeof ENUMS)['fundStatus']>
export type FundRole = NameOf<(typeof ENUMS)['fundRole']>
export type PoolStatus = NameOf<(typeof ENUMS)['poolStatus']>
export type ProposalStatus = NameOf<(typeof ENUMS)['proposalStatus']>
export type VoteChoice = NameOf<(typeof ENUMS)['voteChoice']>
export type MilestoneKind = NameOf<(typeof ENUMS)['milestoneKind']>
export type MilestoneStatus = NameOf<(typeof ENUMS)['milestoneStatus']>
export type DeliveryStatus = NameOf<(typeof ENUMS)['deliveryStatus']>
export type AwardMethod = NameOf<(typeof ENUMS)['awardMethod']>
export type ExpenseStatus = NameOf<(typeof ENUMS)['expenseStatus']>
export type VoteWeight = NameOf<(typeof ENUMS)['voteWeight']>
export type RegistryPause = NameOf<(typeof BITS)['registryPause']>
export type FundPause = NameOf<(typeof BITS)['fundPause']>
export type Declaration = NameOf<(typeof BITS)['declaration']>
export type MotionAccountFlag = NameOf<(typeof BITS)['motionAccountFlag']>
export type OrganizationKind = NameOf<(typeof BITS)['organizationKind']>

/** @throws RangeError for a number that this version of the SDK does not know. */
export function nameOfValue(name: EnumName, value: number): string {
  const words: Record<number, string> = ENUMS[name]
  const word = words[value]
  if (word === undefined)
    throw new RangeError(`Update the SDK: it does not know the value ${value} of ${name}.`)
  return word
}

/** @throws RangeError for a word that is not one of the names. */
export function valueOfName(name: EnumName, word: unknown): number {
  const found = Object.entries(ENUMS[name]).find(([, candidate]) => candidate === word)
  if (found === undefined) {
    throw new RangeError(`Give one of ${Object.values(ENUMS[name]).join(', ')}, not ${String(word)}.`)
  }
  return Number(found[0])
}

/** The names of the bits that are set, lowest bit first. A bit without a name becomes `bit-N`. */
export function namesOfBits(name: BitsName, value: number): string[] {
  const names: Record<number, string> = BITS[name]
  const set: string[] = []
  for (let position = 0; position < 32; position++) {
    if (((value >>> position) & 1) === 1) set.push(names[2 ** position] ?? `bit-${position}`)
  }
  return set
}

/** @throws RangeError for a word that is not one of the names. */
export function bitsOfNames(name: BitsName, words: readonly unknown[]): number {
  let value = 0
  for (const word of words) {
    const found = Object.entries(BITS[name]).find(([, candidate]) => candidate === word)
    if (found === undefined) {
      throw new RangeError(`Give any of ${Object.values(BITS[name]).join(', ')}, not ${String(word)}.`)
    }
    value |= Number(found[0])
  }
  return value
}
