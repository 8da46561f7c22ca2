import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PublicKey, type Transaction } from '@solana/web3.js'
import { FailedTransactionMetadata, LiteSVM } from 'litesvm-kit'
import { restoreFloats } from '../../packages/localnet/src/chain/float-unit.ts'
import { Chain, START, type AccountBytes, type Landed } from '../../tests/support/chain.ts'
import { refusalOf } from '../../tests/support/refusal.ts'
import { LOADER, PROGRAM, PROGRAM_DATA, withUpgradeAuthority } from '../../tests/support/upgrade.ts'

/** Where SPL Governance stands: the address of its own deployment. */
export const GOVERNANCE = new PublicKey('GovER5Lthms3bLBqWub97yVrMmEogzX7xNjdXpPPCVZw')

const built = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../.toolchain/governance/${name}.so`, import.meta.url)))

/**
 * The chain of the tests on a newer virtual machine, which runs programs for sBPF v3: ours and SPL Governance, side
 * by side. Of the older machine it takes blockhashes, and the rent with which a mint is created; nothing runs there.
 */
export class NewerChain extends Chain {
  readonly #vm = new LiteSVM()

  constructor() {
    super()
    this.#vm.withBlockhashCheck(false)
    this.#vm.airdrop(this.feePayer.publicKey.toBase58(), 1_000_000_000_000n)
    for (const { publicKey } of Object.values(this.actors)) {
      this.#vm.airdrop(publicKey.toBase58(), 100_000_000_000n)
    }
    this.#setTime(1_000n, START)
    this.#vm.addProgramWithLoader(GOVERNANCE.toBase58(), built('spl-governance'), LOADER.toBase58())
    this.#vm.addProgramWithLoader(PROGRAM.toBase58(), built('groundtruth'), LOADER.toBase58())
    this.#authorizeUpgrades()
  }

  /** The older machine gets no program; the newer one gets both when it is made. */
  override install(): void {}

  override get now(): bigint {
    return this.#vm.getClock().unixTimestamp
  }

  override get slot(): bigint {
    return this.#vm.getClock().slot
  }

  override moveTo(unix: bigint): void {
    this.#setTime(this.slot + 1n, unix)
  }

  /** Lamports that an account of so many bytes holds for its rent. */
  rentOf(bytes: number): bigint {
    return this.#vm.minimumBalanceForRentExemption(BigInt(bytes))
  }

  override account(address: PublicKey): AccountBytes | null {
    const found = this.#vm.getAccount(address.toBase58())
    if (!found.exists) return null
    const { data, executable, lamports, programAddress } = found
    return { data, executable, lamports: Number(lamports), owner: new PublicKey(programAddress) }
  }

  override require(address: PublicKey): AccountBytes {
    const account = this.account(address)
    if (account === null) throw new Error(`Create ${address.toBase58()} before it is read`)
    return account
  }

  override land(transaction: Transaction): Landed {
    const { slot, now: at } = this
    const signatures = Object.fromEntries(
      transaction.signatures.map(({ publicKey, signature }) => [
        publicKey.toBase58(),
        Uint8Array.from(signature ?? []),
      ]),
    )
    const meta = this.#vm.sendTransaction({ messageBytes: transaction.serializeMessage(), signatures })
    restoreFloats()
    if (meta instanceof FailedTransactionMetadata) throw refusalOf(meta)
    return { transaction, meta, units: meta.computeUnitsConsumed(), slot, at }
  }

  #setTime(slot: bigint, unix: bigint): void {
    const clock = this.#vm.getClock()
    clock.slot = slot
    clock.unixTimestamp = unix
    this.#vm.setClock(clock)
  }

  #authorizeUpgrades(): void {
    const account = withUpgradeAuthority(this.require(PROGRAM_DATA), this.actors.upgradeAuthority.publicKey)
    const { data, executable, lamports, owner } = account
    this.#vm.setAccount({
      ...{ address: PROGRAM_DATA.toBase58(), programAddress: owner.toBase58() },
      ...{ data, executable, lamports: BigInt(lamports), space: BigInt(data.length) },
    })
  }
}
