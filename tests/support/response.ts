import type { CompiledInnerInstruction, VersionedTransactionResponse } from '@solana/web3.js'
import { base58 } from '../../packages/sdk/src/base58.ts'
import type { Landed } from './chain.ts'

/** A landed transaction in the shape in which an RPC node answers `getTransaction`. */
export function responseOf(landed: Landed): VersionedTransactionResponse {
  const { meta, transaction } = landed
  const innerInstructions: CompiledInnerInstruction[] = meta.innerInstructions().map((list, index) => ({
    index,
    instructions: list.map((inner) => {
      const compiled = inner.instruction()
      return {
        programIdIndex: compiled.programIdIndex(),
        accounts: [...compiled.accounts()],
        data: base58(compiled.data()),
        stackHeight: inner.stackHeight(),
      }
    }),
  }))
  return {
    slot: Number(landed.slot),
    blockTime: Number(landed.at),
    version: 'legacy',
    transaction: { message: transaction.compileMessage(), signatures: [base58(meta.signature())] },
    meta: {
      fee: 5_000 * transaction.signatures.length,
      innerInstructions,
      preBalances: [],
      postBalances: [],
      logMessages: meta.logs(),
      err: null,
      computeUnitsConsumed: Number(landed.units),
      loadedAddresses: { writable: [], readonly: [] },
    },
  }
}
