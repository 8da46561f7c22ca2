import type { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { fundView } from '../../../packages/server/src/api/schemas/funds.ts'
import type { Amount } from '../../../packages/server/src/api/types.ts'
import { refold } from '../../../packages/server/src/indexer/refold.ts'
import { dump } from '../../../packages/server/src/store/dump.ts'
import type { Lab } from './lab.ts'

export const base = (amount: Amount): bigint => BigInt(amount.base)

const sum = (amounts: readonly Amount[]): bigint =>
  amounts.reduce((total, amount) => total + base(amount), 0n)

/** The store is what the chain has, account by account, no number is missing, and folding anew gives the same bytes. */
export async function expectAgreement(lab: Lab): Promise<void> {
  const view = await lab.reconcile()
  expect(view.checks.filter(({ equal }) => !equal)).to.deep.equal([])
  expect(view.gaps).to.deep.equal([])
  const expected = await dump(lab.store.db)
  await lab.store.db.transaction((tx) => refold(tx))
  expect(await dump(lab.store.db)).to.equal(expected)
}

/** Falsifies rows of the store until it is folded anew, and asks which comparisons of a law differ meanwhile. */
export async function planted(lab: Lab, law: number, change: string): Promise<string[]> {
  await lab.store.runScript(change)
  const { checks } = await lab.reconcile()
  await lab.store.db.transaction((tx) => refold(tx))
  return checks.filter((check) => check.law === law && !check.equal).map(({ field }) => field)
}

/** A fund's page: every sum from its own terms, and from those of its pools and of its contributors. */
export async function expectFundAddsUp(lab: Lab, address: PublicKey): Promise<void> {
  const fund = await lab.ask(`/api/funds/${address.toBase58()}`, fundView)
  const inflow = base(fund.received) + base(fund.adopted) + base(fund.returned)
  const outflow = base(fund.drawn) + base(fund.refunded) + base(fund.reclaimable)
  expect(base(fund.balance), 'balance').to.equal(inflow - outflow)
  expect(base(fund.drawn), 'drawn').to.equal(sum([fund.paid, fund.promised, fund.released]))
  expect(base(fund.paid), 'paid').to.equal(sum([fund.paidAfterProof, fund.paidInAdvance]))
  for (const name of ['balance', 'adopted', 'drawn', 'returned', 'reclaimable'] as const) {
    expect(base(fund[name]), name).to.equal(sum(fund.pools.map((pool) => pool[name])))
  }
  for (const pool of fund.pools) {
    const held = sum([pool.contributed, pool.adopted, pool.returned]) - sum([pool.drawn, pool.refunded])
    expect(base(pool.balance) + base(pool.reclaimable), pool.address).to.equal(held)
  }
  const givers = fund.topContributors
  expect(givers, 'all contributors are shown').to.have.lengthOf(fund.contributors)
  expect(base(fund.received), 'received').to.equal(sum(givers.map(({ contributed }) => contributed)))
  const values = sum(givers.map(({ value }) => value))
  const pieces = BigInt(givers.length * fund.pools.length)
  expect(values <= base(fund.balance) && values + pieces >= base(fund.balance), 'values').to.equal(true)
}
