import { PublicKey, SYSVAR_CLOCK_PUBKEY, SYSVAR_RENT_PUBKEY, TransactionInstruction } from '@solana/web3.js'
import { Buffer } from 'buffer'
import { type AddressLike, addressText } from '../layout/address.ts'
import { PROGRAM_ID, programDataAddress, UPGRADEABLE_LOADER_ID } from '../pdas.ts'

/** The upgradeable loader's instructions that replace this program or hand over who may; a u32 stands first. */
export const LOADER_INSTRUCTIONS = {
  upgrade: {
    tag: 3,
    accounts: ['programData', 'program', 'buffer', 'spill', 'rent', 'clock', 'authority'],
  },
  setAuthority: { tag: 4, accounts: ['programData', 'authority', 'successor'] },
  setAuthorityChecked: { tag: 7, accounts: ['programData', 'authority', 'successor'] },
} as const

export type LoaderInstructionName = keyof typeof LOADER_INSTRUCTIONS

const place = (address: AddressLike, isWritable: boolean, isSigner = false) => ({
  pubkey: new PublicKey(addressText(address)),
  isSigner,
  isWritable,
})

function loaderInstruction(name: LoaderInstructionName, keys: TransactionInstruction['keys']) {
  const data = Buffer.alloc(4)
  data.writeUInt32LE(LOADER_INSTRUCTIONS[name].tag)
  return new TransactionInstruction({ programId: UPGRADEABLE_LOADER_ID, keys, data })
}

/** Replaces this program by what a buffer account holds. Signer: its upgrade authority, that of the buffer too. */
export function upgradeProgram(input: {
  authority: AddressLike
  buffer: AddressLike
  /** Receives the buffer's rent. */
  spill: AddressLike
}): TransactionInstruction {
  return loaderInstruction('upgrade', [
    place(programDataAddress(), true),
    place(PROGRAM_ID, true),
    place(input.buffer, true),
    place(input.spill, true),
    place(SYSVAR_RENT_PUBKEY, false),
    place(SYSVAR_CLOCK_PUBKEY, false),
    place(input.authority, false, true),
  ])
}

/**
 * Hands over who may replace this program. Signer: its upgrade authority.
 * `successor` null: nobody may ever again.
 */
export function setUpgradeAuthority(input: {
  authority: AddressLike
  successor: AddressLike | null
}): TransactionInstruction {
  const { authority, successor } = input
  const keys = [place(programDataAddress(), true), place(authority, false, true)]
  if (successor !== null) keys.push(place(successor, false))
  return loaderInstruction('setAuthority', keys)
}
