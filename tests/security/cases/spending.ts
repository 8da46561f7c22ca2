import {
  anyone,
  created,
  event,
  payer,
  signer,
  state,
  system,
  type Cases,
  type LeftOut,
  type Replays,
} from './case.ts'

const actor = signer('NotPayee')
const organization = state('Organization', 'organization', 'FundAccountMismatch')
const proposal = state('Proposal', 'proposal', 'FundAccountMismatch')
/** Also part of the address of what is created. */
const ofSeeds = state('Proposal', 'proposal', 'InvalidSeeds')
const award = state('Award', 'award', 'FundAccountMismatch')

export const CASES: Cases = {
  log_award: {
    actor,
    payer,
    organization,
    proposal: ofSeeds,
    award: created,
    ...system,
    ...event,
  },
  log_receipt: {
    actor,
    organization,
    proposal,
    award,
    ...event,
  },
  log_expense: {
    actor,
    payer,
    organization,
    proposal: ofSeeds,
    expense: created,
    award,
    corrected: state('Expense', 'expense', 'FundAccountMismatch'),
    ...system,
    ...event,
  },
  review_expense: {
    person: signer('NotVerifier'),
    verifier: state('Verifier', 'verifier', 'NotVerifier'),
    organization: state('Organization', 'organization', 'NotVerifier'),
    project: state('Project', 'project', 'FundAccountMismatch'),
    proposal,
    expense: state('Expense', 'expense', 'FundAccountMismatch'),
    award,
    ...event,
  },
  lapse_expense: {
    actor: anyone('anyone ends what nobody reviewed in time'),
    proposal,
    expense: state('Expense', 'expense', 'FundAccountMismatch'),
    award,
    ...event,
  },
  complete_proposal: {
    actor,
    organization,
    project: state('Project', 'project', 'FundAccountMismatch'),
    proposal,
    ...event,
  },
}

/** What a second landing of the same call meets; or why it may land again. */
export const REPLAYS: Replays = {
  log_award: { error: 'AccountInUse' },
  log_receipt: { error: 'AwardInvalid' },
  log_expense: { error: 'AccountInUse' },
  review_expense: { error: 'ExpenseNotReported' },
  lapse_expense: { error: 'ExpenseNotReported' },
  complete_proposal: { error: 'ProposalNotInDelivery' },
}

export const LEFT_OUT: LeftOut = {
  log_expense: {
    award: { error: 'FundAccountMismatch' },
    corrected: { free: 'it is then an entry of its own, within line and contract' },
  },
  review_expense: { award: { error: 'FundAccountMismatch' } },
  lapse_expense: { award: { error: 'FundAccountMismatch' } },
}
