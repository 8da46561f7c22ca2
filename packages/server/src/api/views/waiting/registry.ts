import { and, eq, inArray } from 'drizzle-orm'
import { attestations, claims } from '../../../store/schema/index.ts'
import type { Sources } from '../context.ts'
import type { People } from './people.ts'
import { type Door, one, type Wait } from './wait.ts'

/** A hand-over that was named, actions that are paused, statements of those whose accreditation has ended. */
export async function registryWaits(sources: Sources, people: People): Promise<Wait[]> {
  const { registry } = people
  if (registry === null) return []
  const about = { subject: registry.address, project: null, deadline: null, default: 'stays' } as const
  const { pendingSteward, stewardNamedAt, stewardDueAt, paused, pausedAt } = registry
  const waits: Wait[] = []
  if (pendingSteward !== null) {
    waits.push({
      ...about,
      kind: 'steward-handover',
      since: stewardNamedAt ?? registry.initializedAt,
      from: stewardDueAt,
      nextStep: 'acceptSteward',
      doors: [one('named', pendingSteward)],
    })
  }
  if (paused.length > 0) {
    waits.push({
      ...about,
      kind: 'actions-paused',
      since: pausedAt ?? registry.initializedAt,
      from: null,
      nextStep: 'resumeActions',
      doors: people.steward(),
    })
  }
  return [...waits, ...(await endedAccreditations(sources, people))]
}

/** Claims that may still be issued, or were: a revocation sends them back, or suspends their batch. */
const REVOCABLE = ['submitted', 'verified', 'upheld', 'disputed', 'issued']

async function endedAccreditations({ db }: Sources, people: People): Promise<Wait[]> {
  const ended = people.verifiers.filter(({ status }) => status !== 'active')
  if (ended.length === 0) return []
  const ids = ended.map(({ address }) => address)
  const standing = await db
    .select({ verifier: attestations.verifier, status: claims.status })
    .from(attestations)
    .innerJoin(
      claims,
      and(eq(claims.address, attestations.claim), eq(claims.revision, attestations.revision)),
    )
    .where(
      and(
        inArray(attestations.verifier, ids),
        eq(attestations.verdict, 'accept'),
        eq(attestations.revoked, false),
        inArray(claims.status, REVOCABLE),
      ),
    )
  const guardian: Door[] =
    people.registry === null
      ? []
      : [{ ...one('guardian', people.registry.guardian), nextStep: 'suspendBatch' }]
  return ended.flatMap(({ address, organization, statusChangedAt, accreditedAt }) => {
    const own = standing.filter(({ verifier }) => verifier === address)
    if (own.length === 0) return []
    const issued = own.some(({ status }) => status === 'issued')
    const wait: Wait = {
      kind: 'ended-accreditation',
      subject: address,
      project: null,
      since: statusChangedAt ?? accreditedAt,
      from: null,
      deadline: null,
      default: 'stays',
      nextStep: 'revokeAttestation',
      doors: [
        ...people.steward(),
        people.authorities('organization', [organization]),
        ...(issued ? guardian : []),
      ],
    }
    return [wait]
  })
}
