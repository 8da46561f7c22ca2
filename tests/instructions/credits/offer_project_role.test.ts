import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { keyOf } from '../../support/actors.ts'
import { acceptProjectRole, offerProjectRole } from '../../support/calls/projects.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { nextCode, nextId } from '../../support/values.ts'

describe('offer_project_role', () => {
  const { world, organizations, methodology } = registered()
  const { chain } = world
  const { owner, payee, steward, outsider, developer } = chain.actors
  const successor = keyOf('offered owner')

  const newProject = () =>
    world.project({
      ...{ organization: organizations.developer, validator: organizations.c, methodology },
      ...{ id: nextId() + 1, owner },
    })

  for (const [role, field] of [
    ['owner', 'pendingOwner'],
    ['payee', 'pendingPayee'],
  ] as const) {
    it(`offers the role of the ${role} and leaves it where it is`, () => {
      const project = newProject()
      const before = read(chain, 'Project', project.address)
      const landed = land(chain, offerProjectRole(project, role, successor.publicKey))
      expect(read(chain, 'Project', project.address)).to.deep.equal({
        ...before,
        [field]: text(successor.publicKey),
        sequence: 4n,
      })
      expect(eventOf(landed, 'ProjectRoleOffered')).to.deep.equal({
        version: 1,
        at: chain.now,
        project: text(project.address),
        projectSequence: 4n,
        actor: text(owner.publicKey),
        role,
        offeredTo: text(successor.publicKey),
      })
    })
  }

  it('may be done by the developer organization, where an owner has lost the key', () => {
    const project = newProject()
    land(chain, offerProjectRole(project, 'owner', successor.publicKey, developer))
    land(chain, acceptProjectRole(project, 'owner', successor))
    expect(read(chain, 'Project', project.address).owner).to.equal(text(successor.publicKey))
  })

  it('offers it to another one, or to nobody, in the place of the first', () => {
    const project = newProject()
    land(chain, offerProjectRole(project, 'owner', successor.publicKey))
    land(chain, offerProjectRole(project, 'owner', outsider.publicKey))
    expectRefused(chain, acceptProjectRole(project, 'owner', successor), 'RoleNotOffered')
    const landed = land(chain, offerProjectRole(project, 'owner', null))
    expect(eventOf(landed, 'ProjectRoleOffered').offeredTo).to.equal(null)
    expectRefused(chain, acceptProjectRole(project, 'owner', outsider), 'RoleNotOffered')
    expect(read(chain, 'Project', project.address).pendingOwner).to.equal(null)
  })

  it('refuses everyone but the owner and the developer, also the payee and the steward', () => {
    for (const signer of [outsider, payee, steward, successor]) {
      const call = offerProjectRole(newProject(), 'owner', successor.publicKey, signer)
      expectRefused(chain, call, 'NotForProject')
    }
  })

  it('refuses the owner of yesterday', () => {
    const project = newProject()
    land(chain, offerProjectRole(project, 'owner', successor.publicKey))
    land(chain, acceptProjectRole(project, 'owner', successor))
    expectRefused(chain, offerProjectRole(project, 'owner', owner.publicKey), 'NotForProject')
  })

  it('refuses an unknown role', () => {
    const call = offerProjectRole(newProject(), 'owner', successor.publicKey)
    for (const role of [0, 3, 255]) expectRefused(chain, withArgument(call, 'role', role), 'RoleUnknown')
  })

  it('refuses the organization of another project', () => {
    const thief = keyOf('role thief')
    const theirs = world.organization(nextCode(), thief, ['developer'])
    const call = offerProjectRole(newProject(), 'owner', thief.publicKey, thief)
    expectRefused(chain, withAccount(call, 'organization', theirs.address), 'CreditAccountMismatch')
  })
})
