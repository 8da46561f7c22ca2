import { writeRows } from '../../store/bulk.ts'
import type { Database } from '../../store/driver.ts'
import * as schema from '../../store/schema/index.ts'
import type { State } from './state.ts'

/** Writes every row that folding changed. */
export async function saveState(db: Database, state: State): Promise<void> {
  await writeRows(db, schema.registries, state.registries.changed(), ['address'])
  await writeRows(db, schema.organizations, state.organizations.changed(), ['address'])
  await writeRows(db, schema.verifiers, state.verifiers.changed(), ['address'])
  await writeRows(db, schema.methodologies, state.methodologies.changed(), ['address'])
  await writeRows(db, schema.listedMints, state.listedMints.changed(), ['address'])
  await writeRows(db, schema.projects, state.projects.changed(), ['address'])
  await writeRows(db, schema.claims, state.claims.changed(), ['address'])
  await writeRows(db, schema.attestations, state.attestations.changed(), ['address'])
  await writeRows(db, schema.batches, state.batches.changed(), ['address'])
  await writeRows(db, schema.retirements, state.retirements.changed(), ['address'])
  await writeRows(db, schema.funds, state.funds.changed(), ['address'])
  await writeRows(db, schema.pools, state.pools.changed(), ['address'])
  await writeRows(db, schema.contributors, state.contributors.changed(), ['address'])
  await writeRows(db, schema.sequences, state.sequences.changed(), ['account'])
  await writeRows(db, schema.gaps, state.gaps.changed(), ['account', 'first'])
}
