import { type Beneficiary, retire } from '@groundtruth/sdk/instructions'
import type { RetirementPurpose } from '@groundtruth/sdk/enums'
import type { BuildContext, Built } from '../transaction/index.ts'

export interface RetirementInput {
  batch: string
  /** Base units. */
  amount: bigint
  purpose: RetirementPurpose
  country: string | null
  beneficiary: Beneficiary
}

/** Retires under an id drawn at random, so that two retirements of one holder never meet. */
export function buildRetirement({ payer }: BuildContext, input: RetirementInput): Built {
  const id = crypto.getRandomValues(new BigUint64Array(1))[0] ?? 0n
  return { instructions: [retire({ holder: payer, id, ...input })] }
}
