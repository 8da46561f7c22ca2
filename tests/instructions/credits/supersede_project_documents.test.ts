import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { registerProject, setProjectStatus, supersedeProjectDocuments } from '../../support/calls/projects.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { hashOf, nextCode, nextId, NO_HASH } from '../../support/values.ts'

describe('supersede_project_documents', () => {
  const { world, organizations, methodology } = registered()
  const { chain } = world
  const { owner, steward, outsider, developer } = chain.actors

  const input = (more = {}) => ({
    ...{ organization: organizations.developer, validator: organizations.c, methodology },
    ...{ id: nextId() + 1, owner },
    ...more,
  })
  const later = {
    profileHash: text(hashOf('later profile')),
    documentHash: text(hashOf('later design document')),
  }

  it('puts later documents in the place of the earlier ones, which the ledger keeps', () => {
    const project = world.project(input())
    const before = read(chain, 'Project', project.address)
    const landed = land(chain, supersedeProjectDocuments(project))
    expect(read(chain, 'Project', project.address)).to.deep.equal({ ...before, ...later, sequence: 4n })
    expect(eventOf(landed, 'ProjectDocumentsSuperseded')).to.deep.equal({
      ...later,
      version: 1,
      at: chain.now,
      project: text(project.address),
      projectSequence: 4n,
      actor: text(developer.publicKey),
      profileBefore: text(hashOf('project profile')),
      documentBefore: text(hashOf('design document')),
    })
  })

  it('takes the validation of a proposal away with the design that it was of', () => {
    const project = world.validated(input())
    land(chain, supersedeProjectDocuments(project))
    expect(read(chain, 'Project', project.address)).to.include({
      ...later,
      ...{ status: 'proposed', validator: null, validationHash: null, validatedAt: 0n },
    })
    expectRefused(chain, registerProject(chain, project), 'ProjectNotValidated')
  })

  it('leaves the validation of a registered or suspended project', () => {
    const project = world.project(input())
    land(chain, setProjectStatus(chain, project, 'suspended'))
    land(chain, supersedeProjectDocuments(project))
    expect(read(chain, 'Project', project.address)).to.include({ validator: text(organizations.c.address) })
  })

  it('refuses who does not act for the developer', () => {
    const project = world.project(input())
    for (const signer of [owner, steward, outsider]) {
      expectRefused(chain, supersedeProjectDocuments(project, signer), 'NotOrganizationAuthority')
    }
  })

  it('refuses the organization of another project', () => {
    const project = world.project(input())
    const other = world.organization(nextCode(), developer, ['developer'])
    const call = withAccount(supersedeProjectDocuments(project), 'organization', other.address)
    expectRefused(chain, call, 'CreditAccountMismatch')
  })

  it('refuses an organization that is suspended or revoked', () => {
    const organization = world.organization(nextCode(), developer, ['developer'])
    const project = world.project(input({ organization }))
    for (const status of ['suspended', 'revoked'] as const) {
      land(chain, setOrganizationStatus(chain, organization, status))
      expectRefused(chain, supersedeProjectDocuments(project), 'OrganizationNotActive')
    }
  })

  it('refuses a closed project', () => {
    const project = world.project(input())
    land(chain, setProjectStatus(chain, project, 'closed'))
    expectRefused(chain, supersedeProjectDocuments(project), 'ProjectStatusInvalid')
  })

  it('refuses a document without its hash', () => {
    const call = supersedeProjectDocuments(world.project(input()))
    for (const argument of ['profile_hash', 'document_hash']) {
      expectRefused(chain, withArgument(call, argument, NO_HASH), 'HashMissing')
    }
  })
})
