import { aboutPool } from './lines.ts'
import { type Fold } from './state.ts'
import { aboutBatch } from './suspensions.ts'
import { buyUnits } from './units.ts'

/** A part of what came back: as units of an open pool, or as money out of a closing one. */
const moneyReclaimed: Fold = ({ fields, at, slot, signature }, state) => {
  const pool = fields.text('pool')
  const moneyBack = fields.text('moneyBack')
  const proposal = fields.text('proposal')
  const contributor = fields.text('contributor')
  const wallet = fields.text('wallet')
  const amount = fields.amount('amount')
  const balance = fields.amount('balanceAfter')
  const reclaimable = fields.amount('reclaimableAfter')
  const isMoney = fields.amount('units') === 0n
  state.reclaims.put({
    address: fields.text('reclaim'),
    moneyBack,
    proposal,
    pool,
    contributor,
    wallet,
    amount,
    units: fields.amount('units'),
    destination: isMoney ? fields.textOrNull('destination') : null,
    claimedAt: at,
    signature,
  })
  state.moneyBackParts.change(`${moneyBack} ${pool}`, (row) => ({ claimed: row.claimed + amount }))
  if (isMoney) {
    state.pools.change(pool, (row) => ({ refunded: row.refunded + amount }))
    state.contributors.change(contributor, () => ({ refunded: fields.amount('contributorRefundedAfter') }))
  } else {
    const units = fields.amount('unitsAfter')
    const held = fields.amount('contributorUnitsAfter')
    buyUnits(state, { slot, at, pool, contributor, balance, units, held })
  }
  state.pools.change(pool, () => ({ balance, reclaimable }))
  const moneyOut = isMoney ? amount : null
  return aboutPool(state, pool, { actor: wallet, proposal, moneyOut, balanceAfter: balance })
}

/** What nobody claimed raises the units alive. */
const returnSettled: Fold = ({ fields, at }, state) => {
  const pool = fields.text('pool')
  const proposal = fields.text('proposal')
  const amount = fields.amount('amount')
  const balance = fields.amount('balanceAfter')
  state.moneyBackParts.change(`${fields.text('moneyBack')} ${pool}`, () => ({
    settled: amount,
    settledAt: at,
  }))
  state.pools.change(pool, (row) => ({
    balance,
    reclaimable: fields.amount('reclaimableAfter'),
    closingTotal: row.status === 'closing' ? row.closingTotal + amount : row.closingTotal,
  }))
  return aboutPool(state, pool, { actor: fields.text('actor'), proposal, balanceAfter: balance })
}

const creditsClaimed: Fold = ({ fields, at, signature }, state) => {
  const batch = fields.text('batch')
  const proposal = fields.text('proposal')
  const wallet = fields.text('wallet')
  const pool = fields.text('pool')
  state.creditClaims.put({
    address: fields.text('creditClaim'),
    batch,
    proposal,
    pool,
    contributor: fields.text('contributor'),
    wallet,
    amount: fields.amount('amount'),
    claimedAt: at,
    signature,
  })
  state.batchShares.change(`${batch} ${proposal}`, () => ({ claimed: fields.amount('claimedAfter') }))
  const fund = state.proposals.get(proposal)?.fund ?? null
  return aboutBatch(state, batch, { actor: wallet, proposal, pool, fund, unit: null, decimals: null })
}

export const returnFolds = {
  MoneyReclaimed: moneyReclaimed,
  ReturnSettled: returnSettled,
  CreditsClaimed: creditsClaimed,
}
