import { PublicKey } from '@solana/web3.js'
import type { AccountName, AccountRecord } from '../../../packages/sdk/src/accounts.ts'
import type { Chain } from '../../support/chain.ts'
import { read } from '../../support/read.ts'

/** The accounts of funds as the chain has them, read again whenever a transaction names them. */
export class Mirror {
  readonly funds = new Map<string, AccountRecord<'Fund'>>()
  readonly pools = new Map<string, AccountRecord<'Pool'>>()
  readonly contributors = new Map<string, AccountRecord<'Contributor'>>()
  readonly proposals = new Map<string, AccountRecord<'Proposal'>>()
  readonly expenses = new Map<string, AccountRecord<'Expense'>>()
  readonly awards = new Map<string, AccountRecord<'Award'>>()
  readonly backs = new Map<string, AccountRecord<'MoneyBack'>>()
  readonly reclaims = new Map<string, AccountRecord<'Reclaim'>>()
  readonly batches = new Map<string, AccountRecord<'Batch'>>()
  readonly creditClaims = new Map<string, AccountRecord<'CreditClaim'>>()
  private readonly chain: Chain

  constructor(chain: Chain) {
    this.chain = chain
  }

  /** Reads one account anew, where it is of a fund. */
  look(name: AccountName, address: string): void {
    const account = <N extends AccountName>(kind: N) => read(this.chain, kind, new PublicKey(address))
    switch (name) {
      case 'Fund':
        return void this.funds.set(address, account('Fund'))
      case 'Pool':
        return void this.pools.set(address, account('Pool'))
      case 'Contributor':
        return void this.contributors.set(address, account('Contributor'))
      case 'Proposal':
        return void this.proposals.set(address, account('Proposal'))
      case 'Expense':
        return void this.expenses.set(address, account('Expense'))
      case 'Award':
        return void this.awards.set(address, account('Award'))
      case 'MoneyBack':
        return void this.backs.set(address, account('MoneyBack'))
      case 'Reclaim':
        return void this.reclaims.set(address, account('Reclaim'))
      case 'Batch':
        return void this.batches.set(address, account('Batch'))
      case 'CreditClaim':
        return void this.creditClaims.set(address, account('CreditClaim'))
      default:
        return
    }
  }

  poolsOf(fund: string): [string, AccountRecord<'Pool'>][] {
    return [...this.pools].filter(([, pool]) => pool.fund === fund)
  }

  contributorsOf(pool: string): [string, AccountRecord<'Contributor'>][] {
    return [...this.contributors].filter(([, stake]) => stake.pool === pool)
  }

  proposalsOf(fund: string): [string, AccountRecord<'Proposal'>][] {
    return [...this.proposals].filter(([, proposal]) => proposal.fund === fund)
  }
}

/** The row of an account, or an error that names what the ledger lacks. */
export function known<T>(rows: ReadonlyMap<string, T>, address: string): T {
  const row = rows.get(address)
  if (row === undefined) throw new Error(`No transaction has made ${address} yet`)
  return row
}

export const sumOf = <T>(rows: Iterable<T>, amount: (row: T) => bigint): bigint => {
  let sum = 0n
  for (const row of rows) sum += amount(row)
  return sum
}
