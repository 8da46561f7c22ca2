import { expect } from 'chai'
import { IDL } from '../support/idl.ts'

/** Which accounts each instruction may write. A change here is a change of what an act can touch. */
const WRITABLE: Record<string, string> = {
  accredit_verifier: 'payer verifier',
  activate_methodology: 'methodology',
  attest: 'payer project claim attestation',
  contribute: 'payer pool contributor source vault',
  create_fund: 'payer fund',
  create_methodology: 'payer methodology',
  initialize_registry: 'payer registry',
  issue_batch: 'payer project claim batch mint destination buffer_vault',
  join_pool: 'payer pool contributor',
  list_mint: 'payer listed_mint',
  migrate_organization: 'payer organization',
  open_batch: 'payer project claim batch mint',
  open_pool: 'payer fund pool vault',
  register_organization: 'payer organization',
  register_project: 'payer project',
  retire: 'payer batch mint source retirement',
  set_fund_pause: 'fund',
  set_verifier_status: 'verifier',
  submit_claim: 'payer project claim evidence',
}

/** Instructions that change the rules, switches or parts of what all others only read. */
const RULE_CHANGES: Record<string, string[]> = {
  registry: ['initialize_registry'],
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
