import { inArray, sql, type SQL } from 'drizzle-orm'
import { parsePlace } from '../../indexer/order.ts'
import { batches, type cancellations, type retirements } from '../../store/schema/index.ts'
import { batchStatus } from '../schemas/credits.ts'
import type { Amount, BatchStatus, Ref } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'

type Batch = typeof batches.$inferSelect
type Row = typeof retirements.$inferSelect | typeof cancellations.$inferSelect

/** What a retirement and a cancellation have in common, and the batch as it is today. */
interface Taken {
  address: string
  batch: Ref
  project: Ref
  methodology: Ref
  vintage: number
  holder: string
  amount: Amount
  firstSerial: string
  lastSerial: string
  batchStatus: BatchStatus
  signature: string
  status: string
  authorizedBy: Ref | null
}

/**
 * Reads batches and names that rows of taken serials belong to, together.
 * @param known batches that were read already.
 */
export async function readSurroundings(
  sources: Sources,
  rows: readonly Row[],
  known: readonly Batch[] = [],
): Promise<(row: Row) => Taken> {
  const ids = [...new Set(rows.map(({ batch }) => batch))]
  const asked = ids.filter((id) => !known.some(({ address }) => address === id))
  const read =
    asked.length === 0 ? [] : await sources.db.select().from(batches).where(inArray(batches.address, asked))
  const found = [...known, ...read]
  const held = new Map(found.map((batch) => [batch.address, batch]))
  const refs = await readRefs(sources, {
    projects: rows.map(({ project }) => project),
    methodologies: found.map(({ methodology }) => methodology),
    organizations: found.map(({ authorizedBy }) => authorizedBy),
  })
  return (row) => {
    const batch = held.get(row.batch)
    const authority = batch?.authorizedBy ?? null
    return {
      address: row.address,
      batch: { address: row.batch, name: null, code: batch?.code ?? null },
      project: refs.project(row.project),
      methodology: refs.methodology(batch?.methodology ?? ''),
      vintage: batch?.vintage ?? 0,
      holder: row.holder,
      amount: amountOf(row.amount, batch?.decimals ?? 0, batch?.unit ?? ''),
      firstSerial: row.firstSerial.toString(),
      lastSerial: (row.firstSerial + row.amount - 1n).toString(),
      batchStatus: batchStatus.parse(row.batchStatus),
      signature: row.signature,
      status: batch?.status ?? row.batchStatus,
      authorizedBy: authority === null ? null : refs.organization(authority),
    }
  }
}

export const newestFirst = sql`slot desc, position desc, outer_index desc, inner_index desc`

/** True of rows behind the last one of the page before, newest first. */
export function beyondPlace(cursor: string | undefined): SQL | undefined {
  const place = cursor === undefined ? undefined : parsePlace(cursor)
  if (place === undefined) return undefined
  return sql`(slot, position, outer_index, inner_index) < (${place.slot}::bigint, ${place.position}::integer,
    ${place.outer}::integer, ${place.inner}::integer)`
}
