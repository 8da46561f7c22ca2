import { fromHex } from '../evidence/hash.ts'
import type { AddressLike } from '../layout/address.ts'
import { INSTRUCTIONS } from '../layout/program-layout.ts'
import type { MotionAccount } from '../layout/records.ts'
import type { Fields } from '../layout/scalars.ts'
import { accountPlaces, argumentCodec, type InstructionName } from './build.ts'
import { LOADER_INSTRUCTIONS, type LoaderInstructionName } from './loader.ts'

/** One account of a motion's instruction, by its name there. */
export interface MotionPlace {
  /** `member` for the members of a council; `further` for one that the instruction does not name. */
  name: string
  /** Null: whoever executes the motion. */
  address: string | null
  writable: boolean
  signer: boolean
}

/** What a motion would do, decoded from its bytes. */
export type MotionContents =
  | { target: 'groundtruth'; name: InstructionName; args: Fields; accounts: MotionPlace[] }
  | { target: 'loader'; name: LoaderInstructionName; args: Fields; accounts: MotionPlace[] }
  /** Bytes that are no instruction which this version of the SDK knows: show them as they are. */
  | { target: MotionAccount['target']; name: null; data: string; accounts: MotionPlace[] }

/** The instruction that a motion stores, read back from the motion alone. Never throws: unreadable bytes stay bytes. */
export function motionInstruction(
  motion: Pick<MotionAccount, 'target' | 'accounts' | 'data'>,
): MotionContents {
  const { target, data } = motion
  return (
    (target === 'loader' ? loaderContents(motion) : programContents(motion)) ?? {
      target,
      name: null,
      data,
      accounts: placesOf(motion, []),
    }
  )
}

/**
 * Name of the instruction that a motion stores, by its first eight bytes in hex, as `MotionProposed` has them; null for
 * one that this version of the SDK does not know.
 */
export function motionInstructionName(
  target: MotionAccount['target'],
  head: string,
): InstructionName | LoaderInstructionName | null {
  return target === 'loader' ? loaderInstruction(fromHex(head)) : programInstruction(head)
}

/** What a motion decides about: `approveMotion` names it, so that nobody decides about its own statement. */
export interface MotionSubject {
  claim: AddressLike | null
  delivery: AddressLike | null
  proposal: AddressLike | null
  project: AddressLike | null
}

const SUBJECTS: Partial<Record<InstructionName, readonly (keyof MotionSubject)[]>> = {
  decideDispute: ['claim', 'project'],
  decideObjection: ['delivery', 'proposal', 'project'],
}

/** The accounts that the approval of a motion names beside the motion itself; all null for most. */
export function motionSubject(motion: Stored): MotionSubject {
  const subject: MotionSubject = { claim: null, delivery: null, proposal: null, project: null }
  const name = programInstruction(motion.data)
  if (name === null) return subject
  const places = accountPlaces(name).map((place) => place.name)
  for (const account of SUBJECTS[name] ?? []) {
    subject[account] = motion.accounts[places.indexOf(account)]?.address ?? null
  }
  return subject
}

type Stored = Pick<MotionAccount, 'accounts' | 'data'>

const DISCRIMINATOR = 8

function programContents(motion: Stored): MotionContents | null {
  const name = programInstruction(motion.data)
  const args = name === null ? null : argumentsOf(name, fromHex(motion.data))
  if (name === null || args === null) return null
  const names = accountPlaces(name).map((place) => place.name)
  return { target: 'groundtruth', name, args, accounts: placesOf(motion, names, furtherName(name)) }
}

function programInstruction(data: string): InstructionName | null {
  const head = data.slice(0, DISCRIMINATOR * 2)
  for (const name of instructionNames()) if (INSTRUCTIONS[name][0] === head) return name
  return null
}

const isInstruction = (name: string): name is InstructionName => name in INSTRUCTIONS
const instructionNames = (): InstructionName[] => Object.keys(INSTRUCTIONS).filter(isInstruction)

/** Null where the bytes do not fit, or where some are left over: an argument that nobody would see. */
function argumentsOf(name: InstructionName, data: Uint8Array): Fields | null {
  const codec = argumentCodec(name)
  try {
    const args = codec.read(new DataView(data.buffer, data.byteOffset, data.length), DISCRIMINATOR)
    return DISCRIMINATOR + codec.sizeOf(args) === data.length ? args : null
  } catch {
    return null
  }
}

const furtherName = (name: InstructionName): string =>
  name === 'createCouncil' || name === 'changeCouncil' ? 'member' : 'further'

const LOADER_NAMES: LoaderInstructionName[] = ['upgrade', 'setAuthority', 'setAuthorityChecked']

const LOADER_TAG = 4

function loaderInstruction(data: Uint8Array): LoaderInstructionName | null {
  if (data.length < LOADER_TAG) return null
  const tag = new DataView(data.buffer, data.byteOffset).getUint32(0, true)
  return LOADER_NAMES.find((candidate) => LOADER_INSTRUCTIONS[candidate].tag === tag) ?? null
}

function loaderContents(motion: Stored): MotionContents | null {
  const data = fromHex(motion.data)
  const name = data.length === LOADER_TAG ? loaderInstruction(data) : null
  if (name === null) return null
  const accounts = placesOf(motion, LOADER_INSTRUCTIONS[name].accounts)
  return { target: 'loader', name, args: {}, accounts }
}

const placesOf = (motion: Stored, names: readonly string[], rest = 'further'): MotionPlace[] =>
  motion.accounts.map(({ address, flags }, row) => ({
    name: names[row] ?? rest,
    address: flags.includes('executor') ? null : address,
    writable: flags.includes('writable'),
    signer: flags.includes('signer'),
  }))
