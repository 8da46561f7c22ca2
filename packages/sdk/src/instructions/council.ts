import { PublicKey, type TransactionInstruction } from '@solana/web3.js'
import { type AddressLike, addressText } from '../layout/address.ts'
import { councilAddress } from '../pdas.ts'
import { buildInstruction, type Seconds } from './build.ts'
import type { MotionSubject } from './motion-contents.ts'

/** What a council decides by; the program bounds each of them. */
export interface CouncilTerms {
  /** Organizations that must approve: more than half of the members. */
  threshold: number
  /** Seconds between approval and execution: 1 to 30 days. */
  timeLock: Seconds
  /** Seconds in which a motion collects its approvals, and again in which it may be executed: 1 to 60 days. */
  motionPeriod: Seconds
  /** At most 12 organizations, each once. */
  members: AddressLike[]
}

const rulesOf = ({ threshold, timeLock, motionPeriod }: CouncilTerms) => ({
  threshold,
  timeLock: BigInt(timeLock),
  motionPeriod: BigInt(motionPeriod),
})

/** The program reads the members behind the instruction's own accounts. */
function withMembers(instruction: TransactionInstruction, members: AddressLike[]): TransactionInstruction {
  for (const member of members) {
    instruction.keys.push({ pubkey: new PublicKey(addressText(member)), isSigner: false, isWritable: false })
  }
  return instruction
}

/** Creates a council of organizations under an id of its creator's. Signer: anyone. */
export function createCouncil(
  input: CouncilTerms & { creator: AddressLike; payer?: AddressLike; id: number },
): TransactionInstruction {
  const { creator, payer = creator, id, members } = input
  const council = councilAddress(creator, id)
  const built = buildInstruction('createCouncil', { creator, payer, council }, { id, ...rulesOf(input) })
  return withMembers(built, members)
}

/**
 * Gives a council other members and rules; its motions made before can no longer be executed. Signer: the council
 * itself, so this is to be proposed as a motion.
 */
export function changeCouncil(input: CouncilTerms & { council: AddressLike }): TransactionInstruction {
  const { council, members } = input
  const built = buildInstruction('changeCouncil', { authority: council, council }, rulesOf(input))
  return withMembers(built, members)
}

/**
 * A member's word for a motion. Signer: the member organization's authority. A motion that decides a dispute or an
 * objection names what it decides about: `motionSubject` reads it from the motion.
 */
export function approveMotion(
  input: {
    authority: AddressLike
    organization: AddressLike
    council: AddressLike
    motion: AddressLike
  } & Partial<MotionSubject>,
): TransactionInstruction {
  const { claim = null, delivery = null, proposal = null, project = null } = input
  return buildInstruction('approveMotion', { ...input, claim, delivery, proposal, project }, {})
}

/** A member's word for ending a motion; the threshold of such words ends it. Signer: the member's authority. */
export function cancelMotion(input: {
  authority: AddressLike
  organization: AddressLike
  council: AddressLike
  motion: AddressLike
}): TransactionInstruction {
  return buildInstruction('cancelMotion', input, {})
}
