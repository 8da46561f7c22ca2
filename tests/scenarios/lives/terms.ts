import type { RegistryPause } from '../../../packages/sdk/src/enums.ts'

export const TERMS = { disputeDeposit: 1_000_000n }
export const REGISTRY_PAUSES: readonly RegistryPause[] = [
  'claims',
  'attestations',
  'issuance',
  'projects',
  'funds',
  'records',
]
