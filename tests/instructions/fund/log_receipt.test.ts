import { expect } from 'chai'
import { logReceipt } from '../../support/calls/spending.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { hashOf, NO_HASH } from '../../support/values.ts'

describe('log_receipt', () => {
  const fund = new SpendingFund()
  const { chain } = fund
  const { developer, a } = fund.base.organizations
  const proposal = fund.approved()
  const newAward = () => fund.award(proposal, { amount: 1_000n })

  it('keeps that what was ordered has arrived, and changes nothing else', () => {
    const award = newAward()
    const before = read(chain, 'Award', award)
    const untouched = fund.read(proposal)
    chain.wait(100n)
    const landed = land(chain, logReceipt({ proposal, award }))
    const receiptHash = text(hashOf('receipt'))
    expect(read(chain, 'Award', award)).to.deep.equal({
      ...before,
      ...{ receiptHash, receivedAt: chain.now, sequence: 2n },
    })
    expect(fund.read(proposal)).to.deep.equal(untouched)
    expect(eventOf(landed, 'GoodsReceived')).to.deep.equal({
      ...{ version: 1, at: chain.now, award: text(award), awardSequence: 2n },
      ...{ proposal: text(proposal.address), actor: text(proposal.payee.publicKey), receiptHash },
    })
  })

  it('lets the authority of the organization act for the payee, and nobody else', () => {
    const award = newAward()
    const { owner, manager, outsider } = chain.actors
    for (const actor of [owner, manager, outsider]) {
      expectRefused(chain, logReceipt({ proposal, award, actor }), 'NotPayee')
    }
    land(chain, logReceipt({ proposal, award, actor: developer.authority }))
  })

  it('refuses a second receipt: the first one stays as it is', () => {
    const award = newAward()
    land(chain, logReceipt({ proposal, award }))
    const again = logReceipt({ proposal, award, receiptHash: hashOf('another receipt') })
    expectRefused(chain, again, 'AwardInvalid')
  })

  it('refuses a receipt without its document', () => {
    expectRefused(chain, logReceipt({ proposal, award: newAward(), receiptHash: NO_HASH }), 'HashMissing')
  })

  it('refuses the award of another proposal, and another organization', () => {
    const other = fund.approved(fund.elsewhere())
    expectRefused(chain, logReceipt({ proposal: other, award: newAward() }), 'FundAccountMismatch')
    const theirs = logReceipt({ proposal, award: newAward(), organization: a, actor: a.authority })
    expectRefused(chain, theirs, 'FundAccountMismatch')
  })

  it('goes on after the end of a proposal: what was paid is still accounted for', () => {
    const over = fund.paid(fund.elsewhere())
    const award = fund.award(over)
    fund.terminated(over)
    land(chain, logReceipt({ proposal: over, award }))
    expect(read(chain, 'Award', award).receivedAt).to.equal(chain.now)
  })
})
