import { at } from './model-registry.ts'

/** What the fund room must do, written a second time from the product's rules. Amounts are base units. */

export interface ModelStake {
  units: bigint
  contributed: bigint
  contributions: bigint
  checkpoints: { counter: number; units: bigint; before: bigint; slot: bigint }[]
}

export interface ModelPool {
  balance: bigint
  units: bigint
  contributed: bigint
  contributions: bigint
  /** Money sent to the vault around the program: never attributed. */
  donated: bigint
  stakes: Map<string, ModelStake>
}

export class FundModel {
  readonly pools: ModelPool[] = []
  readonly minimum: bigint
  paused = false
  /** Proposals made so far. */
  counter = 0

  constructor(minimum: bigint) {
    this.minimum = minimum
  }

  openPool(): void {
    const empty = { balance: 0n, units: 0n, contributed: 0n, contributions: 0n, donated: 0n }
    this.pools.push({ ...empty, stakes: new Map() })
  }

  join(pool: number, wallet: string): string[] {
    const { stakes } = at(this.pools, pool)
    const errors: string[] = []
    if (this.paused) errors.push('FundPaused')
    if (stakes.has(wallet)) errors.push('AccountInUse')
    if (errors.length > 0) return errors
    stakes.set(wallet, { units: 0n, contributed: 0n, contributions: 0n, checkpoints: [] })
    return []
  }

  contribute(pool: number, wallet: string, amount: bigint, purse: bigint, slot: bigint): string[] {
    const target = at(this.pools, pool)
    const stake = target.stakes.get(wallet)
    if (stake === undefined) return ['NoAccount']
    const errors: string[] = []
    if (this.paused) errors.push('FundPaused')
    if (amount === 0n) errors.push('ContributionIsZero')
    if (amount < this.minimum) errors.push('ContributionBelowMinimum')
    if (amount > purse) errors.push('InsufficientMoney')
    if (errors.length > 0) return errors
    const bought = target.units === 0n ? amount : (amount * target.units) / target.balance
    target.units += bought
    target.balance += amount
    target.contributed += amount
    target.contributions += 1n
    checkpoint(stake, this.counter, slot, bought)
    stake.units += bought
    stake.contributed += amount
    stake.contributions += 1n
    return []
  }
}

/** One row for each value of the counter; a second change in a slot keeps what stood before the slot. */
function checkpoint(stake: ModelStake, counter: number, slot: bigint, bought: bigint): void {
  const last = stake.checkpoints.at(-1)
  const before = last !== undefined && last.slot === slot ? last.before : stake.units
  const row = { counter, units: stake.units + bought, before, slot }
  if (last?.counter === counter) stake.checkpoints[stake.checkpoints.length - 1] = row
  else stake.checkpoints.push(row)
}
