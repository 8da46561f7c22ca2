import * as funds from '../../support/calls/fund.ts'
import { expectRefused, land, type Call } from '../../support/expect.ts'
import { at } from '../../support/model-registry.ts'
import { text } from '../../support/read.ts'
import { setSnapshotCounter } from '../../support/tamper.ts'
import { amountIn, ataOf, mintInto } from '../../support/tokens.ts'
import { IntakeState } from './state.ts'

/** One random history: every step goes to the chain and to the model. */
export class IntakeHistory extends IntakeState {
  private get chain() {
    return this.world.chain
  }

  /** Sends a call and compares with what the model foresaw: landed, or one of these errors. */
  private send(call: Call, foreseen: string[]): void {
    this.sent += 1
    if (foreseen.length > 0) return void expectRefused(this.chain, call, foreseen)
    land(this.chain, call)
    this.landed += 1
  }

  wait(seconds: bigint): void {
    this.chain.wait(seconds)
  }

  join(pool: number, wallet: number): void {
    const key = at(this.wallets, wallet)
    const foreseen = this.funds.join(pool, text(key.publicKey))
    this.send(funds.joinPool(this.chain, at(this.pools, pool), key), foreseen)
  }

  contribute(pool: number, wallet: number, amount: bigint): void {
    const target = at(this.pools, pool)
    const key = at(this.wallets, wallet)
    const { mint, program } = target.fund.money
    const purse = amountIn(this.chain, ataOf(mint, key.publicKey, program))
    const foreseen = this.funds.contribute(pool, text(key.publicKey), amount, purse, this.chain.slot)
    const names = foreseen.flatMap((name) => (name === 'NoAccount' ? ['AccountDataTooSmall'] : [name]))
    this.send(funds.contribute(this.chain, { pool: target, wallet: key, amount }), names)
  }

  donate(pool: number, amount: bigint): void {
    const target = at(this.pools, pool)
    mintInto(this.chain, target.fund.money, target.vault, amount)
    at(this.funds.pools, pool).donated += amount
  }

  pause(paused: boolean): void {
    this.funds.paused = paused
    const { fund } = at(this.pools, 0)
    this.send(funds.setFundPause(fund, paused ? ['contributions'] : []), [])
  }

  /** A snapshot is taken, as a proposal would take it. */
  propose(): void {
    this.funds.counter += 1
    setSnapshotCounter(this.chain, at(this.pools, 0).fund.address, BigInt(this.funds.counter))
  }
}
