import type { EventOf, LedgerEvent } from './events.ts'
import type { LedgerTotals } from './totals-types.ts'

export const emptyTotals = (): LedgerTotals => ({
  pools: new Map(),
  contributors: new Map(),
  batches: new Map(),
  projects: new Map(),
  disagreements: [],
})

/** Adds events in ledger order. Nothing is copied from a stated total: each is compared with the sum instead. */
export function totalsOf(events: Iterable<LedgerEvent>): LedgerTotals {
  const totals = emptyTotals()
  for (const event of events) addToTotals(totals, event)
  return totals
}

/** @throws Error when the event's account has not been opened by an earlier event: a part of the ledger is missing. */
export function addToTotals(totals: LedgerTotals, event: LedgerEvent): void {
  switch (event.name) {
    case 'ProjectRegistered':
      totals.projects.set(event.data.project, { claims: 0, batches: 0, issued: 0n, retired: 0n })
      return
    case 'ClaimSubmitted':
      known(totals.projects, event.data.project).claims += 1
      return
    case 'BatchOpened':
      return openBatch(totals, event)
    case 'BatchIssued':
      return issueBatch(totals, event)
    case 'CreditsRetired':
      return retire(totals, event)
    case 'PoolOpened':
      return openPool(totals, event)
    case 'PoolJoined':
      return joinPool(totals, event)
    case 'ContributionReceived':
      return contribute(totals, event)
    default:
      return
  }
}

function known<T>(accounts: Map<string, T>, address: string): T {
  const found = accounts.get(address)
  if (found === undefined) {
    throw new Error(`Add the events from the beginning and in order: nothing has opened ${address} yet.`)
  }
  return found
}

function compare(
  totals: LedgerTotals,
  event: LedgerEvent,
  account: string,
  rows: Array<[string, bigint, bigint]>,
) {
  for (const [field, sum, stated] of rows) {
    if (sum !== stated) totals.disagreements.push({ event, account, field, sum, stated })
  }
}

function openBatch(totals: LedgerTotals, { data }: EventOf<'BatchOpened'>): void {
  known(totals.projects, data.project).batches += 1
  totals.batches.set(data.batch, {
    project: data.project,
    claim: data.claim,
    mint: data.mint,
    issued: 0n,
    buffered: 0n,
    fundShare: 0n,
    retired: 0n,
    cancelled: 0n,
    destroyed: 0n,
    supply: 0n,
    nextSerial: 1n,
    retirements: 0n,
  })
}

function issueBatch(totals: LedgerTotals, event: EventOf<'BatchIssued'>): void {
  const { data } = event
  const batch = known(totals.batches, data.batch)
  const project = known(totals.projects, data.project)
  const issued = data.toProject + data.toBuffer + data.toFund
  batch.issued += issued
  batch.supply += issued
  batch.buffered += data.toBuffer
  batch.fundShare += data.toFund
  project.issued += issued
  compare(totals, event, data.batch, [['issued', batch.issued, data.issued]])
  compare(totals, event, data.project, [['issued', project.issued, data.projectIssuedAfter]])
}

function retire(totals: LedgerTotals, event: EventOf<'CreditsRetired'>): void {
  const { data } = event
  const batch = known(totals.batches, data.batch)
  compare(totals, event, data.batch, [['nextSerial', batch.nextSerial, data.firstSerial]])
  batch.retired += data.amount
  batch.supply -= data.amount
  batch.nextSerial += data.amount
  batch.retirements += 1n
  known(totals.projects, batch.project).retired += data.amount
  // The supply is not compared: holders may burn outside the program, which no event tells.
  compare(totals, event, data.batch, [
    ['retired', batch.retired, data.retiredAfter],
    ['retirements', batch.retirements, data.number],
  ])
}

function openPool(totals: LedgerTotals, { data }: EventOf<'PoolOpened'>): void {
  totals.pools.set(data.pool, {
    fund: data.fund,
    project: data.project,
    balance: 0n,
    units: 0n,
    contributed: 0n,
    adopted: 0n,
    returned: 0n,
    drawn: 0n,
    refunded: 0n,
    contributions: 0n,
    contributors: 0n,
  })
}

function joinPool(totals: LedgerTotals, event: EventOf<'PoolJoined'>): void {
  const { data } = event
  const pool = known(totals.pools, data.pool)
  pool.contributors += 1n
  totals.contributors.set(data.contributor, {
    pool: data.pool,
    wallet: data.wallet,
    units: 0n,
    contributed: 0n,
    refunded: 0n,
    contributions: 0n,
  })
  compare(totals, event, data.pool, [['contributors', pool.contributors, data.contributorsAfter]])
}

function contribute(totals: LedgerTotals, event: EventOf<'ContributionReceived'>): void {
  const { data } = event
  const pool = known(totals.pools, data.pool)
  const contributor = known(totals.contributors, data.contributor)
  pool.balance += data.amount
  pool.contributed += data.amount
  pool.units += data.units
  pool.contributions += 1n
  contributor.units += data.units
  contributor.contributed += data.amount
  contributor.contributions += 1n
  compare(totals, event, data.pool, [
    ['balance', pool.balance, data.balanceAfter],
    ['units', pool.units, data.unitsAfter],
    ['contributions', pool.contributions, data.number],
  ])
  compare(totals, event, data.contributor, [
    ['units', contributor.units, data.contributorUnitsAfter],
    ['contributed', contributor.contributed, data.contributorContributedAfter],
  ])
}
