import { fileURLToPath } from 'node:url'
import { Connection, Keypair, LAMPORTS_PER_SOL } from '@solana/web3.js'
import { type Localnet, startLocalnet } from '../../../packages/localnet/src/index.ts'
import { PROGRAM_ADDRESS } from '../../../packages/sdk/src/layout/program-layout.ts'

const file = fileURLToPath(new URL('../../../artifacts/groundtruth.so', import.meta.url))

/** What stands between the client and the node: sees a request's method and may answer in the node's place. */
export type Between = (method: string, forward: () => Promise<Response>) => Promise<Response>

export interface Node {
  localnet: Localnet
  authority: Keypair
  connection: Connection
  /** A connection whose requests pass through `between`. */
  through(between: Between): Connection
  funded(): Promise<Keypair>
  call(method: string, params: unknown[]): Promise<unknown>
}

export async function startNode(): Promise<Node> {
  const authority = Keypair.generate()
  const programs = [{ address: PROGRAM_ADDRESS, file, upgradeAuthority: authority.publicKey.toBase58() }]
  const localnet = await startLocalnet({ rpcPort: 0, programs })
  const { rpcUrl, wsUrl: wsEndpoint } = localnet
  const connection = new Connection(rpcUrl, { commitment: 'confirmed', wsEndpoint })
  const call = async (method: string, params: unknown[]): Promise<unknown> => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const answer = await fetch(rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return answer.json()
  }
  const funded = async (): Promise<Keypair> => {
    const key = Keypair.generate()
    const signature = await connection.requestAirdrop(key.publicKey, 10 * LAMPORTS_PER_SOL)
    for (;;) {
      const { value } = await connection.getSignatureStatuses([signature])
      if (value[0]?.confirmationStatus === 'confirmed' || value[0]?.confirmationStatus === 'finalized')
        return key
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const through = (between: Between): Connection =>
    new Connection(rpcUrl, {
      commitment: 'confirmed',
      wsEndpoint,
      disableRetryOnRateLimit: true,
      fetch: (input, init) => between(methodOf(init?.body), () => fetch(input, init)),
    })
  return { localnet, authority, connection, through, funded, call }
}

function methodOf(body: unknown): string {
  const request: unknown = JSON.parse(String(body))
  return typeof request === 'object' && request !== null && 'method' in request ? String(request.method) : ''
}
