import type { MethodologyRef, OrganizationRef, ProjectRef, VerifierRef } from './refs.ts'
import type { MethodologyInput } from './calls/registry.ts'
import { World } from './world.ts'

/** A registry with three verifying organizations, a developer, a methodology and a project. */
export interface Registered {
  world: World
  /** Verifying organizations A, B and C; C wrote the validation statement of the project. */
  organizations: { a: OrganizationRef; b: OrganizationRef; c: OrganizationRef; developer: OrganizationRef }
  verifiers: { a: VerifierRef; b: VerifierRef; c: VerifierRef }
  methodology: MethodologyRef
  project: ProjectRef
}

/** Quorum of two organizations; by default no waits and no buffer. */
export function registered(
  methodologyInput: Partial<MethodologyInput> = {},
  world = new World(),
): Registered {
  const { authorityA, authorityB, authorityC, verifierA, verifierB, verifierC, developer, owner } =
    world.chain.actors
  world.registry()
  const organizations = {
    a: world.organization('VERA', authorityA),
    b: world.organization('VERB', authorityB),
    c: world.organization('VERC', authorityC),
    developer: world.organization('SUNCO', developer, ['developer']),
  }
  const methodology = world.methodology({ code: 'AMS-I.D', ...methodologyInput })
  const verifiers = {
    a: world.verifier(organizations.a, verifierA, [methodology]),
    b: world.verifier(organizations.b, verifierB, [methodology]),
    c: world.verifier(organizations.c, verifierC, [methodology]),
  }
  const project = world.project({
    organization: organizations.developer,
    validator: organizations.c,
    methodology,
    id: 1,
    owner,
  })
  return { world, organizations, verifiers, methodology, project }
}

/** Both verifiers of the quorum that may verify the first claim. */
export function quorumOf({ verifiers }: Registered): VerifierRef[] {
  return [verifiers.a, verifiers.b]
}
