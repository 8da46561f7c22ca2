import { type EventRow, type FoldEvent, note } from './state.ts'

/** An event's row before it is folded. */
export function unfolded({ signature, slot, position, outer, inner, at, fields }: FoldEvent): EventRow {
  const { event: name, data } = fields
  return { signature, slot, position, outer, inner, at, name, data, ...note('registry', {}) }
}
