import type { CertificateFacts } from '@groundtruth/sdk/certificate'
import { certificateFromChain } from '@groundtruth/sdk/certificate/chain'
import { rpc } from '../../shared/api/index.ts'

/** The facts from the chain's own node; names from files that have the hash on record, wherever they come from. */
export function readFromChain(rpcUrl: string, address: string): Promise<CertificateFacts> {
  return certificateFromChain(
    { call: (method, params) => rpc(rpcUrl, method, params), content: readContent },
    address,
  )
}

async function readContent(sha256: string): Promise<Uint8Array | null> {
  const response = await fetch(`/content/${sha256}`)
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
}
