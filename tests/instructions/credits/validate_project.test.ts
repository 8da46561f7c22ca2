import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { registerProject, validateProject } from '../../support/calls/projects.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { hashOf, nextCode, nextId, NO_HASH } from '../../support/values.ts'

describe('validate_project', () => {
  const { world, organizations, methodology } = registered()
  const { chain } = world
  const { owner, payee, steward, outsider, authorityA, authorityC, developer } = chain.actors
  const { a, c } = organizations

  const newProject = (more = {}) =>
    world.proposed({
      ...{ organization: organizations.developer, methodology, id: nextId() + 1, owner },
      ...more,
    })

  it('keeps the statement of a verifying organization, and leaves the project proposed', () => {
    const project = newProject()
    const before = read(chain, 'Project', project.address)
    const landed = land(chain, validateProject(project, c))
    expect(read(chain, 'Project', project.address)).to.deep.equal({
      ...before,
      sequence: 2n,
      validatedAt: chain.now,
      validator: text(c.address),
      validationHash: text(hashOf('validation')),
    })
    expect(eventOf(landed, 'ProjectValidated')).to.deep.equal({
      version: 1,
      at: chain.now,
      project: text(project.address),
      projectSequence: 2n,
      validator: text(c.address),
      actor: text(authorityC.publicKey),
      validationHash: text(hashOf('validation')),
    })
  })

  it('puts a later statement, also of another organization, in the place of the earlier one', () => {
    const project = newProject()
    land(chain, validateProject(project, c))
    land(chain, validateProject(project, a))
    expect(read(chain, 'Project', project.address)).to.include({ validator: text(a.address), sequence: 3n })
  })

  it('refuses who does not act for the validating organization', () => {
    for (const signer of [outsider, authorityA, steward, owner]) {
      expectRefused(chain, validateProject(newProject(), c, signer), 'NotOrganizationAuthority')
    }
  })

  it('refuses an organization that does not verify', () => {
    for (const kind of ['developer', 'authority', 'payee'] as const) {
      const other = world.organization(nextCode(), outsider, [kind])
      expectRefused(chain, validateProject(newProject(), other), 'OrganizationIsNotVerifier')
    }
  })

  it('refuses the developer itself, and organizations of those who gain by the project', () => {
    const both = world.organization(nextCode(), developer, ['developer', 'verifier'])
    expectRefused(chain, validateProject(newProject({ organization: both }), both), 'ValidatorIsDeveloper')
    for (const authority of [developer, owner, payee]) {
      const theirs = world.organization(nextCode(), authority)
      expectRefused(chain, validateProject(newProject(), theirs), 'ValidatorIsDeveloper')
    }
  })

  it('refuses an organization that is suspended or revoked', () => {
    const other = world.organization(nextCode(), outsider)
    for (const status of ['suspended', 'revoked'] as const) {
      land(chain, setOrganizationStatus(chain, other, status))
      expectRefused(chain, validateProject(newProject(), other), 'OrganizationNotActive')
    }
  })

  it('refuses a statement without its hash', () => {
    const call = validateProject(newProject(), c)
    expectRefused(chain, withArgument(call, 'validation_hash', NO_HASH), 'HashMissing')
  })

  it('refuses to change the statement of a registered project', () => {
    const project = newProject()
    land(chain, validateProject(project, c))
    land(chain, registerProject(chain, project))
    expectRefused(chain, validateProject(project, a), 'ProjectStatusInvalid')
  })

  it('refuses while projects are paused', () => {
    const call = validateProject(newProject(), c)
    pauseRegistry(chain, ['projects'])
    expectRefused(chain, call, 'ActionPaused')
    pauseAllBut(chain, ['projects'])
    land(chain, call)
    pauseRegistry(chain, [])
  })
})
