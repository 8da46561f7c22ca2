import { type Fold, note } from './state.ts'

const fundCreated: Fold = ({ fields, at }, state) => {
  const address = fields.text('fund')
  const creator = fields.text('creator')
  state.funds.put({
    address,
    creator,
    id: fields.whole('id'),
    mint: fields.text('mint'),
    decimals: fields.whole('decimals'),
    manager: fields.text('manager'),
    guardian: fields.text('guardian'),
    depositDestination: fields.text('depositDestination'),
    rules: fields.object('rules'),
    status: 'open',
    paused: [],
    profileHash: fields.text('profileHash'),
    pools: 0,
    createdAt: at,
  })
  return note('money', { actor: creator, fund: address })
}

const poolOpened: Fold = ({ fields, at }, state) => {
  const address = fields.text('pool')
  const fund = fields.text('fund')
  const project = fields.textOrNull('project')
  state.pools.put({
    address,
    fund,
    project,
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
  })
  state.funds.change(fund, (row) => ({ pools: row.pools + 1 }))
  return note('money', { actor: fields.text('manager'), fund, pool: address, project })
}

const poolJoined: Fold = ({ fields, at }, state) => {
  const pool = fields.text('pool')
  const address = fields.text('contributor')
  const wallet = fields.text('wallet')
  const changed = state.pools.change(pool, () => ({ contributors: fields.whole('contributorsAfter') }))
  const fund = changed?.fund ?? null
  state.contributors.put({
    address,
    pool,
    fund,
    wallet,
    series: changed?.series ?? 1,
    units: 0n,
    contributed: 0n,
    refunded: 0n,
    contributions: 0,
    joinedAt: at,
    firstAt: null,
    lastAt: null,
  })
  return note('money', { actor: wallet, fund, pool, project: changed?.project ?? null })
}

const contributionReceived: Fold = ({ fields, at }, state) => {
  const pool = fields.text('pool')
  const fund = fields.text('fund')
  const wallet = fields.text('wallet')
  const amount = fields.amount('amount')
  const changed = state.pools.change(pool, (row) => ({
    balance: fields.amount('balanceAfter'),
    units: fields.amount('unitsAfter'),
    contributed: row.contributed + amount,
    contributions: fields.whole('number'),
  }))
  state.contributors.change(fields.text('contributor'), (row) => ({
    fund,
    units: fields.amount('contributorUnitsAfter'),
    contributed: fields.amount('contributorContributedAfter'),
    contributions: row.contributions + 1,
    firstAt: row.firstAt ?? at,
    lastAt: at,
  }))
  const money = state.funds.get(fund)
  return note('money', {
    actor: wallet,
    fund,
    pool,
    project: changed?.project ?? null,
    unit: money?.mint ?? null,
    decimals: money?.decimals ?? null,
    moneyIn: amount,
    balanceAfter: fields.amount('balanceAfter'),
  })
}

const fundPauseSet: Fold = ({ fields }, state) => {
  const fund = fields.text('fund')
  state.funds.change(fund, () => ({ paused: fields.texts('pausedAfter') }))
  return note('money', { actor: fields.text('actor'), fund })
}

export const fundFolds = {
  FundCreated: fundCreated,
  PoolOpened: poolOpened,
  PoolJoined: poolJoined,
  ContributionReceived: contributionReceived,
  FundPauseSet: fundPauseSet,
}
