import { PublicKey } from '@solana/web3.js'
import { keyOf } from '../../support/actors.ts'
import type { ModelAward, ModelExpense } from '../../support/model-spending.ts'
import { isOpen, type ModelDelivery, type ModelObjection } from '../../support/model-deliveries.ts'
import { type ModelFund, paymentsPaused } from '../../support/model-fund.ts'
import type { ModelMoneyBack } from '../../support/model-payments.ts'
import type { ModelPool, Purse } from '../../support/model-pools.ts'
import { isInDelivery, type ModelProposal } from '../../support/model-proposals.ts'
import { text } from '../../support/read.ts'
import type { FundRef, PoolRef, ProposalRef } from '../../support/refs.ts'
import { amountIn, ataOf } from '../../support/tokens.ts'
import { day } from '../../support/values.ts'
import { Life, type MotionContent } from '../lives/life.ts'
import { motionsOf } from './motions.ts'
import { FundWatch } from './fund-watch.ts'

/*
 * Random histories of the fund room: the acts of `lives` for projects, claims, batches and councils, and those of this
 * folder for funds. An act picks what the model says may be done (now and then anything else), asks the model whether
 * it lands or by which names it is refused, and sends it. Rows hold what the model says of an account and where it is.
 *
 * acts-*.ts        one file for each group of instructions
 * check-*.ts       an account against the model, after every step that names it
 * fund-watch.ts    laws 2 to 6 of the accounts and events alone, after every transaction
 * fund-scene.ts    how a history begins, its acts by weight, and how its clock moves
 */

export interface FundRow {
  model: ModelFund
  ref: FundRef
  pools: PoolRow[]
  /** Wallets whose account of the fund's money is frozen. */
  frozen: Set<string>
}

export interface PoolRow {
  model: ModelPool
  ref: PoolRef
  fund: FundRow
}

export interface ProposalRow {
  model: ModelProposal
  ref: ProposalRef
  fund: FundRow
  /** Those that it may draw on. */
  pools: PoolRow[]
  awards: AwardRow[]
  expenses: ExpenseRow[]
  /** Sent to the escrow past the program. */
  donated: bigint
}

export interface DeliveryRow {
  model: ModelDelivery
  proposal: ProposalRow
  address: PublicKey
  objections: { model: ModelObjection; address: PublicKey }[]
  /** Nobody reviews it in time. */
  neglected: boolean
}

export interface AwardRow {
  model: ModelAward
  address: PublicKey
}

export interface ExpenseRow {
  model: ModelExpense
  proposal: ProposalRow
  address: PublicKey
  award: AwardRow | null
  neglected: boolean
}

export interface BackRow {
  model: ModelMoneyBack
  proposal: ProposalRow
  address: PublicKey
}

/** The chain's word for a token account that is not there. */
export const ABSENT = 'AccountDataTooSmall'
/** An account of the token program whose owner froze it: `AccountFrozen`. */
const FROZEN = 17

export class FundLife extends Life {
  readonly funds: FundRow[] = []
  readonly proposals: ProposalRow[] = []
  readonly deliveries: DeliveryRow[] = []
  readonly expenses: ExpenseRow[] = []
  readonly backs: BackRow[] = []
  readonly watchOfFunds = new FundWatch(this.chain, this.laws)
  override readonly creditingEnds = [day(2045, 1, 1)]
  /** Refunds, reclaims and claims of credits that landed while something was paused. */
  leftInPause = 0
  /** What a council did by its motions: how often. */
  readonly byMotion = new Map<string, number>()
  readonly founder = keyOf('fund life founder')
  /** Wallets that manage and guard. */
  readonly keepers = [1, 2, 3, 4].map((number) => keyOf(`fund life keeper ${number}`))

  get pools(): PoolRow[] {
    return this.funds.flatMap((fund) => fund.pools)
  }

  /** Mostly a row that fits; where there is none, mostly none. Null: nothing to do. */
  choose<T>(rows: readonly T[], fits: (row: T) => boolean = () => true): T | null {
    const fitting = rows.filter((row) => fits(row))
    if (rows.length === 0) return null
    if (fitting.length > 0) return this.chance.pick(this.chance.percent(95) ? fitting : rows)
    return this.chance.percent(12) ? this.chance.pick(rows) : null
  }

  /** The money of a wallet in a fund's mint. */
  purse(fund: FundRow, wallet: string): Purse {
    const address = this.purseAddress(fund, wallet)
    const { program } = fund.ref.money
    if (this.chain.account(address) === null) return { amount: 0n, refuses: [ABSENT] }
    const refuses = fund.frozen.has(wallet) ? [`${program.toBase58()}:${FROZEN}`] : []
    return { amount: amountIn(this.chain, address), refuses }
  }

  purseAddress(fund: FundRow, wallet: string): PublicKey {
    return ataOf(fund.ref.money.mint, new PublicKey(wallet), fund.ref.money.program)
  }

  /** The name that the chain has for an account that is not there. */
  names(foreseen: string[]): string[] {
    return foreseen.flatMap((name) => (name === 'NoAccount' ? [ABSENT, 'UninitializedAccount'] : [name]))
  }

  /** One of the six people, as an address. */
  person(): string {
    return text(this.chance.pick(this.wallets).publicKey)
  }

  override key(address: string) {
    const found = [this.founder, ...this.keepers].find((key) => text(key.publicKey) === address)
    return found ?? super.key(address)
  }

  /** A project whose credits meet a milestone, or that a fund pays for, mostly: its credits are shared. */
  override prefers(project: number): boolean {
    const waits = ({ model: each }: ProposalRow) =>
      each.project === project &&
      isInDelivery(each) &&
      each.milestones.some((row) => row.kind === 'credits' && isOpen(row))
    if (this.proposals.some(waits)) return true
    return this.chance.percent(this.credits.paidFor(project).length > 0 ? 50 : 10)
  }

  override moreMotions(): MotionContent[] {
    return motionsOf(this)
  }

  /** A council signs by its motions alone. */
  override mostly(address: string): string {
    return super.mostly(address === this.council.address ? this.stranger : address)
  }

  isPaused(fund: FundRow): boolean {
    const { paused } = fund.model
    const others = [...paused].some((action) => action !== 'payments')
    return others || paymentsPaused(fund.model, this.chain.now) || this.registry.paused.size > 0
  }
}
