import { asc, inArray } from 'drizzle-orm'
import { objections } from '../../store/schema/index.ts'
import { disputeStatus } from '../schemas/credits.ts'
import type { ObjectionView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { grouped } from './grouped.ts'
import { textOf } from './texts.ts'

const SOL_DECIMALS = 9

/** Objections to deliveries, oldest first, by delivery. */
export async function readObjections(
  sources: Sources,
  deliveries: readonly string[],
): Promise<(delivery: string) => ObjectionView[]> {
  const wanted = [...new Set(deliveries)]
  if (wanted.length === 0) return () => []
  const rows = await sources.db
    .select()
    .from(objections)
    .where(inArray(objections.delivery, wanted))
    .orderBy(asc(objections.openedAt), asc(objections.address))
  const views = await Promise.all(
    rows.map(async (row): Promise<ObjectionView> => ({
      address: row.address,
      delivery: row.delivery,
      status: disputeStatus.parse(row.status),
      objector: row.objector,
      documentHash: row.documentHash,
      document: await textOf(sources, row.documentHash),
      deposit: amountOf(row.deposit, SOL_DECIMALS, 'SOL'),
      openedAt: row.openedAt,
      decideBy: row.decideBy,
      decidedAt: row.decidedAt,
      decidedBy: row.decidedBy,
      decisionHash: row.decisionHash,
      decision: await textOf(sources, row.decisionHash),
      abusive: row.abusive,
      depositTo: row.depositTo,
      signature: row.signature,
    })),
  )
  const found = grouped(views, ({ delivery }) => delivery)
  return (delivery) => found.get(delivery) ?? []
}
