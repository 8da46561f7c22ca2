/**
 * What the API answers, as the dashboard and the command line read it.
 *
 * Amounts are base units as decimal strings; `Amount` carries what is needed to write them. Addresses are base58,
 * hashes lower-case hex, times Unix seconds, slots numbers. A field is null where nothing is known or nothing has
 * happened yet; a list that later rooms fill is empty.
 */

export type * from './types/batches.ts'
export type * from './types/claims.ts'
export type * from './types/contributors.ts'
export type * from './types/council.ts'
export type * from './types/deliveries.ts'
export type * from './types/funds.ts'
export type * from './types/letters.ts'
export type * from './types/projects.ts'
export type * from './types/proposals.ts'
export type * from './types/records.ts'
export type * from './types/registry.ts'
export type * from './types/retirements.ts'
export type * from './types/trace.ts'
export type * from './types/waiting.ts'

/** For which moment an answer is true. */
export interface AsOf {
  /** Last slot whose transactions the store holds completely. */
  slot: number
  /** The chain's clock at that slot. */
  time: number | null
  /** The newest slot that the node reports; null when it does not answer. */
  chainSlot: number | null
  status: 'live' | 'behind' | 'unreachable'
}

export interface Answer<T> {
  asOf: AsOf
  data: T
}

export interface Page<T> {
  items: T[]
  /** Pass as `cursor` for the next page; null on the last one. */
  nextCursor: string | null
  /** All rows that the filters let through. */
  total: number
}

export interface Amount {
  base: string
  decimals: number
  /** Symbol of the money or the credit, for example `tUSD` or `tCO2e`. */
  unit: string
}

/** A profile in the content store: what its owner says about itself. Null where the file is missing. */
export interface Profile {
  hash: string
  name: string | null
  summary: string | null
  url: string | null
  /** Everything else that the file says, for example country names, sectors, SDG targets. */
  details: Record<string, unknown>
}

/** A thing with a page, as another page links to it. */
export interface Ref {
  address: string
  /** Its name, or null where only the address is known. */
  name: string | null
  /** Short public code: organization code, batch code, methodology code. */
  code: string | null
}

export interface ChainInfo {
  programId: string
  genesisHash: string
  /** True on the chain that runs inside this product: sample data, no real money. */
  embedded: boolean
  rpcUrl: string
  wsUrl: string
  /** Where certificates and their QR codes lead; null: where the reader is. */
  publicUrl: string | null
  upgradeAuthority: string | null
  /** Seconds that a motion of the council waits before it replaces the program; null where a plain key can, at once. */
  upgradeDelay: number | null
  steward: string | null
}

export interface MoneyTotal {
  mint: string
  funds: number
  contributors: number
  contributions: number
  received: Amount
  paidAfterProof: Amount
  paidInAdvance: Amount
  /** Came back from escrows and payees. */
  returned: Amount
  refunded: Amount
  /** In escrow for approved proposals. */
  promised: Amount
  /** In the pools' books: unspent, and what came back and waits for those it was drawn from. */
  inVaults: Amount
}

export interface CreditTotal {
  unit: string
  batches: number
  retirements: number
  issued: Amount
  /** In the hands of holders. */
  held: Amount
  retired: Amount
  cancelled: Amount
  /** Burned by holders outside the program, and settled since. */
  destroyed: Amount
  buffered: Amount
  /** Drawn from the buffers to cover losses. */
  bufferCancelled: Amount
}

/** One stage of the loop; `open` is false for a stage that a later room opens. */
export interface LoopStage {
  key:
    | 'contributions'
    | 'pools'
    | 'proposals'
    | 'deliveries'
    | 'claims'
    | 'attestations'
    | 'batches'
    | 'retirements'
  open: boolean
  count: number
}

export interface Overview {
  chain: ChainInfo
  money: MoneyTotal[]
  credits: CreditTotal[]
  loop: LoopStage[]
  claims: { submitted: number; verified: number; issued: number; rejected: number }
  newest: LedgerLine[]
}

export type LedgerKind = 'money' | 'credits' | 'registry' | 'records' | 'council'

/** One event of the program, in ledger order: slot, position in the block, instruction path. */
export interface LedgerLine {
  /** `slot.position.path`, sortable and stable. */
  id: string
  signature: string
  slot: number
  at: number
  /** The program's name of the event, for example `ContributionReceived`. */
  event: string
  kind: LedgerKind
  actor: string | null
  fund: Ref | null
  proposal: Ref | null
  /** Its code says which milestone and revision: `#3/1/2`. */
  delivery: Ref | null
  project: Ref | null
  claim: Ref | null
  batch: Ref | null
  retirement: Ref | null
  organization: Ref | null
  moneyIn: Amount | null
  moneyOut: Amount | null
  creditsIn: Amount | null
  creditsOut: Amount | null
  /** Pool balance after a movement of money; credits in circulation of the batch after one of credits. */
  balanceAfter: Amount | null
  /** The event's own fields: amounts as strings, hashes as hex, addresses as base58. */
  data: Record<string, unknown>
  /** Finalized: no fork can take it back any more. */
  commitment: 'confirmed' | 'finalized'
}

/** One comparison of a total in the store with the account on chain. */
export interface ReconcileCheck {
  /** Law of docs/laws.md that it belongs to. */
  law: number
  account: string
  name: string
  /** For example `pool.balance` or `batch.retired`. */
  field: string
  store: string
  chain: string
  equal: boolean
}

export interface ReconcileView {
  checkedAt: number
  slot: number
  checks: ReconcileCheck[]
  differences: number
  gaps: Array<{ account: string; from: number; to: number }>
}

export interface Health {
  status: 'ok' | 'behind' | 'unreachable'
  indexedSlot: number
  chainSlot: number | null
}

/** What became of a transaction; `onChain` is asked of the node at this moment. */
export interface TransactionView {
  signature: string
  indexed: boolean
  onChain: 'unknown' | 'processed' | 'confirmed' | 'finalized' | 'failed' | 'unreachable'
  /** Those of the ledger; until it is indexed as they will stand there, read from the chain at this moment. */
  lines: LedgerLine[]
  /** Why the chain refused it, and what to do; null unless it did. */
  refusal: { name: string; message: string; advice: string } | null
}

export interface SearchHit extends Ref {
  kind:
    | 'fund'
    | 'project'
    | 'claim'
    | 'batch'
    | 'retirement'
    | 'organization'
    | 'verifier'
    | 'methodology'
    | 'wallet'
    | 'transaction'
    | 'evidence'
    | 'file'
    | 'record'
    | 'concern'
    | 'council'
    | 'motion'
    | 'dispute'
    | 'cancellation'
    | 'reversal'
    | 'proposal'
    | 'delivery'
    | 'objection'
    | 'award'
    | 'expense'
    /** `address` is the batch's, `code` the batch's code and the serial number. */
    | 'serial'
    /** `address` is the code, for example `KE-30`, or the year: filters of lists. */
    | 'jurisdiction'
    | 'vintage'
}

/** Body of every answer that is no success. */
export interface ApiError {
  error: { name: string; message: string; advice: string }
}
