import { eq } from 'drizzle-orm'
import type { Database } from './driver.ts'
import { marks } from './schema/index.ts'

/** Where the indexer stands. A missing mark is null. */
export async function readMark(db: Database, key: string): Promise<unknown> {
  const [row] = await db.select().from(marks).where(eq(marks.key, key))
  return row?.value ?? null
}

export async function writeMark(db: Database, key: string, value: unknown): Promise<void> {
  await db.insert(marks).values({ key, value }).onConflictDoUpdate({ target: marks.key, set: { value } })
}
