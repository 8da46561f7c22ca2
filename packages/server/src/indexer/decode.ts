import { decodeEvents } from '@groundtruth/sdk/ledger'
import type { TransactionAnswer } from '../chain/shapes.ts'
import { toStored } from './fields.ts'
import type { LedgerTransaction } from './ledger-transaction.ts'

/**
 * What the store takes of a transaction: only events that the program itself emitted, signed by its event authority.
 * @throws EventError for an event of a later version of the program: this server must be updated first.
 */
export function decodeTransaction(
  answer: TransactionAnswer,
  where: { signature: string; position: number; commitment: LedgerTransaction['commitment'] },
): LedgerTransaction {
  const { slot, transaction, meta } = answer
  const events = decodeEvents({ slot, transaction, meta }).map(
    ({ path: [outer, inner], name, at, data }) => ({
      outer,
      inner,
      name,
      at,
      data: toStored(data),
    }),
  )
  return { ...where, slot, at: answer.blockTime ?? events[0]?.at ?? 0, events }
}
