import { FailedTransactionMetadata } from 'litesvm'
import { Account, LiteSvm } from 'litesvm/dist/internal.js'
import {
  addressBytes,
  CLOCK_SYSVAR,
  SLOT_HASHES_SYSVAR,
  SYSTEM_PROGRAM,
  SYSVAR_OWNER,
  SYSVARS,
} from './addresses.ts'
import type { ChainAccount } from './accounts.ts'
import { addressOf } from './base58.ts'
import { restoreFloats } from './float-unit.ts'
import { encodeClock, encodeSlotHashes } from './sysvars.ts'
import { postAccounts, toOutcome, type VmOutcome } from './vm-outcome.ts'

const RENT_EPOCH = 2n ** 64n - 1n

/** The Solana VM, its blockhash and duplicate checks left to the chain, which keeps them across restarts. */
export class Vm {
  #svm = new LiteSvm()

  constructor() {
    this.restart()
  }

  /** Back to an empty VM. Only this makes it forget a program that was closed. */
  restart(): void {
    this.#svm = new LiteSvm()
    this.#svm.setTransactionHistory(0n)
    this.#svm.setBlockhashCheck(false)
    this.#svm.setSigverify(true)
    this.#setSystemAccounts()
  }

  account(address: string): ChainAccount | undefined {
    const found = this.#svm.getAccount(addressBytes(address))
    if (found === null) return undefined
    return {
      lamports: found.lamports(),
      owner: addressOf(found.owner()),
      executable: found.executable(),
      data: found.data(),
    }
  }

  setAccount(address: string, account: ChainAccount | null): void {
    const { lamports, data, owner, executable } = account ?? EMPTY
    this.#svm.setAccount(
      addressBytes(address),
      new Account(lamports, data, addressBytes(owner), executable, owner === SYSVAR_OWNER ? 0n : RENT_EPOCH),
    )
  }

  /** Lamports below which an account of so many bytes cannot exist. */
  rentFor(bytes: number): bigint {
    return this.#svm.minimumBalanceForRentExemption(BigInt(bytes))
  }

  /** Puts the VM at a slot: its clock and the hashes of the blocks before it. */
  enterSlot(
    slot: number,
    unixTime: number,
    genesisTime: number,
    blockhash: (slot: number) => Uint8Array,
  ): void {
    this.#setSysvar(SLOT_HASHES_SYSVAR, encodeSlotHashes(slot, blockhash))
    this.#setSysvar(CLOCK_SYSVAR, encodeClock(slot, unixTime, genesisTime))
  }

  execute(transaction: Uint8Array): VmOutcome {
    return toOutcome(undisturbed(() => this.#svm.sendVersionedTransaction(transaction)))
  }

  /** Executes without leaving a trace. `accounts` are the writable ones as they would be; empty on an error. */
  simulate(
    transaction: Uint8Array,
    verifySignatures: boolean,
  ): VmOutcome & { accounts: () => Map<string, ChainAccount> } {
    this.#svm.setSigverify(verifySignatures)
    try {
      const result = undisturbed(() => this.#svm.simulateVersionedTransaction(transaction))
      if (result instanceof FailedTransactionMetadata)
        return { ...toOutcome(result), accounts: () => new Map() }
      return { ...toOutcome(result.meta()), accounts: () => postAccounts(result) }
    } finally {
      this.#svm.setSigverify(true)
    }
  }

  // The VM gives these one lamport and a name of its own; a validator pays their rent and has another.
  #setSystemAccounts(): void {
    for (const address of SYSVARS) {
      const sysvar = this.account(address)
      if (sysvar !== undefined) this.#setSysvar(address, Buffer.from(sysvar.data))
    }
    const system = this.account(SYSTEM_PROGRAM)
    if (system !== undefined) {
      this.setAccount(SYSTEM_PROGRAM, { ...system, data: Buffer.from('solana_system_program') })
    }
  }

  #setSysvar(address: string, data: Buffer): void {
    const lamports = this.rentFor(data.length)
    this.setAccount(address, { lamports, owner: SYSVAR_OWNER, executable: false, data })
  }
}

const EMPTY: ChainAccount = {
  lamports: 0n,
  data: new Uint8Array(),
  owner: SYSTEM_PROGRAM,
  executable: false,
}

function undisturbed<Result>(run: () => Result): Result {
  try {
    return run()
  } finally {
    restoreFloats()
  }
}
