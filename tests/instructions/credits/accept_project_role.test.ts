import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { keyOf } from '../../support/actors.ts'
import { attest, submitClaim, withdrawClaim } from '../../support/calls/claims.ts'
import { acceptProjectRole, offerProjectRole } from '../../support/calls/projects.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { nextCode, nextId } from '../../support/values.ts'

describe('accept_project_role', () => {
  const { world, organizations, methodology, verifiers } = registered()
  const { chain } = world
  const { owner, payee, outsider } = chain.actors
  const successor = keyOf('accepting owner')

  const newProject = () =>
    world.project({
      ...{ organization: organizations.developer, validator: organizations.c, methodology },
      ...{ id: nextId() + 1, owner },
    })

  for (const [role, before] of [
    ['owner', owner],
    ['payee', payee],
  ] as const) {
    it(`hands the role of the ${role} over and names who held it`, () => {
      const project = newProject()
      land(chain, offerProjectRole(project, role, successor.publicKey))
      const account = read(chain, 'Project', project.address)
      const landed = land(chain, acceptProjectRole(project, role, successor))
      expect(read(chain, 'Project', project.address)).to.deep.equal({
        ...account,
        ...{ pendingOwner: null, pendingPayee: null, sequence: 5n },
        [role]: text(successor.publicKey),
      })
      expect(eventOf(landed, 'ProjectRoleAccepted')).to.deep.equal({
        version: 1,
        at: chain.now,
        project: text(project.address),
        projectSequence: 5n,
        role,
        holderBefore: text(before.publicKey),
        holderAfter: text(successor.publicKey),
      })
    })
  }

  it('gives the new owner the claims, and takes them from the earlier one', () => {
    const project = newProject()
    const claim = world.claim({ project, id: 1 })
    land(chain, offerProjectRole(project, 'owner', successor.publicKey))
    land(chain, acceptProjectRole(project, 'owner', successor))
    expectRefused(chain, submitClaim(chain, { project, id: 2 }), 'NotProjectOwner')
    expectRefused(chain, withdrawClaim(claim), 'NotProjectOwner')
    land(chain, withdrawClaim(claim, successor))
    land(chain, submitClaim(chain, { project, id: 2, owner: successor }))
  })

  it('does not free the earlier owner to attest the claim that it submitted', () => {
    const project = newProject()
    const claim = world.claim({ project, id: 1 })
    land(chain, offerProjectRole(project, 'owner', successor.publicKey))
    land(chain, acceptProjectRole(project, 'owner', successor))
    const asPerson = world.verifier(organizations.a, owner, [methodology])
    const through = world.verifier(world.organization(nextCode(), owner), keyOf(`through ${nextId()}`), [
      methodology,
    ])
    for (const verifier of [asPerson, through]) {
      expectRefused(chain, attest(chain, { claim, verifier }), 'VerifierOnReceivingSide')
    }
    land(chain, attest(chain, { claim, verifier: verifiers.b }))
  })

  it('keeps the new owner and the new payee from attesting at once', () => {
    for (const role of ['owner', 'payee'] as const) {
      const project = newProject()
      const claim = world.claim({ project, id: 1 })
      const verifier = world.verifier(organizations.a, keyOf(`new ${role}`), [methodology])
      land(chain, offerProjectRole(project, role, verifier.person.publicKey))
      land(chain, acceptProjectRole(project, role, verifier.person))
      expectRefused(chain, attest(chain, { claim, verifier }), 'VerifierOnReceivingSide')
    }
  })

  it('refuses whom it was not offered to, and a second acceptance', () => {
    const project = newProject()
    expectRefused(chain, acceptProjectRole(project, 'owner', successor), 'RoleNotOffered')
    land(chain, offerProjectRole(project, 'owner', successor.publicKey))
    expectRefused(chain, acceptProjectRole(project, 'owner', outsider), 'RoleNotOffered')
    expectRefused(chain, acceptProjectRole(project, 'payee', successor), 'RoleNotOffered')
    land(chain, acceptProjectRole(project, 'owner', successor))
    expectRefused(chain, acceptProjectRole(project, 'owner', successor), 'RoleNotOffered')
  })

  it('refuses an unknown role', () => {
    const project = newProject()
    land(chain, offerProjectRole(project, 'owner', successor.publicKey))
    const call = acceptProjectRole(project, 'owner', successor)
    for (const role of [0, 3, 255]) expectRefused(chain, withArgument(call, 'role', role), 'RoleUnknown')
  })
})
