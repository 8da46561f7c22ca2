import type { ClaimKey, ContributorRole, ProjectKey, ProposalKey, Role, SampleProposal } from './types.ts'

/** The pool of a fund: the free one, or the one that is earmarked to a project. */
type Purse = ProjectKey | 'free'

/** From a proposal to what came back of it: money, spending, credits. Milestones count from 1. */
export type FundAct =
  | { kind: 'propose'; proposal: SampleProposal }
  | {
      kind: 'vote'
      proposal: ProposalKey
      contributor: ContributorRole
      pool: Purse
      choice: 'for' | 'against' | 'abstain'
      /** It takes the place of an earlier vote of the same contributor. */
      changes: boolean
    }
  | { kind: 'finish-vote'; proposal: ProposalKey; by: Role }
  | { kind: 'draw'; proposal: ProposalKey; by: Role }
  | { kind: 'pay'; proposal: ProposalKey; milestone: number; by: Role }
  | { kind: 'deliver'; proposal: ProposalKey; milestone: number }
  | {
      kind: 'review-delivery'
      proposal: ProposalKey
      milestone: number
      verifier: Role
      verdict: 'accept' | 'reject'
      statement: string
    }
  | {
      kind: 'award'
      proposal: ProposalKey
      id: number
      /** Code of the budget line. */
      line: string
      method: 'open' | 'restricted' | 'direct'
      amount: bigint
      supplier: string
      contract: string
    }
  | { kind: 'receipt'; proposal: ProposalKey; award: number; text: string }
  | {
      kind: 'expense'
      proposal: ProposalKey
      id: number
      line: string
      amount: bigint
      /** Number of the contract that it pays. */
      award?: number
      /** What was paid in another currency, and base units of the fund's money for 10^9 of its smallest units. */
      local?: { currency: string; amount: bigint; rate: bigint }
      /** Unix seconds. */
      spentAt: number
      /** People to whom it was passed on. */
      recipients?: number
      invoice: string
    }
  | {
      kind: 'review-expense'
      proposal: ProposalKey
      expense: number
      verifier: Role
      verdict: 'accept' | 'reject'
      statement: string
    }
  | { kind: 'return'; proposal: ProposalKey; id: number; milestone: number; amount: bigint }
  | { kind: 'terminate'; proposal: ProposalKey; id: number; reason: string }
  | { kind: 'reclaim'; proposal: ProposalKey; id: number; contributor: ContributorRole; pool: Purse }
  | { kind: 'settle'; proposal: ProposalKey; id: number; pool: Purse; by: Role }
  | { kind: 'complete'; proposal: ProposalKey; report: string }
  | {
      kind: 'claim-credits'
      proposal: ProposalKey
      claim: ClaimKey
      contributor: ContributorRole
      pool: Purse
    }
