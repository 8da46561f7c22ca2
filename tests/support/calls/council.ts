import type { Keypair, PublicKey, TransactionInstruction } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { councilAddress, motionAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import { read } from '../read.ts'
import type { OrganizationRef } from '../refs.ts'
import { DAY, hashOf } from '../values.ts'

/** A council and those who act for its members, in the order of its seats. */
export interface CouncilRef {
  address: PublicKey
  members: OrganizationRef[]
}

export interface MotionRef {
  address: PublicKey
  council: CouncilRef
}

type Rules = Omit<sdk.CouncilTerms, 'members'>

/** Two of three, two days of time lock, ten days for a motion. */
export const COUNCIL_RULES: Rules = { threshold: 2, timeLock: 2n * DAY, motionPeriod: 10n * DAY }

export interface CouncilInput {
  members: OrganizationRef[]
  id?: number
  rules?: Partial<Rules>
  creator?: Keypair
}

export function councilOf(chain: Chain, input: CouncilInput): CouncilRef {
  const { members, id = 1, creator = chain.actors.outsider } = input
  return { address: councilAddress(creator.publicKey, id), members }
}

/** Created by an outsider: who creates it has no part in it. */
export function createCouncil(chain: Chain, input: CouncilInput): Call {
  const { members, id = 1, rules = {}, creator = chain.actors.outsider } = input
  const instruction = sdk.createCouncil({
    creator: creator.publicKey,
    payer: chain.actors.payer.publicKey,
    id,
    ...COUNCIL_RULES,
    ...rules,
    members: members.map(({ address }) => address),
  })
  return { instruction, signers: [creator, chain.actors.payer] }
}

/** The instruction for a motion: nobody but the council itself can sign it. */
export function changeCouncil(
  council: CouncilRef,
  members: OrganizationRef[],
  rules: Partial<Rules> = {},
): TransactionInstruction {
  return sdk.changeCouncil({
    council: council.address,
    ...COUNCIL_RULES,
    ...rules,
    members: members.map(({ address }) => address),
  })
}

export interface MotionInput {
  council: CouncilRef
  instruction: TransactionInstruction
  id: number
  /** The first member where left out. */
  by?: OrganizationRef
  authority?: Keypair
  executor?: PublicKey
}

export function proposerOf({ council, by }: Pick<MotionInput, 'council' | 'by'>): OrganizationRef {
  const proposer = by ?? council.members[0]
  if (proposer === undefined) throw new Error('Give the council a member')
  return proposer
}

export const motionOf = (input: Pick<MotionInput, 'council' | 'by' | 'id'>): MotionRef => ({
  address: motionAddress(input.council.address, proposerOf(input).address, input.id),
  council: input.council,
})

export function proposeMotion(chain: Chain, input: MotionInput): Call {
  const { council, instruction, id, executor } = input
  const proposer = proposerOf(input)
  const { authority = proposer.authority } = input
  const built = sdk.proposeMotion({
    authority: authority.publicKey,
    payer: chain.actors.payer.publicKey,
    organization: proposer.address,
    council: council.address,
    id,
    documentHash: hashOf(`reasons ${id}`),
    instruction,
    executor,
  })
  return { instruction: built, signers: [authority, chain.actors.payer] }
}

type Voice = (motion: MotionRef, member: OrganizationRef, authority?: Keypair) => Call

const voice = (motion: MotionRef, member: OrganizationRef, authority: Keypair) => ({
  authority: authority.publicKey,
  organization: member.address,
  council: motion.council.address,
  motion: motion.address,
})

/** @param subject what a motion names that decides a dispute or an objection. */
export function approveMotion(
  motion: MotionRef,
  member: OrganizationRef,
  authority: Keypair = member.authority,
  subject: Partial<sdk.MotionSubject> = {},
): Call {
  return {
    instruction: sdk.approveMotion({ ...voice(motion, member, authority), ...subject }),
    signers: [authority],
  }
}

export const cancelMotion: Voice = (motion, member, authority = member.authority) => ({
  instruction: sdk.cancelMotion(voice(motion, member, authority)),
  signers: [authority],
})

/** By anyone; the accounts are those that the motion stores. */
export function executeMotion(
  chain: Chain,
  motion: MotionRef,
  executor: Keypair = chain.actors.holder,
): Call {
  const instruction = sdk.executeMotion({
    executor: executor.publicKey,
    motion: motion.address,
    record: read(chain, 'Motion', motion.address),
  })
  return { instruction, signers: [executor] }
}
