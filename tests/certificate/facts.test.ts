import { expect } from 'chai'
import { type CertificateRecords, factsFromRecords } from '../../packages/sdk/src/certificate/chain.ts'
import { factsWith } from './support/facts.ts'

/** Accounts from which the facts of `factsWith()` follow. */
function records(): CertificateRecords {
  const { retirement, batch, claim, project, methodology, chain, readAt } = factsWith()
  return {
    address: retirement.address,
    retirement: {
      ...retirement,
      amount: BigInt(retirement.amount),
      firstSerial: BigInt(retirement.firstSerial),
      retiredAt: BigInt(retirement.retiredAt),
      periodStart: BigInt(retirement.periodStart ?? 0),
      periodEnd: BigInt(retirement.periodEnd ?? 0),
      batch: batch.address,
    },
    batch: {
      ...batch,
      authorizedBy: null,
      adjusted: 0n,
      claim: claim.address,
      project: project.address,
      methodology: methodology.address,
    },
    proposalNames: claim.proposals.map(({ name }) => name),
    claim: {
      proposals: claim.proposals.map((proposal) => proposal.address),
      proposalBps: [400, 0, 0, 0],
      attestations: [
        { verdict: 'accept', revoked: false },
        { verdict: 'reject', revoked: false },
        { verdict: 'accept', revoked: true },
        { verdict: 'accept', revoked: false },
      ],
    },
    project: { id: 1 },
    organization: { code: 'SUN-DEV' },
    methodology: { ...methodology, creditSymbol: batch.unit },
    authority: null,
    projectName: project.name,
    signature: retirement.signature,
    chain,
    readAt,
  }
}

describe("a certificate's facts", () => {
  it('follow from the accounts; a revoked acceptance and a rejection do not count', () => {
    expect(factsFromRecords(records())).to.deep.equal(factsWith())
  })

  it('have no period where the account states none', () => {
    const given = records()
    const facts = factsFromRecords({
      ...given,
      retirement: { ...given.retirement, periodStart: 0n, periodEnd: 0n },
    })
    expect(facts.retirement).to.include({ periodStart: null, periodEnd: null })
  })

  it('keep amounts that no float holds', () => {
    const given = records()
    const facts = factsFromRecords({
      ...given,
      retirement: { ...given.retirement, amount: 2n ** 64n - 1n, firstSerial: 2n ** 53n + 1n },
    })
    expect(facts.retirement.amount).to.equal('18446744073709551615')
    expect(facts.retirement.firstSerial).to.equal('9007199254740993')
  })

  it('name the authority that authorized, by its address alone where its account cannot be read', () => {
    const given = records()
    const batch = { ...given.batch, authorizedBy: 'A'.repeat(43) }
    const named = factsFromRecords({ ...given, batch, authority: { code: 'KE-ENV' } })
    expect(named.batch.authorizedBy).to.deep.equal({ address: 'A'.repeat(43), code: 'KE-ENV' })
    expect(factsFromRecords({ ...given, batch }).batch.authorizedBy).to.deep.equal({
      address: 'A'.repeat(43),
      code: null,
    })
  })
})
