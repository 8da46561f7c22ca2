import { sql } from 'drizzle-orm'
import { bigOf, numberOf, rowsOf, textOf } from '../../store/rows.ts'
import type { CreditTotal, LoopStage, MoneyTotal, Overview } from '../types.ts'
import { amountOf } from './amounts.ts'
import { readChain } from './chain.ts'
import type { Api, Sources } from './context.ts'
import { readSome } from './lines.ts'

const NEWEST = 10

export async function readOverview(api: Api): Promise<Overview> {
  const claims = await countClaims(api)
  return {
    chain: await readChain(api),
    money: await readMoney(api),
    credits: await readCredits(api),
    loop: await readLoop(api),
    claims: {
      submitted: claims.get('submitted') ?? 0,
      verified: claims.get('verified') ?? 0,
      issued: claims.get('issued') ?? 0,
      rejected: claims.get('rejected') ?? 0,
    },
    newest: await readSome(api, {}, 'desc', NEWEST),
  }
}

/** Money by mint: different money is never added up. Earmarks moved from pool to pool came in once, and did not go out. */
async function readMoney({ db, tokens }: Sources): Promise<MoneyTotal[]> {
  const rows = rowsOf(
    await db.execute(sql`
      select f.mint, max(f.decimals) as decimals, count(distinct f.address) as funds,
        coalesce(sum(p.contributions - p.moves), 0) as contributions,
        coalesce(sum(p.contributed - p.moved_in), 0) as received,
        coalesce(sum(p.refunded - p.moved_out), 0) as refunded, coalesce(sum(p.drawn), 0) as drawn,
        coalesce(sum(p.returned), 0) as returned, coalesce(sum(p.balance + p.reclaimable), 0) as balance,
        (select coalesce(sum(r.paid), 0) from proposals r join funds g on g.address = r.fund
          where g.mint = f.mint) as paid,
        (select coalesce(sum(r.advanced), 0) from proposals r join funds g on g.address = r.fund
          where g.mint = f.mint) as advanced,
        (select coalesce(sum(r.released), 0) from proposals r join funds g on g.address = r.fund
          where g.mint = f.mint) as released,
        (select count(distinct c.wallet) from contributors c join funds g on g.address = c.fund
          where g.mint = f.mint and c.contributions > 0) as contributors
      from funds f left join pools p on p.fund = f.address
      group by f.mint order by f.mint`),
  )
  return Promise.all(
    rows.map(async (row) => {
      const mint = textOf(row['mint'])
      const unit = await tokens.symbol(mint)
      const amount = (value: bigint) => amountOf(value, numberOf(row['decimals']), unit)
      const money = (value: unknown) => amount(bigOf(value))
      const [paid, advanced] = [bigOf(row['paid']), bigOf(row['advanced'])]
      return {
        mint,
        funds: numberOf(row['funds']),
        contributors: numberOf(row['contributors']),
        contributions: numberOf(row['contributions']),
        received: money(row['received']),
        paidAfterProof: amount(paid - advanced),
        paidInAdvance: amount(advanced),
        returned: money(row['returned']),
        refunded: money(row['refunded']),
        promised: amount(bigOf(row['drawn']) - paid - bigOf(row['released'])),
        inVaults: money(row['balance']),
      }
    }),
  )
}

async function readCredits({ db }: Sources): Promise<CreditTotal[]> {
  const rows = rowsOf(
    await db.execute(sql`
      select unit, decimals, count(*) as batches, sum(retirements) as retirements, sum(issued) as issued,
        sum(retired) as retired, sum(cancelled) as cancelled, sum(destroyed) as destroyed,
        sum(buffered) as buffered, sum(buffer_cancelled) as buffer_cancelled,
        sum(issued - buffered - buffer_cancelled - retired - cancelled - destroyed) as held
      from batches where status <> 'open' group by unit, decimals order by unit, decimals`),
  )
  return rows.map((row) => {
    const unit = textOf(row['unit'])
    const credits = (name: string) => amountOf(bigOf(row[name]), numberOf(row['decimals']), unit)
    return {
      unit,
      batches: numberOf(row['batches']),
      retirements: numberOf(row['retirements']),
      issued: credits('issued'),
      held: credits('held'),
      retired: credits('retired'),
      cancelled: credits('cancelled'),
      destroyed: credits('destroyed'),
      buffered: credits('buffered'),
      bufferCancelled: credits('buffer_cancelled'),
    }
  })
}

/** The stages of the loop. */
async function readLoop({ db }: Sources): Promise<LoopStage[]> {
  const [row] = rowsOf(
    await db.execute(sql`
      select (select coalesce(sum(contributions - moves), 0) from pools) as contributions,
        (select count(*) from pools) as pools, (select count(*) from proposals) as proposals,
        (select count(*) from deliveries) as deliveries, (select count(*) from claims) as claims,
        (select count(*) from attestations) as attestations,
        (select count(*) from batches where status <> 'open') as batches,
        (select count(*) from retirements) as retirements`),
  )
  const stage = (key: LoopStage['key']): LoopStage => ({ key, open: true, count: numberOf(row?.[key] ?? 0) })
  return [
    stage('contributions'),
    stage('pools'),
    stage('proposals'),
    stage('deliveries'),
    stage('claims'),
    stage('attestations'),
    stage('batches'),
    stage('retirements'),
  ]
}

async function countClaims({ db }: Sources): Promise<Map<string, number>> {
  const rows = rowsOf(await db.execute(sql`select status, count(*) as total from claims group by status`))
  return new Map(rows.map((row) => [textOf(row['status']), numberOf(row['total'])]))
}
