import { PublicKey, type TransactionInstruction } from '@solana/web3.js'
import type { MotionAccountFlag, MotionTarget } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import { PROGRAM_ADDRESS } from '../layout/program-layout.ts'
import type { MotionAccount, MotionAccountRow } from '../layout/records.ts'
import { type HashLike, motionAddress, UPGRADEABLE_LOADER_ID } from '../pdas.ts'
import { buildInstruction, hashText } from './build.ts'

const LOADER_ADDRESS = UPGRADEABLE_LOADER_ID.toBase58()

/** Stands in a motion for whoever executes it. */
const EXECUTOR_ADDRESS = PublicKey.default.toBase58()

/**
 * Lays an instruction before a council, which executes exactly this one. Signer: the authority of a member.
 * @param input.instruction any instruction of this program, or the loader's for this program, with the council where
 * it asks for the signature of steward, authority or actor.
 * @param input.executor the address in `instruction` for which whoever executes the motion shall stand, for example
 * the payer of an account's rent.
 * @throws RangeError where another than council and executor would have to sign, or for another program's instruction.
 */
export function proposeMotion(input: {
  authority: AddressLike
  payer?: AddressLike
  /** The member that proposes. */
  organization: AddressLike
  council: AddressLike
  /** Chosen by the proposer, unique for council and organization. */
  id: number
  /** SHA-256 of the reasons. */
  documentHash: HashLike
  instruction: TransactionInstruction
  executor?: AddressLike
}): TransactionInstruction {
  const { authority, payer = authority, organization, council, id, instruction } = input
  const executor = input.executor === undefined ? null : addressText(input.executor)
  return buildInstruction(
    'proposeMotion',
    { authority, payer, organization, council, motion: motionAddress(council, organization, id) },
    {
      id,
      target: targetOf(instruction),
      documentHash: hashText(input.documentHash),
      accounts: rowsOf(instruction, addressText(council), executor),
      data: new Uint8Array(instruction.data),
    },
  )
}

function targetOf(instruction: TransactionInstruction): MotionTarget {
  const program = instruction.programId.toBase58()
  if (program === PROGRAM_ADDRESS) return 'groundtruth'
  if (program === LOADER_ADDRESS) return 'loader'
  throw new RangeError(`Give an instruction of this program or of its loader: a council calls no ${program}.`)
}

function rowsOf(
  instruction: TransactionInstruction,
  council: string,
  executor: string | null,
): MotionAccountRow[] {
  return instruction.keys.map(({ pubkey, isSigner, isWritable }) => {
    const address = pubkey.toBase58()
    const stands = address === executor
    if (isSigner && !stands && address !== council) {
      throw new RangeError(`Only the council and whoever executes the motion can sign, not ${address}.`)
    }
    const flags: MotionAccountFlag[] = []
    if (isWritable) flags.push('writable')
    if (isSigner) flags.push('signer')
    if (stands) flags.push('executor')
    return { address: stands ? EXECUTOR_ADDRESS : address, flags }
  })
}

/**
 * Executes an approved motion once it is due. Signer: anyone, who stands in as the motion says.
 * @param input.record the motion's account as read from the chain: the accounts of its instruction follow from it.
 */
export function executeMotion(input: {
  executor: AddressLike
  motion: AddressLike
  record: Pick<MotionAccount, 'council' | 'target' | 'accounts'>
}): TransactionInstruction {
  const { executor, motion, record } = input
  const built = buildInstruction('executeMotion', { executor, council: record.council, motion }, {})
  for (const { address, flags } of record.accounts) {
    const stands = flags.includes('executor')
    built.keys.push({
      pubkey: new PublicKey(stands ? addressText(executor) : address),
      // The council signs by the program's own call only.
      isSigner: stands && flags.includes('signer'),
      isWritable: flags.includes('writable'),
    })
  }
  if (record.target === 'loader') {
    built.keys.push({ pubkey: UPGRADEABLE_LOADER_ID, isSigner: false, isWritable: false })
  }
  return built
}
