import { FailedTransactionMetadata, type TransactionMetadata } from 'litesvm'
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
import { addressOf, encodeBase58 } from './base58.ts'
import { restoreFloats } from './float-unit.ts'
import type { TransactionError } from './transaction-error.ts'
import { fromVmError } from './vm-error.ts'

export interface InnerInstruction {
  programIdIndex: number
  accounts: number[]
  /** base58 */
  data: string
  stackHeight: number
}

export interface InnerInstructions {
  index: number
  instructions: InnerInstruction[]
}

/** What the VM said about a transaction. Not `included`: it left no trace, not even a fee. */
export interface VmOutcome {
  included: boolean
  error: TransactionError | null
  logs: string[]
  innerInstructions: InnerInstructions[]
  computeUnits: number
  returnData: { programId: string; data: [string, 'base64'] } | null
}

const RENT_EPOCH = 2n ** 64n - 1n
const SLOT_HASHES = 512

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
    const epoch = BigInt(Math.floor(slot / 432_000))
    const clock = Buffer.alloc(40)
    clock.writeBigUInt64LE(BigInt(slot), 0)
    clock.writeBigInt64LE(BigInt(genesisTime), 8)
    clock.writeBigUInt64LE(epoch, 16)
    clock.writeBigUInt64LE(epoch + 1n, 24)
    clock.writeBigInt64LE(BigInt(unixTime), 32)
    const count = Math.min(SLOT_HASHES, slot)
    const hashes = Buffer.alloc(8 + SLOT_HASHES * 40)
    hashes.writeBigUInt64LE(BigInt(count), 0)
    for (let entry = 0; entry < count; entry++) {
      hashes.writeBigUInt64LE(BigInt(slot - 1 - entry), 8 + entry * 40)
      hashes.set(blockhash(slot - 1 - entry), 16 + entry * 40)
    }
    this.#setSysvar(SLOT_HASHES_SYSVAR, hashes)
    this.#setSysvar(CLOCK_SYSVAR, clock)
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

function postAccounts(
  result: ReturnType<LiteSvm['simulateVersionedTransaction']>,
): Map<string, ChainAccount> {
  if (result instanceof FailedTransactionMetadata) return new Map()
  return new Map(
    result.postAccounts().map((entry) => {
      const account = entry.account()
      const { lamports, data } = { lamports: account.lamports(), data: account.data() }
      return [
        addressOf(entry.address),
        { lamports, data, owner: addressOf(account.owner()), executable: account.executable() },
      ]
    }),
  )
}

function toOutcome(result: TransactionMetadata | FailedTransactionMetadata): VmOutcome {
  const failed = result instanceof FailedTransactionMetadata
  const meta = failed ? result.meta() : result
  const returned = meta.returnData()
  const data = returned.data()
  return {
    included: !failed || meta.signature().some((byte) => byte !== 0),
    error: failed ? fromVmError(result.err()) : null,
    logs: meta.logs(),
    innerInstructions: toInner(meta),
    computeUnits: Number(meta.computeUnitsConsumed()),
    returnData:
      data.length === 0
        ? null
        : {
            programId: addressOf(returned.programId()),
            data: [Buffer.from(data).toString('base64'), 'base64'],
          },
  }
}

function toInner(meta: TransactionMetadata): InnerInstructions[] {
  return meta
    .innerInstructions()
    .map((list, index) => ({
      index,
      instructions: list.map((inner) => {
        const instruction = inner.instruction()
        return {
          programIdIndex: instruction.programIdIndex(),
          accounts: [...instruction.accounts()],
          data: encodeBase58(instruction.data()),
          stackHeight: inner.stackHeight(),
        }
      }),
    }))
    .filter(({ instructions }) => instructions.length > 0)
}
