import { asc, inArray } from 'drizzle-orm'
import { checkpoints } from '../../store/schema/index.ts'
import type { Sources } from './context.ts'
import { grouped } from './grouped.ts'

type Checkpoint = typeof checkpoints.$inferSelect

/** What contributors held at snapshots of their fund. Rules as in programs/groundtruth/src/state/contributor.rs. */
export interface Snapshots {
  /** Units of `series` held at the end of the slot before `slot`, as snapshot `counter` sees them. */
  before(contributor: string, counter: number, series: number, slot: number): bigint
  /** Units of `series` held at the very moment of snapshot `counter`. */
  at(contributor: string, counter: number, series: number): bigint
}

export async function readSnapshots(
  { db }: Pick<Sources, 'db'>,
  contributors: readonly string[],
): Promise<Snapshots> {
  const wanted = [...new Set(contributors)]
  const rows =
    wanted.length === 0
      ? []
      : await db
          .select()
          .from(checkpoints)
          .where(inArray(checkpoints.contributor, wanted))
          .orderBy(asc(checkpoints.contributor), asc(checkpoints.counter))
  const byContributor = grouped(rows, ({ contributor }) => contributor)
  const seen = (contributor: string, counter: number): Checkpoint | undefined =>
    (byContributor.get(contributor) ?? []).findLast((row) => row.counter <= counter)
  return {
    before(contributor, counter, series, slot) {
      const row = seen(contributor, counter)
      if (row === undefined || row.series !== series) return 0n
      return row.slot === slot ? row.unitsBefore : row.units
    },
    at(contributor, counter, series) {
      const row = seen(contributor, counter)
      return row !== undefined && row.series === series ? row.units : 0n
    },
  }
}
