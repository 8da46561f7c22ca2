import type { AccreditationStatus, OrganizationKind, RegistryPause } from '../../packages/sdk/src/enums.ts'
import type { CouncilModel } from './model-council.ts'

/** The names of all errors that fit an act; none: it lands, and the model has changed. */
export type Names = string[]

export interface ModelOrganization {
  status: AccreditationStatus
  kinds: OrganizationKind[]
  authority: string
  owing: number
}

export interface ModelVerifier {
  organization: number
  person: string
  status: AccreditationStatus
  from: bigint
  until: bigint
  scope: number[]
}

export interface ModelMethodology {
  status: 'draft' | 'active' | 'retired'
  quorum: number
  challengePeriod: bigint
  reviewPeriod: bigint
  bufferBps: bigint
  storage: boolean
}

/**
 * What the registry must do, written a second time from the product's rules and without its code. Amounts are base
 * units, times Unix seconds, roles addresses in base58.
 */
export class RegistryModel {
  steward: string
  guardian: string
  pending: { to: string; due: bigint } | null = null
  /** The steward where it is the council. */
  council: CouncilModel | null = null
  readonly paused = new Set<RegistryPause>()
  parameters = {
    handoverDelay: 0n,
    suspensionTerm: 0n,
    decisionTerm: 0n,
    responseTerm: 0n,
    consecutiveClaims: 0,
  }
  readonly organizations: ModelOrganization[] = []
  readonly verifiers: ModelVerifier[] = []
  readonly methodologies: ModelMethodology[] = []
  private readonly clock: () => bigint

  constructor(steward: string, guardian: string, clock: () => bigint) {
    this.steward = steward
    this.guardian = guardian
    this.clock = clock
  }

  get now(): bigint {
    return this.clock()
  }

  bySteward(actor: string): Names {
    return actor === this.steward ? [] : ['NotSteward']
  }

  /** The steward does everything, the guardian only what stops. */
  byStewardOrGuardian(actor: string, stops: boolean): Names {
    if (actor === this.steward) return []
    if (actor !== this.guardian) return ['NotStewardOrGuardian']
    return stops ? [] : ['GuardianMayOnlyStop']
  }

  running(action: RegistryPause): Names {
    return this.paused.has(action) ? ['ActionPaused'] : []
  }

  nameSteward(actor: string, successor: string | null): Names {
    const errors = this.bySteward(actor)
    if (errors.length > 0) return errors
    this.pending =
      successor === null ? null : { to: successor, due: this.now + this.parameters.handoverDelay }
    return []
  }

  /** @param council the council where it is the one that accepts. */
  acceptSteward(actor: string, council: CouncilModel | null): Names {
    const { pending, now } = this
    if (pending === null) return ['NotPendingSteward', 'HandoverNotDue']
    const errors: Names = []
    if (pending.to !== actor) errors.push('NotPendingSteward')
    if (now < pending.due) errors.push('HandoverNotDue')
    if (errors.length > 0) return errors
    this.steward = actor
    this.council = council
    this.pending = null
    return []
  }

  pause(actor: string, actions: RegistryPause[]): Names {
    const errors = this.byStewardOrGuardian(actor, true)
    if (errors.length === 0) for (const action of actions) this.paused.add(action)
    return errors
  }

  resume(actor: string, actions: RegistryPause[]): Names {
    const errors = this.bySteward(actor)
    if (errors.length === 0) for (const action of actions) this.paused.delete(action)
    return errors
  }

  setParameters(actor: string, parameters: RegistryModel['parameters']): Names {
    const errors = this.bySteward(actor)
    if (errors.length === 0) this.parameters = parameters
    return errors
  }

  registerOrganization(actor: string, organization: ModelOrganization): Names {
    const errors = this.bySteward(actor)
    if (errors.length === 0) this.organizations.push(organization)
    return errors
  }

