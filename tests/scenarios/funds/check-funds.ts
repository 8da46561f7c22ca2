import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { contributorAddress } from '../../../packages/sdk/src/pdas.ts'
import { at } from '../../support/model-registry.ts'
import { read, text } from '../../support/read.ts'
import { amountIn } from '../../support/tokens.ts'
import type { FundLife, FundRow, PoolRow } from './fund-life.ts'

export function watchFund(life: FundLife, { model, ref }: FundRow): void {
  life.watch(ref.address, () => {
    const { status, rulesDueAt, expiresAt, roles, pending, depositDestination, proposals, snapshots, pools } =
      model
    const account = read(life.chain, 'Fund', ref.address)
    expect(account).to.include({ status, rulesDueAt, expiresAt, ...roles, depositDestination })
    expect(account).to.include({ proposals, snapshots, pools })
    expect(account).to.include({ pendingManager: pending.manager, pendingGuardian: pending.guardian })
    expect(account).to.include({ paymentsResumeAt: model.paymentsResumeAt })
    expect(account.paused).to.have.members([...model.paused])
    expect(account.rules).to.deep.equal(model.rules)
  })
}

export function watchPool(life: FundLife, row: PoolRow): void {
  const { address, vault } = row.ref
  life.watch(address, () => {
    const { status, series, balance, reclaimable, units, contributed, adopted, ...model } = row.model
    const { returned, drawn, refunded, contributions, closingTotal, periodStart, periodDrawn } = model
    const account = read(life.chain, 'Pool', address)
    expect(account).to.include({
      status,
      series,
      balance,
      reclaimable,
      units,
      contributed,
      adopted,
      returned,
    })
    expect(account).to.include({ drawn, refunded, contributions, closingTotal, periodStart, periodDrawn })
    expect(account.contributors).to.equal(BigInt(model.stakes.size))
    expect(account.project).to.equal(
      model.project === null ? null : text(at(life.projects, model.project).address),
    )
    expect(amountIn(life.chain, vault), 'the vault').to.equal(balance + reclaimable + model.donated)
  })
}

/** After it joined. */
export function watchStake(life: FundLife, row: PoolRow, wallet: string): void {
  const address = contributorAddress(row.ref.address, new PublicKey(wallet))
  life.watch(address, () => {
    const stake = row.model.stakes.get(wallet)
    if (stake === undefined) throw new Error('The model has no stake of this wallet')
    const { series, units, contributed, refunded, paidOut, contributions } = stake
    const account = read(life.chain, 'Contributor', address)
    expect(account).to.include({ series, units, contributed, refunded, paidOut, contributions, wallet })
    const rows = account.checkpoints.map(({ counter, series: of, units: held, unitsBefore, slot }) => ({
      ...{ counter, series: of, units: held, before: unitsBefore, slot },
    }))
    expect(rows).to.deep.equal(stake.checkpoints)
  })
}
