import type { FundRules } from '../layout/records.ts'

const DAY = 86_400n

/** Rules of a careful small fund, to begin with. The smallest contribution is in base units of its money. */
export const FIRST_RULES: FundRules = {
  votingPeriod: 7n * DAY,
  coolOff: 3n * DAY,
  challengePeriod: 7n * DAY,
  minimumContribution: 1n,
  proposalDeposit: 100_000_000n,
  capPeriod: 30n * DAY,
  capPerPeriodBps: 5_000,
  capPerProposalBps: 3_000,
  quorumBps: 2_000,
  approvalBps: 6_000,
  reviewers: 2,
  voteWeight: 'linear',
}
