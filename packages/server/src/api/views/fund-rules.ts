import { Fields } from '../../indexer/fields.ts'
import type { StoredRules } from '../../store/schema/index.ts'
import { voteWeight } from '../schemas/funds.ts'
import type { FundRules } from '../types.ts'
import { amountOf } from './amounts.ts'

const LAMPORT_DECIMALS = 9

/** A fund's rules as its event carried them. The deposit of a proposal is in SOL, whatever the fund's money is. */
export function readRules(stored: StoredRules, decimals: number, unit: string): FundRules {
  const rules = new Fields('FundRules', stored)
  return {
    votingPeriod: rules.whole('votingPeriod'),
    coolOff: rules.whole('coolOff'),
    challengePeriod: rules.whole('challengePeriod'),
    minimumContribution: amountOf(rules.amount('minimumContribution'), decimals, unit),
    proposalDeposit: amountOf(rules.amount('proposalDeposit'), LAMPORT_DECIMALS, 'SOL'),
    capPeriod: rules.whole('capPeriod'),
    capPerPeriodBps: rules.whole('capPerPeriodBps'),
    capPerProposalBps: rules.whole('capPerProposalBps'),
    quorumBps: rules.whole('quorumBps'),
    approvalBps: rules.whole('approvalBps'),
    reviewers: rules.whole('reviewers'),
    voteWeight: voteWeight.parse(rules.text('voteWeight')),
  }
}
