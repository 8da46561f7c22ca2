// The part of LiteSVM 1.5 that the comparison calls. It is installed beside this file when the comparison runs.
declare module 'litesvm-kit' {
  import type { Clock, FailedTransactionMetadata as Failed, TransactionMetadata } from 'litesvm'

  interface EncodedAccount {
    address: string
    data: Uint8Array
    executable: boolean
    lamports: bigint
    programAddress: string
    space: bigint
  }

  export class FailedTransactionMetadata extends Failed {}

  export class LiteSVM {
    airdrop(address: string, lamports: bigint): unknown
    withBlockhashCheck(check: boolean): LiteSVM
    addProgramWithLoader(program: string, bytes: Uint8Array, loader: string): void
    getAccount(address: string): { exists: false } | ({ exists: true } & EncodedAccount)
    setAccount(account: EncodedAccount): void
    getClock(): Clock
    setClock(clock: Clock): void
    /** In lamports. */
    minimumBalanceForRentExemption(bytes: bigint): bigint
    /** `signatures`: by address in base58, in the order of the message. */
    sendTransaction(transaction: {
      messageBytes: Uint8Array
      signatures: Record<string, Uint8Array>
    }): TransactionMetadata | FailedTransactionMetadata
  }
}
