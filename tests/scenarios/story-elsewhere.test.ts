import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchAccount, PROGRAM_ID, registryAddress } from '@groundtruth/sdk'
import { Connection } from '@solana/web3.js'
import { expect } from 'chai'
import { contentFolder, People, playStory } from '../../packages/cli/src/index.ts'
import { type Localnet, startLocalnet } from '../../packages/localnet/src/index.ts'
import { STORY_END } from '../../samples/story.ts'
import { stillClock } from './still-clock.ts'
import { expectStoryOnChain } from './story-checks.ts'

describe('the sample story where nobody can move the clock', function () {
  this.timeout(240_000)

  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-elsewhere-'))
  const people = new People(join(folder, 'keys'))
  let chain: Localnet
  let node: Awaited<ReturnType<typeof stillClock>>

  before(async () => {
    chain = await startLocalnet({
      rpcPort: 0,
      ledgerDir: join(folder, 'chain'),
      startTime: STORY_END,
      programs: [
        {
          address: PROGRAM_ID.toBase58(),
          file: 'artifacts/groundtruth.so',
          upgradeAuthority: people.of('upgradeAuthority').publicKey.toBase58(),
        },
      ],
    })
    node = await stillClock(chain.rpcUrl)
  })
  after(async () => {
    await node.close()
    await chain.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('plays what need not wait, now and once, and the steward does what motions would', async () => {
    const connection = new Connection(node.url, { wsEndpoint: chain.wsUrl, commitment: 'processed' })
    const options = { connection, keys: people.folder, content: contentFolder(join(folder, 'content')) }
    const { steps, taken } = await playStory(options)
    expect(taken).to.equal(steps)
    expect(await playStory(options)).to.deep.include({ taken: 0 })
    await expectStoryOnChain(connection, people, true)
    const registry = await fetchAccount(connection, 'Registry', registryAddress())
    expect(registry).to.include({ steward: people.of('steward').publicKey.toBase58(), council: null })
  })
})
