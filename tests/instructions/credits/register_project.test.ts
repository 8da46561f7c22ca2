import { expect } from 'chai'
import { registerProject, setProjectStatus } from '../../support/calls/projects.ts'
import { retireMethodology, setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { hashOf, nextCode, nextId } from '../../support/values.ts'

describe('register_project', () => {
  const { world, organizations, methodology } = registered()
  const { chain } = world
  const { owner, steward, guardian, outsider, developer, authorityC } = chain.actors

  const input = (more = {}) => ({
    ...{ organization: organizations.developer, validator: organizations.c, methodology },
    ...{ id: nextId() + 1, owner },
    ...more,
  })

  it('registers a validated project: it waits for nobody any more', () => {
    const project = world.validated(input())
    const before = read(chain, 'Project', project.address)
    const landed = land(chain, registerProject(chain, project))
    expect(read(chain, 'Project', project.address)).to.deep.equal({
      ...before,
      status: 'registered',
      sequence: 3n,
      registeredAt: chain.now,
      statusChangedAt: chain.now,
      waitsUntil: 0n,
    })
    expect(eventOf(landed, 'ProjectRegistered')).to.deep.equal({
      version: 1,
      at: chain.now,
      project: text(project.address),
      projectSequence: 3n,
      steward: text(steward.publicKey),
      organization: text(organizations.developer.address),
      validator: text(organizations.c.address),
      validationHash: text(hashOf('validation')),
    })
  })

  it('registers after the time in which it was waited for, as long as nobody closed it', () => {
    const project = world.validated(input())
    chain.moveTo(read(chain, 'Project', project.address).waitsUntil + 1n)
    land(chain, registerProject(chain, project))
  })

  it('refuses anyone but the steward', () => {
    const project = world.validated(input())
    for (const signer of [outsider, guardian, developer, owner, authorityC]) {
      expectRefused(chain, registerProject(chain, project, signer), 'NotSteward')
    }
  })

  it('refuses a project that nobody has validated', () => {
    expectRefused(chain, registerProject(chain, world.proposed(input())), 'ProjectNotValidated')
  })

  it('refuses a second registration, and one of a closed proposal', () => {
    const project = world.project(input())
    expectRefused(chain, registerProject(chain, project), 'ProjectStatusInvalid')
    const closed = world.validated(input())
    land(chain, setProjectStatus(chain, closed, 'closed'))
    expectRefused(chain, registerProject(chain, closed), 'ProjectStatusInvalid')
  })

  it('refuses an organization that is no longer active, and a methodology that was retired since', () => {
    const organization = world.organization(nextCode(), developer, ['developer'])
    const theirs = world.validated(input({ organization }))
    land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    expectRefused(chain, registerProject(chain, theirs), 'OrganizationNotActive')
    const old = world.methodology({ code: nextCode() })
    const project = world.validated(input({ methodology: old }))
    land(chain, retireMethodology(chain, old))
    expectRefused(chain, registerProject(chain, project), 'MethodologyNotActive')
  })

  it('refuses the organization or the methodology of another project', () => {
    const call = registerProject(chain, world.validated(input()))
    const other = world.methodology({ code: nextCode() })
    expectRefused(chain, withAccount(call, 'organization', organizations.a.address), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'methodology', other.address), 'CreditAccountMismatch')
  })

  it('refuses while projects are paused', () => {
    const call = registerProject(chain, world.validated(input()))
    pauseRegistry(chain, ['projects'])
    expectRefused(chain, call, 'ActionPaused')
    pauseAllBut(chain, ['projects'])
    land(chain, call)
    pauseRegistry(chain, [])
  })
})
