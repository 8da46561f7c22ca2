import type { AccountWrite } from '../ledger/account-delta.ts'
import { COMPUTE_BUDGET_PROGRAM } from './addresses.ts'
import { sameAccount, type Accounts, type ChainAccount } from './accounts.ts'
import { fillVm, isProgramData } from './fill-vm.ts'
import { balancesOf, costUnits, loadedDataSize, type Balances, type TransactionMeta } from './meta.ts'
import type { Prepared } from './prepared.ts'
import type { TransactionError } from './transaction-error.ts'
import type { Vm } from './vm.ts'
import type { VmOutcome } from './vm-outcome.ts'

export interface Executed {
  prepared: Prepared
  meta: TransactionMeta
  writes: AccountWrite[]
}

export interface Simulated {
  outcome: VmOutcome
  fee: number | null
  accounts: Map<string, ChainAccount>
  before: Balances
  /** Null when the transaction did not even start. */
  after: Balances | null
  loadedBytes: number
}

/** Runs transactions in the VM and tells what they changed. */
export class Executor {
  /** `onRestart` is called when the VM began anew and stands at no slot. */
  constructor(
    readonly vm: Vm,
    readonly accounts: Accounts,
    readonly onRestart: () => void,
  ) {}

  /** Null when the transaction left no trace: nothing was charged and nothing is recorded. */
  execute(prepared: Prepared): Executed | null {
    const before = balancesOf(prepared, this.accounts)
    const loadedBytes = loadedDataSize(prepared, this.accounts)
    const outcome = this.#runInVm(prepared)
    if (!outcome.included) return null
    const writes = this.#applyWrites(prepared, outcome.error !== null)
    if (writes.some(({ before, after }) => isProgramData(before) && !isProgramData(after))) this.#restartVm()
    const after = balancesOf(prepared, this.accounts)
    return { prepared, meta: toMeta(prepared, outcome, before, after, loadedBytes), writes }
  }

  // Should the VM itself fail, it gets back the accounts as they were.
  #runInVm(prepared: Prepared): VmOutcome {
    try {
      return this.vm.execute(prepared.transaction.bytes)
    } catch (error) {
      for (const { address, writable } of prepared.accounts) {
        if (writable) this.vm.setAccount(address, this.accounts.get(address) ?? null)
      }
      throw error
    }
  }

  simulate(prepared: Prepared, verifySignatures: boolean): Simulated {
    const before = balancesOf(prepared, this.accounts)
    const result = this.vm.simulate(prepared.transaction.bytes, verifySignatures)
    const error = this.#sharpen(prepared, result.error)
    const accounts = result.accounts()
    const fee = Number(prepared.fee)
    const outcome = { ...result, error }
    const started = result.included || error === 'ProgramAccountNotFound'
    return {
      outcome,
      fee: started ? fee : null,
      accounts,
      before,
      after: started ? this.#balancesAfter(prepared, accounts, before, fee) : null,
      loadedBytes: started ? loadedDataSize(prepared, this.accounts) : 0,
    }
  }

  #balancesAfter(
    prepared: Prepared,
    changed: Map<string, ChainAccount>,
    before: Balances,
    fee: number,
  ): Balances {
    if (changed.size > 0) {
      return balancesOf(prepared, { get: (address) => changed.get(address) ?? this.accounts.get(address) })
    }
    return {
      ...before,
      lamports: before.lamports.map((balance, index) => (index === 0 ? balance - fee : balance)),
    }
  }

  // The VM has one name for a program that is none and for one that does not exist.
  #sharpen({ transaction: { message } }: Prepared, error: TransactionError | null): TransactionError | null {
    if (error !== 'InvalidProgramForExecution') return error
    const programs = message.instructions.map(({ programIdIndex }) => message.keys[programIdIndex] ?? '')
    const missing = programs.some(
      (each) => each !== COMPUTE_BUDGET_PROGRAM && this.accounts.get(each) === undefined,
    )
    return missing ? 'ProgramAccountNotFound' : error
  }

  #restartVm(): void {
    this.vm.restart()
    const addresses = [...this.accounts.entries()].map(([address]) => address)
    fillVm(this.vm, this.accounts, addresses)
    this.onRestart()
  }

  #applyWrites(prepared: Prepared, failed: boolean): AccountWrite[] {
    const written = failed
      ? prepared.accounts.slice(0, 1)
      : prepared.accounts.filter(({ writable }) => writable)
    return written.flatMap(({ address }): AccountWrite[] => {
      const before = this.accounts.get(address)
      const after = this.vm.account(address)
      if (after === undefined || after.lamports === 0n) {
        if (before === undefined) return []
        this.accounts.set(address, null)
        return [{ address, before, after: null }]
      }
      if (before !== undefined && sameAccount(before, after)) return []
      this.accounts.set(address, after)
      return [{ address, before, after }]
    })
  }
}

function toMeta(
  prepared: Prepared,
  outcome: VmOutcome,
  before: Balances,
  after: Balances,
  loadedBytes: number,
): TransactionMeta {
  return {
    err: outcome.error,
    fee: Number(prepared.fee),
    preBalances: before.lamports,
    postBalances: after.lamports,
    innerInstructions: outcome.innerInstructions,
    logMessages: outcome.logs,
    preTokenBalances: before.tokens,
    postTokenBalances: after.tokens,
    loadedAddresses: prepared.loaded,
    returnData: outcome.returnData,
    computeUnitsConsumed: outcome.computeUnits,
    costUnits: costUnits(prepared, outcome.computeUnits, loadedBytes),
  }
}
