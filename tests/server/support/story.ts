import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Connection } from '@solana/web3.js'
import { contentFolder, People, playStory, silent, storyStart } from '../../../packages/cli/src/index.ts'
import { type Localnet, startLocalnet } from '../../../packages/localnet/src/index.ts'
import { PROGRAM_ID } from '../../../packages/sdk/src/index.ts'

/** The sample's year on an embedded chain, played by signed transactions. */
export interface Story {
  folder: string
  chain: Localnet
  connection: Connection
  people: People
  end(): Promise<void>
}

export async function tellStory(): Promise<Story> {
  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-server-'))
  const people = new People(join(folder, 'keys'))
  const chain = await startLocalnet({
    rpcPort: 0,
    startTime: storyStart(),
    programs: [
      {
        address: PROGRAM_ID.toBase58(),
        file: join(import.meta.dirname, '../../../artifacts/groundtruth.so'),
        upgradeAuthority: people.of('upgradeAuthority').publicKey.toBase58(),
      },
    ],
  })
  const connection = new Connection(chain.rpcUrl, { wsEndpoint: chain.wsUrl, commitment: 'processed' })
  const content = contentFolder(join(folder, 'content'))
  await playStory({ connection, keys: people.folder, content, progress: silent })
  return {
    folder,
    chain,
    connection,
    people,
    end: async () => {
      await chain.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
