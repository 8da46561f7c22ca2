import { decodeWrites } from '../ledger/account-delta.ts'
import { decodeRecord } from '../ledger/record.ts'
import { Accounts } from './accounts.ts'
import { UPGRADEABLE_LOADER, VM_ACCOUNTS } from './addresses.ts'
import { addressOf } from './base58.ts'
import type { ClockStretch } from './clock.ts'
import { fillVm } from './fill-vm.ts'
import { History } from './history.ts'
import type { TransactionError } from './transaction-error.ts'
import type { Vm } from './vm.ts'

export interface Seeds {
  block: Buffer
  faucet: Buffer
}

const FORMAT = 1

/** What a ledger's records add up to. */
export class ChainState {
  readonly accounts = new Accounts()
  readonly history = new History()
  readonly stretches: ClockStretch[] = []
  /** SHA-256 of the file last loaded at a start, by program address. */
  readonly programFiles = new Map<string, string>()
  seeds: Seeds | null = null
  lastSlot = 0
  readonly #touched = new Set<string>()

  constructor(vm: Vm) {
    for (const address of VM_ACCOUNTS) this.refresh(vm, address)
    for (const address of [...this.accounts.ownedBy(UPGRADEABLE_LOADER)]) {
      const program = this.accounts.get(address)
      if (program !== undefined) this.refresh(vm, addressOf(program.data.subarray(4, 36)))
    }
  }

  /** Takes an account over from the VM. */
  refresh(vm: Vm, address: string): void {
    const account = vm.account(address)
    if (account !== undefined) this.accounts.set(address, account)
  }

  /** Takes in the next record of the ledger. Throws on a ledger of a later format. */
  apply(bytes: Buffer, position: number): void {
    const { head, writes } = decodeRecord(bytes)
    for (const { address, after } of decodeWrites(writes, (known) => this.accounts.get(known))) {
      this.accounts.set(address, after)
      this.#touched.add(address)
    }
    if (head.kind === 'genesis') {
      if (head.format !== FORMAT) {
        throw new Error(
          `The ledger is of format ${head.format}, this version reads ${FORMAT}: update, or use --reset.`,
        )
      }
      this.seeds = { block: Buffer.from(head.blockSeed, 'hex'), faucet: Buffer.from(head.faucetSeed, 'hex') }
      this.stretches.push(head.clock)
    } else if (head.kind === 'clock') {
      this.stretches.push(head.clock)
    } else {
      this.lastSlot = Math.max(this.lastSlot, head.slot)
      if (head.kind === 'program') this.programFiles.set(head.program, head.sha256)
      else {
        const { signature, slot, memo, addresses } = head
        const error = head.error as TransactionError | null
        this.history.add({ signature, slot, error, memo, position }, addresses)
      }
    }
  }

  /** Gives the VM every account that the ledger changed. */
  fill(vm: Vm): void {
    fillVm(vm, this.accounts, this.#touched)
    this.#touched.clear()
  }
}

export const LEDGER_FORMAT = FORMAT
