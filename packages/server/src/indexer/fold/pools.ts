import { aboutPool } from './lines.ts'
import { type Fold, type FoldEvent, type State } from './state.ts'
import { buyUnits } from './units.ts'

const NOTHING_MOVED = { movedIn: 0n, movedOut: 0n, moves: 0 }

const poolOpened: Fold = ({ fields, at }, state) => {
  const address = fields.text('pool')
  const fund = fields.text('fund')
  state.pools.put({
    address,
    fund,
    project: fields.textOrNull('project'),
    vault: fields.text('vault'),
    series: 1,
    units: 0n,
    balance: 0n,
    contributed: 0n,
    adopted: 0n,
    returned: 0n,
    drawn: 0n,
    refunded: 0n,
    contributions: 0,
    contributors: 0,
    openedAt: at,
    status: 'open',
    reclaimable: 0n,
    unitsSlot: 0,
    unitsBeforeSlot: 0n,
    closedAt: null,
    closingTotal: 0n,
    periodStart: null,
    periodDrawn: 0n,
    ...NOTHING_MOVED,
  })
  state.funds.change(fund, (row) => ({ pools: row.pools + 1 }))
  return aboutPool(state, address, { actor: fields.text('manager') })
}

const poolJoined: Fold = ({ fields, at }, state) => {
  const pool = fields.text('pool')
  const wallet = fields.text('wallet')
  const changed = state.pools.change(pool, () => ({ contributors: fields.whole('contributorsAfter') }))
  state.contributors.put({
    address: fields.text('contributor'),
    pool,
    fund: changed?.fund ?? null,
    wallet,
    series: changed?.series ?? 1,
    units: 0n,
    contributed: 0n,
    refunded: 0n,
    contributions: 0,
    joinedAt: at,
    firstAt: null,
    lastAt: null,
    paidOut: 0n,
    checkpoint: null,
    ...NOTHING_MOVED,
  })
  return aboutPool(state, pool, { actor: wallet })
}

const contributionReceived: Fold = (event, state) => {
  const { fields } = event
  const pool = fields.text('pool')
  const amount = fields.amount('amount')
  const balance = fields.amount('balanceAfter')
  give(event, state, {
    pool,
    contributor: fields.text('contributor'),
    amount,
    balance,
    units: fields.amount('unitsAfter'),
    held: fields.amount('contributorUnitsAfter'),
    contributed: fields.amount('contributorContributedAfter'),
  })
  return aboutPool(state, pool, { actor: fields.text('wallet'), moneyIn: amount, balanceAfter: balance })
}

interface Gift {
  pool: string
  contributor: string
  amount: bigint
  balance: bigint
  units: bigint
  held: bigint
  contributed: bigint
}

function give({ slot, at, fields }: FoldEvent, state: State, gift: Gift): void {
  const { pool, contributor, amount, contributed } = gift
  buyUnits(state, { ...gift, slot, at })
  state.pools.change(pool, (row) => ({
    contributed: row.contributed + amount,
    contributions: fields.whole('number'),
  }))
  state.contributors.change(contributor, (row) => ({
    contributed,
    contributions: row.contributions + 1,
    firstAt: row.firstAt ?? at,
  }))
}

const moneyAdopted: Fold = ({ fields }, state) => {
  const pool = fields.text('pool')
  const amount = fields.amount('amount')
  const balance = fields.amount('balanceAfter')
  state.pools.change(pool, (row) => ({ balance, adopted: row.adopted + amount }))
  return aboutPool(state, pool, { actor: fields.text('manager'), moneyIn: amount, balanceAfter: balance })
}

const poolClosed: Fold = ({ fields, at }, state) => {
  const pool = fields.text('pool')
  const adopted = fields.amount('adopted')
  const closingTotal = fields.amount('closingTotal')
  state.pools.change(pool, (row) => ({
    status: 'closing',
    closedAt: at,
    closingTotal,
    balance: closingTotal,
    adopted: row.adopted + adopted,
  }))
  const moneyIn = adopted === 0n ? null : adopted
  return aboutPool(state, pool, { actor: fields.text('actor'), moneyIn, balanceAfter: closingTotal })
}

const refundPaid: Fold = (event, state) => {
  const { fields } = event
  const { pool, amount, balance } = takeOut(event, state)
  return aboutPool(state, pool, { actor: fields.text('wallet'), moneyOut: amount, balanceAfter: balance })
}

function takeOut({ fields }: FoldEvent, state: State) {
  const pool = fields.text('pool')
  const amount = fields.amount('amount')
  const balance = fields.amount('balanceAfter')
  state.pools.change(pool, (row) => ({ balance, refunded: row.refunded + amount }))
  state.contributors.change(fields.text('contributor'), (row) => ({
    refunded: fields.amount('contributorRefundedAfter'),
    paidOut: row.paidOut + amount,
  }))
  return { pool, amount, balance }
}

/** Out of a closing project's pool and, as a contribution, into the fund's free one. */
const earmarkReleased: Fold = (event, state) => {
  const { fields } = event
  const { pool, amount, balance } = takeOut(event, state)
  const [freePool, freeContributor] = [fields.text('freePool'), fields.text('freeContributor')]
  give(event, state, {
    pool: freePool,
    contributor: freeContributor,
    amount,
    balance: fields.amount('freeBalanceAfter'),
    units: fields.amount('freeUnitsAfter'),
    held: fields.amount('freeContributorUnitsAfter'),
    contributed: fields.amount('freeContributorContributedAfter'),
  })
  const leaves = (row: Moved) => ({ movedOut: row.movedOut + amount })
  const arrives = (row: Moved) => ({ movedIn: row.movedIn + amount, moves: row.moves + 1 })
  state.pools.change(pool, leaves)
  state.pools.change(freePool, arrives)
  state.contributors.change(fields.text('contributor'), leaves)
  state.contributors.change(freeContributor, arrives)
  return aboutPool(state, pool, { actor: fields.text('wallet'), balanceAfter: balance })
}

type Moved = typeof NOTHING_MOVED

export const poolFolds = {
  PoolOpened: poolOpened,
  PoolJoined: poolJoined,
  ContributionReceived: contributionReceived,
  MoneyAdopted: moneyAdopted,
  PoolClosed: poolClosed,
  RefundPaid: refundPaid,
  EarmarkReleased: earmarkReleased,
}
