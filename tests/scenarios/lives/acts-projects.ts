import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { activityKey } from '../../../packages/sdk/src/instructions/index.ts'
import { projectKeyAddress } from '../../../packages/sdk/src/pdas.ts'
import * as calls from '../../support/calls/projects.ts'
import { at } from '../../support/model-registry.ts'
import type { ModelProject } from '../../support/model-projects.ts'
import { read, text } from '../../support/read.ts'
import { day, hashOf } from '../../support/values.ts'
import { by, type Life } from './life.ts'

const EXPECTED = 300_000_000n

/** What becomes of a project: proposed, validated, registered, suspended, closed; its roles, documents and keys. */
export const PROJECT_ACTS: [number, (life: Life) => void][] = [
  [4, (life) => proposeProject(life)],
  [5, (life) => validateProject(life)],
  [5, (life) => registerProject(life)],
  [6, setProjectStatus],
  [2, supersedeDocuments],
  [4, offerRole],
  [4, acceptRole],
  [4, holdKey],
  [3, releaseKey],
]

export function proposeProject(life: Life, methodology?: number): void {
  const { registry, credits, chance } = life
  if (credits.projects.length >= 24) return
  const developers = registry.organizations.flatMap((row, index) =>
    row.kinds.includes('developer') ? [index] : [],
  )
  const organization = chance.pick(developers)
  const rules = methodology ?? chance.index(registry.methodologies, (row) => row.status === 'active') ?? 0
  const owner = chance.pick(life.wallets)
  const payee = chance.pick(life.wallets)
  const id = life.fresh()
  const crediting = { start: day(2025, 1, 1), end: chance.pick(life.creditingEnds) }
  const actor = life.authorityOf(organization)
  const project: ModelProject = {
    ...{ organization, methodology: rules, status: 'proposed', proposer: actor, crediting },
    ...{ owner: text(owner.publicKey), payee: text(payee.publicKey), pending: { owner: null, payee: null } },
    ...{
      validator: null,
      registeredAt: 0n,
      statusChangedAt: 0n,
      expectedYearly: EXPECTED,
      issuedThrough: 0n,
    },
    ...{ issued: 0n, open: [], claims: 0, batches: 0, streaks: new Map() },
    waitsUntil: life.chain.now + registry.parameters.responseTerm,
  }
  const input = {
    ...{ organization: at(life.organizations, organization), methodology: at(life.methodologies, rules), id },
    ...{ payee: payee.publicKey, creditingStart: crediting.start, creditingEnd: crediting.end },
    expectedYearly: EXPECTED,
  }
  const foreseen = credits.propose(actor, project)
  const call = calls.proposeProject(life.chain, { ...input, owner: owner.publicKey })
  if (!life.send('propose_project', by(call, 'authority', actor), foreseen)) return
  life.projects.push(calls.projectRef({ ...input, owner }))
  watchProject(life, life.projects.length - 1)
}

function watchProject(life: Life, index: number): void {
  const { address } = at(life.projects, index)
  life.watch(address, () => {
    const { status, owner, payee, pending, waitsUntil, open, streaks, ...model } = at(
      life.credits.projects,
      index,
    )
    const { issued, issuedThrough, claims, batches, validator } = model
    const account = read(life.chain, 'Project', address)
    expect(account).to.include({ status, owner, payee, waitsUntil, issued, issuedThrough, claims, batches })
    expect(account).to.include({ pendingOwner: pending.owner, pendingPayee: pending.payee })
    expect(account.validator).to.equal(
      validator === null ? null : text(at(life.organizations, validator).address),
    )
    expect(account.openPeriods).to.have.deep.members(open)
    const rows = account.streaks.map(({ organization, length }) => [organization, length])
    const expected = [...streaks].map(([row, { length }]) => [
      text(at(life.organizations, row).address),
      length,
    ])
    expect(rows).to.have.deep.members(expected)
  })
}

export function validateProject(life: Life): void {
  const { credits, chance } = life
  const index = chance.index(credits.projects, (row) => row.status === 'proposed')
  if (index === null) return
  const validator = chance.percent(90)
    ? chance.between(2, 6)
    : chance.between(0, life.organizations.length - 1)
  const actor = life.authorityOf(validator)
  const foreseen = credits.validate(actor, validator, index)
  const call = calls.validateProject(at(life.projects, index), at(life.organizations, validator))
  life.send('validate_project', by(call, 'authority', actor), foreseen)
}

export function registerProject(life: Life): void {
  const { credits, chance } = life
  const index = chance.index(credits.projects, (row) => row.status === 'proposed' && row.validator !== null)
  if (index === null) return
  const actor = life.actor()
  const foreseen = credits.register(actor, index)
  const call = calls.registerProject(life.chain, at(life.projects, index))
  life.send('register_project', by(call, 'steward', actor), foreseen)
}

