/** Sending transactions: with keys or with a wallet, on any node. */
export type { Commitment } from './confirm.ts'
export type { ComputeBudget } from './message.ts'
export { send, type SendOptions, type SendResult, type SendStage } from './send.ts'
export type { Signers, WalletLike } from './signers.ts'
export { type AccountAfter, simulate, type Simulation } from './simulate.ts'
