import { expect } from 'chai'
import { awardOf, logAward, type AwardInput } from '../../support/calls/spending.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { hashOf, NO_HASH, nextId } from '../../support/values.ts'

describe('log_award', () => {
  const fund = new SpendingFund()
  const { chain } = fund
  const { developer } = fund.base.organizations
  // Material: 1,500,000; labour: 500,000.
  const proposal = fund.approved()
  const call = (more: Partial<AwardInput> = {}) => logAward(chain, { proposal, id: nextId(), ...more })

  it('keeps a contract with its supplier, method and amount, and counts it in its budget line', () => {
    const before = fund.read(proposal)
    const input = { proposal, id: nextId(), method: 'restricted', amount: 400_000n } as const
    const landed = land(chain, logAward(chain, input))
    const common = {
      ...({ method: 'restricted', line: 0, id: input.id, amount: 400_000n, supplier: 'SUP-7' } as const),
      documentHash: text(hashOf('contract')),
    }
    const award = awardOf(input)
    expect(withoutBump(read(chain, 'Award', award))).to.deep.equal({
      ...common,
      ...{ version: 1, sequence: 1n, spent: 0n, awardedAt: chain.now, receivedAt: 0n },
      ...{ proposal: text(proposal.address), receiptHash: null, payer: text(chain.actors.payer.publicKey) },
    })
    const after = fund.read(proposal)
    expect(after.budget[0]).to.include({ code: 'MATERIAL', awarded: 400_000n, reported: 0n, accepted: 0n })
    expect(after.sequence).to.equal(before.sequence + 1n)
    expect(eventOf(landed, 'ContractAwarded')).to.deep.equal({
      ...common,
      ...{ version: 1, at: chain.now, proposal: text(proposal.address), proposalSequence: after.sequence },
      ...{ award: text(award), awardSequence: 1n, actor: text(proposal.payee.publicKey) },
    })
  })

  it('lets the authority of the organization act for the payee, and nobody else', () => {
    land(chain, call({ amount: 1n, actor: developer.authority }))
    const { owner, manager, outsider } = chain.actors
    for (const actor of [owner, manager, outsider]) expectRefused(chain, call({ actor }), 'NotPayee')
  })

  it('refuses contracts that exceed their budget line together, and not those that use it up', () => {
    const other = fund.approved(fund.elsewhere())
    const award = (line: number, amount: bigint) => call({ proposal: other, line, amount })
    land(chain, award(1, 300_000n))
    expectRefused(chain, award(1, 200_001n), 'AboveBudget')
    land(chain, award(1, 200_000n))
    expectRefused(chain, award(1, 1n), 'AboveBudget')
    land(chain, award(0, 1_500_000n))
  })

  it('refuses a line that the budget does not have', () => {
    for (const line of [2, 7, 255]) expectRefused(chain, call({ line, amount: 1n }), 'BudgetInvalid')
  })

  it('refuses a contract of nothing, without a supplier’s code or with one that is no code', () => {
    expectRefused(chain, call({ amount: 0n }), 'AwardInvalid')
    for (const supplier of ['', 'Jane Doe', 'ümlaut']) {
      expectRefused(chain, call({ supplier, amount: 1n }), ['AwardInvalid', 'CodeMalformed'])
    }
  })

  it('refuses a contract without its document', () => {
    expectRefused(chain, call({ documentHash: NO_HASH, amount: 1n }), 'HashMissing')
  })

  it('refuses an id that was used in this proposal', () => {
    const input = { id: nextId(), amount: 1n }
    land(chain, call(input))
    expectRefused(chain, call({ ...input, amount: 2n }), 'AccountInUse')
  })

  it('refuses before the money is drawn and once the proposal is over', () => {
    for (const status of ['cool-off', 'defeated', 'vetoed', 'cancelled', 'expired'] as const) {
      expectRefused(
        chain,
        call({ proposal: fund.proposalIn(status, fund.elsewhere()) }),
        'ProposalNotInDelivery',
      )
    }
    const over = fund.approved(fund.elsewhere())
    fund.terminated(over)
    expectRefused(chain, call({ proposal: over }), 'ProposalNotInDelivery')
  })

  it('refuses another organization than the proposal’s', () => {
    const { a } = fund.base.organizations
    expectRefused(chain, call({ organization: a, actor: a.authority }), 'FundAccountMismatch')
  })
})
