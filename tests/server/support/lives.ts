import { activityKey, identifierKey } from '../../../packages/sdk/src/index.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { keyOf } from '../../support/actors.ts'
import * as councils from '../../support/calls/council.ts'
import * as credits from '../../support/calls/credits.ts'
import * as projects from '../../support/calls/projects.ts'
import * as records from '../../support/calls/records.ts'
import * as registry from '../../support/calls/registry.ts'
import * as stewardship from '../../support/calls/stewardship.ts'
import { land } from '../../support/expect.ts'
import { type Registered, registered } from '../../support/registered.ts'
import { DAY, hashOf } from '../../support/values.ts'
import type { World } from '../../support/world.ts'

export type Lives = ReturnType<typeof playLives>

/** One signed act after the other in every room but the fund: projects, records, concerns, a council as steward. */
export function playLives(world: World) {
  const base = registered({ challengePeriod: 5n * DAY }, world)
  const projectsPlayed = playProjects(base)
  const claim = world.claim({ project: base.project, id: 1 })
  land(world.chain, credits.attest(world.chain, { claim, verifier: base.verifiers.a }))
  const told = playRecords(base, claim.address)
  playAccreditation(base)
  const council = playCouncil(base)
  return { ...base, ...projectsPlayed, ...told, claim, ...council }
}

const SALT = new Uint8Array(32).fill(7)
export const METER = activityKey(SALT, 'meter 1')
export const PARCEL = activityKey(SALT, 'parcel 9')
export const IDENTIFIER = 'VERRA:VCS-1234'

/**
 * Project 2 waits for registration, project 3 for its owner's reply; a meter changes hands; a cell collides; a
 * proposal's design is redrawn after its validation, which goes with it.
 */
function playProjects({ world, organizations, methodology, project }: Registered) {
  const { chain } = world
  const { owner, neighbour } = chain.actors
  const by = { organization: organizations.developer, methodology }
  const validated = world.validated({ ...by, id: 2, owner, cell: 'kzf0tx', validator: organizations.c })
  const rival = world.organization('RIVAL', keyOf('rival'), ['developer', 'verifier'])
  const proposed = world.proposed({
    ...{ organization: rival, methodology, id: 1, owner: neighbour },
    ...{ cell: 'u0', jurisdiction: 'CH' },
  })
  land(chain, projects.validateProject(proposed, organizations.c))
  land(chain, projects.supersedeProjectDocuments(proposed))
  const meter = { project, key: METER }
  land(chain, projects.holdProjectKey(chain, meter))
  land(chain, projects.releaseProjectKey(meter))
  chain.wait(60n)
  land(chain, projects.holdProjectKey(chain, { project: validated, key: METER }))
  land(chain, projects.holdProjectKey(chain, { project, key: PARCEL }))
  const identifier = identifierKey('VERRA', 'VCS-1234')
  land(chain, projects.holdProjectKey(chain, { project, key: identifier, kind: 'identifier' }))
  land(chain, projects.supersedeProjectDocuments(project))
  land(chain, projects.offerProjectRole(project, 'payee', chain.actors.treasurer.publicKey))
  land(chain, projects.acceptProjectRole(project, 'payee', chain.actors.treasurer))
  land(chain, projects.offerProjectRole(validated, 'owner', neighbour.publicKey))
  land(chain, projects.setProjectStatus(chain, project, 'suspended', chain.actors.guardian))
  chain.wait(60n)
  land(chain, projects.setProjectStatus(chain, project, 'registered'))
  return { validated, proposed, rival }
}

function playRecords({ world, organizations, project }: Registered, claim: Registered['project']['address']) {
  const { chain } = world
  const by = { actor: chain.actors.developer, organization: organizations.developer }
  const first = { ...by, document: 'first report', subject: claim }
  const second = { ...by, document: 'second report', subject: claim }
  for (const input of [first, second]) land(chain, records.anchorRecord(chain, input))
  land(chain, records.supersedeRecord(first, second))
  land(
    chain,
    records.anchorRecord(chain, { document: 'a permit', kind: 'permit', actor: chain.actors.holder }),
  )
  const record = records.recordOf(second)
  land(chain, records.vouchRecord(chain, record, organizations.a))
  land(chain, records.vouchRecord(chain, record, organizations.b))
  land(chain, records.withdrawVouch(record, organizations.b))
  const open = { organization: organizations.a, id: 1, subject: claim }
  const answered = { organization: organizations.b, id: 1, subject: project.address }
  land(chain, records.fileConcern(chain, open))
  land(chain, records.fileConcern(chain, answered))
  land(chain, records.answerConcern(answered))
  return { first: records.recordOf(first), record }
}

/** An authority, a new version in place of the old, a renewed accreditation, a suspended one. */
function playAccreditation({ world, organizations, verifiers, methodology }: Registered): void {
  const { chain } = world
  world.organization('NDA', keyOf('national authority'), ['authority'])
  const second = world.methodology({ code: 'AMS-I.D', revision: 2 })
  land(chain, registry.retireMethodology(chain, methodology))
  const scope = [methodology.address, second.address]
  const { organization, person } = verifiers.b
  land(chain, registry.changeAccreditation(chain, { organization, person: person.publicKey, scope }))
  land(chain, registry.setVerifierStatus(chain, verifiers.a, 'suspended', chain.actors.guardian))
  const authority = organizations.developer.authority.publicKey
  const kinds = ['developer', 'payee'] as const
  land(chain, registry.changeOrganization(chain, organizations.developer, { authority, kinds: [...kinds] }))
}

/** A council of three becomes the steward and suspends one of its own by a motion; two more motions stand. */
function playCouncil({ world, organizations, project }: Registered) {
  const { chain } = world
  const { a, b, c } = organizations
  const members = [a, b, c]
  const council = councils.councilOf(chain, { members })
  land(chain, councils.createCouncil(chain, { members }))
  land(chain, stewardship.setParameters(chain, { consecutiveClaims: 3 }))
  land(chain, stewardship.pauseActions(chain, ['records', 'funds']))
  land(chain, stewardship.resumeActions(chain, ['funds']))
  land(chain, stewardship.nameSteward(chain, council.address))
  const move = (id: number, instruction: councils.MotionInput['instruction']) => {
    land(chain, councils.proposeMotion(chain, { council, id, instruction }))
    return councils.motionOf({ council, id })
  }
  const approved = (motion: councils.MotionRef) => {
    for (const member of [a, b]) land(chain, councils.approveMotion(motion, member))
    return motion
  }
  const accept = approved(move(1, sdk.acceptSteward({ successor: council.address })))
  chain.wait(3n * DAY)
  land(chain, councils.executeMotion(chain, accept))
  const suspend = approved(
    move(
      2,
      sdk.setOrganizationStatus({
        ...{ actor: council.address, council: council.address, organization: c.address },
        ...{ status: 'suspended', reasonHash: hashOf('reason to suspend') },
      }),
    ),
  )
  land(chain, councils.executeMotion(chain, suspend))
  const close = sdk.setProjectStatus({
    ...{ actor: council.address, organization: project.organization.address, project: project.address },
    ...{ status: 'closed', reasonHash: hashOf('reason to close') },
  })
  const standing = move(3, close)
  land(chain, councils.approveMotion(standing, a))
  const cancelled = move(4, close)
  for (const member of [a, b]) land(chain, councils.cancelMotion(cancelled, member))
  return { council, accept, suspend, standing, cancelled }
}
