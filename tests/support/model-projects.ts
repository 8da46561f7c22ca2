import type { ClaimStatus, ProjectRole, ProjectStatus } from '../../packages/sdk/src/enums.ts'
import { at, type Names, type RegistryModel } from './model-registry.ts'

export interface ModelPeriod {
  start: bigint
  end: bigint
}

export interface ModelProject {
  organization: number
  methodology: number
  status: ProjectStatus
  proposer: string
  owner: string
  payee: string
  pending: Record<ProjectRole, string | null>
  validator: number | null
  registeredAt: bigint
  statusChangedAt: bigint
  waitsUntil: bigint
  crediting: ModelPeriod
  expectedYearly: bigint
  issuedThrough: bigint
  issued: bigint
  open: ModelPeriod[]
  claims: number
  batches: number
  /** By organization: the last four claims that it accepted, and how many in a row. */
  streaks: Map<number, { claims: number[]; length: number }>
}

export interface ModelKey {
  project: number
  released: boolean
  holders: number
}

export interface ModelRow {
  organization: number
  verdict: 'accept' | 'reject' | 'changes'
  quantity: bigint
  revoked: boolean
}

export interface ModelClaim {
  project: number
  number: number
  period: ModelPeriod
  quantity: bigint
  revision: number
  status: ClaimStatus
  owner: string
  rows: ModelRow[]
  accepted: bigint
  challengeEnds: bigint
  waitsUntil: bigint
  dispute: number | null
  batch: number | null
}

/** What the program must do with projects, their roles and their keys. */
export class ProjectsModel {
  readonly registry: RegistryModel
  readonly projects: ModelProject[] = []
  readonly keys = new Map<string, ModelKey>()

  constructor(registry: RegistryModel) {
    this.registry = registry
  }

  propose(actor: string, project: ModelProject): Names {
    const { registry } = this
    const errors = [
      ...registry.byAuthority(actor, project.organization),
      ...registry.active(project.organization),
      ...registry.running('projects'),
      ...this.activeMethodology(project.methodology),
    ]
    if (!registry.has(project.organization, 'developer')) errors.push('OrganizationIsNotDeveloper')
    if (errors.length === 0) this.projects.push(project)
    return errors
  }

  validate(actor: string, validator: number, index: number): Names {
    const { registry } = this
    const project = at(this.projects, index)
    const errors = [
      ...registry.byAuthority(actor, validator),
      ...registry.active(validator),
      ...registry.running('projects'),
    ]
    if (!registry.has(validator, 'verifier')) errors.push('OrganizationIsNotVerifier')
    const receiving = [project.proposer, project.owner, project.payee].includes(actor)
    if (validator === project.organization || receiving) errors.push('ValidatorIsDeveloper')
    if (project.status !== 'proposed') errors.push('ProjectStatusInvalid')
    if (errors.length === 0) project.validator = validator
    return errors
  }

  register(actor: string, index: number): Names {
    const { registry } = this
    const project = at(this.projects, index)
    const errors = [
      ...registry.bySteward(actor),
      ...registry.running('projects'),
      ...registry.active(project.organization),
      ...this.activeMethodology(project.methodology),
    ]
    if (project.status !== 'proposed') errors.push('ProjectStatusInvalid')
    if (project.validator === null) errors.push('ProjectNotValidated')
    if (errors.length > 0) return errors
    project.registeredAt = registry.now
    this.become(project, 'registered')
    return []
  }

  setStatus(actor: string, index: number, status: 'registered' | 'suspended' | 'closed'): Names {
    const project = at(this.projects, index)
    const errors = this.mayChange(actor, project, status)
    if (status === 'suspended' && project.status !== 'registered') errors.push('ProjectStatusInvalid')
    if (status === 'registered' && project.status !== 'suspended') errors.push('ProjectStatusInvalid')
    if (status === 'closed' && project.status === 'closed') errors.push('StatusChangeInvalid')
    if (status === 'closed' && project.open.length > 0) errors.push('ProjectHasOpenClaims')
    if (errors.length === 0) this.become(project, status)
    return errors
  }

  private mayChange(actor: string, project: ModelProject, status: ProjectStatus): Names {
    const { registry } = this
    const overdue = project.waitsUntil !== 0n && registry.now >= project.waitsUntil
    const developer = actor === at(registry.organizations, project.organization).authority
    const change = `${project.status} ${status}`
    if (change === 'proposed closed' && (overdue || developer)) return []
    if (change === 'suspended registered' && overdue) return []
    if (change === 'registered closed' && developer) return []
    const errors = registry.byStewardOrGuardian(actor, status === 'suspended')
    const reinstated = project.status === 'registered' && project.statusChangedAt !== project.registeredAt
    const recently = registry.now < project.statusChangedAt + registry.parameters.suspensionTerm
    if (actor !== registry.steward && reinstated && recently) errors.push('SuspendedRecently')
    return errors
  }

  private become(project: ModelProject, status: ProjectStatus): void {
    const { now, parameters } = this.registry
    project.status = status
    project.statusChangedAt = now
    project.waitsUntil = status === 'suspended' ? now + parameters.suspensionTerm : 0n
  }

  supersedeDocuments(actor: string, index: number): Names {
    const project = at(this.projects, index)
    const { organization } = project
    const errors = [...this.registry.byAuthority(actor, organization), ...this.registry.active(organization)]
    if (project.status === 'closed') errors.push('ProjectStatusInvalid')
    if (errors.length === 0 && project.status === 'proposed') project.validator = null
    return errors
  }

  offerRole(actor: string, index: number, role: ProjectRole, to: string | null): Names {
    const project = at(this.projects, index)
    const errors = this.ofProject(actor, project)
    if (errors.length === 0) project.pending[role] = to
    return errors
  }

  acceptRole(actor: string, index: number, role: ProjectRole): Names {
    const project = at(this.projects, index)
    if (project.pending[role] !== actor) return ['RoleNotOffered']
    project.pending[role] = null
    project[role] = actor
    return []
  }

  holdKey(actor: string, index: number, key: string): Names {
    const project = at(this.projects, index)
    const held = this.keys.get(key)
    const errors = [...this.registry.running('projects'), ...this.ofProject(actor, project)]
    if (project.status === 'closed') errors.push('ProjectStatusInvalid')
    if (held !== undefined && !held.released) errors.push('ProjectKeyTaken')
    if (errors.length > 0) return errors
    this.keys.set(key, { project: index, released: false, holders: (held?.holders ?? 0) + 1 })
    return []
  }

  releaseKey(actor: string, index: number, key: string): Names {
    const project = at(this.projects, index)
    const held = this.keys.get(key)
    const errors = project.status === 'closed' ? [] : this.ofProject(actor, project)
    if (held?.project !== index) errors.push('CreditAccountMismatch')
    if (held?.released) errors.push('ProjectKeyReleased')
    if (errors.length === 0 && held !== undefined) held.released = true
    return errors
  }

  private ofProject(actor: string, project: ModelProject): Names {
    const authority = at(this.registry.organizations, project.organization).authority
    return actor === project.owner || actor === authority ? [] : ['NotForProject']
  }

  private activeMethodology(index: number): Names {
    return at(this.registry.methodologies, index).status === 'active' ? [] : ['MethodologyNotActive']
  }
}
