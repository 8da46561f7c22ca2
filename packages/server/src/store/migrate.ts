import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Driver } from './driver.ts'
import { StoreError } from './errors.ts'
import { rowsOf, textOf } from './rows.ts'

export const MIGRATIONS = join(import.meta.dirname, '../../migrations')

const TABLE = `create table if not exists migrations (name text primary key, sha256 text not null)`

/**
 * Brings the database to the present tables: each file of the folder once, in the order of their names.
 * @throws StoreError when a file that was applied has changed since, or is gone.
 */
export async function migrate(driver: Driver, folder = MIGRATIONS): Promise<string[]> {
  await driver.runScript(TABLE)
  const applied = await appliedMigrations(driver)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const unknown = [...applied.keys()].find((name) => !files.includes(name))
  if (unknown !== undefined) {
    throw new StoreError(
      `The store was made by a later version (it has ${unknown}): use that version or another data folder.`,
    )
  }
  const done: string[] = []
  for (const name of files) {
    const script = await readFile(join(folder, name), 'utf8')
    const hash = createHash('sha256').update(script).digest('hex')
    const known = applied.get(name)
    if (known === hash) continue
    if (known !== undefined) {
      throw new StoreError(
        `The store was made by another ${name}: delete the store, it is rebuilt from the chain, or use that version.`,
      )
    }
    await driver.runScript(`${script}\n;insert into migrations values ('${name}', '${hash}');`)
    done.push(name)
  }
  return done
}

async function appliedMigrations(driver: Driver): Promise<Map<string, string>> {
  const rows = rowsOf(await driver.db.execute(sql`select name, sha256 from migrations`))
  return new Map(rows.map((row) => [textOf(row['name']), textOf(row['sha256'])]))
}
