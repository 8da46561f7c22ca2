import { keyOf } from '../../support/actors.ts'
import { setParameters } from '../../support/calls/stewardship.ts'
import { land } from '../../support/expect.ts'
import { at, type ModelMethodology, type ModelOrganization } from '../../support/model-registry.ts'
import { text } from '../../support/read.ts'
import { DAY } from '../../support/values.ts'
import { BATCH_ACTS } from './acts-batches.ts'
import { CLAIM_ACTS } from './acts-claims.ts'
import { COUNCIL_ACTS, found } from './acts-council.ts'
import { PROJECT_ACTS, proposeProject, registerProject, validateProject } from './acts-projects.ts'
import { RECORD_ACTS } from './acts-records.ts'
import { REGISTRY_ACTS, termsOf, watchOrganization, watchRegistry, watchVerifier } from './acts-registry.ts'
import type { Life } from './life.ts'
import { TERMS } from './terms.ts'

const ORGANIZATIONS = [
  ['DEVA', ['developer']],
  ['DEVB', ['developer', 'verifier']],
  ...['VER0', 'VER1', 'VER2', 'VER3', 'VER4'].map((code) => [code, ['verifier']] as const),
  ['NATION', ['authority']],
] as const

const STORAGE: ModelMethodology = {
  ...{ status: 'active', quorum: 2, challengePeriod: 2n * DAY, reviewPeriod: 15n * DAY, bufferBps: 1_000n },
  storage: true,
}
const AVOIDANCE: ModelMethodology = {
  ...{ status: 'active', quorum: 2, challengePeriod: DAY / 2n, reviewPeriod: 0n, bufferBps: 500n },
  storage: false,
}

/** A registry with eight organizations, verifiers, two methodologies, a council and projects, and a model of it. */
export function born<L extends Life>(life: L): L {
  const { world, chain, registry } = life
  world.registry()
  const parameters = {
    ...{ handoverDelay: DAY, suspensionTerm: 10n * DAY, decisionTerm: 8n * DAY, responseTerm: 20n * DAY },
    consecutiveClaims: 5,
  }
  land(chain, setParameters(chain, { ...parameters, disputeDeposit: TERMS.disputeDeposit }))
  registry.setParameters(registry.steward, parameters)
  watchRegistry(life)
  life.listed = world.money().mint
  for (const [code, kinds] of ORGANIZATIONS) {
    const authority = keyOf(`life authority of ${code}`)
    life.organizations.push(world.organization(code, authority, [...kinds]))
    const fresh: ModelOrganization = {
      status: 'active',
      kinds: [...kinds],
      authority: text(authority.publicKey),
      owing: 0,
    }
    registry.registerOrganization(registry.steward, fresh)
    watchOrganization(life, life.organizations.length - 1)
  }
  for (const [code, model] of [
    ['STORE', STORAGE],
    ['AVOID', AVOIDANCE],
  ] as const) {
    life.methodologies.push(world.methodology({ code, ...termsOf(model) }))
    registry.createMethodology(registry.steward, { ...model })
  }
  for (const organization of [1, 2, 3, 4, 5, 6]) accredited(life, organization)
  found(life, true)
  for (const methodology of [0, 0, 0, 1, 1, 0]) proposeProject(life, methodology)
  for (let turn = 0; turn < 12; turn++) validateProject(life)
  for (let turn = 0; turn < 12; turn++) registerProject(life)
  return life
}

function accredited(life: Life, organization: number): void {
  const person = keyOf(`life person of ${organization}`)
  const { now } = life.chain
  const [from, until, scope] = [now, now + 700n * DAY, [0, 1]]
  const ref = at(life.organizations, organization)
  life.verifiers.push(
    life.world.verifier(
      ref,
      person,
      scope.map((row) => at(life.methodologies, row)),
      { validFrom: from, validUntil: until },
    ),
  )
  life.registry.accredit(life.registry.steward, {
    ...{ organization, person: text(person.publicKey), status: 'active', from, until, scope },
  })
  watchVerifier(life, life.verifiers.length - 1)
}

const WAIT: [number, (life: Life) => void] = [
  12,
  (life) => life.chain.wait(BigInt(life.chance.between(1, life.chance.percent(80) ? 40_000 : 300_000))),
]

const ACTS = [
  ...[...REGISTRY_ACTS, ...PROJECT_ACTS, ...CLAIM_ACTS, ...BATCH_ACTS, ...RECORD_ACTS, ...COUNCIL_ACTS],
  WAIT,
]
const WHOLE = ACTS.reduce((sum, [weight]) => sum + weight, 0)

/** One act by chance, then the laws and the model. */
export function step(life: Life): void {
  let left = life.chance.between(1, WHOLE)
  const act = ACTS.find(([weight]) => (left -= weight) <= 0)
  act?.[1](life)
  life.check()
}
