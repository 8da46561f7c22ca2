import { activityKey } from '../../packages/sdk/src/instructions/index.ts'
import * as credits from '../../tests/support/calls/credits.ts'
import type { MethodologyRef, ProjectRef } from '../../tests/support/refs.ts'
import { day, hashOf } from '../../tests/support/values.ts'
import type { Ground } from './registry.ts'
import type { Sampler } from './sampler.ts'

/** Measures a project from its proposal to its registration. Its crediting period is over. */
export function projectOf(
  sampler: Sampler,
  ground: Ground,
  id: number,
  methodology: MethodologyRef = ground.methodology,
): ProjectRef {
  const { chain } = sampler
  const owner = sampler.key(`owner ${id}`)
  const input = { organization: ground.developer, methodology, id, owner: owner.publicKey }
  const proposal = credits.proposeProject(chain, { ...input, creditingEnd: day(2026, 7, 1) })
  const address = sampler.created('propose_project', proposal, 'project')
  const project = { address, id, organization: ground.developer, methodology, owner }
  const validator = ground.verifiers[2].organization
  sampler.measure('validate_project', credits.validateProject(project, validator))
  sampler.measure('register_project', credits.registerProject(chain, project))
  return project
}

/** Documents, roles, keys and status of a project that makes no claims. */
export function measureProject(sampler: Sampler, ground: Ground): void {
  const { chain } = sampler
  const project = projectOf(sampler, ground, 1)
  const successor = sampler.key('successor of the owner')
  sampler.measure('supersede_project_documents', credits.supersedeProjectDocuments(project))
  sampler.measure('offer_project_role', credits.offerProjectRole(project, 'owner', successor.publicKey))
  sampler.measure('accept_project_role', credits.acceptProjectRole(project, 'owner', successor))
  const key = activityKey(hashOf('bench salt'), sampler.code('METER'))
  const held = { project: { ...project, owner: successor }, key }
  sampler.measure('hold_project_key', credits.holdProjectKey(chain, held))
  sampler.measure('release_project_key', credits.releaseProjectKey(held))
  sampler.measure('set_project_status', credits.setProjectStatus(chain, project, 'suspended'))
}
