import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The whole product as `npm start` runs it, on free ports and with a folder of its own. */
export interface Product {
  url: string
  /** Where chain, store, content and the story's keypairs are. */
  data: string
  /** Data of one route of the API. */
  api<Data>(path: string): Promise<Data>
  stop(): Promise<void>
}

const READY = /Groundtruth is ready: (http:\S+)/
const PATIENCE = 180_000

export async function startProduct(): Promise<Product> {
  const data = await mkdtemp(join(tmpdir(), 'groundtruth-e2e-'))
  const [port, rpcPort, wsPort] = [await freePort(), await freePort(), await freePort()]
  const flags = ['--port', port, '--rpc-port', rpcPort, '--ws-port', wsPort].map(String)
  const child = spawn(process.execPath, ['scripts/start.mjs', ...flags, '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    await ended(child)
    await rm(data, { recursive: true, force: true })
  }
  try {
    const url = await readyUrl(child)
    return { url, data, api: (path) => ask(url, path), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function ask<Data>(url: string, path: string): Promise<Data> {
  const response = await fetch(`${url}/api/${path}`)
  if (!response.ok) throw new Error(`/api/${path} answers ${response.status}: ${await response.text()}`)
  // The server's own answer, of the type that its sources state.
  const { data } = (await response.json()) as { data: Data }
  return data
}

function readyUrl(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not ready in time. It said:\n${said}`)), PATIENCE)
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const url = READY.exec(said)?.[1]
      if (url === undefined) return
      clearTimeout(timer)
      resolve(url)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`It ended with code ${code}. It said:\n${said}`))
    })
  })
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', () => {
      clearTimeout(kill)
      resolve()
    })
    child.kill('SIGINT')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
