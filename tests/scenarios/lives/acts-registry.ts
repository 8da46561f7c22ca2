import { REGISTRY_PAUSES, TERMS } from './terms.ts'
import { verifierAddress } from '../../../packages/sdk/src/pdas.ts'
import { keyOf } from '../../support/actors.ts'
import * as calls from '../../support/calls/registry.ts'
import * as stewardship from '../../support/calls/stewardship.ts'
import { at, type ModelMethodology } from '../../support/model-registry.ts'
import { read, text } from '../../support/read.ts'
import { organizationAddress, registryAddress, methodologyAddress } from '../../../packages/sdk/src/pdas.ts'
import { DAY } from '../../support/values.ts'
import { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { by, type Life } from './life.ts'

const STATUSES = ['active', 'suspended', 'suspended', 'revoked'] as const

/** What keeps the registry: roles, switches, parameters, accreditations, methodologies. */
export const REGISTRY_ACTS: [number, (life: Life) => void][] = [
  [2, registerOrganization],
  [3, changeOrganization],
  [6, setOrganizationStatus],
  [3, accredit],
  [8, changeAccreditation],
  [6, setVerifierStatus],
  [2, createMethodology],
  [2, activateMethodology],
  [1, retireMethodology],
  [3, setParameters],
  [4, pause],
  [8, resume],
  [2, nameSteward],
  [3, acceptSteward],
  [1, onlyOnce],
]

export function watchOrganization(life: Life, index: number): void {
  const { address } = at(life.organizations, index)
  life.watch(address, () => {
    const { status, authority, owing } = at(life.registry.organizations, index)
    expect(read(life.chain, 'Organization', address)).to.include({ status, authority, owing })
  })
}

export function watchVerifier(life: Life, index: number): void {
  const { address } = at(life.verifiers, index)
  life.watch(address, () => {
    const { status, from, until, scope } = at(life.registry.verifiers, index)
    const account = read(life.chain, 'Verifier', address)
    expect(account).to.include({ status, validFrom: from, validUntil: until })
    expect(account.scope).to.deep.equal(scope.map((row) => text(at(life.methodologies, row).address)))
  })
}

export function watchRegistry(life: Life): void {
  life.watch(registryAddress(), () => {
    const { steward, guardian, pending, paused, parameters, council } = life.registry
    const account = read(life.chain, 'Registry', registryAddress())
    expect(account).to.include({ steward, guardian, council: council?.address ?? null })
    expect(account).to.include({ pendingSteward: pending?.to ?? null, stewardDueAt: pending?.due ?? 0n })
    expect(account.paused).to.have.members([...paused])
    expect(account.parameters).to.include(parameters)
  })
}

function registerOrganization(life: Life): void {
  if (life.organizations.length > 20) return
  const code = `NEW${life.fresh()}`
  const authority = keyOf(`life authority of ${code}`)
  const kinds = [life.chance.pick(['developer', 'payee'] as const)]
  const actor = life.actor()
  const foreseen = life.registry.registerOrganization(actor, {
    ...{ status: 'active', kinds, authority: text(authority.publicKey), owing: 0 },
  })
  const call = calls.registerOrganization(life.chain, { code, kinds, authority: authority.publicKey })
  if (!life.send('register_organization', by(call, 'steward', actor), foreseen)) return
  life.organizations.push({ address: organizationAddress(code), code, authority })
  watchOrganization(life, life.organizations.length - 1)
}

function changeOrganization(life: Life): void {
  const index = life.chance.between(0, life.organizations.length - 1)
  const organization = at(life.registry.organizations, index)
  const actor = life.chance.percent(50) ? life.authorityOf(index) : life.actor()
  const moves = life.chance.percent(30)
  const authority = moves ? text(keyOf(`life authority ${life.fresh()}`).publicKey) : organization.authority
  const to = { kinds: organization.kinds, authority }
  const foreseen = life.registry.changeOrganization(actor, organization, to)
  const input = { kinds: to.kinds, jurisdiction: 'KE', authority: new PublicKey(authority) }
  const call = calls.changeOrganization(life.chain, at(life.organizations, index), input)
  life.send('change_organization', by(call, 'actor', actor), foreseen)
}

/** Revoked are only those that came later, or a history would run out of organizations. */
export function setOrganizationStatus(life: Life): void {
  const { registry, chance } = life
  const index = chance.index(
    registry.organizations,
    (row) => row.status === 'suspended' || chance.percent(30),
  )
  if (index === null) return
  const wanted = at(registry.organizations, index).status === 'suspended' ? 'active' : chance.pick(STATUSES)
  const status = wanted === 'revoked' && index < life.founders ? 'suspended' : wanted
  const actor = life.actor()
  const named = chance.percent(3) ? registry.council === null : registry.council !== null
  const council = named ? (life.councilRef?.address ?? null) : null
  const foreseen = registry.setOrganizationStatus(actor, index, status, council !== null)
  const call = calls.setOrganizationStatus(
    life.chain,
    at(life.organizations, index),
    status,
    undefined,
    council,
  )
  life.send('set_organization_status', by(call, 'actor', actor), foreseen)
}

function accredit(life: Life): void {
  if (life.verifiers.length >= 14) return
  const index = life.chance.between(0, life.founders - 1)
  const person = keyOf(`life person ${life.chance.between(1, 30)}`)
  const { scope, from, until } = terms(life)
  const actor = life.actor()
  const organization = at(life.organizations, index)
  const foreseen = life.registry.accredit(actor, {
    ...{ organization: index, person: text(person.publicKey), status: 'active', from, until, scope },
  })
  const input = { organization, person: person.publicKey, validFrom: from, validUntil: until }
  const call = calls.accreditVerifier(life.chain, { ...input, scope: addresses(life, scope) })
  if (!life.send('accredit_verifier', by(call, 'steward', actor), foreseen)) return
  const address = verifierAddress(organization.address, person.publicKey)
  life.verifiers.push({ address, organization, person })
  watchVerifier(life, life.verifiers.length - 1)
}

export function changeAccreditation(life: Life): void {
  const index = life.chance.between(0, life.verifiers.length - 1)
  const { organization, person } = at(life.verifiers, index)
  const { scope, from, until } = terms(life)
  const actor = life.actor()
  const foreseen = life.registry.changeAccreditation(actor, index, { from, until, scope })
  const input = { organization, person: person.publicKey, validFrom: from, validUntil: until }
  const call = calls.changeAccreditation(life.chain, { ...input, scope: addresses(life, scope) })
  life.send('change_accreditation', by(call, 'steward', actor), foreseen)
}

function terms(life: Life): { scope: number[]; from: bigint; until: bigint } {
  const known = life.methodologies.map((_, index) => index)
  const scope = life.chance.percent(90) ? [0, 1, ...known.slice(2).slice(-4)] : [life.chance.pick(known)]
  const days = life.chance.percent(85) ? life.chance.between(200, 900) : life.chance.between(1, 20)
  return { scope, from: life.chain.now, until: life.chain.now + BigInt(days) * DAY }
}

function addresses(life: Life, scope: number[]): PublicKey[] {
  return scope.map((index) => at(life.methodologies, index).address)
}

/** Most come back; one in many is revoked for good. */
export function setVerifierStatus(life: Life): void {
  const { registry, chance } = life
  const index = chance.index(registry.verifiers, (row) => row.status === 'suspended' || chance.percent(30))
  if (index === null) return
  const suspended = at(registry.verifiers, index).status === 'suspended'
  const status = suspended
    ? 'active'
    : chance.percent(12) && index > 5
      ? 'revoked'
      : chance.pick(['active', 'suspended'] as const)
  const actor = life.actor()
  const foreseen = registry.setVerifierStatus(actor, index, status)
  const call = calls.setVerifierStatus(life.chain, at(life.verifiers, index), status)
  life.send('set_verifier_status', by(call, 'actor', actor), foreseen)
}

function createMethodology(life: Life): void {
  if (life.methodologies.length >= 12) return
  const code = `M${life.fresh()}`
  const model: ModelMethodology = {
    ...{ status: 'draft', quorum: life.chance.between(1, 2), storage: life.chance.percent(50) },
    ...{ challengePeriod: DAY, reviewPeriod: 20n * DAY, bufferBps: BigInt(life.chance.between(0, 20) * 100) },
  }
  const actor = life.actor()
  const foreseen = life.registry.createMethodology(actor, model)
  const call = calls.createMethodology(life.chain, { code, ...termsOf(model) })
  if (!life.send('create_methodology', by(call, 'steward', actor), foreseen)) return
  life.methodologies.push({ address: methodologyAddress(code, 1), code, revision: 1 })
  const index = life.methodologies.length - 1
  const { address } = at(life.methodologies, index)
  life.watch(address, () => {
    const { status } = at(life.registry.methodologies, index)
    expect(read(life.chain, 'Methodology', address)).to.include({ status })
  })
}

export function termsOf({ quorum, challengePeriod, reviewPeriod, bufferBps, storage }: ModelMethodology) {
  const effect = storage ? ('storage' as const) : ('avoidance' as const)
  return { quorum, challengePeriod, reviewPeriod, bufferBps: Number(bufferBps), effect }
}

function activateMethodology(life: Life): void {
  const index = life.chance.index(life.registry.methodologies, (row) => row.status === 'draft')
  if (index === null) return
  const actor = life.actor()
  const foreseen = life.registry.moveMethodology(actor, index, 'active')
  const call = calls.activateMethodology(life.chain, at(life.methodologies, index))
  life.send('activate_methodology', by(call, 'steward', actor), foreseen)
}

function retireMethodology(life: Life): void {
  const index = life.chance.index(life.registry.methodologies.slice(2), (row) => row.status === 'active')
  if (index === null) return
  const actor = life.actor()
  const foreseen = life.registry.moveMethodology(actor, index + 2, 'retired')
  const call = calls.retireMethodology(life.chain, at(life.methodologies, index + 2))
  life.send('retire_methodology', by(call, 'steward', actor), foreseen)
}

function setParameters(life: Life): void {
  const actor = life.actor()
  const days = (from: number, to: number) => BigInt(life.chance.between(from, to)) * DAY
  const parameters = {
    ...{
      handoverDelay: DAY,
      suspensionTerm: days(7, 20),
      decisionTerm: days(7, 12),
      responseTerm: days(10, 40),
    },
    consecutiveClaims: life.chance.between(3, 8),
  }
  const foreseen = life.registry.setParameters(actor, parameters)
  const call = stewardship.setParameters(life.chain, { ...parameters, disputeDeposit: TERMS.disputeDeposit })
  life.send('set_parameters', by(call, 'steward', actor), foreseen)
}

export function pause(life: Life): void {
  const actor = life.actor()
  const actions = life.chance.percent(15) ? REGISTRY_PAUSES : [life.chance.pick(REGISTRY_PAUSES)]
  const foreseen = life.registry.pause(actor, [...actions])
  life.send('pause_actions', by(stewardship.pauseActions(life.chain, [...actions]), 'actor', actor), foreseen)
}

export function resume(life: Life): void {
  const actor = life.actor()
  const actions = life.chance.percent(70) ? REGISTRY_PAUSES : [life.chance.pick(REGISTRY_PAUSES)]
  const foreseen = life.registry.resume(actor, [...actions])
  life.send(
    'resume_actions',
    by(stewardship.resumeActions(life.chain, [...actions]), 'steward', actor),
    foreseen,
  )
}

export function nameSteward(life: Life): void {
  const { registry, chance } = life
  if (registry.pending !== null && chance.percent(80)) return
  const { steward, manager } = life.chain.actors
  const keys = [text(steward.publicKey), text(manager.publicKey)]
  const successor = chance.percent(10) ? null : chance.pick([...keys, life.council.address])
  const actor = life.actor()
  const foreseen = registry.nameSteward(actor, successor)
  const call = stewardship.nameSteward(life.chain, successor === null ? null : new PublicKey(successor))
  life.send('name_steward', by(call, 'steward', actor), foreseen)
}

/** By a key; the council accepts by its motion. */
export function acceptSteward(life: Life): void {
  const { pending } = life.registry
  if (pending?.to === life.council.address && life.chance.percent(80)) return
  const actor = life.mostly(pending?.to ?? life.stranger)
  const council = actor === life.council.address ? life.council : null
  const foreseen = life.registry.acceptSteward(actor, council)
  const call = stewardship.acceptSteward(life.chain.actors.manager)
  life.send('accept_steward', by(call, 'successor', actor), foreseen)
}

/** What happens once for ever: the registry, a mint on its list, an account's migration. */
function onlyOnce(life: Life): void {
  const { chain, chance } = life
  const kind = chance.between(0, 2)
  if (kind === 0) life.send('initialize_registry', calls.initializeRegistry(chain), ['AccountInUse'])
  if (kind === 1) {
    const foreseen = [...life.registry.bySteward(text(chain.actors.steward.publicKey)), 'AccountInUse']
    life.send('list_mint', calls.listMint(chain, life.listed), foreseen)
  }
  if (kind === 2) {
    const { address } = chance.pick(life.organizations)
    life.send('migrate_organization', calls.migrateOrganization(chain, address), ['AlreadyMigrated'])
  }
}
