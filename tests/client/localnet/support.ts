import { setTimeout } from 'node:timers/promises'
import { Connection, Keypair, LAMPORTS_PER_SOL } from '@solana/web3.js'
import { startLocalnet, type Localnet, type LocalnetOptions } from '../../../packages/localnet/src/index.ts'

/** A chain of its own for a test file, and a client connected to it. */
export interface TestChain {
  localnet: Localnet
  connection: Connection
  close(): Promise<void>
}

export async function startChain(options: LocalnetOptions = {}): Promise<TestChain> {
  const localnet = await startLocalnet({ rpcPort: 0, ...options })
  const connection = new Connection(localnet.rpcUrl, { commitment: 'confirmed', wsEndpoint: localnet.wsUrl })
  const close = async () => {
    await closeSocket(connection)
    await localnet.close()
  }
  return { localnet, connection, close }
}

/** web3.js has no way to end its WebSocket, and would look for a stopped chain for ever. */
async function closeSocket(connection: Connection): Promise<void> {
  const socket: unknown = Reflect.get(connection, '_rpcWebSocket')
  if (typeof socket !== 'object' || socket === null || !('close' in socket)) return
  if (typeof socket.close !== 'function') return
  socket.close()
  await setTimeout(30)
}

/** A new keypair with some SOL. */
export async function fundedKeypair(connection: Connection, sol = 10): Promise<Keypair> {
  const keypair = Keypair.generate()
  const signature = await connection.requestAirdrop(keypair.publicKey, sol * LAMPORTS_PER_SOL)
  const latest = await connection.getLatestBlockhash()
  await connection.confirmTransaction({ signature, ...latest })
  return keypair
}

export interface RpcAnswer {
  jsonrpc?: string
  id?: unknown
  result?: unknown
  error?: { code: number; message: string; data?: unknown }
}

/** Sends a call as it stands, without a client's own checks. */
export async function call(url: string, method: string, params?: unknown): Promise<RpcAnswer> {
  return post(
    url,
    JSON.stringify({ jsonrpc: '2.0', id: 1, method, ...(params === undefined ? {} : { params }) }),
  )
}

export async function post(url: string, body: string): Promise<RpcAnswer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const text = await response.text()
  return text === '' ? {} : (JSON.parse(text) as RpcAnswer)
}
