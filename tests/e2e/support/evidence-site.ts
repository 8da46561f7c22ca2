import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { startServer } from '../../../packages/server/src/index.ts'

/** The parts of the dashboard that read evidence, on a page of their own, at a server that has no chain. */
export interface EvidenceSite {
  url: string
  close(): Promise<void>
}

export async function startEvidenceSite(): Promise<EvidenceSite> {
  const folder = await mkdtemp(join(tmpdir(), 'groundtruth-evidence-'))
  const appDir = join(folder, 'page')
  try {
    await buildPage(appDir)
    const server = await startServer({
      rpcUrl: 'http://127.0.0.1:1',
      wsUrl: 'ws://127.0.0.1:1',
      dataDir: folder,
      logLevel: 'silent',
      port: 0,
      appDir,
    })
    const close = async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    }
    return { url: server.url, close }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** Built as the dashboard is, so that its worker runs under the same policy. */
async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, '../pages/prepare'),
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: { buffer: 'buffer/' } },
    define: { 'process.env': {} },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
}
