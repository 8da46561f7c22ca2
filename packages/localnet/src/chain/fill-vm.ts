import type { Accounts, ChainAccount } from './accounts.ts'
import { NATIVE_LOADER, SYSVAR_OWNER, UPGRADEABLE_LOADER } from './addresses.ts'
import { dataAddressOf } from './programs.ts'
import type { Vm } from './vm.ts'

/** Gives the VM accounts of the chain, the code of programs before the programs. */
export function fillVm(vm: Vm, accounts: Accounts, addresses: Iterable<string>): void {
  const programs: [string, ChainAccount][] = []
  for (const address of addresses) {
    const account = accounts.get(address)
    if (account?.owner === SYSVAR_OWNER || account?.owner === NATIVE_LOADER) continue
    if (account?.executable) programs.push([address, account])
    else vm.setAccount(address, account ?? null)
  }
  for (const [address, program] of programs) {
    vm.setAccount(address, isClosed(program, accounts) ? { ...program, executable: false } : program)
  }
}

/** Whether a program of the upgradeable loader has lost its code. */
function isClosed(program: ChainAccount, accounts: Accounts): boolean {
  const dataAddress = dataAddressOf(program)
  return dataAddress !== null && !isProgramData(accounts.get(dataAddress))
}

export function isProgramData(account: ChainAccount | null | undefined): boolean {
  return account?.owner === UPGRADEABLE_LOADER && account.data[0] === 3
}
