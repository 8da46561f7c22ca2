import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../../packages/server/src/index.ts'
import type { ChainInfo, Health } from '../../../packages/server/src/api/types.ts'
import type { Product } from './product.ts'

const AN_HOUR = 3_600_000
/** Nothing listens there, so nobody tells this server that something happened. */
const SILENT = 'ws://127.0.0.1:9'

/** A second site over the product's chain whose ledger stands still until it is told to read on. */
export interface SlowSite {
  /** The product as this site shows it. */
  product: Product
  /** It starts again, at the same address, and reads what happened since. */
  readOn(): Promise<void>
  close(): Promise<void>
}

export async function openSlowSite(product: Product): Promise<SlowSite> {
  const dataDir = await mkdtemp(join(tmpdir(), 'groundtruth-slow-'))
  await symlink(join(product.data, 'content'), join(dataDir, 'content'))
  const { rpcUrl } = await product.api<ChainInfo>('chain')
  const start = async (port: number) => {
    const options = { rpcUrl, wsUrl: SILENT, dataDir, port, appDir: 'app/dist', pollMs: AN_HOUR }
    const server = await startServer({ ...options, logLevel: 'silent' })
    while (!(await isRead(server.url))) await new Promise((next) => setTimeout(next, 100))
    return server
  }
  let server = await start(0)
  return {
    product: { ...product, url: server.url },
    readOn: async () => {
      const port = Number(new URL(server.url).port)
      await server.close()
      server = await start(port)
    },
    close: async () => {
      await server.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function isRead(url: string): Promise<boolean> {
  // The server's own answer, of the type that its sources state.
  const { status } = (await (await fetch(`${url}/health`)).json()) as Health
  return status === 'ok'
}