  /** The steward changes everything; the organization itself its profile. */
  changeOrganization(
    actor: string,
    organization: ModelOrganization,
    to: Pick<ModelOrganization, 'kinds' | 'authority'>,
  ): Names {
    const errors: Names = []
    if (organization.status === 'revoked') errors.push('OrganizationNotActive')
    const same = to.authority === organization.authority && sameKinds(to.kinds, organization.kinds)
    if (actor !== this.steward) {
      if (actor !== organization.authority) errors.push('NotOrganizationAuthority')
      else if (!same) errors.push('NotSteward')
    }
    if (errors.length === 0) Object.assign(organization, to)
    return errors
  }

  /** @param named the council's account is among those of the call. */
  setOrganizationStatus(actor: string, index: number, status: AccreditationStatus, named: boolean): Names {
    const organization = at(this.organizations, index)
    const errors = [
      ...this.byStewardOrGuardian(actor, status === 'suspended'),
      ...change(organization.status, status),
    ]
    if (named !== (this.council !== null)) errors.push('CouncilMissing')
    if (named && this.council?.wouldFall(index, status === 'active')) errors.push('TooFewActiveMembers')
    if (errors.length > 0) return errors
    organization.status = status
    this.council?.follow(index, status === 'active')
    return []
  }

  accredit(actor: string, verifier: ModelVerifier): Names {
    const errors = [...this.bySteward(actor), ...this.mayVerify(verifier.organization)]
    const twice = this.verifiers.some(
      (other) => other.organization === verifier.organization && other.person === verifier.person,
    )
    if (twice) errors.push('AccountInUse')
    if (errors.length === 0) this.verifiers.push(verifier)
    return errors
  }

  changeAccreditation(
    actor: string,
    index: number,
    to: Pick<ModelVerifier, 'from' | 'until' | 'scope'>,
  ): Names {
    const verifier = at(this.verifiers, index)
    const errors = [...this.bySteward(actor), ...this.mayVerify(verifier.organization)]
    if (verifier.status === 'revoked') errors.push('VerifierRevoked')
    if (errors.length === 0) Object.assign(verifier, to)
    return errors
  }

  setVerifierStatus(actor: string, index: number, status: AccreditationStatus): Names {
    const verifier = at(this.verifiers, index)
    const errors = [
      ...this.byStewardOrGuardian(actor, status === 'suspended'),
      ...change(verifier.status, status),
    ]
    if (errors.length === 0) verifier.status = status
    return errors
  }

  createMethodology(actor: string, methodology: ModelMethodology): Names {
    const errors = this.bySteward(actor)
    if (errors.length === 0) this.methodologies.push(methodology)
    return errors
  }

  moveMethodology(actor: string, index: number, to: 'active' | 'retired'): Names {
    const methodology = at(this.methodologies, index)
    const errors = this.bySteward(actor)
    if (to === 'active' && methodology.status !== 'draft') errors.push('MethodologyNotDraft')
    if (to === 'retired' && methodology.status !== 'active') errors.push('MethodologyNotActive')
    if (errors.length === 0) methodology.status = to
    return errors
  }

  active(index: number): Names {
    return at(this.organizations, index).status === 'active' ? [] : ['OrganizationNotActive']
  }

  byAuthority(actor: string, index: number): Names {
    return at(this.organizations, index).authority === actor ? [] : ['NotOrganizationAuthority']
  }

  has(index: number, kind: OrganizationKind): boolean {
    return at(this.organizations, index).kinds.includes(kind)
  }

  private mayVerify(index: number): Names {
    return [...this.active(index), ...(this.has(index, 'verifier') ? [] : ['OrganizationIsNotVerifier'])]
  }
}

/** Active to suspended and back, either to revoked, which is final. */
function change(from: AccreditationStatus, to: AccreditationStatus): Names {
  const allowed = from !== to && from !== 'revoked'
  return allowed ? [] : ['StatusChangeInvalid']
}

function sameKinds(one: OrganizationKind[], other: OrganizationKind[]): boolean {
  return one.toSorted().join() === other.toSorted().join()
}

/** The row, or an error that names the fault of the test itself. */
export function at<T>(rows: readonly T[], index: number): T {
  const row = rows[index]
  if (row === undefined) throw new Error(`The model has no row ${index}`)
  return row
}
