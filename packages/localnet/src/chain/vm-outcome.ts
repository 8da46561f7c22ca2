import { FailedTransactionMetadata, type TransactionMetadata } from 'litesvm'
import type { LiteSvm } from 'litesvm/dist/internal.js'
import type { ChainAccount } from './accounts.ts'
import { addressOf, encodeBase58 } from './base58.ts'
import type { TransactionError } from './transaction-error.ts'
import { fromVmError } from './vm-error.ts'

export interface InnerInstruction {
  programIdIndex: number
  accounts: number[]
  /** base58 */
  data: string
  stackHeight: number
}

export interface InnerInstructions {
  index: number
  instructions: InnerInstruction[]
}

/** What the VM said about a transaction. Not `included`: it left no trace, not even a fee. */
export interface VmOutcome {
  included: boolean
  error: TransactionError | null
  logs: string[]
  innerInstructions: InnerInstructions[]
  computeUnits: number
  returnData: { programId: string; data: [string, 'base64'] } | null
}

/** What the VM says of a transaction, in the chain's own terms. */
export function toOutcome(result: TransactionMetadata | FailedTransactionMetadata): VmOutcome {
  const failed = result instanceof FailedTransactionMetadata
  const meta = failed ? result.meta() : result
  const returned = meta.returnData()
  const data = returned.data()
  return {
    included: !failed || meta.signature().some((byte) => byte !== 0),
    error: failed ? fromVmError(result.err()) : null,
    logs: meta.logs(),
    innerInstructions: toInner(meta),
    computeUnits: Number(meta.computeUnitsConsumed()),
    returnData:
      data.length === 0
        ? null
        : {
            programId: addressOf(returned.programId()),
            data: [Buffer.from(data).toString('base64'), 'base64'],
          },
  }
}

function toInner(meta: TransactionMetadata): InnerInstructions[] {
  return meta
    .innerInstructions()
    .map((list, index) => ({
      index,
      instructions: list.map((inner) => {
        const instruction = inner.instruction()
        return {
          programIdIndex: instruction.programIdIndex(),
          accounts: [...instruction.accounts()],
          data: encodeBase58(instruction.data()),
          stackHeight: inner.stackHeight(),
        }
      }),
    }))
    .filter(({ instructions }) => instructions.length > 0)
}

/** The writable accounts of a simulated transaction as they would be. */
export function postAccounts(
  result: ReturnType<LiteSvm['simulateVersionedTransaction']>,
): Map<string, ChainAccount> {
  if (result instanceof FailedTransactionMetadata) return new Map()
  return new Map(
    result.postAccounts().map((entry) => {
      const account = entry.account()
      const { lamports, data } = { lamports: account.lamports(), data: account.data() }
      return [
        addressOf(entry.address),
        { lamports, data, owner: addressOf(account.owner()), executable: account.executable() },
      ]
    }),
  )
}
