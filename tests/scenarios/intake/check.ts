import { expect } from 'chai'
import { findGaps, totalsOf } from '../../../packages/sdk/src/ledger/index.ts'
import { contributorAddress } from '../../../packages/sdk/src/pdas.ts'
import { expectLaws2And5 } from '../../support/laws.ts'
import { at } from '../../support/model-registry.ts'
import { read, text } from '../../support/read.ts'
import type { PoolRef } from '../../support/refs.ts'
import { amountIn } from '../../support/tokens.ts'
import type { IntakeState } from './state.ts'

/** The laws, and every account against the model. */
export function checkAccounts(history: IntakeState): void {
  history.pools.forEach((pool, number) => checkPool(history, pool, number))
}

/** The ledger alone, without an account: no event is missing, and every stated total is the sum before it. */
export function checkLedger(history: IntakeState): void {
  expect(findGaps(history.ledger), 'gaps in the ledger').to.deep.equal([])
  const totals = totalsOf(history.ledger)
  expect(totals.disagreements, 'totals that are not the sum').to.deep.equal([])
  history.pools.forEach((pool, number) => {
    const { balance, units, contributed, contributions } = at(history.funds.pools, number)
    expect(totals.pools.get(text(pool.address))).to.include({ balance, units, contributed, contributions })
  })
}

function checkPool(history: IntakeState, pool: PoolRef, number: number): void {
  const model = at(history.funds.pools, number)
  const members = history.wallets.filter(({ publicKey }) => model.stakes.has(text(publicKey)))
  const addresses = members.map(({ publicKey }) => contributorAddress(pool.address, publicKey))
  expectLaws2And5(history.world.chain, pool, addresses)
  const { balance, units, contributed, contributions } = model
  expect(read(history.world.chain, 'Pool', pool.address)).to.include({
    balance,
    units,
    contributed,
    contributions,
  })
  expect(amountIn(history.world.chain, pool.vault)).to.equal(balance + model.donated)
  members.forEach(({ publicKey }, index) => {
    const stake = model.stakes.get(text(publicKey))
    const account = read(history.world.chain, 'Contributor', at(addresses, index))
    expect(account).to.include({ units: stake?.units, contributed: stake?.contributed })
    const rows = account.checkpoints.map(({ counter, units, unitsBefore, slot }) => ({
      ...{ counter, units, before: unitsBefore, slot },
    }))
    expect(rows).to.deep.equal(stake?.checkpoints)
  })
}