export function setProjectStatus(life: Life): void {
  const { credits, registry, chance } = life
  const index = chance.index(credits.projects, (row) => row.status === 'suspended' || chance.percent(20))
  if (index === null) return
  const project = at(credits.projects, index)
  const usual = project.status === 'suspended' ? 'registered' : 'suspended'
  const closes = project.status === 'proposed' || (credits.projects.length > 15 && chance.percent(10))
  const status = chance.percent(10)
    ? chance.pick(['registered', 'suspended', 'closed'] as const)
    : closes
      ? 'closed'
      : usual
  const authority = at(registry.organizations, project.organization).authority
  const actor = closes && chance.percent(60) ? authority : life.actor()
  const foreseen = credits.setStatus(actor, index, status)
  const call = calls.setProjectStatus(life.chain, at(life.projects, index), status)
  life.send('set_project_status', by(call, 'actor', actor), foreseen)
}

function supersedeDocuments(life: Life): void {
  const index = life.chance.index(life.credits.projects)
  if (index === null) return
  const actor = life.authorityOf(at(life.credits.projects, index).organization)
  const foreseen = life.credits.supersedeDocuments(actor, index)
  const call = calls.supersedeProjectDocuments(at(life.projects, index))
  life.send('supersede_project_documents', by(call, 'authority', actor), foreseen)
}

/** Also to verifiers and to organizations that verify, who are then of the receiving side. */
export function offerRole(life: Life): void {
  const { credits, registry, chance } = life
  const index = chance.index(credits.projects)
  if (index === null) return
  const role = chance.pick(['owner', 'payee'] as const)
  const people = [
    ...registry.verifiers.map((row) => row.person),
    ...registry.organizations.map((row) => row.authority),
  ]
  const wallets = life.wallets.map((key) => text(key.publicKey))
  const payees = chance.percent(15) ? people : wallets
  const to = chance.percent(8) ? null : chance.pick(role === 'payee' ? payees : wallets)
  const actor = life.mostly(at(credits.projects, index).owner)
  const foreseen = credits.offerRole(actor, index, role, to)
  const call = calls.offerProjectRole(at(life.projects, index), role, to === null ? null : new PublicKey(to))
  life.send('offer_project_role', by(call, 'actor', actor), foreseen)
}

export function acceptRole(life: Life): void {
  const { credits, chance } = life
  const index = chance.index(
    credits.projects,
    ({ pending }) => pending.owner !== null || pending.payee !== null,
  )
  if (index === null) return
  const { pending } = at(credits.projects, index)
  const role = pending.owner !== null ? 'owner' : 'payee'
  const actor = life.mostly(pending[role] ?? life.stranger)
  const foreseen = credits.acceptRole(actor, index, role)
  const call = calls.acceptProjectRole(at(life.projects, index), role, life.chain.actors.outsider)
  if (life.send('accept_project_role', by(call, 'successor', actor), foreseen) && role === 'owner') {
    at(life.projects, index).owner = life.key(actor)
  }
}

const keyNamed = (name: string) => activityKey(hashOf('life salt'), name)

function holdKey(life: Life): void {
  const { credits, chance } = life
  const index = chance.index(credits.projects, (row) => row.status === 'registered')
  if (index === null) return
  const key = keyNamed(`meter ${chance.between(1, 12)}`)
  const actor = life.mostly(at(credits.projects, index).owner)
  const foreseen = credits.holdKey(actor, index, key)
  const call = calls.holdProjectKey(life.chain, { project: at(life.projects, index), key })
  if (!life.send('hold_project_key', by(call, 'actor', actor), foreseen)) return
  const address = projectKeyAddress(key)
  life.watch(address, () => {
    const held = credits.keys.get(key)
    const project = held === undefined ? null : text(at(life.projects, held.project).address)
    const { released, holders } = held ?? { released: true, holders: 0 }
    expect(read(life.chain, 'ProjectKey', address)).to.include({ project, released, holders })
  })
}

function releaseKey(life: Life): void {
  const { credits, chance } = life
  const names = [...credits.keys.keys()]
  const which = chance.index(names, (name) => credits.keys.get(name)?.released === false)
  if (which === null) return
  const key = at(names, which)
  const index = credits.keys.get(key)?.project ?? 0
  const actor = life.mostly(at(credits.projects, index).owner)
  const foreseen = credits.releaseKey(actor, index, key)
  const call = calls.releaseProjectKey({ project: at(life.projects, index), key })
  life.send('release_project_key', by(call, 'actor', actor), foreseen)
}
