import { batchFolds } from './batches.ts'
import { claimFolds } from './claims.ts'
import { councilFolds } from './council.ts'
import { fundFolds } from './funds.ts'
import { methodologyFolds } from './methodologies.ts'
import { organizationFolds } from './organizations.ts'
import { projectFolds } from './projects.ts'
import { recordFolds } from './records.ts'
import { registryFolds } from './registry.ts'
import { retirementFolds } from './retirements.ts'
import { reversalFolds } from './reversals.ts'
import { foldSequences } from './sequences.ts'
import { type Fold, type FoldEvent, note, type Note, type State } from './state.ts'
import { suspensionFolds } from './suspensions.ts'

const folds = new Map<string, Fold>(
  Object.entries<Fold>({
    ...registryFolds,
    ...organizationFolds,
    ...methodologyFolds,
    ...projectFolds,
    ...claimFolds,
    ...batchFolds,
    ...suspensionFolds,
    ...retirementFolds,
    ...reversalFolds,
    ...recordFolds,
    ...councilFolds,
    ...fundFolds,
  }),
)

/** Applies one event to the state. Events must come in ledger order. */
export function foldEvent(event: FoldEvent, state: State): Note {
  foldSequences(event.fields, state)
  const fold = folds.get(event.fields.event)
  return fold === undefined ? note('registry', {}) : fold(event, state)
}
