import { type Connection, PublicKey } from '@solana/web3.js'
import { type AccountName, type AccountRecord, fetchAccount } from '../../../packages/sdk/src/index.ts'
import type { Product } from './product.ts'
import { connectionOf } from './test-wallet.ts'

/** Where both token programs keep an account's amount: after mint and owner. */
const AMOUNT = 64

/** What the chain itself has, asked past the server. */
export class OnChain {
  private constructor(readonly connection: Connection) {}

  static async of(product: Product): Promise<OnChain> {
    return new OnChain(await connectionOf(product))
  }

  async account<N extends AccountName>(name: N, address: PublicKey | string): Promise<AccountRecord<N>> {
    const record = await fetchAccount(this.connection, name, address)
    if (record === null) throw new Error(`The chain has no ${name} at ${String(address)}.`)
    return record
  }

  /** Base units in a token account; none where it does not exist. */
  async tokens(account: PublicKey | string): Promise<bigint> {
    const info = await this.connection.getAccountInfo(new PublicKey(account))
    return info === null ? 0n : info.data.readBigUInt64LE(AMOUNT)
  }

  async lamports(address: PublicKey | string): Promise<bigint> {
    return BigInt(await this.connection.getBalance(new PublicKey(address)))
  }

  /** The chain's clock, Unix seconds. */
  async now(): Promise<number> {
    return (await this.connection.getBlockTime(await this.connection.getSlot())) ?? 0
  }
}
