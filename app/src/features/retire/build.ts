import { type Beneficiary, retire } from '@groundtruth/sdk/instructions'
import type { RetirementPurpose } from '@groundtruth/sdk/enums'
import type { BuildContext, Built } from '../transaction/index.ts'
import { randomLongId } from '../../shared/ids/index.ts'

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
  const id = randomLongId()
  return { instructions: [retire({ holder: payer, id, ...input })] }
}
