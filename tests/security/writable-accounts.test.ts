import { expect } from 'chai'
import { contribute } from '../../packages/sdk/src/instructions/index.ts'
import { fundAddress } from '../../packages/sdk/src/pdas.ts'
import { keyOf } from '../support/actors.ts'
import { poolOf } from '../support/calls/fund.ts'
import { IDL } from '../support/idl.ts'
import type { PoolRef } from '../support/refs.ts'
import { TOKEN_PROGRAM_ID } from '../support/tokens.ts'

/** Which accounts each instruction may write. A change here is a change of what an act can touch. */
const WRITABLE: Record<string, string> = {
  accept_fund_role: 'fund',
  accept_project_role: 'project',
  accept_steward: 'registry',
  accredit_verifier: 'payer verifier',
  activate_methodology: 'methodology',
  adopt_money: 'pool',
  anchor_record: 'payer record',
  answer_concern: 'concern',
  approve_motion: 'motion',
  approve_proposal:
    'payer fund project proposal project_pool project_vault free_pool free_vault escrow deposit_to',
  attest: 'payer project claim attestation',
  cancel: 'payer batch mint source cancellation',
  cancel_motion: 'motion',
  cast_vote: 'payer proposal vote',
  change_accreditation: 'verifier',
  change_council: 'council',
  change_fund_rules: 'fund',
  change_organization: 'organization',
  change_vote: 'proposal vote',
  claim_credits: 'payer batch share_vault destination credit_claim',
  close_pool: 'pool',
  close_vote: 'vote rent_to',
  compensate: 'cancellation reversal organization',
  complete_proposal: 'project proposal',
  contribute: 'payer pool contributor source vault',
  create_council: 'payer council',
  create_fund: 'payer fund',
  create_methodology: 'payer methodology',
  decide_dispute: 'project claim dispute deposit_to',
  decide_objection: 'proposal delivery objection deposit_to',
  dispute_claim: 'payer claim dispute',
  dispute_delivery: 'payer proposal delivery objection',
  draw_buffer: 'reversal batch mint buffer_vault',
  end_suspension: 'batch',
  execute_motion: 'motion',
  expire_proposal: 'proposal deposit_to',
  extend_milestone: 'proposal',
  file_concern: 'payer concern',
  finish_vote: 'proposal deposit_to',
  hold_project_key: 'payer project_key',
  initialize_registry: 'payer registry',
  issue_batch: 'payer project claim batch mint destination buffer_vault share_vault',
  join_pool: 'payer pool contributor',
  lapse_delivery: 'proposal delivery',
  lapse_expense: 'proposal expense award',
  list_mint: 'payer listed_mint',
  log_award: 'payer proposal award',
  log_expense: 'payer proposal expense award corrected',
  log_receipt: 'award',
  meet_milestone: 'payer proposal evidence',
  migrate_organization: 'payer organization',
  name_steward: 'registry',
  offer_fund_role: 'fund',
  offer_project_role: 'project',
  open_batch: 'payer project claim batch mint',
  open_pool: 'payer fund pool vault',
  pause_actions: 'registry',
  pay_milestone: 'project proposal escrow destination',
  propose: 'payer fund proposal',
  propose_motion: 'payer motion',
  propose_project: 'payer project',
  reclaim_money: 'payer money_back pool contributor reclaim vault destination',
  refund: 'pool contributor vault destination',
  register_organization: 'payer organization',
  register_project: 'project',
  release_buffer: 'batch buffer_vault destination',
  release_earmark: 'payer pool contributor free_pool free_contributor vault free_vault',
  release_project_key: 'project_key',
  resubmit_claim: 'payer claim evidence',
  resume_actions: 'registry',
  retire: 'payer batch mint source retirement',
  retire_methodology: 'methodology',
  return_money: 'payer proposal pool vault free_pool free_vault source money_back',
  reverse_batch: 'payer organization batch reversal',
  review_delivery: 'proposal delivery',
  review_expense: 'proposal expense award',
  revoke_attestation: 'claim attestation batch',
  set_fund_pause: 'fund',
  set_organization_status: 'organization council',
  set_parameters: 'registry',
  set_project_status: 'project',
  set_verifier_status: 'verifier',
  settle_destroyed: 'payer batch cancellation',
  settle_return: 'money_back pool',
  sign_letter: 'payer batch letter',
  submit_claim: 'payer project claim evidence',
  submit_delivery: 'payer proposal delivery evidence',
  supersede_project_documents: 'project',
  supersede_record: 'record successor',
  suspend_batch: 'batch',
  terminate_proposal: 'payer project proposal pool vault free_pool free_vault escrow money_back',
  validate_project: 'project',
  veto_proposal: 'proposal deposit_to',
  vouch_record: 'payer record vouch',
  wind_down_fund: 'fund',
  withdraw_claim: 'project claim',
  withdraw_proposal: 'proposal deposit_to',
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
  // A proposal and its approval take the next number of the fund's snapshots.
  fund: [
    'create_fund',
    'open_pool',
    'set_fund_pause',
    'change_fund_rules',
    'offer_fund_role',
    'accept_fund_role',
    'wind_down_fund',
    'propose',
    'approve_proposal',
  ],
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

describe('contributions at the same time', () => {
  const manager = keyOf('manager')
  const money = { mint: keyOf('mint').publicKey, program: TOKEN_PROGRAM_ID, decimals: 6 }
  const fund = { address: fundAddress(manager.publicKey, 1), money, manager }
  const [free, ofProject] = [poolOf(fund, null), poolOf(fund, keyOf('project').publicKey)]

  function writtenBy(name: string, pool: PoolRef): string[] {
    const { keys } = contribute({
      wallet: keyOf(name).publicKey,
      fund: fund.address,
      pool: pool.address,
      mint: money.mint,
      tokenProgram: money.program,
      amount: 1n,
    })
    return keys.filter(({ isWritable }) => isWritable).map(({ pubkey }) => pubkey.toBase58())
  }

  const shared = (one: string[], other: string[]) => one.filter((address) => other.includes(address))

  it('to different pools of a fund share no writable account', () => {
    expect(shared(writtenBy('first giver', free), writtenBy('second giver', ofProject))).to.deep.equal([])
  })

  it('to one pool share the pool and its vault alone', () => {
    const both = shared(writtenBy('first giver', free), writtenBy('second giver', free))
    expect(both).to.have.members([free.address, free.vault].map((address) => address.toBase58()))
  })

  it('of one wallet to different pools share no account of the program', () => {
    const own = keyOf('first giver').publicKey.toBase58()
    const both = shared(writtenBy('first giver', free), writtenBy('first giver', ofProject))
    expect(both).to.have.lengthOf(2).and.to.include(own)
    expect(shared(both, [free, ofProject].flatMap(addressesOf))).to.deep.equal([])
  })
})

const addressesOf = ({ address, vault }: PoolRef) => [address.toBase58(), vault.toBase58()]
