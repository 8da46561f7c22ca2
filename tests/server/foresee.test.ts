import { expect } from 'chai'
import { foresee } from '../../packages/server/src/indexer/foresee.ts'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import { events } from '../../packages/server/src/store/schema/index.ts'
import { dump } from '../../packages/server/src/store/dump.ts'
import { Chain } from '../support/chain.ts'
import { playFundLives } from './support/fund-lives.ts'
import { Lab } from './support/lab.ts'
import { openMemory } from './support/stores.ts'

describe('a transaction that the ledger does not have yet', function () {
  this.timeout(240_000)

  it('is foreseen exactly as the ledger shows it once it has it, and nothing is kept of it', async () => {
    const chain = new Chain()
    const lab = await Lab.open(chain)
    playFundLives(chain)
    const { db, close } = await openMemory()
    let lines = 0
    for (const transaction of lab.transactions) {
      const foreseen = await foresee(db, transaction)
      await ingest(db, [transaction])
      const all = await db.select().from(events).orderBy(events.outer, events.inner)
      const rows = all.filter(({ signature }) => signature === transaction.signature)
      expect(foreseen).to.deep.equal(rows)
      lines += rows.length
    }
    expect(lines).to.be.above(60)
    // Looking ahead left nothing behind: the store is as that of one who never did.
    await lab.sync()
    expect(await dump(db)).to.equal(await dump(lab.store.db))
    await close()
    await lab.close()
  })
})
