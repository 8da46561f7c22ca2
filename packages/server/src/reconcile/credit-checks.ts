import type { Database } from '../store/driver.ts'
import { projects } from '../store/schema/index.ts'
import { batchChecks } from './batch-checks.ts'
import { type Claimed, field } from './checks.ts'
import { claimChecks } from './claim-checks.ts'
import { serialChecks } from './serial-checks.ts'

/** Credits: every project, claim, statement, batch, mint, safety reserve and what was taken of them. */
export async function creditChecks(db: Database): Promise<Claimed[]> {
  const projectRows = await db.select().from(projects).orderBy(projects.address)
  return [
    ...projectRows.flatMap(checkProject),
    ...(await claimChecks(db)),
    ...(await batchChecks(db)),
    ...(await serialChecks(db)),
  ]
}

function checkProject(row: typeof projects.$inferSelect): Claimed[] {
  const at = { law: 1, account: row.address, name: 'Project' }
  const project = (pick: Parameters<typeof field<'Project'>>[2]) => field('Project', row.address, pick)
  return [
    { ...at, field: 'project.issued', store: row.issued, read: project(({ issued }) => issued) },
    { ...at, field: 'project.claims', store: row.claims, read: project((each) => each.claims) },
    { ...at, field: 'project.batches', store: row.batches, read: project((each) => each.batches) },
    { ...at, law: 7, field: 'project.status', store: row.status, read: project(({ status }) => status) },
  ]
}
