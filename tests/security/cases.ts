import type { Twin } from '../support/stage.ts'

/**
 * What every account of every instruction is, and what another one in its place must meet: an error by
 * name, or the reason why that is no attack. A new account of the IDL without a line here fails a test.
 */
export type Case =
  /** Signs. Another signer meets this error; or why anyone may sign. */
  | { is: 'signer'; error: string }
  | { is: 'signer'; free: string }
  /** An account of the program of this type; the twin is another one of it. */
  | { is: 'state'; type: string; twin: Twin; error: string }
  | { is: 'state'; type: string; free: string }
  /** Created at an address of the program. */
  | { is: 'created' }
  /** A mint or token account of a token program. */
  | { is: 'token'; twin: Twin; error: string }
  /** A program at a fixed address. */
  | { is: 'program'; error: string }
  /** Bytes that this program does not own and only points at. */
  | { is: 'named'; twin: Twin; error: string }

const signer = (error: string): Case => ({ is: 'signer', error })
const anyone = (free: string): Case => ({ is: 'signer', free })
const state = (type: string, twin: Twin, error: string): Case => ({ is: 'state', type, twin, error })
const chosen = (type: string, free: string): Case => ({ is: 'state', type, free })
const token = (twin: Twin, error: string): Case => ({ is: 'token', twin, error })
const created: Case = { is: 'created' }
const payer = anyone('whoever signs may pay the rent')
const registry = chosen('Registry', 'there is one registry, and only the program makes one')

/** The last accounts of most instructions. */
const system = { system_program: { is: 'program', error: 'IncorrectProgramId' } } as const
const token2022 = { token_program: { is: 'program', error: 'IncorrectProgramId' } } as const
const event = {
  event_authority: { is: 'program', error: 'InvalidSeeds' },
  program: { is: 'program', error: 'MissingAccount' },
} as const
const money = { token_program: { is: 'program', error: 'IncorrectProgramId' } } as const

