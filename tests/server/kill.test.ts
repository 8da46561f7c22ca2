import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { connectRpc } from '../../packages/server/src/chain/rpc.ts'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import { sync } from '../../packages/server/src/indexer/sync.ts'
import { dump } from '../../packages/server/src/store/dump.ts'
import { StoreError } from '../../packages/server/src/store/errors.ts'
import { openStore } from '../../packages/server/src/store/open.ts'
import { decoded } from './support/decoded.ts'
import { writeLedger } from './support/ledger.ts'
import { ScriptedNode } from './support/node.ts'
import { openMemory } from './support/stores.ts'

const EVENTS = 3_600
const CHILD = join(import.meta.dirname, 'support/follow-child.ts')

describe('a killed indexer', function () {
  this.timeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-kill-'))
  const history = writeLedger(EVENTS)
  let node: ScriptedNode

  before(async () => {
    node = await new ScriptedNode(history).start()
  })
  after(async () => {
    await node.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('goes on where it was after kill -9 in the middle of its first reading, to the same tables', async () => {
    const left = await killedWhen(node.url, folder, (text) => {
      const [, count] = /left (\d+)\s*$/.exec(text) ?? []
      return count !== undefined && Number(count) < history.transactions.length - 1_500
    })
    expect(left).to.be.greaterThan(0)

    const store = await openStore({ dataDir: folder })
    const held = rowsIn(await dump(store.db), 'transactions')
    expect(held).to.be.greaterThan(0)
    expect(held).to.be.lessThan(history.transactions.length)
    const asked = node.calls.get('getTransaction') ?? 0
    await sync(connectRpc({ url: node.url }), store.db)
    const read = (node.calls.get('getTransaction') ?? 0) - asked
    expect(read).to.equal(history.transactions.length - held)

    const other = await openMemory()
    await ingest(other.db, decoded(history))
    expect(await dump(store.db)).to.equal(await dump(other.db))
    await other.close()
    await store.close()
  })

  it('leaves no lock behind, but a running one keeps a second out', async () => {
    const store = await openStore({ dataDir: folder })
    const second = await openStore({ dataDir: folder }).catch((error: unknown) => error)
    expect(second).to.be.instanceOf(StoreError)
    expect(String(second)).to.contain('in use by process')
    await store.close()
    await (await openStore({ dataDir: folder })).close()
  })
})

/** Starts the child and kills it once its output says so. Answers how many transactions it had left then. */
async function killedWhen(url: string, folder: string, when: (text: string) => boolean): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, url, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let text = ''
  for await (const part of child.stdout) {
    text += String(part)
    if (!when(text)) continue
    child.kill('SIGKILL')
    break
  }
  const [, signal]: unknown[] = await ended
  expect(signal).to.equal('SIGKILL')
  return Number(/left (\d+)\s*$/.exec(text)?.[1] ?? 0)
}

function rowsIn(text: string, table: string): number {
  return Number(new RegExp(`^# ${table} (\\d+)$`, 'm').exec(text)?.[1] ?? -1)
}
