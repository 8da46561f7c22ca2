import { expect } from 'chai'
import { findGaps, totalsOf } from '../../packages/sdk/src/ledger/index.ts'
import { contributorAddress } from '../../packages/sdk/src/pdas.ts'
import * as credits from '../support/calls/credits.ts'
import { expectLaw1, expectLaws2And5 } from '../support/laws.ts'
import { at } from '../support/model-credits.ts'
import { read, text } from '../support/read.ts'
import type { BatchRef, PoolRef } from '../support/refs.ts'
import { amountIn, supplyOf } from '../support/tokens.ts'
import type { HistoryState } from './history-state.ts'

/** The laws, and every account against the model. */
export function checkAccounts(history: HistoryState): void {
  history.batches.forEach((batch, number) => checkBatch(history, batch, number))
  history.pools.forEach((pool, number) => checkPool(history, pool, number))
  history.projects.forEach((project, number) => {
    const { issued, issuedThrough, open, claims, batches } = at(history.credits.projects, number)
    const account = read(history.world.chain, 'Project', project.address)
    expect(account).to.include({ issued, issuedThrough, claims, batches })
    expect(account.openPeriods).to.have.deep.members(open)
  })
  history.claims.forEach((claim, number) => {
    const { status, accepted, challengeEnds, verdicts } = at(history.credits.claims, number)
    const account = read(history.world.chain, 'Claim', claim.address)
    const expected = { status, acceptedQuantity: accepted, challengeEndsAt: challengeEnds }
    expect(account).to.include({ ...expected, attestationCount: verdicts.length })
  })
}

/** The ledger alone, without an account: no event is missing, and every stated total is the sum before it. */
export function checkLedger(history: HistoryState): void {
  expect(findGaps(history.ledger), 'gaps in the ledger').to.deep.equal([])
  const totals = totalsOf(history.ledger)
  expect(totals.disagreements, 'totals that are not the sum').to.deep.equal([])
  history.pools.forEach((pool, number) => {
    const { balance, units, contributed, contributions } = at(history.funds.pools, number)
    expect(totals.pools.get(text(pool.address))).to.include({ balance, units, contributed, contributions })
  })
  history.batches.forEach((batch, number) => {
    const { issued, retired, buffer, nextSerial } = at(history.credits.batches, number)
    expect(totals.batches.get(text(batch.address))).to.include({
      issued,
      retired,
      buffered: buffer,
      nextSerial,
    })
  })
}

function checkBatch(history: HistoryState, batch: BatchRef, number: number): void {
  const model = at(history.credits.batches, number)
  expectLaw1(history.world.chain, batch, history.retirements.get(number) ?? [], model.destroyed)
  expect(read(history.world.chain, 'Batch', batch.address)).to.include({
    ...{ issued: model.issued, accepted: model.accepted, buffered: model.buffer },
    ...{ retired: model.retired, nextSerial: model.nextSerial, retirements: BigInt(model.ranges.length) },
  })
  const held = [...model.held.values()].reduce((sum, each) => sum + each, 0n)
  expect(supplyOf(history.world.chain, batch.mint)).to.equal(held + model.buffer)
  expect(amountIn(history.world.chain, batch.buffer)).to.equal(model.buffer)
  for (const { publicKey } of history.holders) {
    const amount = history.credits.held(number, text(publicKey))
    expect(amountIn(history.world.chain, credits.creditAccount(batch, publicKey))).to.equal(amount)
  }
}

function checkPool(history: HistoryState, pool: PoolRef, number: number): void {
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
