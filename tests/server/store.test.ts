import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Driver } from '../../packages/server/src/store/driver.ts'
import { migrate } from '../../packages/server/src/store/migrate.ts'
import { openPostgres } from '../../packages/server/src/store/postgres.ts'
import { tablesInCode, tablesInDatabase } from '../../packages/server/src/store/tables.ts'
import { type Postgres, postgresBin, startPostgres } from './support/postgres.ts'
import { openMemory } from './support/stores.ts'

describe('the store', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-migrations-'))
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('has the tables in the database that the code describes, column by column', async () => {
    const store = await openMemory()
    expect(await tablesInDatabase(store.db)).to.deep.equal(tablesInCode())
    await store.close()
  })

  it('applies each migration once, in order, and a broken one not at all', async () => {
    const store = await openMemory()
    const first = join(folder, '0001_ledger.sql')
    const apply = () => migrate(store, folder).catch(String)
    await store.runScript('delete from migrations')
    writeFileSync(first, 'create table one (id integer);')
    expect(await apply()).to.deep.equal(['0001_ledger.sql'])
    expect(await apply()).to.deep.equal([])
    writeFileSync(
      join(folder, '0002_more.sql'),
      'create table two (id integer); create table one (id integer);',
    )
    expect(await apply()).to.contain('already exists')
    writeFileSync(join(folder, '0002_more.sql'), 'create table two (id integer);')
    expect(await apply()).to.deep.equal(['0002_more.sql'])
    writeFileSync(first, 'create table other (id integer);')
    expect(await apply()).to.contain('made by another 0001_ledger.sql')
    rmSync(first)
    expect(await apply()).to.contain('made by a later version')
    await store.close()
  })

  it('says which database does not answer, without the password in its URL', async () => {
    const refused = await openPostgres('postgres://user:secret@127.0.0.1:1/none').catch(String)
    expect(refused).to.contain('PostgreSQL at 127.0.0.1:1 cannot be used')
    expect(refused).not.to.contain('secret')
  })

  describe("on Debian's PostgreSQL", () => {
    let server: Postgres | undefined
    const opened: Driver[] = []

    before(async function () {
      const bin = postgresBin()
      if (bin === undefined) {
        console.log("      Debian's PostgreSQL is not installed here: skipped.")
        this.skip()
      }
      server = await startPostgres(bin)
    })
    after(async () => {
      for (const store of opened) await store.close()
      await server?.stop()
    })
    const open = async () => {
      const store = await openPostgres(server?.url ?? '')
      opened.push(store)
      await migrate(store)
      return store
    }

    it('lets one process index; another one takes over once that is gone', async () => {
      const [first, second] = [await open(), await open()]
      const never = () => undefined
      expect(await first.lead(never)).to.equal(true)
      expect(await second.lead(never)).to.equal(false)
      opened.splice(opened.indexOf(first), 1)
      await first.close()
      expect(await second.lead(never)).to.equal(true)
    })

    it('tells the leader when it has lost its place with its connection', async () => {
      const leader = opened[0] ?? (await open())
      const other = await open()
      await new Promise((resolve) => setTimeout(resolve, 50))
      const free = await open()
      let lost = 0
      const led = await leader.lead(() => (lost += 1))
      const cut = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`
      await other.runScript(cut)
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(led ? lost : 1).to.be.greaterThan(0)
      expect(await free.lead(() => undefined)).to.equal(true)
    })
  })
})
