import type { Database } from '../../store/driver.ts'
import type { State } from './state.ts'

/** Writes every row that folding changed. */
export async function saveState(db: Database, state: State): Promise<void> {
  for (const rows of Object.values(state)) await rows.save(db)
}
