import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import type { Driver } from './driver.ts'
import { lockFolder } from './folder-lock.ts'
import * as schema from './schema/index.ts'

/**
 * PostgreSQL inside this process. Without a folder it lives in memory.
 * @throws StoreError when another process has the folder.
 */
export async function openPglite(folder?: string): Promise<Driver> {
  if (folder !== undefined) await mkdir(folder, { recursive: true })
  const unlock = folder === undefined ? () => Promise.resolve() : await lockFolder(folder)
  try {
    const client = await PGlite.create(folder === undefined ? {} : { dataDir: join(folder, 'pglite') })
    return {
      kind: 'pglite',
      db: drizzle(client, { schema }),
      runScript: async (script) => {
        await client.transaction((transaction) => transaction.exec(script))
      },
      lead: () => Promise.resolve(true),
      close: async () => {
        await client.close()
        await unlock()
      },
    }
  } catch (error) {
    await unlock()
    throw error
  }
}
