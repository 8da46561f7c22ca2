import { batchFolds } from './batches.ts'
import { claimFolds } from './claims.ts'
import { councilFolds } from './council.ts'
import { deliveryFolds } from './deliveries.ts'
import { fundFolds } from './funds.ts'
import { methodologyFolds } from './methodologies.ts'
import { organizationFolds } from './organizations.ts'
import { paymentFolds } from './payments.ts'
import { poolFolds } from './pools.ts'
import { projectFolds } from './projects.ts'
import { proposalFolds } from './proposals.ts'
import { recordFolds } from './records.ts'
import { registryFolds } from './registry.ts'
import { retirementFolds } from './retirements.ts'
import { returnFolds } from './returns.ts'
import { reversalFolds } from './reversals.ts'
import { foldSequences } from './sequences.ts'
import { spendingFolds } from './spending.ts'
import { type Fold, type FoldEvent, note, type Note, type State } from './state.ts'
import { suspensionFolds } from './suspensions.ts'
import { voteFolds } from './votes.ts'

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
    ...poolFolds,
    ...proposalFolds,
    ...voteFolds,
    ...deliveryFolds,
    ...paymentFolds,
    ...spendingFolds,
    ...returnFolds,
  }),
)

/** Applies one event to the state. Events must come in ledger order. */
export function foldEvent(event: FoldEvent, state: State): Note {
  foldSequences(event.fields, state)
  const fold = folds.get(event.fields.event)
  return fold === undefined ? note('registry', {}) : fold(event, state)
}
