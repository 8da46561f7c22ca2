import { Connection, Keypair, LAMPORTS_PER_SOL } from '@solana/web3.js'
import { startLocalnet, type Localnet, type LocalnetOptions } from '../../../packages/localnet/src/index.ts'

/** A chain of its own for a test file, and a client connected to it. */
export interface TestChain {
  localnet: Localnet
  connection: Connection
}

export async function startChain(options: LocalnetOptions = {}): Promise<TestChain> {
  const localnet = await startLocalnet({ rpcPort: 0, ...options })
  const connection = new Connection(localnet.rpcUrl, { commitment: 'confirmed', wsEndpoint: localnet.wsUrl })
  return { localnet, connection }
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
