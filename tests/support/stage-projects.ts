import { activityKey } from '../../packages/sdk/src/instructions/index.ts'
import { projectKeyAddress } from '../../packages/sdk/src/pdas.ts'
import { keyOf } from './actors.ts'
import * as credits from './calls/credits.ts'
import { land, type Call } from './expect.ts'
import type { ProjectRef } from './refs.ts'
import type { Registered } from './registered.ts'
import { hashOf } from './values.ts'

const keyNamed = (id: string): string => activityKey(hashOf('stage salt'), id)

/** One valid call of every instruction about projects, each on a project of its own. */
export function stageProjects(base: Registered): [string, Call][] {
  const { world, organizations, methodology } = base
  const { chain } = world
  const { owner } = chain.actors
  const successor = keyOf('stage successor')
  const of = (id: number) => ({
    ...{ organization: organizations.developer, validator: organizations.c, methodology },
    ...{ id, owner },
  })
  const offered = world.project(of(60))
  land(chain, credits.offerProjectRole(offered, 'owner', successor.publicKey))
  const holder = world.project(of(61))
  land(chain, credits.holdProjectKey(chain, { project: holder, key: keyNamed('held') }))
  return [
    ['propose_project', credits.proposeProject(chain, { ...of(62), owner: owner.publicKey })],
    ['validate_project', credits.validateProject(world.proposed(of(63)), organizations.c)],
    ['register_project', credits.registerProject(chain, world.validated(of(64)))],
    ['set_project_status', credits.setProjectStatus(chain, world.project(of(65)), 'suspended')],
    ['supersede_project_documents', credits.supersedeProjectDocuments(world.project(of(66)))],
    ['offer_project_role', credits.offerProjectRole(world.project(of(67)), 'payee', successor.publicKey)],
    ['accept_project_role', credits.acceptProjectRole(offered, 'owner', successor)],
    ['hold_project_key', credits.holdProjectKey(chain, { project: holder, key: keyNamed('free') })],
    ['release_project_key', credits.releaseProjectKey({ project: holder, key: keyNamed('held') })],
  ]
}

/** A key that another project holds. */
export function twinKey(base: Registered, project: ProjectRef) {
  const key = keyNamed('twin')
  land(base.world.chain, credits.holdProjectKey(base.world.chain, { project, key }))
  return projectKeyAddress(key)
}
