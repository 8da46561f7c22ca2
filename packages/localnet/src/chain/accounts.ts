/** An account as the chain holds it. Lamports are 10^-9 SOL. */
export interface ChainAccount {
  lamports: bigint
  owner: string
  executable: boolean
  data: Uint8Array
}

export interface AccountsReader {
  get(address: string): ChainAccount | undefined
}

/** Every account of the chain by address and by owner: what reads are answered from. */
export class Accounts implements AccountsReader {
  readonly #byAddress = new Map<string, ChainAccount>()
  readonly #byOwner = new Map<string, Set<string>>()

  get(address: string): ChainAccount | undefined {
    return this.#byAddress.get(address)
  }

  /** Puts an account in place; `null` takes it away. */
  set(address: string, account: ChainAccount | null): void {
    const before = this.#byAddress.get(address)
    if (before !== undefined && before.owner !== account?.owner)
      this.#byOwner.get(before.owner)?.delete(address)
    if (account === null) {
      this.#byAddress.delete(address)
      return
    }
    this.#byAddress.set(address, account)
    if (before?.owner === account.owner) return
    const owned = this.#byOwner.get(account.owner) ?? new Set()
    owned.add(address)
    this.#byOwner.set(account.owner, owned)
  }

  /** Addresses owned by a program, in the order in which they came to be its own. */
  ownedBy(owner: string): Iterable<string> {
    return this.#byOwner.get(owner) ?? []
  }

  entries(): Iterable<[string, ChainAccount]> {
    return this.#byAddress
  }
}

export function sameAccount(left: ChainAccount, right: ChainAccount): boolean {
  return (
    left.lamports === right.lamports &&
    left.owner === right.owner &&
    left.executable === right.executable &&
    Buffer.compare(left.data, right.data) === 0
  )
}
