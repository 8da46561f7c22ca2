import { expect } from 'chai'
import { Keypair, type PublicKey } from '@solana/web3.js'
import { withArgument } from '../../support/arguments.ts'
import { attest, submitClaim, type ClaimInput } from '../../support/calls/credits.ts'
import { retireMethodology, setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land, refused } from '../../support/expect.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { quorumOf, registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import type { ProjectRef } from '../../support/refs.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { writeField } from '../../support/tamper.ts'
import { DAY, day, hashOf, MAX_U64, nextCode, nextId, NO_HASH } from '../../support/values.ts'
import { addressIn } from '../../support/places.ts'

describe('submit_claim', () => {
  const base = registered()
  const { world, organizations, methodology } = base
  const { chain } = world
  const { owner, payer, outsider, developer, payee } = chain.actors

  /** A project of its own for each test, so that periods of other tests are not in the way. */
  const newProject = (more = {}) =>
    world.project({
      organization: organizations.developer,
      validator: organizations.c,
      methodology,
      id: nextId() + 1,
      owner,
      ...more,
    })
  const callFor = (more: Partial<ClaimInput> = {}) =>
    submitClaim(chain, { project: newProject(), id: 1, ...more })

  /** Proposals that paid for the project, so that its claims may name them, and that ask for no credits. */
  function paidFor(project: ProjectRef, count: number): PublicKey[] {
    const fund = new SpendingFund({ base, project })
    return Array.from({ length: count }, () => fund.paid({ milestones: [{ amount: 1_000n }] }).address)
  }

  it('reports a quantity for a period, reserves the period and guards the evidence', () => {
    const project = newProject()
    const proposals = paidFor(project, 2)
    const { sequence } = read(chain, 'Project', project.address)
    const fundingHash = hashOf('other funding')
    const shares = { proposalBps: [2_500, 500, 0, 0], otherFundingBps: 7_000 }
    const input = { project, id: 7, proposals, fundingHash, ...shares }
    const landed = land(chain, submitClaim(chain, input))
    const claim = world.claimRef(input)
    const shared = {
      version: 1,
      id: 7,
      number: 1,
      revision: 1,
      vintage: 2026,
      periodStart: day(2026, 1, 1),
      periodEnd: day(2026, 7, 1),
      quantity: 1_000_000n,
      evidenceRoot: text(claim.evidenceRoot),
      fundingHash: text(fundingHash),
      boundShareBps: 0,
      proposalCount: 2,
      proposals: proposals.map(text),
      ...shares,
      waitsUntil: chain.now + 365n * DAY,
      project: text(project.address),
      methodology: text(methodology.address),
      owner: text(owner.publicKey),
    }
    expect(withoutBump(read(chain, 'Claim', claim.address))).to.deep.equal({
      ...shared,
      status: 'submitted',
      attestationCount: 0,
      sequence: 1n,
      acceptedQuantity: 0n,
      submittedAt: chain.now,
      decidedAt: 0n,
      challengeEndsAt: 0n,
      batch: null,
      dispute: null,
      reasonHash: null,
      payer: text(payer.publicKey),
      attestations: [],
    })
    expect(eventOf(landed, 'ClaimSubmitted')).to.deep.equal({
      ...shared,
      at: chain.now,
      claim: text(claim.address),
      claimSequence: 1n,
      project: text(project.address),
      projectSequence: sequence + 1n,
    })
    expect(read(chain, 'Project', project.address)).to.deep.include({
      sequence: sequence + 1n,
      claims: 1,
      openPeriods: [{ start: day(2026, 1, 1), end: day(2026, 7, 1) }],
    })
    expect(withoutBump(read(chain, 'EvidenceGuard', claim.evidence))).to.deep.equal({
      version: 1,
      claim: text(claim.address),
      payer: text(payer.publicKey),
    })
  })

  it('takes a claim of one second, of the largest quantity, and of four proposals', () => {
    const periodStart = day(2026, 3, 1)
    const project = newProject()
    const proposals = paidFor(project, 4)
    const second = { periodStart, periodEnd: periodStart + 1n }
    land(chain, callFor({ ...second, project, quantity: MAX_U64, proposals }))
  })

  it('takes a whole calendar year, and the year of its first second as vintage', () => {
    const project = newProject()
    const input = { project, id: 1, periodStart: day(2025, 1, 1), periodEnd: day(2026, 1, 1) }
    land(chain, submitClaim(chain, input))
    expect(read(chain, 'Claim', world.claimRef(input).address).vintage).to.equal(2025)
  })

  it('refuses a claim of zero', () => {
    expectRefused(chain, callFor({ quantity: 0n }), 'QuantityIsZero')
  })

  it('refuses a period that has not ended, and takes it in the second in which it ends', () => {
    const periodStart = day(2026, 6, 1)
    expectRefused(chain, callFor({ periodStart, periodEnd: chain.now + 1n }), 'PeriodInFuture')
    expectRefused(
      chain,
      callFor({ periodStart: chain.now + DAY, periodEnd: chain.now + 2n * DAY }),
      'PeriodInFuture',
    )
    land(chain, callFor({ periodStart, periodEnd: chain.now }))
  })

  it('refuses a period across two calendar years', () => {
    for (const [periodStart, periodEnd] of [
      [day(2025, 7, 1), day(2026, 6, 1)],
      [day(2026, 1, 1) - 1n, day(2026, 1, 1) + 1n],
      [day(2024, 1, 1), day(2026, 1, 1)],
    ]) {
      expectRefused(chain, callFor({ periodStart, periodEnd }), 'PeriodCrossesYears')
    }
  })

  it('refuses a period that is empty or ends before it begins', () => {
    const periodStart = day(2026, 3, 1)
    for (const periodEnd of [periodStart, periodStart - 1n, -1n]) {
      expectRefused(chain, callFor({ periodStart, periodEnd }), 'PeriodInvalid')
    }
  })

  it('refuses a period before 1970', () => {
    expectRefused(chain, callFor({ periodStart: -10n, periodEnd: 10n }), 'TimeOutOfRange')
  })

  it('refuses a period outside the crediting period of the project', () => {
    const late = world.project({
      ...{ organization: organizations.developer, validator: organizations.c, methodology, owner },
      ...{ id: nextId() + 1, creditingStart: day(2026, 2, 1), creditingEnd: day(2026, 5, 1) },
    })
    for (const [periodStart, periodEnd] of [
      [day(2026, 2, 1) - 1n, day(2026, 3, 1)],
      [day(2026, 4, 1), day(2026, 5, 1) + 1n],
      [day(2026, 6, 1), day(2026, 6, 2)],
    ]) {
      expectRefused(chain, callFor({ project: late, periodStart, periodEnd }), 'PeriodOutsideCrediting')
    }
    land(chain, callFor({ project: late, periodStart: day(2026, 2, 1), periodEnd: day(2026, 5, 1) }))
  })

  it('refuses a period that overlaps an open one by a second, and takes its neighbours', () => {
    const project = newProject()
    const [start, end] = [day(2026, 3, 1), day(2026, 4, 1)]
    land(chain, callFor({ project, id: 1, periodStart: start, periodEnd: end }))
    for (const [periodStart, periodEnd] of [
      [start, end],
      [start + 1n, end - 1n],
      [start - 1n, end + 1n],
      [start - DAY, start + 1n],
      [end - 1n, end + DAY],
    ]) {
      expectRefused(chain, callFor({ project, id: 2, periodStart, periodEnd }), 'PeriodOverlaps')
    }
    land(chain, callFor({ project, id: 2, periodStart: start - DAY, periodEnd: start }))
    land(chain, callFor({ project, id: 3, periodStart: end, periodEnd: end + DAY }))
  })

  it('refuses a period that overlaps an issued one', () => {
    const project = newProject()
    const claim = world.verified({ project, id: 1 }, quorumOf(base))
    world.issuedBatch(claim)
    const call = callFor({ project, id: 2, periodStart: day(2026, 7, 1) - 1n, periodEnd: day(2026, 7, 1) })
    expectRefused(chain, call, 'PeriodOverlaps')
  })

  it('takes the period of a rejected claim again', () => {
    const project = newProject()
    const claim = world.claim({ project, id: 1 })
    for (const verifier of quorumOf(base)) land(chain, attest(chain, { claim, verifier, verdict: 'reject' }))
    land(chain, callFor({ project, id: 2 }))
  })

  it('refuses a fifth open claim', () => {
    const project = newProject()
    const month = (id: number) => ({ periodStart: day(2026, id, 1), periodEnd: day(2026, id + 1, 1) })
    for (const id of [1, 2, 3, 4]) land(chain, callFor({ project, id, ...month(id) }))
    expectRefused(chain, callFor({ project, id: 5, ...month(5) }), 'TooManyOpenClaims')
  })

  it('refuses evidence that backs another claim, of any project', () => {
    const project = newProject()
    const evidenceRoot = hashOf(`pack ${nextId()}`)
    land(chain, callFor({ project, evidenceRoot }))
    const later = { periodStart: day(2025, 1, 1), periodEnd: day(2025, 2, 1), evidenceRoot }
    expectRefused(chain, callFor({ project, id: 2, ...later }), 'EvidenceAlreadyUsed')
    expectRefused(chain, callFor(later), 'EvidenceAlreadyUsed')
  })

  it('refuses the evidence of a rejected claim', () => {
    const project = newProject()
    const claim = world.claim({ project, id: 1 })
    for (const verifier of quorumOf(base)) land(chain, attest(chain, { claim, verifier, verdict: 'reject' }))
    const { evidenceRoot } = claim
    expectRefused(chain, callFor({ project, id: 2, evidenceRoot }), 'EvidenceAlreadyUsed')
  })

  it('refuses an empty evidence root', () => {
    expectRefused(chain, callFor({ evidenceRoot: NO_HASH }), 'HashMissing')
  })

  it('refuses more than four proposals, and a row beyond the stated count', () => {
    const call = callFor()
    const row = Keypair.generate().publicKey
    expectRefused(chain, withArgument(call, 'proposal_count', 5), 'TooManyProposals')
    expectRefused(chain, withArgument(call, 'proposals.3', row), 'TooManyProposals')
  })

  it('refuses anyone but the project’s owner', () => {
    for (const signer of [outsider, developer, payee]) {
      expectRefused(chain, callFor({ owner: signer }), 'NotProjectOwner')
    }
  })

  it('refuses an id that the project has used', () => {
    const project = newProject()
    land(chain, callFor({ project, id: 1 }))
    const input = { project, id: 1, periodStart: day(2025, 1, 1), periodEnd: day(2025, 2, 1) }
    expectRefused(chain, callFor({ ...input, evidenceRoot: hashOf('another pack') }), 'AccountInUse')
  })

  it('refuses while the developer organization is suspended', () => {
    const call = callFor()
    land(chain, setOrganizationStatus(chain, organizations.developer, 'suspended'))
    expectRefused(chain, call, 'OrganizationNotActive')
    land(chain, setOrganizationStatus(chain, organizations.developer, 'active'))
    land(chain, call)
  })

  it('refuses a methodology that is a draft, which no instruction makes of an active one', () => {
    const call = callFor()
    writeField(chain, methodology.address, 'Methodology', 'status', 1n, 1)
    expectRefused(chain, call, 'MethodologyNotActive')
    writeField(chain, methodology.address, 'Methodology', 'status', 2n, 1)
  })

  it('takes claims of a project whose methodology was retired since', () => {
    const old = world.methodology({ code: nextCode() })
    const project = newProject({ methodology: old })
    land(chain, retireMethodology(chain, old))
    land(chain, callFor({ project }))
  })

  it('takes shares of funding that sum to ten thousand, and no others', () => {
    const project = newProject()
    const proposals = paidFor(project, 2)
    const taken = [
      [[10_000, 0], 0],
      [[0, 0], 10_000],
      [[1, 2], 9_997],
    ] as const
    taken.forEach(([proposalBps, otherFundingBps], row) => {
      const month = { periodStart: day(2026, row + 1, 1), periodEnd: day(2026, row + 2, 1), id: row + 1 }
      land(chain, callFor({ ...month, project, proposals, proposalBps: [...proposalBps], otherFundingBps }))
    })
    for (const [proposalBps, otherFundingBps] of [
      [[], 0],
      [[], 9_999],
      [[1], 10_000],
      [[65_535, 10_000], 0],
      [[65_535], 10_001],
    ] as const) {
      const month = { periodStart: day(2026, 5, 1), periodEnd: day(2026, 6, 1), id: 9 }
      const named = { project, proposals, proposalBps: [...proposalBps], otherFundingBps }
      const call = callFor({ ...month, ...named })
      expectRefused(chain, call, 'FundingSharesInvalid')
    }
  })

  it('refuses a share beyond the stated count of proposals', () => {
    const call = callFor({ otherFundingBps: 9_000 })
    expectRefused(chain, withArgument(call, 'proposal_bps.0', 1_000), 'TooManyProposals')
    const one = callFor({ proposals: [Keypair.generate().publicKey], otherFundingBps: 9_000 })
    expectRefused(chain, withArgument(one, 'proposal_bps.1', 1_000), 'TooManyProposals')
  })

  it('waits for its quorum as long as the methodology says', () => {
    const quick = world.methodology({ code: nextCode(), reviewPeriod: 30n * DAY })
    const project = newProject({ methodology: quick })
    const landed = land(chain, callFor({ project }))
    expect(eventOf(landed, 'ClaimSubmitted').waitsUntil).to.equal(chain.now + 30n * DAY)
  })

  it('refuses while claims are paused, and not while other acts are', () => {
    const call = callFor()
    pauseRegistry(chain, ['claims'])
    expectRefused(chain, call, 'ActionPaused')
    pauseAllBut(chain, ['claims'])
    land(chain, call)
    pauseRegistry(chain, [])
  })

  it('makes neither claim nor guard where the period is refused', () => {
    const call = callFor({ periodEnd: chain.now + 1n })
    refused(() => land(chain, call))
    for (const account of ['claim', 'evidence'])
      expect(chain.account(addressIn(call, account))).to.equal(null)
  })
})