export const CASES: Record<string, Record<string, Case>> = {
  initialize_registry: {
    upgrade_authority: signer('NotUpgradeAuthority'),
    payer,
    registry: created,
    program_data: { is: 'named', twin: 'address', error: 'NotUpgradeAuthority' },
    ...system,
    ...event,
  },
  register_organization: {
    steward: signer('NotSteward'),
    payer,
    registry,
    organization: created,
    ...system,
    ...event,
  },
  migrate_organization: {
    payer,
    organization: chosen('Organization', 'anyone may migrate any account of version 0'),
    ...system,
    ...event,
  },
  accredit_verifier: {
    steward: signer('NotSteward'),
    payer,
    registry,
    organization: state('Organization', 'organization', 'InvalidSeeds'),
    person: { is: 'named', twin: 'address', error: 'InvalidSeeds' },
    verifier: created,
    ...system,
    ...event,
  },
  set_verifier_status: {
    steward: signer('NotSteward'),
    registry,
    verifier: chosen('Verifier', 'the steward chooses whose status changes'),
    ...event,
  },
  create_methodology: {
    steward: signer('NotSteward'),
    payer,
    registry,
    methodology: created,
    ...system,
    ...event,
  },
  activate_methodology: {
    steward: signer('NotSteward'),
    registry,
    methodology: state('Methodology', 'methodology', 'MethodologyNotDraft'),
    ...event,
  },
  list_mint: {
    steward: signer('NotSteward'),
    payer,
    registry,
    mint: token('mint', 'InvalidSeeds'),
    listed_mint: created,
    ...system,
    ...event,
  },
  register_project: {
    steward: signer('NotSteward'),
    authority: signer('NotOrganizationAuthority'),
    payer,
    registry,
    organization: state('Organization', 'organization', 'InvalidSeeds'),
    validator: chosen('Organization', 'developer and steward sign for whose validation it is'),
    methodology: chosen('Methodology', 'developer and steward sign for the methodology'),
    project: created,
    ...system,
    ...event,
  },
  submit_claim: {
    owner: signer('NotProjectOwner'),
    payer,
    registry,
    project: state('Project', 'project', 'InvalidSeeds'),
    organization: state('Organization', 'organization', 'CreditAccountMismatch'),
    methodology: state('Methodology', 'methodology', 'CreditAccountMismatch'),
    claim: created,
    evidence: created,
    ...system,
    ...event,
  },
  attest: {
    person: signer('NotVerifier'),
    payer,
    registry,
    verifier: state('Verifier', 'verifier', 'NotVerifier'),
    organization: state('Organization', 'organization', 'InvalidSeeds'),
    methodology: state('Methodology', 'methodology', 'CreditAccountMismatch'),
    project: state('Project', 'project', 'CreditAccountMismatch'),
    claim: state('Claim', 'claim', 'InvalidSeeds'),
    attestation: created,
    ...system,
    ...event,
  },
  open_batch: {
    payer,
    registry,
    project: state('Project', 'project', 'CreditAccountMismatch'),
    organization: state('Organization', 'organization', 'CreditAccountMismatch'),
    methodology: state('Methodology', 'methodology', 'CreditAccountMismatch'),
    claim: state('Claim', 'claim', 'InvalidSeeds'),
    batch: created,
    mint: created,
    ...token2022,
    ...system,
    ...event,
  },
  issue_batch: {
    payer,
    registry,
    project: state('Project', 'project', 'CreditAccountMismatch'),
    methodology: state('Methodology', 'methodology', 'CreditAccountMismatch'),
    claim: state('Claim', 'claim', 'CreditAccountMismatch'),
    batch: state('Batch', 'batch', 'CreditAccountMismatch'),
    mint: token('creditMint', 'WrongCreditMint'),
    destination: token('credits', 'DestinationRefused'),
    buffer_vault: created,
    ...token2022,
    ...system,
    ...event,
  },
  retire: {
    holder: signer('InvalidSeeds'),
    payer,
    batch: state('Batch', 'batch', 'InvalidSeeds'),
    mint: token('creditMint', 'WrongCreditMint'),
    source: token('credits', 'WrongCreditMint'),
    retirement: created,
    ...token2022,
    ...system,
    ...event,
  },
  create_fund: {
    creator: signer('InvalidSeeds'),
    payer,
    registry,
    listed_mint: chosen('ListedMint', 'the creator chooses among the listed mints'),
    fund: created,
    ...system,
    ...event,
  },
  open_pool: {
    manager: signer('NotFundManager'),
    payer,
    fund: state('Fund', 'fund', 'InvalidSeeds'),
    project_account: state('Project', 'project', 'PoolProjectMismatch'),
    pool: created,
    mint: token('mint', 'WrongMint'),
    vault: created,
    ...money,
    ...system,
    ...event,
  },
  join_pool: {
    wallet: signer('InvalidSeeds'),
    payer,
    fund: state('Fund', 'fund', 'FundAccountMismatch'),
    pool: state('Pool', 'pool', 'InvalidSeeds'),
    contributor: created,
    ...system,
    ...event,
  },
  contribute: {
    wallet: signer('FundAccountMismatch'),
    payer,
    fund: state('Fund', 'fund', 'FundAccountMismatch'),
    pool: state('Pool', 'pool', 'FundAccountMismatch'),
    contributor: state('Contributor', 'contributor', 'FundAccountMismatch'),
    mint: token('mint', 'WrongMint'),
    source: token('source', 'SourceRefused'),
    vault: token('vault', 'FundAccountMismatch'),
    ...money,
    ...system,
    ...event,
  },
  set_fund_pause: {
    actor: signer('NotFundManagerOrGuardian'),
    fund: state('Fund', 'fund', 'NotFundManagerOrGuardian'),
    ...event,
  },
}

/** What a second landing of the same call meets; or why it may land again. */
export const REPLAYS: Record<string, { error: string } | { free: string }> = {
  initialize_registry: { error: 'AccountInUse' },
  register_organization: { error: 'AccountInUse' },
  migrate_organization: { error: 'AlreadyMigrated' },
  accredit_verifier: { error: 'AccountInUse' },
  set_verifier_status: { error: 'StatusChangeInvalid' },
  create_methodology: { error: 'AccountInUse' },
  activate_methodology: { error: 'MethodologyNotDraft' },
  list_mint: { error: 'AccountInUse' },
  register_project: { error: 'AccountInUse' },
  submit_claim: { error: 'AccountInUse' },
  attest: { error: 'AccountInUse' },
  open_batch: { error: 'AccountInUse' },
  issue_batch: { error: 'BatchAlreadyIssued' },
  retire: { error: 'AccountInUse' },
  create_fund: { error: 'AccountInUse' },
  open_pool: { error: 'AccountInUse' },
  join_pool: { error: 'AccountInUse' },
  contribute: { free: 'every signed contribution is a new one' },
  set_fund_pause: { free: 'it sets switches to a value, whatever they were' },
}
