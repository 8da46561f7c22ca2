import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PublicKey } from '@solana/web3.js'
import type { AccountWrite } from '../ledger/account-delta.ts'
import { encodeRecord } from '../ledger/record.ts'
import { addressBytes, UPGRADEABLE_LOADER } from './addresses.ts'
import type { ChainAccount } from './accounts.ts'
import { addressOf } from './base58.ts'
import type { ChainState } from './state.ts'
import type { Vm } from './vm.ts'

/** A program to have on the chain from its first slot on. Without an authority nobody can upgrade it. */
export interface ProgramFile {
  address: string
  file: string
  upgradeAuthority?: string
}

/** Bytes before the code in a program data account: its kind, the slot, the authority. */
export const PROGRAM_DATA_HEADER = 45

/** The account that holds a program's code under the upgradeable loader. */
export function programDataAddress(program: string): string {
  const loader = new PublicKey(UPGRADEABLE_LOADER)
  return PublicKey.findProgramAddressSync([addressBytes(program)], loader)[0].toBase58()
}

/**
 * Puts a program file on the chain, or, when the file is not the one of the last start, upgrades to it and keeps
 * the authority that the chain has by now. Returns the ledger's record of it, null when there is nothing to do.
 */
export function loadProgram(
  { address, file, upgradeAuthority }: ProgramFile,
  options: { upgrade: boolean; slot: number },
  state: ChainState,
  vm: Vm,
): Buffer | null {
  const code = readProgram(file)
  const sha256 = createHash('sha256').update(code).digest('hex')
  const loaded = state.programFiles.get(address)
  if (loaded === sha256 || (loaded !== undefined && !options.upgrade)) return null
  const dataAddress = programDataAddress(address)
  const before = state.accounts.get(dataAddress)
  const authority =
    before === undefined ? authorityBytes(upgradeAuthority) : before.data.slice(12, PROGRAM_DATA_HEADER)
  const data = new Uint8Array(PROGRAM_DATA_HEADER + code.length)
  data[0] = 3
  new DataView(data.buffer).setBigUint64(4, BigInt(options.slot), true)
  data.set(authority, 12)
  data.set(code, PROGRAM_DATA_HEADER)
  const program = new Uint8Array(36)
  program[0] = 2
  program.set(addressBytes(dataAddress), 4)
  const writes = [
    write(state, dataAddress, loaderAccount(vm, data, false)),
    write(state, address, loaderAccount(vm, program, true)),
  ]
  for (const each of writes) {
    vm.setAccount(each.address, each.after)
    state.accounts.set(each.address, each.after)
  }
  state.programFiles.set(address, sha256)
  return encodeRecord({ kind: 'program', slot: options.slot, program: address, sha256 }, { writes })
}

function readProgram(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The program file ${file} cannot be read (${reason}): build it, or name another.`)
  }
}

function authorityBytes(authority: string | undefined): Uint8Array {
  const bytes = new Uint8Array(PROGRAM_DATA_HEADER - 12)
  if (authority === undefined) return bytes
  bytes[0] = 1
  bytes.set(addressBytes(authority), 1)
  return bytes
}

function loaderAccount(vm: Vm, data: Uint8Array, executable: boolean): ChainAccount {
  return { lamports: vm.rentFor(data.length), owner: UPGRADEABLE_LOADER, executable, data }
}

function write(state: ChainState, address: string, after: ChainAccount): AccountWrite {
  return { address, before: state.accounts.get(address), after }
}

/** The address of a program's data as its program account names it; null when the account is no such program. */
export function dataAddressOf(program: ChainAccount): string | null {
  const named = program.owner === UPGRADEABLE_LOADER && program.data.length === 36 && program.data[0] === 2
  return named ? addressOf(program.data.subarray(4, 36)) : null
}
