import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { submitClaim } from '../../support/calls/claims.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { completeProposal, terminateProposal } from '../../support/calls/payments.ts'
import { logExpense } from '../../support/calls/spending.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY, hashOf, NO_HASH } from '../../support/values.ts'

describe('complete_proposal', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  const { payee, developer, owner, manager, steward, outsider } = chain.actors
  beforeEach(() => chain.moveTo(START))

  /** Both milestones are paid: 2,000,000. */
  const paid = (more: Parameters<DeliveringFund['approved']>[0] = {}): ProposalRef => {
    const proposal = stage.approved({ ...stage.fresh(), ...more })
    stage.paid(proposal)
    stage.paid(proposal, 1)
    return proposal
  }
  /** Spent on the first line and returned: the whole. */
  const accountedFor = (more: Parameters<DeliveringFund['approved']>[0] = {}): ProposalRef => {
    const proposal = paid(more)
    stage.spends(proposal, 1_400_000n)
    stage.returns(proposal, 600_000n)
    return proposal
  }
  const bindings = (proposal: ProposalRef) => read(chain, 'Project', proposal.project.address).bindings

  it('closes a proposal that is paid and accounted for, by its final report', () => {
    const proposal = accountedFor()
    const before = stage.read(proposal)
    const { sequence } = read(chain, 'Project', proposal.project.address)
    const landed = land(chain, completeProposal({ proposal }))
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      ...{ status: 'completed', sequence: before.sequence + 1n, closedAt: chain.now },
      reportHash: text(hashOf('report')),
    })
    expect(eventOf(landed, 'ProposalCompleted')).to.deep.equal({
      version: 1,
      at: chain.now,
      proposal: text(proposal.address),
      proposalSequence: before.sequence + 1n,
      project: text(proposal.project.address),
      projectSequence: sequence + 1n,
      actor: text(payee.publicKey),
      reportHash: text(hashOf('report')),
      paid: 2_000_000n,
      accepted: 1_400_000n,
      returned: 600_000n,
    })
  })

  it('is done by the payee or by the authority of its organization, and by nobody else', () => {
    const proposal = accountedFor()
    for (const actor of [owner, manager, steward, outsider]) {
      expectRefused(chain, completeProposal({ proposal, actor }), 'NotPayee')
    }
    land(chain, completeProposal({ proposal, actor: developer }))
  })

  it('waits until every milestone is paid', () => {
    const proposal = stage.approved(stage.fresh())
    expectRefused(chain, completeProposal({ proposal }), 'PaymentsOutstanding')
    stage.paid(proposal)
    stage.spends(proposal, 1_200_000n)
    expectRefused(chain, completeProposal({ proposal }), 'PaymentsOutstanding')
    stage.accepted(proposal, 1)
    stage.toPayable(proposal, 1)
    expectRefused(chain, completeProposal({ proposal }), 'PaymentsOutstanding')
  })

  it('waits until every base unit is accepted as spent or returned', () => {
    const proposal = paid()
    expectRefused(chain, completeProposal({ proposal }), 'NotAccountedFor')
    stage.spends(proposal, 1_400_000n)
    stage.returns(proposal, 599_999n)
    expectRefused(chain, completeProposal({ proposal }), 'NotAccountedFor')
    stage.returns(proposal, 1n, 1)
    land(chain, completeProposal({ proposal }))
  })

  it('waits while an expense is not reviewed', () => {
    const proposal = accountedFor()
    land(chain, logExpense(chain, { proposal, id: 1, amount: 1n }))
    expectRefused(chain, completeProposal({ proposal }), 'NotAccountedFor')
  })

  it('is taken also after the report was due, while nobody has ended the proposal', () => {
    const proposal = accountedFor()
    chain.moveTo(stage.read(proposal).reportDueAt + 30n * DAY)
    land(chain, completeProposal({ proposal }))
    expectRefused(chain, terminateProposal(chain, { proposal, actor: outsider }), 'ProposalNotInDelivery')
  })

  it('keeps the share of credits that the vote named, until it is used up or its period issued', () => {
    const share = { bps: 2_000, from: START, until: START + 365n * DAY, tonnage: 5_000n }
    const proposal = accountedFor({ share })
    const [before] = bindings(proposal)
    expect(before).to.include({ inForce: true, ended: false })
    land(chain, completeProposal({ proposal }))
    expect(bindings(proposal)).to.deep.equal([{ ...before, ended: true }])
    expect(bindings(proposal)[0]?.shareBps).to.equal(2_000)
  })

  it('is named by later claims of the project, also where it named no share', () => {
    const proposal = accountedFor()
    land(chain, completeProposal({ proposal }))
    expect(bindings(proposal)[0]).to.include({ shareBps: 0, inForce: true, ended: true })
    const named = { proposals: [proposal.address], proposalBps: [5_000] }
    land(chain, submitClaim(chain, { project: proposal.project, id: 1, ...named }))
  })

  it('refuses a proposal that is completed, terminated or not drawn', () => {
    const completed = accountedFor()
    land(chain, completeProposal({ proposal: completed }))
    const terminated = stage.approved(stage.fresh())
    land(chain, terminateProposal(chain, { proposal: terminated }))
    const voting = stage.propose(stage.fresh())
    for (const proposal of [completed, terminated, voting]) {
      expectRefused(chain, completeProposal({ proposal }), 'ProposalNotInDelivery')
    }
  })

  it('refuses a report that is none', () => {
    const call = withArgument(completeProposal({ proposal: accountedFor() }), 'report_hash', NO_HASH)
    expectRefused(chain, call, 'HashMissing')
  })

  it('refuses the organization or the project of another', () => {
    const proposal = accountedFor()
    const { a } = stage.base.organizations
    const foreign = completeProposal({ proposal, organization: a, actor: a.authority })
    expectRefused(chain, foreign, 'FundAccountMismatch')
    const { address } = stage.newProject()
    const call = withAccount(completeProposal({ proposal }), 'project', address)
    expectRefused(chain, call, 'FundAccountMismatch')
  })

  it('is stopped by no pause, of the fund or of the registry', () => {
    const proposal = accountedFor()
    land(chain, setFundPause(stage.fund, ['contributions', 'proposals', 'payments']))
    pauseAllBut(chain, [])
    land(chain, completeProposal({ proposal }))
    pauseRegistry(chain, [])
    land(chain, setFundPause(stage.fund, []))
  })
})
