import type { Driver } from '../../../packages/server/src/store/driver.ts'
import { migrate } from '../../../packages/server/src/store/migrate.ts'
import { openPglite } from '../../../packages/server/src/store/pglite.ts'

/** A PGlite with the present tables, in memory. */
export async function openMemory(): Promise<Driver> {
  const driver = await openPglite()
  await migrate(driver)
  return driver
}
