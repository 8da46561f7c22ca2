import type { Chain } from '../chain/chain.ts'
import { asWhole, type Fields } from './params.ts'
import { invalidParams, RpcCode, RpcError } from './rpc-error.ts'

/** The version of Solana's validator whose answers this chain gives. */
export const API_VERSION = '4.2.2'

export type Commitment = 'processed' | 'confirmed' | 'finalized'

export interface WithContext<Value> {
  context: { apiVersion: string; slot: number }
  value: Value
}

export function withContext<Value>(chain: Chain, value: Value): WithContext<Value> {
  return { context: { apiVersion: API_VERSION, slot: chain.slot }, value }
}

/** Refuses when the caller has seen a later slot elsewhere. */
export function checkMinContextSlot(chain: Chain, fields: Fields): void {
  const { minContextSlot } = fields
  if (minContextSlot === undefined || minContextSlot === null) return
  if (asWhole(minContextSlot, 'u64') <= chain.slot) return
  throw new RpcError(RpcCode.minContextSlotNotReached, 'Minimum context slot has not been reached', {
    contextSlot: chain.slot,
  })
}

/** What is answered from blocks is never less than confirmed. */
export function checkConfirmed(fields: Fields): void {
  if (fields['commitment'] === 'processed') {
    throw invalidParams('Method does not support commitment below `confirmed`')
  }
}
