import { placeId } from '../../indexer/order.ts'

/**
 * One page of rows that are ordered by place.
 * @param rows up to one more than `limit`: the further one only tells that there is a next page.
 */
export function cutPage<Row extends Parameters<typeof placeId>[0]>(
  rows: Row[],
  limit: number,
): { shown: Row[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, nextCursor: rows.length > limit && last !== undefined ? placeId(last) : null }
}
