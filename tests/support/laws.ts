import { expect } from 'chai'
import type { PublicKey } from '@solana/web3.js'
import type { Chain } from './chain.ts'
import { read } from './read.ts'
import type { PoolRef } from './refs.ts'
import { amountIn } from './tokens.ts'

/*
 * The laws of the ledger, asked of the accounts and the token programs alone: no model takes part. Law 1 for
 * batches is in batch-watch.ts.
 */

/**
 * Law 2: balance = contributed + adopted + returned − drawn − refunded ≤ the vault; law 5: the units of
 * contributors sum to the pool's, and so does their money.
 */
export function expectLaws2And5(chain: Chain, pool: PoolRef, contributors: PublicKey[]): void {
  const account = read(chain, 'Pool', pool.address)
  const inflow = account.contributed + account.adopted + account.returned
  expect(account.balance, 'law 2: the balance').to.equal(inflow - account.drawn - account.refunded)
  expect(account.balance <= amountIn(chain, pool.vault), 'law 2: the vault covers it').to.equal(true)
  const stakes = contributors.map((address) => read(chain, 'Contributor', address))
  const alive = stakes.filter((stake) => stake.series === account.series)
  expect(sum(alive.map((stake) => stake.units)), 'law 5: units').to.equal(account.units)
  expect(sum(stakes.map((stake) => stake.contributed)), 'law 5: money').to.equal(account.contributed)
  expect(sum(stakes.map((stake) => stake.contributions)), 'law 5: numbers').to.equal(account.contributions)
  expect(BigInt(stakes.length), 'law 5: contributors').to.equal(account.contributors)
  for (const stake of stakes) {
    const last = stake.checkpoints.at(-1)
    expect(last?.units ?? 0n, 'law 4: the last checkpoint').to.equal(stake.units)
    const counters = stake.checkpoints.map((row) => row.counter)
    expect(counters, 'law 4: one checkpoint a counter').to.deep.equal(ascending(counters))
  }
}

function sum(values: bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

function ascending(values: number[]): number[] {
  return [...new Set(values)].toSorted((a, b) => a - b)
}
