import { expect } from 'chai'
import { IDL } from '../support/idl.ts'

/** Which accounts each instruction may write. A change here is a change of what an act can touch. */
const WRITABLE: Record<string, string> = {
  accept_project_role: 'project',
  accept_steward: 'registry',
  accredit_verifier: 'payer verifier',
  activate_methodology: 'methodology',
  anchor_record: 'payer record',
  answer_concern: 'concern',
  approve_motion: 'motion',
  attest: 'payer project claim attestation',
  cancel: 'payer batch mint source cancellation',
  cancel_motion: 'motion',
  change_accreditation: 'verifier',
  change_council: 'council',
  change_organization: 'organization',
  compensate: 'cancellation reversal organization',
  contribute: 'payer pool contributor source vault',
  create_council: 'payer council',
  create_fund: 'payer fund',
  create_methodology: 'payer methodology',
  decide_dispute: 'project claim dispute deposit_to',
  dispute_claim: 'payer claim dispute',
  draw_buffer: 'reversal batch mint buffer_vault',
  end_suspension: 'batch',
  execute_motion: 'motion',
  file_concern: 'payer concern',
  hold_project_key: 'payer project_key',
  initialize_registry: 'payer registry',
  issue_batch: 'payer project claim batch mint destination buffer_vault',
  join_pool: 'payer pool contributor',
  list_mint: 'payer listed_mint',
  migrate_organization: 'payer organization',
  name_steward: 'registry',
  offer_project_role: 'project',
  open_batch: 'payer project claim batch mint',
  open_pool: 'payer fund pool vault',
  pause_actions: 'registry',
  propose_motion: 'payer motion',
  propose_project: 'payer project',
  register_organization: 'payer organization',
  register_project: 'project',
  release_buffer: 'batch buffer_vault destination',
  release_project_key: 'project_key',
  resubmit_claim: 'payer claim evidence',
  resume_actions: 'registry',
  retire: 'payer batch mint source retirement',
  retire_methodology: 'methodology',
  reverse_batch: 'payer organization batch reversal',
  revoke_attestation: 'claim attestation batch',
  set_fund_pause: 'fund',
  set_organization_status: 'organization council',
  set_parameters: 'registry',
  set_project_status: 'project',
  set_verifier_status: 'verifier',
  settle_destroyed: 'payer batch cancellation',
  sign_letter: 'payer batch letter',
  submit_claim: 'payer project claim evidence',
  supersede_project_documents: 'project',
  supersede_record: 'record successor',
  suspend_batch: 'batch',
  validate_project: 'project',
  vouch_record: 'payer record vouch',
  withdraw_claim: 'project claim',
  withdraw_vouch: 'record vouch',
}

/** Instructions that change the rules, switches or parts of what all others only read. */
const RULE_CHANGES: Record<string, string[]> = {
  registry: [
    'initialize_registry',
    'name_steward',
    'accept_steward',
    'pause_actions',
    'resume_actions',
    'set_parameters',
  ],
  council: ['create_council', 'change_council', 'set_organization_status'],
  fund: ['create_fund', 'open_pool', 'set_fund_pause'],
}

describe('writable accounts', () => {
  it('are exactly those of the list, for every instruction', () => {
    const built = IDL.instructions.map(({ name, accounts }) => [
      name,
      accounts
        .filter((account) => account.writable === true)
        .map((account) => account.name)
        .join(' '),
    ])
    expect(Object.fromEntries(built)).to.deep.equal(WRITABLE)
  })

  for (const [account, instructions] of Object.entries(RULE_CHANGES)) {
    it(`leave the ${account} read-only but for ${instructions.join(', ')}`, () => {
      const writers = IDL.instructions
        .filter(({ accounts }) =>
          accounts.some(({ name, writable }) => name === account && writable === true),
        )
        .map(({ name }) => name)
      expect(writers).to.have.members(instructions)
    })
  }
})
