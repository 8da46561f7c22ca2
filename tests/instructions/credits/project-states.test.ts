import { activityKey } from '../../../packages/sdk/src/instructions/index.ts'
import type { ProjectStatus } from '../../../packages/sdk/src/enums.ts'
import { keyOf } from '../../support/actors.ts'
import * as credits from '../../support/calls/credits.ts'
import { expectRefused, land, type Call } from '../../support/expect.ts'
import type { ProjectRef } from '../../support/refs.ts'
import { quorumOf, registered } from '../../support/registered.ts'
import { hashOf, nextId } from '../../support/values.ts'

/** Null: allowed. A name: refused by it. */
type Outcome = string | null
/** What is done while the project may still be worked on; then the call itself. */
type Prepare = (project: ProjectRef) => () => Call

/*
 * Every instruction that names a project, in every status of it. A status is left out where no claim can be in that
 * state: none is made before the registration, none is open after the closing.
 */
describe('every act on a project in every status', () => {
  const base = registered()
  const { world, organizations, methodology, verifiers } = base
  const { chain } = world
  const { owner, outsider } = chain.actors
  const successor = keyOf('status successor')
  const slow = world.methodology({ code: 'SLOW', quorum: 1, challengePeriod: 1_000n })
  const judge = world.verifier(organizations.a, keyOf('status judge'), [slow])

  const input = (rules = methodology) => ({
    ...{ organization: organizations.developer, validator: organizations.c, methodology: rules },
    ...{ id: nextId() + 1, owner },
  })
  const key = (project: ProjectRef) => activityKey(hashOf('status salt'), project.address.toBase58())
  const status = (to: 'registered' | 'suspended' | 'closed') => (project: ProjectRef) => () =>
    credits.setProjectStatus(chain, project, to)
  const directly = (act: (project: ProjectRef) => Call) => (project: ProjectRef) => () => act(project)
  const disputed = (project: ProjectRef) => {
    const claim = world.verified({ project, id: 1 }, [judge])
    land(chain, credits.disputeClaim(chain, { claim, disputant: outsider }))
    return claim
  }

  const DISPUTABLE = ['dispute_claim', 'decide_dispute']
  const TABLE: [instruction: string, Prepare, Partial<Record<ProjectStatus, Outcome>>][] = [
    [
      'validate_project',
      directly((project) => credits.validateProject(project, organizations.c)),
      {
        ...{ proposed: null, registered: 'ProjectStatusInvalid' },
        ...{ suspended: 'ProjectStatusInvalid', closed: 'ProjectStatusInvalid' },
      },
    ],
    [
      'register_project',
      directly((project) => credits.registerProject(chain, project)),
      {
        ...{ proposed: null, registered: 'ProjectStatusInvalid' },
        ...{ suspended: 'ProjectStatusInvalid', closed: 'ProjectStatusInvalid' },
      },
    ],
    [
      'set_project_status suspended',
      status('suspended'),
      {
        ...{ proposed: 'ProjectStatusInvalid', registered: null },
        ...{ suspended: 'ProjectStatusInvalid', closed: 'ProjectStatusInvalid' },
      },
    ],
    [
      'set_project_status registered',
      status('registered'),
      {
        ...{ proposed: 'ProjectStatusInvalid', registered: 'ProjectStatusInvalid' },
        ...{ suspended: null, closed: 'ProjectStatusInvalid' },
      },
    ],
    [
      'set_project_status closed',
      status('closed'),
      { proposed: null, registered: null, suspended: null, closed: 'StatusChangeInvalid' },
    ],
    [
      'supersede_project_documents',
      directly((project) => credits.supersedeProjectDocuments(project)),
      { proposed: null, registered: null, suspended: null, closed: 'ProjectStatusInvalid' },
    ],
    [
      'offer_project_role',
      directly((project) => credits.offerProjectRole(project, 'payee', successor.publicKey)),
      { proposed: null, registered: null, suspended: null, closed: null },
    ],
    [
      'accept_project_role',
      (project) => {
        land(chain, credits.offerProjectRole(project, 'owner', successor.publicKey))
        return () => credits.acceptProjectRole(project, 'owner', successor)
      },
      { proposed: null, registered: null, suspended: null, closed: null },
    ],
    [
      'hold_project_key',
      directly((project) => credits.holdProjectKey(chain, { project, key: key(project) })),
      { proposed: null, registered: null, suspended: null, closed: 'ProjectStatusInvalid' },
    ],
    [
      'release_project_key',
      (project) => {
        land(chain, credits.holdProjectKey(chain, { project, key: key(project) }))
        return () => credits.releaseProjectKey({ project, key: key(project) })
      },
      { proposed: null, registered: null, suspended: null, closed: null },
    ],
    [
      'submit_claim',
      directly((project) => credits.submitClaim(chain, { project, id: 1 })),
      {
        ...{ proposed: 'ProjectNotActive', registered: null },
        ...{ suspended: 'ProjectNotActive', closed: 'ProjectNotActive' },
      },
    ],
    [
      'resubmit_claim',
      (project) => {
        const claim = world.claim({ project, id: 1 })
        land(chain, credits.attest(chain, { claim, verifier: verifiers.a, verdict: 'changes' }))
        return () => credits.resubmitClaim(chain, { claim })
      },
      { registered: null, suspended: 'ProjectNotActive' },
    ],
    [
      'withdraw_claim',
      (project) => {
        const claim = world.claim({ project, id: 1 })
        return () => credits.withdrawClaim(claim)
      },
      { registered: null, suspended: null },
    ],
    [
      'attest',
      (project) => {
        const claim = world.claim({ project, id: 1 })
        return () => credits.attest(chain, { claim, verifier: verifiers.a })
      },
      { registered: null, suspended: null },
    ],
    [
      'dispute_claim',
      (project) => {
        const claim = world.verified({ project, id: 1 }, [judge])
        return () => credits.disputeClaim(chain, { claim, disputant: outsider })
      },
      { registered: null, suspended: null },
    ],
    [
      'decide_dispute',
      (project) => {
        const claim = disputed(project)
        return () => credits.decideDispute(chain, { claim, disputant: outsider, outcome: 'upheld' })
      },
      { registered: null, suspended: null },
    ],
    [
      'open_batch',
      (project) => {
        const claim = world.verified({ project, id: 1 }, quorumOf(base))
        return () => credits.openBatch(chain, claim)
      },
      { registered: null, suspended: 'ProjectNotActive' },
    ],
    [
      'issue_batch',
      (project) => {
        const batch = world.openedBatch(world.verified({ project, id: 1 }, quorumOf(base)))
        return () => credits.issueBatch(chain, batch)
      },
      { registered: null, suspended: 'ProjectNotActive' },
    ],
    [
      'revoke_attestation',
      (project) => {
        const claim = world.verified({ project, id: 1 }, quorumOf(base))
        const batch = world.issuedBatch(claim)
        return () => credits.revokeAttestation({ claim, organization: organizations.a, batch })
      },
      { registered: null, suspended: null, closed: null },
    ],
    [
      'retire',
      (project) => {
        const batch = world.issuedBatch(world.verified({ project, id: 1 }, quorumOf(base)))
        return () => credits.retire(chain, { batch, holder: owner, amount: 1n })
      },
      { registered: null, suspended: null, closed: null },
    ],
  ]
  for (const [instruction, prepare, outcomes] of TABLE) {
    for (const [status, outcome] of Object.entries(outcomes)) {
      it(`${outcome === null ? 'takes' : 'refuses'} ${instruction} of a ${status} project`, () => {
        const rules = DISPUTABLE.includes(instruction) ? slow : methodology
        const project = status === 'proposed' ? world.validated(input(rules)) : world.project(input(rules))
        const call = prepare(project)
        if (status === 'suspended' || status === 'closed') {
          land(chain, credits.setProjectStatus(chain, project, status))
        }
        if (outcome === null) land(chain, call())
        else expectRefused(chain, call(), outcome)
      })
    }
  }
})
