import { expect } from 'chai'
import { keyOf } from '../../support/actors.ts'
import { attest, resubmitClaim, withdrawClaim } from '../../support/calls/claims.ts'
import { issueBatch, openBatch, batchOf } from '../../support/calls/credits.ts'
import { setParameters } from '../../support/calls/stewardship.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { read, text } from '../../support/read.ts'
import type { ClaimRef, ProjectRef, VerifierRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { openAta, TOKEN_2022_PROGRAM_ID } from '../../support/tokens.ts'
import { day, nextId } from '../../support/values.ts'

describe('attest: claims in a row by one organization', () => {
  const { world, organizations, methodology, verifiers } = registered()
  const { chain } = world
  const { owner } = chain.actors
  const { a, b } = verifiers
  const [d, e] = ['D', 'E'].map((name) =>
    world.verifier(
      world.organization(`STREAK${name}`, keyOf(`streak authority ${name}`)),
      keyOf(`streak ${name}`),
      [methodology],
    ),
  ) as [VerifierRef, VerifierRef] // one for each name
  const bound = (consecutiveClaims: number) => land(chain, setParameters(chain, { consecutiveClaims }))

  const newProject = (): ProjectRef =>
    world.project({
      ...{ organization: organizations.developer, validator: organizations.c, methodology },
      ...{ id: 60_000 + nextId(), owner },
    })
  /** The claim of a month of 2025, whose id is the month. */
  const month = (project: ProjectRef, id: number): ClaimRef =>
    world.claim({ project, id, periodStart: day(2025, id, 1), periodEnd: day(2025, id + 1, 1) })
  const accept = (claim: ClaimRef, ...people: VerifierRef[]) => {
    for (const verifier of people) land(chain, attest(chain, { claim, verifier }))
  }
  const issue = (claim: ClaimRef) => {
    land(chain, openBatch(chain, claim))
    const batch = batchOf(claim)
    openAta(chain, batch.mint, owner.publicKey, TOKEN_2022_PROGRAM_ID)
    land(chain, issueBatch(chain, batch))
  }
  const streaks = (project: ProjectRef) =>
    read(chain, 'Project', project.address).streaks.map(({ organization, length }) => [organization, length])

  it('lets an organization accept five claims in a row, and no sixth', () => {
    const project = newProject()
    for (let id = 1; id <= 5; id++) {
      const claim = month(project, id)
      accept(claim, a, b)
      issue(claim)
    }
    expect(streaks(project)).to.have.deep.members([
      [text(organizations.a.address), 5],
      [text(organizations.b.address), 5],
    ])
    const sixth = month(project, 6)
    for (const verifier of [a, b]) {
      expectRefused(chain, attest(chain, { claim: sixth, verifier }), 'TooManyConsecutiveClaims')
    }
    accept(sixth, d, e)
  })

  it('keeps the bound that the registry sets, and starts anew after an issue by others', () => {
    bound(2)
    const project = newProject()
    for (const id of [1, 2]) {
      const claim = month(project, id)
      accept(claim, a, b)
      issue(claim)
    }
    const third = month(project, 3)
    expectRefused(chain, attest(chain, { claim: third, verifier: a }), 'TooManyConsecutiveClaims')
    accept(third, d, e)
    expectRefused(chain, attest(chain, { claim: month(project, 4), verifier: a }), 'TooManyConsecutiveClaims')
    issue(third)
    expect(streaks(project)).to.have.deep.members([
      [text(d.organization.address), 1],
      [text(e.organization.address), 1],
    ])
    const fifth = month(project, 5)
    accept(fifth, a)
    expect(streaks(project)).to.deep.include([text(organizations.a.address), 1])
    bound(5)
  })

  it('counts accepted claims alone: a refused organization may still reject or ask for changes', () => {
    bound(1)
    const project = newProject()
    accept(month(project, 1), a)
    const second = month(project, 2)
    expectRefused(chain, attest(chain, { claim: second, verifier: a }), 'TooManyConsecutiveClaims')
    land(chain, attest(chain, { claim: second, verifier: a, verdict: 'reject' }))
    land(chain, attest(chain, { claim: month(project, 3), verifier: a, verdict: 'changes' }))
    expect(streaks(project)).to.deep.equal([[text(organizations.a.address), 1]])
    bound(5)
  })

  it('counts the claims of each project by themselves', () => {
    bound(1)
    accept(month(newProject(), 1), a)
    accept(month(newProject(), 1), a)
    bound(5)
  })

  it('counts a claim once, whatever its revision and whatever lies between', () => {
    bound(2)
    const project = newProject()
    const [first, second] = [month(project, 1), month(project, 2)]
    accept(first, a)
    accept(second, a)
    land(chain, attest(chain, { claim: first, verifier: b, verdict: 'changes' }))
    land(chain, resubmitClaim(chain, { claim: first }))
    land(chain, attest(chain, { claim: first, verifier: a, revision: 2 }))
    expect(streaks(project)).to.deep.equal([[text(organizations.a.address), 2]])
    bound(5)
  })

  it('counts a claim that was accepted and then withdrawn', () => {
    bound(1)
    const project = newProject()
    const claim = month(project, 1)
    accept(claim, a)
    land(chain, withdrawClaim(claim))
    expectRefused(chain, attest(chain, { claim: month(project, 2), verifier: a }), 'TooManyConsecutiveClaims')
    bound(5)
  })
})
