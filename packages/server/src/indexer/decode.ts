import { decodeEvents, proposalPlanOf, storedFields } from '@groundtruth/sdk/ledger'
import type { TransactionAnswer } from '../chain/shapes.ts'
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
  const read = { slot, transaction, meta }
  const events = decodeEvents(read).map(({ path, name, at, data }) => {
    const [outer, inner] = path
    // A proposal's event has sums of its plan; the plan itself stands in the instruction that made it.
    const plan = name === 'ProposalCreated' ? { plan: proposalPlanOf(read, path) } : {}
    return { outer, inner, name, at, data: storedFields({ ...data, ...plan }) }
  })
  return { ...where, slot, at: answer.blockTime ?? events[0]?.at ?? 0, events }
}
