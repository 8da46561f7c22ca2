import { creditFolds } from './credits.ts'
import { fundFolds } from './funds.ts'
import { registryFolds } from './registry.ts'
import { foldSequences } from './sequences.ts'
import { type Fold, type FoldEvent, note, type Note, type State } from './state.ts'

const folds = new Map<string, Fold>(Object.entries<Fold>({ ...registryFolds, ...creditFolds, ...fundFolds }))

/** The events that this version folds. Others, of a later program, are kept and shown with their fields alone. */
export const FOLDED_EVENTS: ReadonlySet<string> = new Set(folds.keys())

/** Applies one event to the state. Events must come in ledger order. */
export function foldEvent(event: FoldEvent, state: State): Note {
  foldSequences(event.fields, state)
  const fold = folds.get(event.fields.event)
  return fold === undefined ? note('registry', {}) : fold(event, state)
}

export { emptyState, type FoldEvent, type Note, type State } from './state.ts'
