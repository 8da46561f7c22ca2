import { join } from 'node:path'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import { migrate } from './migrate.ts'
import type { Driver } from './driver.ts'

/** PostgreSQL where a URL is given, otherwise PGlite in the data folder; with the present tables. */
export async function openStore(options: { databaseUrl?: string; dataDir?: string }): Promise<Driver> {
  const driver = await (options.databaseUrl !== undefined
    ? openPostgres(options.databaseUrl)
    : openPglite(options.dataDir === undefined ? undefined : join(options.dataDir, 'store')))
  try {
    await migrate(driver)
    return driver
  } catch (error) {
    await driver.close()
    throw error
  }
}
