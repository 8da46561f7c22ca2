import type { RecordKind } from '../../packages/sdk/src/enums.ts'
import { at, type Names, type RegistryModel } from './model-registry.ts'

export interface ModelRecord {
  document: string
  /** A wallet, or the number of an organization. */
  issuer: string | number
  kind: RecordKind
  at: bigint
  supersedes: number | null
  supersededBy: number | null
  vouches: Map<number, boolean>
}

/** What the program must do with records, words for them and concerns. */
export class RecordsModel {
  readonly registry: RegistryModel
  readonly records: ModelRecord[] = []
  readonly concerns: { organization: number; status: 'open' | 'answered' | 'closed' }[] = []

  constructor(registry: RegistryModel) {
    this.registry = registry
  }

  anchor(actor: string, issuer: string | number, document: string, kind: RecordKind): Names {
    const errors = [...this.registry.running('records'), ...this.speaksFor(actor, issuer)]
    if (this.records.some((other) => other.document === document && other.issuer === issuer)) {
      errors.push('AccountInUse')
    }
    if (errors.length > 0) return errors
    const fresh = { supersedes: null, supersededBy: null, vouches: new Map() }
    this.records.push({ document, issuer, kind, at: this.registry.now, ...fresh })
    return []
  }

  supersede(actor: string, earlier: number, later: number): Names {
    const [old, next] = [at(this.records, earlier), at(this.records, later)]
    const errors = this.speaksFor(actor, old.issuer)
    if (old.issuer !== next.issuer || old.kind !== next.kind) errors.push('RecordMismatch')
    const used = old.supersededBy !== null || next.supersedes !== null || next.supersededBy !== null
    if (used || old.at > next.at) errors.push('RecordSuperseded')
    if (errors.length > 0) return errors
    old.supersededBy = later
    next.supersedes = earlier
    return []
  }

  vouch(actor: string, organization: number, index: number): Names {
    const record = at(this.records, index)
    const errors = [...this.registry.byAuthority(actor, organization), ...this.registry.active(organization)]
    if (record.issuer === organization || record.issuer === actor) errors.push('VouchForOwnRecord')
    if (record.vouches.has(organization)) errors.push('AccountInUse')
    if (errors.length === 0) record.vouches.set(organization, true)
    return errors
  }

  withdrawVouch(actor: string, organization: number, index: number): Names {
    const record = at(this.records, index)
    const errors = this.registry.byAuthority(actor, organization)
    if (record.vouches.get(organization) !== true) errors.push('VouchWithdrawn')
    if (errors.length === 0) record.vouches.set(organization, false)
    return errors
  }

  fileConcern(actor: string, organization: number): Names {
    const { registry } = this
    const errors = [
      ...registry.running('records'),
      ...registry.byAuthority(actor, organization),
      ...registry.active(organization),
    ]
    const may = registry.has(organization, 'verifier') || registry.has(organization, 'authority')
    if (!may) errors.push('OrganizationMayNotFile')
    if (errors.length === 0) this.concerns.push({ organization, status: 'open' })
    return errors
  }

  answerConcern(actor: string, index: number, status: 'answered' | 'closed'): Names {
    const concern = at(this.concerns, index)
    const errors = this.registry.byAuthority(actor, concern.organization)
    if (concern.status === 'closed') errors.push('StatusChangeInvalid')
    if (errors.length === 0) concern.status = status
    return errors
  }

  private speaksFor(actor: string, issuer: string | number): Names {
    if (typeof issuer === 'string') return actor === issuer ? [] : ['NotRecordIssuer']
    const { status, authority } = at(this.registry.organizations, issuer)
    return status === 'active' && authority === actor ? [] : ['NotRecordIssuer']
  }
}
