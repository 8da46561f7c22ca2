import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { submitClaim } from '../../support/calls/claims.ts'
import { deliveryOf, deliveryRootOf, submitDelivery } from '../../support/calls/deliveries.ts'
import { extendMilestone } from '../../support/calls/payments.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { addressIn, withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY, hashOf, nextCode, NO_HASH } from '../../support/values.ts'

const REVIEW_TERM = 45n * DAY

describe('submit_delivery', () => {
  const stage = new DeliveringFund()
  const { chain, world } = stage
  const { payee, payer, developer, owner, manager, outsider, verifierA } = chain.actors
  beforeEach(() => chain.moveTo(START))

  const approved = () => stage.approved(stage.fresh())

  it('freezes the evidence of a milestone and asks for reviews within forty-five days', () => {
    const proposal = approved()
    const before = stage.read(proposal)
    const landed = land(chain, submitDelivery(chain, { proposal }))
    const root = deliveryRootOf({ proposal })
    expect(withoutBump(stage.delivery({ proposal }))).to.deep.equal({
      version: 1,
      status: 'submitted',
      milestone: 0,
      revision: 1,
      reviewCount: 0,
      sequence: 1n,
      submittedAt: chain.now,
      decidedAt: 0n,
      waitsUntil: chain.now + REVIEW_TERM,
      challengeEndsAt: 0n,
      proposal: text(proposal.address),
      submitter: text(payee.publicKey),
      evidenceRoot: text(root),
      objection: null,
      payer: text(payer.publicKey),
      reviews: [],
    })
    const [first, second] = before.milestones
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      ...{ status: 'in-delivery', sequence: before.sequence + 1n },
      milestones: [{ ...first, status: 'submitted', revision: 1 }, second],
    })
    expect(eventOf(landed, 'DeliverySubmitted')).to.deep.equal({
      version: 1,
      at: chain.now,
      proposal: text(proposal.address),
      proposalSequence: 5n,
      delivery: text(deliveryOf({ proposal })),
      deliverySequence: 1n,
      actor: text(payee.publicKey),
      milestone: 0,
      revision: 1,
      evidenceRoot: text(root),
      waitsUntil: chain.now + REVIEW_TERM,
    })
    const guard = read(chain, 'EvidenceGuard', addressIn(submitDelivery(chain, { proposal }), 'evidence'))
    expect(withoutBump(guard)).to.deep.equal({
      ...{ version: 1, claim: text(proposal.address), payer: text(payer.publicKey) },
    })
  })

  it('is done by the payee or by the authority of its organization, and by nobody else', () => {
    const proposal = approved()
    for (const actor of [owner, manager, outsider, verifierA]) {
      expectRefused(chain, submitDelivery(chain, { proposal, actor }), 'NotPayee')
    }
    const landed = land(chain, submitDelivery(chain, { proposal, actor: developer }))
    expect(eventOf(landed, 'DeliverySubmitted').actor).to.equal(text(developer.publicKey))
    expect(stage.delivery({ proposal }).submitter).to.equal(text(developer.publicKey))
  })

  it('takes milestones in any order, beside each other', () => {
    const proposal = approved()
    stage.submit(proposal, 1)
    stage.submit(proposal, 0)
    expect(stage.read(proposal).milestones.map((row) => row.status)).to.deep.equal(['submitted', 'submitted'])
  })

  it('refuses another delivery while one is under review, accepted or disputed: evidence is never exchanged', () => {
    const proposal = approved()
    stage.submit(proposal)
    const second = () => submitDelivery(chain, { proposal, revision: 2 })
    expectRefused(chain, second(), 'MilestoneNotOpen')
    stage.review({ proposal })
    expectRefused(chain, second(), 'MilestoneNotOpen')
    stage.toPayable(proposal)
    stage.pay(proposal)
    expectRefused(chain, second(), 'MilestoneNotOpen')
    stage.disputed(proposal, 1)
    expectRefused(chain, submitDelivery(chain, { proposal, milestone: 1, revision: 2 }), 'MilestoneNotOpen')
  })

  it('takes the next revision after a rejection, in an account of its own', () => {
    const proposal = approved()
    const first = stage.rejected(proposal)
    const before = stage.delivery(first)
    stage.submit(proposal, 0, 2)
    expect(stage.delivery(first)).to.deep.equal(before)
    expect(stage.milestone(proposal)).to.include({ status: 'submitted', revision: 2 })
    expect(stage.delivery({ proposal, revision: 2 }).revision).to.equal(2)
  })

  it('refuses another revision than the next', () => {
    const proposal = approved()
    for (const revision of [0, 2, 65_535]) {
      expectRefused(chain, submitDelivery(chain, { proposal, revision }), 'RevisionMismatch')
    }
    stage.rejected(proposal)
    const evidenceRoot = hashOf('another pack')
    expectRefused(chain, submitDelivery(chain, { proposal, evidenceRoot }), 'AccountInUse')
    expectRefused(chain, submitDelivery(chain, { proposal, revision: 3 }), 'RevisionMismatch')
  })

  it('takes eight revisions of a milestone and no more', () => {
    const proposal = approved()
    for (let revision = 1; revision <= 8; revision++) stage.rejected(proposal, 0, revision)
    expectRefused(chain, submitDelivery(chain, { proposal, revision: 9 }), 'TooManyRevisions')
    stage.submit(proposal, 1)
  })

  it('is taken until the last second before the due date, and not on it', () => {
    const proposal = approved()
    const { dueAt } = stage.milestone(proposal)
    chain.moveTo(dueAt)
    expectRefused(chain, submitDelivery(chain, { proposal }), 'MilestoneOverdue')
    chain.moveTo(dueAt - 1n)
    stage.submit(proposal)
  })

  it('is taken again after the due date where the manager extended it', () => {
    const proposal = approved()
    const { dueAt } = stage.milestone(proposal)
    chain.moveTo(dueAt)
    land(chain, extendMilestone({ proposal, dueAt: dueAt + DAY }))
    stage.submit(proposal)
  })

  it('refuses evidence that has backed anything before', () => {
    const proposal = approved()
    const other = approved()
    stage.rejected(other)
    const used = deliveryRootOf({ proposal: other })
    expectRefused(chain, submitDelivery(chain, { proposal, evidenceRoot: used }), 'EvidenceAlreadyUsed')
    const again = { proposal: other, revision: 2, evidenceRoot: used }
    expectRefused(chain, submitDelivery(chain, again), 'EvidenceAlreadyUsed')
  })

  it('refuses evidence that backs a claim, and a claim evidence that backs a delivery', () => {
    const proposal = approved()
    const claim = world.claim({ project: proposal.project, id: 1 })
    const call = submitDelivery(chain, { proposal, evidenceRoot: claim.evidenceRoot })
    expectRefused(chain, call, 'EvidenceAlreadyUsed')
    stage.submit(proposal)
    const project = stage.newProject()
    const claiming = submitClaim(chain, { project, id: 1, evidenceRoot: deliveryRootOf({ proposal }) })
    expectRefused(chain, claiming, 'EvidenceAlreadyUsed')
  })

  it('refuses an empty root', () => {
    const proposal = approved()
    const call = withArgument(submitDelivery(chain, { proposal }), 'evidence_root', NO_HASH)
    const guarded = submitDelivery(chain, { proposal, evidenceRoot: NO_HASH })
    expectRefused(chain, call, 'InvalidSeeds')
    expectRefused(chain, guarded, 'HashMissing')
  })

  it('refuses a milestone that the proposal has not', () => {
    const proposal = approved()
    for (const milestone of [2, 7, 8, 255]) {
      expectRefused(chain, submitDelivery(chain, { proposal, milestone }), 'MilestoneUnknown')
    }
  })

  it('refuses a milestone that is met by credits, and one that is paid in advance', () => {
    const proposal = stage.approved({
      ...stage.fresh(),
      milestones: [
        { amount: 1_000n, kind: 'credits', quantity: 5n },
        { amount: 1_000n, kind: 'advance' },
      ],
    })
    for (const milestone of [0, 1]) {
      expectRefused(chain, submitDelivery(chain, { proposal, milestone }), 'MilestoneNeedsCredits')
    }
  })

  it('refuses another organization than the one that delivers', () => {
    const proposal = approved()
    const { a } = stage.base.organizations
    const call = submitDelivery(chain, { proposal, organization: a })
    expectRefused(chain, call, 'FundAccountMismatch')
    const own = submitDelivery(chain, { proposal, organization: a, actor: a.authority })
    expectRefused(chain, own, 'FundAccountMismatch')
  })

  it('refuses an organization that is suspended, and takes it again once it is active', () => {
    const organization = world.organization(nextCode(), outsider, ['payee'])
    const proposal = stage.approved({ ...stage.fresh(), organization, consent: outsider })
    land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    expectRefused(chain, submitDelivery(chain, { proposal }), 'OrganizationNotActive')
    land(chain, setOrganizationStatus(chain, organization, 'active'))
    stage.submit(proposal)
  })

  it('works at addresses to which somebody has sent lamports before', () => {
    const proposal = approved()
    const call = submitDelivery(chain, { proposal })
    chain.fund(addressIn(call, 'delivery'), 3_000_000)
    chain.fund(addressIn(call, 'evidence'), 3_000_000)
    land(chain, call)
  })

  it('refuses a delivery account that is not the derived one', () => {
    const proposal = approved()
    const call = submitDelivery(chain, { proposal })
    const wrong = withAccount(call, 'delivery', deliveryOf({ proposal, milestone: 1 }))
    expectRefused(chain, wrong, 'InvalidSeeds')
  })

  it('is stopped by no pause, of the fund or of the registry', () => {
    const proposal = approved()
    land(chain, setFundPause(stage.fund, ['contributions', 'proposals', 'payments']))
    pauseAllBut(chain, [])
    stage.submit(proposal)
    pauseRegistry(chain, [])
    land(chain, setFundPause(stage.fund, []))
  })
})
