import type { Amount, Ref } from '../types.ts'

/** A national authority's word about a batch. The history is all of them, in order. */
export interface LetterView {
  address: string
  kind: 'authorization' | 'withdrawal' | 'adjustment'
  organization: Ref
  /** Key that signed for the authority. */
  actor: string
  batch: Ref
  project: Ref
  id: number
  documentHash: string
  /** Quantity and calendar year of a reported adjustment; null for other letters. */
  amount: Amount | null
  year: number | null
  signedAt: number
  signature: string
}
