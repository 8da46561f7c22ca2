import { page } from '../../../packages/server/src/api/schemas/common.ts'
import { ledgerLine } from '../../../packages/server/src/api/schemas/ledger.ts'
import { health } from '../../../packages/server/src/api/schemas/overview.ts'
import type { Health, LedgerLine } from '../../../packages/server/src/api/types.ts'
import { startServer } from '../../../packages/server/src/index.ts'
import { ask, until } from './ask.ts'
import { type Story, tellStory } from './story.ts'

export const lines = page(ledgerLine)

/** The sample's year with a server beside it that has read all of it. */
export interface House {
  story: Story
  url: string
  /** Every line, in ledger order. */
  ledger: LedgerLine[]
  close(): Promise<void>
}

export async function openHouse(): Promise<House> {
  const story = await tellStory()
  const server = await startServer({
    rpcUrl: story.chain.rpcUrl,
    wsUrl: story.chain.wsUrl,
    dataDir: story.folder,
    port: 0,
    embedded: true,
    logLevel: 'silent',
    pollMs: 300,
  })
  const { url } = server
  await until(async () => (await healthOf(url)).status === 'ok', 'the story to be indexed')
  const ledger = (await ask(url, '/api/ledger?order=asc&limit=500', lines)).data.items
  return {
    story,
    url,
    ledger,
    close: async () => {
      await server.close()
      await story.end()
    },
  }
}

export async function healthOf(url: string): Promise<Health> {
  return health.parse(await (await fetch(`${url}/health`)).json())
}
