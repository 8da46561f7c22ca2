import type { LedgerLine, Ref } from '../types.ts'

export interface CouncilSeat {
  organization: Ref
  /** Key that signs for the organization. */
  authority: string | null
  /** False while the organization is suspended or revoked: its voice does not count. */
  active: boolean
}

export interface CouncilSummary {
  address: string
  creator: string
  id: number
  /** Number of its composition: motions of an earlier one have ended. */
  composition: number
  threshold: number
  /** Seconds between approval and execution. */
  timeLock: number
  /** Seconds in which a motion collects its approvals, and again in which it may be executed. */
  motionPeriod: number
  seats: CouncilSeat[]
  /** True of the council that is the registry's steward. */
  steward: boolean
  createdAt: number
  /** Motions that may still be approved or executed. */
  openMotions: number
}

export interface CouncilView extends CouncilSummary {
  /** Newest first. */
  motions: MotionSummary[]
  timeline: LedgerLine[]
}

export interface MotionVoice {
  organization: Ref
  actor: string
  at: number
  signature: string
}

export interface MotionSummary {
  address: string
  council: Ref
  id: number
  /** Organization that moved it. */
  organization: Ref
  target: 'groundtruth' | 'loader'
  /** The stored instruction's name, for example `setParameters`; null for one that this version does not know. */
  instruction: string | null
  status: 'open' | 'approved' | 'executed' | 'cancelled'
  /**
   * What the status, the dates and the council come to at the answer's time: `locked` waits for its time lock, or for
   * approvals that count again; `due` may be executed by anyone; `ended` was moved under an earlier composition.
   */
  phase: 'open' | 'locked' | 'due' | 'executed' | 'cancelled' | 'expired' | 'ended'
  approvals: MotionVoice[]
  cancellations: MotionVoice[]
  threshold: number
  /** Approvals of active seats that are missing. */
  missing: number
  /** Seconds that it waits once approved; zero for pausing and suspending. */
  timeLock: number
  proposedAt: number
  approvedAt: number | null
  executableAt: number | null
  expiresAt: number
  closedAt: number | null
  documentHash: string
}

export interface MotionAccountView {
  /** The program's name of the account; null for one beyond those that it names. */
  name: string | null
  /** Null stands for whoever executes the motion. */
  address: string | null
  writable: boolean
  signer: boolean
}

/** The stored instruction, read from the motion's account. */
export interface MotionInstruction {
  program: string
  name: string | null
  /** Arguments in the ledger's form: amounts as strings, hashes as hex, codes as words; null where not known. */
  args: Record<string, unknown> | null
  accounts: MotionAccountView[]
  /** Hex. */
  data: string
  /** SHA-256 of accounts and data, as the ledger's event has it. */
  hash: string
  /** False where the account differs from the event: trust neither. */
  matches: boolean
}

export interface MotionView extends MotionSummary {
  /** Text of the reasons from the content store; null where the file is missing. */
  document: string | null
  /** Null where the chain did not tell. */
  decoded: MotionInstruction | null
  executor: string | null
  timeline: LedgerLine[]
}
