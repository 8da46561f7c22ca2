/** Where an event stands in the ledger: slot, position of its transaction in the block, instruction path. */
export interface Place {
  slot: number
  position: number
  outer: number
  inner: number
}

/** Negative where `left` comes first. */
export function comparePlaces(left: Place, right: Place): number {
  return (
    left.slot - right.slot ||
    left.position - right.position ||
    left.outer - right.outer ||
    left.inner - right.inner
  )
}

/** `slot.position.outer.inner`, the id of a ledger line. */
export function placeId({ slot, position, outer, inner }: Place): string {
  return `${slot}.${position}.${outer}.${inner}`
}

/** Undefined for a text that is not an id of a ledger line. */
export function parsePlace(id: string): Place | undefined {
  const match = /^(\d{1,15})\.(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(id)
  if (match === null) return undefined
  const [slot = 0, position = 0, outer = 0, inner = 0] = match.slice(1).map(Number)
  return { slot, position, outer, inner }
}
