import { expect } from 'chai'
import type { ProjectStatus } from '../../../packages/sdk/src/enums.ts'
import { withArgument } from '../../support/arguments.ts'
import { keyOf } from '../../support/actors.ts'
import { submitClaim, withdrawClaim } from '../../support/calls/claims.ts'
import { setProjectStatus } from '../../support/calls/projects.ts'
import { setParameters } from '../../support/calls/stewardship.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { ProjectRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { DAY, hashOf, nextId, NO_HASH } from '../../support/values.ts'

const SUSPENSION = 60n * DAY
type Act = Exclude<ProjectStatus, 'proposed'>

describe('set_project_status', () => {
  const { world, organizations, methodology } = registered()
  const { chain } = world
  const { owner, steward, guardian, outsider, developer, payee, authorityC } = chain.actors

  const input = () => ({
    ...{ organization: organizations.developer, validator: organizations.c, methodology },
    ...{ id: nextId() + 1, owner },
  })
  const suspended = (): ProjectRef => {
    const project = world.project(input())
    land(chain, setProjectStatus(chain, project, 'suspended'))
    return project
  }
  const closed = (): ProjectRef => {
    const project = world.project(input())
    land(chain, setProjectStatus(chain, project, 'closed'))
    return project
  }
  const statusOf = (project: ProjectRef) => read(chain, 'Project', project.address).status

  it('suspends a project until a date, with a reason that stays', () => {
    const project = world.project(input())
    const before = read(chain, 'Project', project.address)
    const landed = land(chain, setProjectStatus(chain, project, 'suspended'))
    const changed = {
      reasonHash: text(hashOf('reason to be suspended')),
      waitsUntil: chain.now + SUSPENSION,
    }
    expect(read(chain, 'Project', project.address)).to.deep.equal({
      ...before,
      ...changed,
      ...{ status: 'suspended', sequence: 4n, statusChangedAt: chain.now },
    })
    expect(eventOf(landed, 'ProjectStatusChanged')).to.deep.equal({
      ...changed,
      version: 1,
      at: chain.now,
      project: text(project.address),
      projectSequence: 4n,
      actor: text(steward.publicKey),
      organization: text(organizations.developer.address),
      statusBefore: 'registered',
      statusAfter: 'suspended',
    })
  })

  it('reinstates a suspended project, which then waits for nobody', () => {
    const project = suspended()
    const landed = land(chain, setProjectStatus(chain, project, 'registered'))
    expect(eventOf(landed, 'ProjectStatusChanged')).to.include({
      ...{ statusBefore: 'suspended', statusAfter: 'registered', waitsUntil: 0n, projectSequence: 5n },
    })
    land(chain, submitClaim(chain, { project, id: 1 }))
  })

  it('closes a project for ever', () => {
    const project = world.project(input())
    const landed = land(chain, setProjectStatus(chain, project, 'closed'))
    expect(eventOf(landed, 'ProjectStatusChanged')).to.include({ statusAfter: 'closed', waitsUntil: 0n })
    for (const status of ['registered', 'suspended', 'closed'] as const) {
      const errors = ['ProjectStatusInvalid', 'StatusChangeInvalid']
      expectRefused(chain, setProjectStatus(chain, project, status), errors)
    }
  })

  it('suspends for as long as the registry says', () => {
    land(chain, setParameters(chain, { suspensionTerm: 7n * DAY }))
    expect(read(chain, 'Project', suspended().address).waitsUntil).to.equal(chain.now + 7n * DAY)
    land(chain, setParameters(chain))
  })

  /** In time: who may do what. A name: the refusal; null: allowed. */
  const WHO: [from: string, make: () => ProjectRef, to: Act, who: Record<string, string | null>][] = [
    [
      'proposed',
      () => world.validated(input()),
      'closed',
      { steward: null, developer: null, guardian: 'GuardianMayOnlyStop', outsider: 'NotStewardOrGuardian' },
    ],
    [
      'proposed',
      () => world.validated(input()),
      'suspended',
      {
        ...{ steward: 'ProjectStatusInvalid', guardian: 'ProjectStatusInvalid' },
        ...{ developer: 'NotStewardOrGuardian', outsider: 'NotStewardOrGuardian' },
      },
    ],
    [
      'proposed',
      () => world.validated(input()),
      'registered',
      { steward: 'ProjectStatusInvalid', guardian: 'GuardianMayOnlyStop', developer: 'NotStewardOrGuardian' },
    ],
    [
      'registered',
      () => world.project(input()),
      'suspended',
      { steward: null, guardian: null, developer: 'NotStewardOrGuardian', outsider: 'NotStewardOrGuardian' },
    ],
    [
      'registered',
      () => world.project(input()),
      'closed',
      {
        ...{ steward: null, developer: null, guardian: 'GuardianMayOnlyStop' },
        ...{ owner: 'NotStewardOrGuardian', payee: 'NotStewardOrGuardian', outsider: 'NotStewardOrGuardian' },
      },
    ],
    [
      'registered',
      () => world.project(input()),
      'registered',
      { steward: 'ProjectStatusInvalid', developer: 'NotStewardOrGuardian' },
    ],
    [
      'suspended',
      suspended,
      'registered',
      {
        ...{ steward: null, guardian: 'GuardianMayOnlyStop', developer: 'NotStewardOrGuardian' },
        ...{ owner: 'NotStewardOrGuardian', outsider: 'NotStewardOrGuardian' },
      },
    ],
    [
      'suspended',
      suspended,
      'suspended',
      { steward: 'ProjectStatusInvalid', guardian: 'ProjectStatusInvalid', outsider: 'NotStewardOrGuardian' },
    ],
    [
      'suspended',
      suspended,
      'closed',
      { steward: null, guardian: 'GuardianMayOnlyStop', developer: 'NotStewardOrGuardian' },
    ],
    ['closed', closed, 'registered', { steward: 'ProjectStatusInvalid', outsider: 'NotStewardOrGuardian' }],
    ['closed', closed, 'suspended', { steward: 'ProjectStatusInvalid', guardian: 'ProjectStatusInvalid' }],
    ['closed', closed, 'closed', { steward: 'StatusChangeInvalid', developer: 'NotStewardOrGuardian' }],
  ]
  for (const [from, make, to, who] of WHO) {
    for (const [name, error] of Object.entries(who)) {
      const title = error === null ? `lets the ${name} make` : `keeps the ${name} from making`
      it(`${title} a ${from} project ${to}`, () => {
        const project = make()
        const actor = { steward, guardian, developer, owner, payee, outsider }[name] ?? outsider
        const call = setProjectStatus(chain, project, to, actor)
        if (error !== null) return void expectRefused(chain, call, error)
        land(chain, call)
        expect(statusOf(project)).to.equal(to)
      })
    }
  }

  it('lets anyone close a proposal from the second on in which it need not be waited for, and no earlier', () => {
    const project = world.validated(input())
    const { waitsUntil } = read(chain, 'Project', project.address)
    const call = setProjectStatus(chain, project, 'closed', outsider)
    chain.moveTo(waitsUntil - 1n)
    expectRefused(chain, call, 'NotStewardOrGuardian')
    chain.moveTo(waitsUntil)
    land(chain, call)
    expect(statusOf(project)).to.equal('closed')
  })

  it('lets anyone end a suspension from its last second on, and no earlier', () => {
    const project = suspended()
    const { waitsUntil } = read(chain, 'Project', project.address)
    const call = setProjectStatus(chain, project, 'registered', outsider)
    chain.moveTo(waitsUntil - 1n)
    expectRefused(chain, call, 'NotStewardOrGuardian')
    chain.moveTo(waitsUntil)
    land(chain, call)
    expect(statusOf(project)).to.equal('registered')
  })

  it('lets nobody close a project only because its suspension is over', () => {
    const project = suspended()
    chain.moveTo(read(chain, 'Project', project.address).waitsUntil)
    expectRefused(chain, setProjectStatus(chain, project, 'closed', outsider), 'NotStewardOrGuardian')
  })

  it('does not let the guardian prolong a suspension that has ended; the steward may', () => {
    const project = suspended()
    chain.moveTo(read(chain, 'Project', project.address).waitsUntil)
    land(chain, setProjectStatus(chain, project, 'registered', outsider))
    const again = setProjectStatus(chain, project, 'suspended', guardian)
    expectRefused(chain, again, 'SuspendedRecently')
    chain.wait(SUSPENSION - 1n)
    expectRefused(chain, again, 'SuspendedRecently')
    land(chain, setProjectStatus(chain, project, 'suspended'))
    land(chain, setProjectStatus(chain, project, 'registered'))
    chain.wait(SUSPENSION)
    land(chain, again)
  })

  it('refuses to close while a claim is open, and closes once it is withdrawn', () => {
    const project = world.project(input())
    const claim = world.claim({ project, id: 1 })
    expectRefused(chain, setProjectStatus(chain, project, 'closed'), 'ProjectHasOpenClaims')
    expectRefused(chain, setProjectStatus(chain, project, 'closed', developer), 'ProjectHasOpenClaims')
    land(chain, withdrawClaim(claim))
    land(chain, setProjectStatus(chain, project, 'closed', developer))
  })

  it('asks a suspension and a closing for a reason, a reinstatement for none', () => {
    for (const status of ['suspended', 'closed'] as const) {
      const call = setProjectStatus(chain, world.project(input()), status)
      expectRefused(chain, withArgument(call, 'reason_hash', NO_HASH), 'HashMissing')
    }
    land(chain, withArgument(setProjectStatus(chain, suspended(), 'registered'), 'reason_hash', NO_HASH))
  })

  it('refuses a status that is none or not to be set', () => {
    const call = setProjectStatus(chain, world.project(input()), 'closed')
    for (const status of [0, 1, 5, 255]) {
      expectRefused(chain, withArgument(call, 'status', status), 'StatusChangeInvalid')
    }
  })

  it('refuses the organization of another project, whose authority might close it', () => {
    const thief = keyOf('status thief')
    const theirs = world.organization(`S${nextId()}`, thief, ['developer'])
    const call = setProjectStatus(chain, world.project(input()), 'closed', thief)
    expectRefused(chain, withAccount(call, 'organization', theirs.address), 'CreditAccountMismatch')
    expectRefused(chain, setProjectStatus(chain, world.project(input()), 'closed', authorityC), [
      'NotStewardOrGuardian',
    ])
  })
})
