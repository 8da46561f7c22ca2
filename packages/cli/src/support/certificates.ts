import { join } from 'node:path'
import type { CertificateFacts } from '@groundtruth/sdk/certificate'
import { CertificateError, certificateFromChain } from '@groundtruth/sdk/certificate/chain'
import { openContentStore } from '@groundtruth/server/content'
import { isUnknown } from './api.ts'
import type { Context } from './context.ts'
import { CliFailure, EXIT } from './failure.ts'
import { rpcCall } from './rpc.ts'

export interface FoundCertificate {
  facts: CertificateFacts
  /** Who told it. */
  from: 'server' | 'chain'
}

/** By certificate number or address from the server; by address from the chain where the server cannot tell. */
export async function findCertificate(context: Context, name: string): Promise<FoundCertificate> {
  try {
    const path = `/api/retirements/${encodeURIComponent(name)}/certificate`
    const { data } = await context.server.get<CertificateFacts>(path)
    return { facts: data, from: 'server' }
  } catch (error) {
    const silent = error instanceof CliFailure && error.code === EXIT.unreachable
    const lagging = error instanceof CliFailure && error.reason === 'NotIndexedYet'
    if (!silent && !lagging && !isUnknown(error)) throw error
    if (/^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(name)) {
      return { facts: await certificateOnChain(context, name), from: 'chain' }
    }
    if (!silent) throw error
    throw CliFailure.unreachable(
      `No server answers at ${context.api.value}, which knows certificates by their numbers. Give the address of the certificate's account to read it from the chain alone.`,
    )
  }
}

/** The facts as the chain at --rpc tells them; names from the local content store. */
export async function certificateOnChain(context: Context, address: string): Promise<CertificateFacts> {
  const files = openContentStore(join(context.data.value, 'content')).files
  const call = async (method: string, params: unknown[]) => {
    const answer = await rpcCall(context.rpc.value, method, params)
    if ('error' in answer) {
      throw CliFailure.refused(
        `The node at ${context.rpc.value} refused ${method}: ${answer.error.message}`,
        'RpcRefused',
      )
    }
    return answer.result
  }
  try {
    return await certificateFromChain({ call, content: (hash) => files.get(hash) }, address)
  } catch (error) {
    if (error instanceof CertificateError) throw CliFailure.refused(error.message, 'NotFound')
    throw error
  }
}
