import { decodeTransaction } from '../../../packages/server/src/indexer/decode.ts'
import type { LedgerTransaction } from '../../../packages/server/src/indexer/ledger-transaction.ts'
import type { History } from './history.ts'
import { answerOf } from './writer.ts'

/** A written ledger as the indexer reads it from a node. */
export function decoded(history: History): LedgerTransaction[] {
  return history.transactions.map((each) =>
    decodeTransaction(answerOf(each), {
      signature: each.signature,
      position: each.position,
      commitment: 'finalized',
    }),
  )
}
