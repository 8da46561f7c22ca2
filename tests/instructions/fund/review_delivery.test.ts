import { expect } from 'chai'
import { keyOf } from '../../support/actors.ts'
import { withArgument } from '../../support/arguments.ts'
import { deliveryOf, reviewDelivery, submitDelivery } from '../../support/calls/deliveries.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { setOrganizationStatus, setVerifierStatus } from '../../support/calls/registry.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, text } from '../../support/read.ts'
import type { ProposalRef, VerifierRef } from '../../support/refs.ts'
import { CHALLENGE, DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY, hashOf, nextCode, nextId, NO_HASH } from '../../support/values.ts'

describe('review_delivery', () => {
  const stage = new DeliveringFund()
  const { chain, world, base } = stage
  const { organizations, methodology, verifiers } = base
  const { a, b, c } = verifiers
  const { owner, payee, developer, outsider } = chain.actors
  beforeEach(() => chain.moveTo(START))

  const submitted = (): ProposalRef => {
    const proposal = stage.approved(stage.fresh())
    stage.submit(proposal)
    return proposal
  }
  const review = (proposal: ProposalRef, verifier: VerifierRef = a) => reviewDelivery({ proposal, verifier })
  /** An accredited person of an organization of its own. */
  const another = (person = keyOf(`reviewer ${nextId()}`), authority = keyOf(`authority ${nextId()}`)) =>
    world.verifier(world.organization(nextCode(), authority), person, [methodology])
  const rowOf = (verifier: VerifierRef, verdict: 'accept' | 'reject') => ({
    organization: text(verifier.organization.address),
    person: text(verifier.person.publicKey),
    statementHash: text(hashOf('review')),
    verdict,
  })

  it('counts a first review and decides nothing by it', () => {
    const proposal = submitted()
    const [delivery, before] = [stage.delivery({ proposal }), stage.read(proposal)]
    const landed = land(chain, review(proposal))
    expect(stage.delivery({ proposal })).to.deep.equal({
      ...delivery,
      ...{ sequence: 2n, reviewCount: 1, reviews: [rowOf(a, 'accept')] },
    })
    expect(stage.read(proposal)).to.deep.equal(before)
    expect(eventOf(landed, 'DeliveryReviewed')).to.deep.equal({
      version: 1,
      at: chain.now,
      delivery: text(deliveryOf({ proposal })),
      deliverySequence: 2n,
      proposal: text(proposal.address),
      proposalSequence: 5n,
      milestone: 0,
      organization: text(organizations.a.address),
      verifier: text(a.address),
      person: text(a.person.publicKey),
      verdict: 'accept',
      statementHash: text(hashOf('review')),
      acceptingAfter: 1,
      rejectingAfter: 0,
      quorum: 2,
      statusAfter: 'submitted',
      challengeEndsAt: 0n,
    })
  })

  it('accepts by as many organizations as the rules ask for: the challenge period begins', () => {
    const proposal = submitted()
    land(chain, review(proposal))
    const [delivery, before] = [stage.delivery({ proposal }), stage.read(proposal)]
    chain.wait(DAY)
    const landed = land(chain, review(proposal, b))
    const challengeEndsAt = chain.now + CHALLENGE
    expect(stage.delivery({ proposal })).to.deep.equal({
      ...delivery,
      ...{ status: 'accepted', sequence: 3n, reviewCount: 2, challengeEndsAt },
      ...{ decidedAt: chain.now, waitsUntil: 0n, reviews: [rowOf(a, 'accept'), rowOf(b, 'accept')] },
    })
    const [first, second] = before.milestones
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      sequence: 6n,
      milestones: [{ ...first, status: 'accepted', payableAt: challengeEndsAt }, second],
    })
    expect(eventOf(landed, 'DeliveryReviewed')).to.include({
      ...{ statusAfter: 'accepted', acceptingAfter: 2, rejectingAfter: 0, challengeEndsAt },
      ...{ deliverySequence: 3n, proposalSequence: 6n },
    })
  })

  it('rejects by as many organizations: the milestone waits for a revision and pays nothing', () => {
    const proposal = submitted()
    land(chain, reviewDelivery({ proposal, verifier: a, verdict: 'reject' }))
    const { dueAt } = stage.milestone(proposal)
    const landed = land(chain, reviewDelivery({ proposal, verifier: b, verdict: 'reject' }))
    expect(stage.delivery({ proposal })).to.deep.include({
      ...{ status: 'rejected', decidedAt: chain.now, waitsUntil: 0n, challengeEndsAt: 0n },
      reviews: [rowOf(a, 'reject'), rowOf(b, 'reject')],
    })
    expect(stage.milestone(proposal)).to.include({ status: 'rejected', payableAt: 0n, dueAt, revision: 1 })
    expect(eventOf(landed, 'DeliveryReviewed')).to.include({
      ...{ verdict: 'reject', statusAfter: 'rejected', acceptingAfter: 0, rejectingAfter: 2 },
      ...{ proposalSequence: 6n, challengeEndsAt: 0n },
    })
  })

  it('leaves a refused delivery at least thirty days for the next one', () => {
    const proposal = submitted()
    const { dueAt } = stage.milestone(proposal)
    land(chain, reviewDelivery({ proposal, verifier: a, verdict: 'reject' }))
    chain.moveTo(stage.delivery({ proposal }).waitsUntil - 1n)
    land(chain, reviewDelivery({ proposal, verifier: b, verdict: 'reject' }))
    expect(stage.milestone(proposal).dueAt).to.equal(dueAt)
    const late = stage.approved(stage.fresh())
    chain.moveTo(stage.milestone(late).dueAt - 1n)
    stage.submit(late)
    stage.review({ proposal: late }, 'reject')
    const next = chain.now + 30n * DAY
    expect(stage.milestone(late).dueAt).to.equal(next)
    const again = submitDelivery(chain, { proposal: late, revision: 2 })
    chain.moveTo(next)
    expectRefused(chain, again, 'MilestoneOverdue')
    chain.moveTo(next - 1n)
    land(chain, again)
  })

  it('counts accepting and rejecting organizations apart', () => {
    const proposal = submitted()
    land(chain, review(proposal))
    land(chain, reviewDelivery({ proposal, verifier: b, verdict: 'reject' }))
    expect(stage.delivery({ proposal }).status).to.equal('submitted')
    const landed = land(chain, review(proposal, c))
    expect(eventOf(landed, 'DeliveryReviewed')).to.include({
      ...{ statusAfter: 'accepted', acceptingAfter: 2, rejectingAfter: 1 },
    })
  })

  it('counts by the rules of the day of the proposal: one organization, or five of nine', () => {
    const single = new DeliveringFund({ base, rules: { reviewers: 1 } })
    const one = single.approved(single.fresh())
    single.submit(one)
    single.review({ proposal: one }, 'accept', [a])
    expect(single.milestone(one).status).to.equal('accepted')
    const many = new DeliveringFund({ base, rules: { reviewers: 5 } })
    const proposal = many.approved(many.fresh())
    many.submit(proposal)
    const people = Array.from({ length: 9 }, () => another())
    many.review({ proposal }, 'reject', people.slice(0, 4))
    many.review({ proposal }, 'accept', people.slice(4, 8))
    expect(many.delivery({ proposal })).to.include({ status: 'submitted', reviewCount: 8 })
    many.review({ proposal }, 'accept', people.slice(8))
    expect(many.delivery({ proposal })).to.include({ status: 'accepted', reviewCount: 9 })
  })

  it('counts an organization once, whoever signs for it, and a person once', () => {
    const proposal = submitted()
    const colleague = world.verifier(organizations.a, keyOf('second key of A'), [methodology])
    const elsewhere = world.verifier(organizations.b, a.person, [methodology])
    land(chain, review(proposal))
    for (const verifier of [a, colleague, elsewhere]) {
      expectRefused(chain, review(proposal, verifier), 'AlreadyReviewed')
      expectRefused(chain, reviewDelivery({ proposal, verifier, verdict: 'reject' }), 'AlreadyReviewed')
    }
    expect(stage.delivery({ proposal }).reviewCount).to.equal(1)
  })

  it('lets an organization review each revision anew', () => {
    const proposal = submitted()
    stage.review({ proposal }, 'reject')
    stage.submit(proposal, 0, 2)
    stage.review({ proposal, revision: 2 })
    expect(stage.milestone(proposal)).to.include({ status: 'accepted', revision: 2 })
  })

  it('is taken until the last second of forty-five days, and not in the next one', () => {
    const proposal = submitted()
    const { waitsUntil } = stage.delivery({ proposal })
    chain.moveTo(waitsUntil)
    expectRefused(chain, review(proposal), 'DeliveryReviewOver')
    chain.moveTo(waitsUntil - 1n)
    land(chain, review(proposal))
  })

  it('refuses a delivery that is decided', () => {
    const accepted = submitted()
    stage.review({ proposal: accepted })
    expectRefused(chain, review(accepted, c), 'DeliveryNotUnderReview')
    const rejected = submitted()
    stage.review({ proposal: rejected }, 'reject')
    expectRefused(chain, review(rejected, c), 'DeliveryNotUnderReview')
    const disputed = stage.approved(stage.fresh())
    stage.disputed(disputed)
    expectRefused(chain, review(disputed, c), 'DeliveryNotUnderReview')
  })

  it('refuses a verdict that is none, and a request for changes', () => {
    const proposal = submitted()
    for (const verdict of [0, 3, 4, 255]) {
      expectRefused(chain, withArgument(review(proposal), 'verdict', verdict), 'VerdictUnknown')
    }
  })

  it('asks for the declaration that the reviewer has no stake, and for nothing unknown', () => {
    const proposal = submitted()
    for (const declarations of [0, 2, 6, 8, 9, 255]) {
      const call = withArgument(review(proposal), 'declarations', declarations)
      expectRefused(chain, call, 'DeclarationMissing')
    }
    land(chain, reviewDelivery({ proposal, verifier: a, declarations: ['no-stake', 'excess-explained'] }))
  })

  it('refuses a review without a statement', () => {
    const call = withArgument(review(submitted()), 'statement_hash', NO_HASH)
    expectRefused(chain, call, 'HashMissing')
  })

  describe('by whom', () => {
    it('refuses who has another accreditation, or none', () => {
      const proposal = submitted()
      const stranger = reviewDelivery({ proposal, verifier: a, person: outsider })
      expectRefused(chain, withAccount(stranger, 'verifier', a.address), 'NotVerifier')
      const elsewhere = withAccount(review(proposal), 'organization', organizations.b.address)
      expectRefused(chain, elsewhere, 'NotVerifier')
    })

    it('refuses an accreditation that is suspended, revoked, over, not begun, or for another methodology', () => {
      const proposal = submitted()
      const suspended = another()
      land(chain, setVerifierStatus(chain, suspended, 'suspended'))
      expectRefused(chain, review(proposal, suspended), 'VerifierSuspended')
      land(chain, setVerifierStatus(chain, suspended, 'revoked'))
      expectRefused(chain, review(proposal, suspended), 'VerifierRevoked')
      const person = keyOf(`reviewer ${nextId()}`)
      const validUntil = chain.now + 10n
      const short = world.verifier(organizations.c, person, [methodology], { validUntil })
      chain.moveTo(validUntil)
      expectRefused(chain, review(proposal, short), 'VerifierExpired')
      chain.moveTo(validUntil - 1n)
      land(chain, review(proposal, short))
      const validFrom = chain.now + 10n
      const early = world.verifier(organizations.b, keyOf(`reviewer ${nextId()}`), [methodology], {
        validFrom,
      })
      expectRefused(chain, review(proposal, early), 'VerifierExpired')
      const foreign = world.methodology({ code: nextCode() })
      const narrow = world.verifier(organizations.a, keyOf(`reviewer ${nextId()}`), [foreign])
      expectRefused(chain, review(proposal, narrow), 'VerifierOutOfScope')
    })

    it('refuses an organization that is not active', () => {
      const proposal = submitted()
      const verifier = another()
      land(chain, setOrganizationStatus(chain, verifier.organization, 'suspended'))
      expectRefused(chain, review(proposal, verifier), 'OrganizationNotActive')
      land(chain, setOrganizationStatus(chain, verifier.organization, 'active'))
      land(chain, review(proposal, verifier))
    })

    it('refuses every person of the receiving side, for whichever organization', () => {
      const proposal = submitted()
      for (const person of [owner, payee, developer]) {
        expectRefused(chain, review(proposal, another(person)), 'ReviewerOnReceivingSide')
      }
    })

    it('refuses an organization whose authority belongs to the receiving side', () => {
      const proposal = submitted()
      for (const authority of [owner, payee, developer]) {
        const verifier = another(undefined, authority)
        expectRefused(chain, review(proposal, verifier), 'ReviewerOnReceivingSide')
      }
    })

    it('refuses the organization that delivers and the one whose project it is', () => {
      const delivering = world.organization(nextCode(), outsider, ['payee', 'verifier'])
      const developing = world.organization(nextCode(), keyOf('developing'), ['developer', 'verifier'])
      const people = [delivering, developing].map((organization) =>
        world.verifier(organization, keyOf(`reviewer ${nextId()}`), [methodology]),
      )
      const project = world.project({
        ...{ organization: developing, validator: organizations.c, methodology },
        ...{ id: nextId(), owner },
      })
      const terms = { project, projectPool: null, organization: delivering, consent: outsider }
      const proposal = stage.approved(terms)
      stage.submit(proposal)
      for (const verifier of people) {
        expectRefused(chain, review(proposal, verifier), 'ReviewerOnReceivingSide')
      }
      land(chain, review(proposal))
    })
  })

  it('refuses a project or a proposal of another delivery', () => {
    const [proposal, other] = [submitted(), submitted()]
    for (const [account, address] of [
      ['project', other.project.address],
      ['proposal', other.address],
      ['delivery', deliveryOf({ proposal: other })],
    ] as const) {
      expectRefused(chain, withAccount(review(proposal), account, address), 'FundAccountMismatch')
    }
  })

  it('is stopped by no pause, of the fund or of the registry', () => {
    const proposal = submitted()
    land(chain, setFundPause(stage.fund, ['contributions', 'proposals', 'payments']))
    pauseAllBut(chain, [])
    stage.review({ proposal })
    pauseRegistry(chain, [])
    land(chain, setFundPause(stage.fund, []))
  })
})
