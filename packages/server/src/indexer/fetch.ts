import { RpcFailure } from '../chain/rpc-error.ts'
import type { Rpc } from '../chain/rpc.ts'
import type { SignatureInfo } from '../chain/shapes.ts'
import { positionReader, readTransaction } from '../chain/transactions.ts'
import { decodeTransaction } from './decode.ts'
import type { LedgerTransaction } from './ledger-transaction.ts'

const AT_ONCE = 8

/** Reads and decodes transactions, a few at a time, in the order in which they were asked for. */
export async function fetchTransactions(
  rpc: Rpc,
  infos: readonly SignatureInfo[],
): Promise<LedgerTransaction[]> {
  const positionOf = positionReader(rpc)
  const found: LedgerTransaction[] = []
  let next = 0
  const worker = async () => {
    for (;;) {
      const index = next++
      const info = infos[index]
      if (info === undefined) return
      const { signature } = info
      const answer = await readTransaction(rpc, signature)
      if (answer === null)
        throw new RpcFailure('getTransaction', 0, 'it does not have a transaction that it listed')
      const position = await positionOf(info, answer)
      found[index] = decodeTransaction(answer, { signature, position, commitment: commitmentOf(info) })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return found
}

export function commitmentOf(info: SignatureInfo): LedgerTransaction['commitment'] {
  return info.confirmationStatus === 'finalized' ? 'finalized' : 'confirmed'
}
