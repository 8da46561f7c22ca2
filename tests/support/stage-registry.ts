import { keyOf } from './actors.ts'
import * as registry from './calls/registry.ts'
import * as stewardship from './calls/stewardship.ts'
import type { Chain } from './chain.ts'
import { land, type Call } from './expect.ts'
import type { Registered } from './registered.ts'
import { DAY } from './values.ts'
import { World } from './world.ts'

/** One valid call of every instruction by which a steward keeps roles, parameters, pauses and accreditations. */
export function stageRegistry({ world, organizations, methodology }: Registered): [string, Call][] {
  const { chain } = world
  const { manager, authorityA } = chain.actors
  const changed = world.organization('CHANGED', authorityA)
  const ended = world.methodology({ code: 'ENDED' })
  const person = keyOf('stage accredited')
  world.verifier(organizations.a, person, [methodology])
  const terms = { organization: organizations.a, person: person.publicKey, scope: [methodology.address] }
  return [
    ['name_steward', stewardship.nameSteward(chain, manager.publicKey)],
    ['pause_actions', stewardship.pauseActions(chain, ['records'])],
    ['resume_actions', stewardship.resumeActions(chain, ['records'])],
    ['set_parameters', stewardship.setParameters(chain, { disputeDeposit: 0n })],
    ['change_organization', registry.changeOrganization(chain, changed)],
    ['change_accreditation', registry.changeAccreditation(chain, terms)],
    ['retire_methodology', registry.retireMethodology(chain, ended)],
  ]
}

/** A chain of its own, on which the named steward may take over. */
export function stageSuccession(): { chain: Chain; call: Call } {
  const world = new World()
  const { chain } = world
  const { manager } = chain.actors
  world.registry()
  land(chain, stewardship.nameSteward(chain, manager.publicKey))
  chain.wait(2n * DAY)
  return { chain, call: stewardship.acceptSteward(manager) }
}
