import { createBurnInstruction, createTransferCheckedInstruction } from '@solana/spl-token'
import type { Keypair } from '@solana/web3.js'
import { retirementAddress } from '../../packages/sdk/src/pdas.ts'
import * as credits from '../support/calls/credits.ts'
import * as funds from '../support/calls/fund.ts'
import { setVerifierStatus } from '../support/calls/registry.ts'
import { expectRefused, land, type Call } from '../support/expect.ts'
import { at } from '../support/model-credits.ts'
import { text } from '../support/read.ts'
import type { BatchRef } from '../support/refs.ts'
import { setProposalCounter } from '../support/tamper.ts'
import { amountIn, ataOf, mintInto, openAta, TOKEN_2022_PROGRAM_ID } from '../support/tokens.ts'
import { DAY, hashOf } from '../support/values.ts'
import { CREDITING, HistoryState } from './history-state.ts'

/** One random history: every step goes to the chain and to the model. */
export class History extends HistoryState {
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

  submit(project: number, startDay: number, days: number, quantity: bigint, evidence: number): void {
    const start = CREDITING.start + BigInt(startDay) * DAY
    const period = { start, end: start + BigInt(days) * DAY }
    const root = hashOf(`history evidence ${evidence}`)
    const input = {
      project: at(this.projects, project),
      id: this.sent,
      quantity,
      evidenceRoot: root,
      periodStart: period.start,
      periodEnd: period.end,
    }
    const foreseen = this.credits.submitClaim(project, period, quantity, text(root), this.chain.now)
    this.send(credits.submitClaim(this.chain, input), foreseen)
    if (foreseen.length === 0) this.claims.push(this.world.claimRef(input))
  }

  attest(pick: number, verifier: number, accepts: boolean, permille: number): void {
    const number = this.pickClaim(pick)
    if (number === null) return
    const claim = at(this.claims, number)
    const quantity = accepts ? (claim.quantity * BigInt(permille)) / 1_000n : 0n
    const foreseen = this.credits.attest(number, verifier, accepts, quantity, this.chain.now)
    const verdict = accepts ? 'accept' : 'reject'
    const input = { claim, verifier: at(this.verifiers, verifier), verdict, quantity } as const
    this.send(credits.attest(this.chain, input), foreseen)
  }

  openBatch(pick: number): void {
    const number = this.pickClaim(pick)
    if (number === null) return
    const claim = at(this.claims, number)
    const foreseen = this.credits.openBatch(number)
    this.send(credits.openBatch(this.chain, claim), foreseen)
    if (foreseen.length > 0) return
    const batch = credits.batchOf(claim)
    this.batches.push(batch)
    for (const { publicKey } of this.holders)
      openAta(this.chain, batch.mint, publicKey, TOKEN_2022_PROGRAM_ID)
  }

  issue(pick: number): void {
    this.withBatch(pick, (number, batch) => {
      const owner = text(batch.claim.project.owner.publicKey)
      const foreseen = this.credits.issueBatch(number, owner, this.chain.now)
      this.send(credits.issueBatch(this.chain, batch), foreseen)
    })
  }

  retire(pick: number, holder: number, permille: number): void {
    this.withBatch(pick, (number, batch) => {
      const wallet = at(this.holders, this.rich(number, holder))
      const amount = this.part(number, wallet, permille)
      const foreseen = this.credits.retire(number, text(wallet.publicKey), amount)
      const id = BigInt(this.sent)
      this.send(credits.retire(this.chain, { batch, holder: wallet, amount, id }), foreseen)
      if (foreseen.length > 0) return
      const address = retirementAddress(batch.address, wallet.publicKey, id)
      this.retirements.set(number, [...(this.retirements.get(number) ?? []), address])
    })
  }

  /** Moves or burns credits by the token program alone. */
  around(pick: number, from: number, to: number | null, permille: number): void {
    this.withBatch(pick, (number, batch) => {
      const [source, target] = [
        at(this.holders, this.rich(number, from)),
        to === null ? null : at(this.holders, to),
      ]
      const amount = this.part(number, source, Math.min(permille, 1_000))
      if (amount === 0n || source === target) return
      const [account, owner] = [credits.creditAccount(batch, source.publicKey), source.publicKey]
      if (target === null) {
        this.credits.burn(number, text(owner), amount)
        const burn = createBurnInstruction(account, batch.mint, owner, amount, [], TOKEN_2022_PROGRAM_ID)
        return void this.chain.send(burn, [source])
      }
      this.credits.transfer(number, text(owner), text(target.publicKey), amount)
      const goal = credits.creditAccount(batch, target.publicKey)
      const program = TOKEN_2022_PROGRAM_ID
      const move = createTransferCheckedInstruction(account, batch.mint, goal, owner, amount, 3, [], program)
      this.chain.send(move, [source])
    })
  }

  setStatus(verifier: number, status: 'active' | 'suspended'): void {
    const person = at(this.credits.verifiers, verifier)
    const foreseen = person.status === status ? ['StatusChangeInvalid'] : []
    person.status = status
    this.send(setVerifierStatus(this.chain, at(this.verifiers, verifier), status), foreseen)
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

  /** A proposal is made: the counter moves, as the instruction of a later room will move it. */
  propose(): void {
    this.funds.counter += 1
    setProposalCounter(this.chain, at(this.pools, 0).fund.address, BigInt(this.funds.counter))
  }

  private pickClaim(pick: number): number | null {
    return this.claims.length === 0 ? null : this.claims.length - 1 - (pick % Math.min(this.claims.length, 6))
  }

  private withBatch(pick: number, act: (number: number, batch: BatchRef) => void): void {
    if (this.batches.length === 0) return
    const number = this.batches.length - 1 - (pick % Math.min(this.batches.length, 4))
    act(number, at(this.batches, number))
  }

  /** Four times of five a holder who has something to move, where there is one. */
  private rich(batch: number, holder: number): number {
    const has = (index: number) => this.credits.held(batch, text(at(this.holders, index).publicKey)) > 0n
    if (this.sent % 5 === 0 || has(holder)) return holder
    const found = this.holders.findIndex((_, index) => has(index))
    return found === -1 ? holder : found
  }

  private part(batch: number, holder: Keypair, permille: number): bigint {
    return (this.credits.held(batch, text(holder.publicKey)) * BigInt(permille)) / 1_000n
  }
}
