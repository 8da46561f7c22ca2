import type { Amount, BatchSummary, ClaimSummary, LedgerLine, PoolView, Profile, Ref } from '../types.ts'
import type { ConcernView, RecordSummary } from './records.ts'
import type { StatusChange } from './registry.ts'

export type ProjectStatus = 'proposed' | 'registered' | 'suspended' | 'closed'

export interface ProjectSummary {
  address: string
  code: string
  profile: Profile
  organization: Ref
  methodology: Ref
  /** Null: not validated yet. */
  validator: Ref | null
  jurisdiction: string
  cell: string | null
  status: ProjectStatus
  /** When a proposal may be closed, or a suspension lifted, by anyone; null where nothing waits. */
  waitsUntil: number | null
  proposedAt: number
  registeredAt: number | null
  statusChangedAt: number
  creditingStart: number
  creditingEnd: number
  claims: number
  /** Vintages of its batches, oldest first. */
  vintages: number[]
  issued: Amount
  retired: Amount
}

/** A meter, a plant, a parcel (as a salted hash) or an identifier elsewhere: belongs to one live project. */
export interface ProjectKeyView {
  address: string
  kind: 'activity' | 'identifier'
  /** The salted hash in hex, or the identifier as text, for example `VERRA:VCS-1234`. */
  key: string
  heldSince: number
  releasedAt: number | null
  previousProject: Ref | null
  /** Project that took it after this one gave it up. */
  nextProject: Ref | null
}

/** Profile and design document of one time; superseded, never edited. */
export interface ProjectDocuments {
  profileHash: string
  documentHash: string
  since: number
  /** Null: the present ones. */
  until: number | null
  actor: string
  signature: string
}

/**
 * What a verifier has to answer in the statement, shown to everyone.
 *
 * - `cell`: another live project lies in the same cell, or in one that holds it or lies in it.
 * - `key`: a key that another project held before.
 * - `file`: a file that the pack of another claim holds too.
 */
export interface ProjectFlag {
  kind: 'cell' | 'key' | 'file'
  /** The project's cell, the key as shown, or the file's SHA-256. */
  subject: string
  /** Path of the file in the pack. */
  path: string | null
  /** Claim of this project whose pack holds the file. */
  claim: Ref | null
  /** The other projects, this one left out where only its own claims share a file. */
  projects: Ref[]
  /** The other claims whose packs hold the file. */
  claims: Ref[]
}

export interface ProjectView extends ProjectSummary {
  id: number
  /** Key that signed for the developer when the project was proposed. */
  proposer: string
  owner: string
  payee: string
  pendingOwner: string | null
  pendingPayee: string | null
  validatedAt: number | null
  validationHash: string | null
  /** Text of the validator's statement from the content store; null where the file is missing. */
  validationStatement: string | null
  documentHash: string
  expectedYearly: Amount
  statuses: StatusChange[]
  /** Present ones first. */
  documents: ProjectDocuments[]
  keys: ProjectKeyView[]
  flags: ProjectFlag[]
  claimList: ClaimSummary[]
  batchList: BatchSummary[]
  /** Pools that are earmarked to this project. */
  pools: Array<PoolView & { fundRef: Ref }>
  /** About the project, its claims or its batches. */
  concerns: ConcernView[]
  records: RecordSummary[]
  /** From the proposal to the last retirement, oldest first. */
  timeline: LedgerLine[]
}
