import { expect } from 'chai'
import { submitClaim } from '../../support/calls/claims.ts'
import { terminateProposal, type TerminationInput } from '../../support/calls/payments.ts'
import type { PlannedInput } from '../../support/calls/proposals.ts'
import { START } from '../../support/chain.ts'
import { land } from '../../support/expect.ts'
import { read } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY } from '../../support/values.ts'

describe('terminate_proposal: the later claims of its project', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  beforeEach(() => chain.moveTo(START))

  const end = (proposal: ProposalRef, more: Partial<TerminationInput> = {}) =>
    terminateProposal(chain, { proposal, ...more })
  const share = { bps: 2_000, from: START, until: START + 365n * DAY, tonnage: 5_000n }
  const bindings = (proposal: ProposalRef) => read(chain, 'Project', proposal.project.address).bindings
  const thirds = [{ amount: 1_000n }, { amount: 1_000n }, { amount: 1_000n }]
  const shared = (milestones: PlannedInput[] = [{ amount: 1_200_000n }, { amount: 800_000n }]) =>
    stage.approved({ ...stage.fresh(), share, milestones })

  it('are free again where nothing was paid', () => {
    const proposal = shared()
    expect(bindings(proposal)).to.have.lengthOf(1)
    land(chain, end(proposal))
    expect(bindings(proposal)).to.deep.equal([])
  })

  it('stay bound by the part of the total that was not released, rounded down', () => {
    const proposal = shared()
    stage.paid(proposal, 1)
    const [before] = bindings(proposal)
    land(chain, end(proposal))
    expect(bindings(proposal)).to.deep.equal([{ ...before, shareBps: 800, inForce: true, ended: true }])
  })

  it('are bound by less once more where what was accepted goes back after a year', () => {
    const proposal = shared(thirds)
    stage.paid(proposal, 2)
    stage.accepted(proposal)
    stage.toPayable(proposal)
    land(chain, end(proposal))
    expect(bindings(proposal)[0]).to.include({ shareBps: 1_333, inForce: true, ended: true })
    chain.moveTo(stage.milestone(proposal).payableAt + 366n * DAY)
    land(chain, end(proposal, { id: 2 }))
    expect(bindings(proposal)[0]).to.include({ shareBps: 666, inForce: true, ended: true })
  })

  it('are free again where what was accepted goes back and nothing was ever paid', () => {
    const proposal = shared(thirds)
    stage.accepted(proposal)
    stage.toPayable(proposal)
    land(chain, end(proposal))
    expect(bindings(proposal)[0]).to.include({ shareBps: 666, inForce: false, ended: true })
    chain.moveTo(stage.milestone(proposal).payableAt + 366n * DAY)
    land(chain, end(proposal, { id: 2 }))
    expect(bindings(proposal)).to.deep.equal([])
  })

  it('go on naming it where it named no share and something was paid', () => {
    const proposal = stage.approved(stage.fresh())
    stage.paid(proposal)
    land(chain, end(proposal))
    expect(bindings(proposal)[0]).to.include({ shareBps: 0, inForce: true, ended: true })
    const named = { proposals: [proposal.address], proposalBps: [5_000] }
    land(chain, submitClaim(chain, { project: proposal.project, id: 1, ...named }))
  })
})
