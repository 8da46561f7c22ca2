import type { LedgerLine, Ref } from '../types.ts'

/** What a record or a concern is about, or what waits. */
export interface SubjectRef extends Ref {
  kind:
    | 'registry'
    | 'organization'
    | 'verifier'
    | 'methodology'
    | 'project'
    | 'claim'
    | 'batch'
    | 'retirement'
    | 'reversal'
    | 'dispute'
    | 'cancellation'
    | 'fund'
    | 'pool'
    | 'proposal'
    | 'delivery'
    | 'objection'
    | 'award'
    | 'expense'
    | 'money-back'
    | 'record'
    | 'concern'
    | 'council'
    | 'motion'
    | 'unknown'
}

export interface RecordSummary {
  address: string
  kind: 'report' | 'contract' | 'permit' | 'credential' | 'statement' | 'other'
  issuer: Ref
  /** False where the issuer is a wallet. */
  byOrganization: boolean
  subject: SubjectRef
  documentHash: string
  /** Where the server hands the document out; null when it does not hold it. */
  url: string | null
  recordedAt: number
  /** Organizations that vouch for it now. */
  vouches: number
  supersedes: Ref | null
  supersededBy: Ref | null
}

export interface VouchView {
  address: string
  organization: Ref
  vouchedAt: number
  withdrawnAt: number | null
}

export interface RecordView extends RecordSummary {
  vouchList: VouchView[]
  /** Every version from the first to the latest, this one included. */
  versions: Array<{ address: string; documentHash: string; recordedAt: number }>
  timeline: LedgerLine[]
}

export interface ConcernView {
  address: string
  id: number
  /** That took it up. */
  organization: Ref
  subject: SubjectRef
  /** Project of the subject. */
  project: Ref | null
  status: 'open' | 'answered' | 'closed'
  /** Open although the time to answer is over. */
  overdue: boolean
  filedAt: number
  answerBy: number
  answeredAt: number | null
  documentHash: string
  /** Text from the content store; null where the file is missing or not public. */
  document: string | null
  answerHash: string | null
  answer: string | null
}
