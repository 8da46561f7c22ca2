import { expect } from 'chai'
import { activityKey } from '../../../packages/sdk/src/instructions/index.ts'
import { projectKeyAddress } from '../../../packages/sdk/src/pdas.ts'
import { keyOf } from '../../support/actors.ts'
import {
  acceptProjectRole,
  holdProjectKey,
  offerProjectRole,
  releaseProjectKey,
  setProjectStatus,
} from '../../support/calls/projects.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { hashOf, nextCode, nextId } from '../../support/values.ts'

describe('release_project_key', () => {
  const { world, organizations, methodology } = registered()
  const { chain } = world
  const { owner, payee, steward, outsider, developer } = chain.actors

  const newProject = () =>
    world.project({
      ...{ organization: organizations.developer, validator: organizations.c, methodology },
      ...{ id: nextId() + 1, owner },
    })
  const held = () => {
    const [project, key] = [newProject(), activityKey(hashOf('release salt'), `plant ${nextId()}`)]
    land(chain, holdProjectKey(chain, { project, key }))
    return { project, key }
  }

  it('gives a key up and keeps who held it', () => {
    const { project, key } = held()
    const address = projectKeyAddress(key)
    const before = read(chain, 'ProjectKey', address)
    chain.wait(10n)
    const landed = land(chain, releaseProjectKey({ project, key }))
    expect(read(chain, 'ProjectKey', address)).to.deep.equal({
      ...before,
      released: true,
      releasedAt: chain.now,
    })
    expect(eventOf(landed, 'ProjectKeyReleased')).to.deep.equal({
      version: 1,
      at: chain.now,
      projectKey: text(address),
      project: text(project.address),
      actor: text(owner.publicKey),
      key,
    })
  })

  it('may be done by the developer organization, and by the owner of today alone', () => {
    land(chain, releaseProjectKey({ ...held(), actor: developer }))
    const successor = keyOf('key successor')
    const { project, key } = held()
    land(chain, offerProjectRole(project, 'owner', successor.publicKey))
    land(chain, acceptProjectRole(project, 'owner', successor))
    expectRefused(chain, releaseProjectKey({ project, key }), 'NotForProject')
    land(chain, releaseProjectKey({ project, key, actor: successor }))
  })

  it('may be done by anyone once the project is closed, and by nobody else before', () => {
    const { project, key } = held()
    for (const actor of [outsider, payee, steward]) {
      expectRefused(chain, releaseProjectKey({ project, key, actor }), 'NotForProject')
    }
    land(chain, setProjectStatus(chain, project, 'suspended'))
    expectRefused(chain, releaseProjectKey({ project, key, actor: outsider }), 'NotForProject')
    land(chain, setProjectStatus(chain, project, 'closed'))
    land(chain, releaseProjectKey({ project, key, actor: outsider }))
  })

  it('refuses a second release', () => {
    const { project, key } = held()
    land(chain, releaseProjectKey({ project, key }))
    expectRefused(chain, releaseProjectKey({ project, key }), 'ProjectKeyReleased')
  })

  it('refuses a project or an organization that the key does not belong to', () => {
    const { key } = held()
    expectRefused(chain, releaseProjectKey({ project: newProject(), key }), 'CreditAccountMismatch')
    const theirs = world.organization(nextCode(), outsider, ['developer'])
    const call = withAccount(
      releaseProjectKey({ ...held(), actor: outsider }),
      'organization',
      theirs.address,
    )
    expectRefused(chain, call, 'CreditAccountMismatch')
  })
})
