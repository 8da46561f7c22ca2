import { connectRpc } from '../../../packages/server/src/chain/rpc.ts'
import { sync } from '../../../packages/server/src/indexer/sync.ts'
import { openStore } from '../../../packages/server/src/store/open.ts'

/** Follows a node into a store on disk, until it is done or killed: `follow-child.ts RPC FOLDER`. */
const [url = '', dataDir = ''] = process.argv.slice(2)
const store = await openStore({ dataDir })
process.stdout.write('open\n')
await sync(connectRpc({ url }), store.db, {
  onProgress: (left) => process.stdout.write(`left ${left}\n`),
})
await store.close()
process.stdout.write('done\n')
