import { sql } from 'drizzle-orm'
import type { Database } from '../store/driver.ts'
import { bigOf, rowsOf, textOf } from '../store/rows.ts'
import { cancellations, retirements } from '../store/schema/index.ts'
import { type Claimed, field } from './checks.ts'

/** So many acts are compared one by one, the newest; all of them stand in the sums of their batches. */
const NEWEST = 1_000

/** Law 1: what retirements and cancellations took of each batch, together and one by one. */
export async function serialChecks(db: Database): Promise<Claimed[]> {
  const newest = sql`slot desc, position desc, outer_index desc, inner_index desc`
  const retired = await db.select().from(retirements).orderBy(newest).limit(NEWEST)
  const cancelled = await db.select().from(cancellations).orderBy(newest).limit(NEWEST)
  return [
    ...(await sumsOfBatches(db)),
    ...retired.flatMap(checkRetirement),
    ...cancelled.flatMap(checkCancellation),
  ]
}

/** The serials taken of a batch, summed over the acts that took them, lead exactly to its next serial. */
async function sumsOfBatches(db: Database): Promise<Claimed[]> {
  const rows = rowsOf(
    await db.execute(sql`
      select b.address, coalesce(r.amount, 0) as retired, coalesce(c.amount, 0) as cancelled
      from batches b
        left join (select batch, sum(amount) as amount from retirements group by batch) r on r.batch = b.address
        left join (select batch, sum(amount) as amount from cancellations group by batch) c on c.batch = b.address
      where b.issued_at is not null order by b.address`),
  )
  return rows.map((row): Claimed => {
    const account = textOf(row['address'])
    return {
      law: 1,
      account,
      name: 'Batch',
      field: 'sum of serials taken + 1 = batch.nextSerial',
      store: bigOf(row['retired']) + bigOf(row['cancelled']) + 1n,
      read: field('Batch', account, (batch) => batch.nextSerial),
    }
  })
}

function checkRetirement(row: typeof retirements.$inferSelect): Claimed[] {
  const at = { law: 1, account: row.address, name: 'Retirement' }
  const read = (pick: Parameters<typeof field<'Retirement'>>[2]) => field('Retirement', row.address, pick)
  return [
    { ...at, field: 'retirement.amount', store: row.amount, read: read(({ amount }) => amount) },
    {
      ...at,
      field: 'retirement.firstSerial',
      store: row.firstSerial,
      read: read((each) => each.firstSerial),
    },
  ]
}

function checkCancellation(row: typeof cancellations.$inferSelect): Claimed[] {
  const at = { law: 1, account: row.address, name: 'Cancellation' }
  const read = (pick: Parameters<typeof field<'Cancellation'>>[2]) => field('Cancellation', row.address, pick)
  return [
    { ...at, field: 'cancellation.amount', store: row.amount, read: read(({ amount }) => amount) },
    {
      ...at,
      field: 'cancellation.firstSerial',
      store: row.firstSerial,
      read: read((each) => each.firstSerial),
    },
    { ...at, law: 7, field: 'cancellation.reason', store: row.reason, read: read(({ reason }) => reason) },
    {
      ...at,
      law: 7,
      field: 'cancellation.appliedTo',
      store: row.appliedTo,
      read: read(({ appliedTo }) => appliedTo),
    },
  ]
}
