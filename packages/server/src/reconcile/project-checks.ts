import type { Database } from '../store/driver.ts'
import { projectKeys, projects } from '../store/schema/index.ts'
import { type Claimed, fieldsOf } from './checks.ts'

/** Law 7: the life of every project, and who has each of its keys. */
export async function projectChecks(db: Database): Promise<Claimed[]> {
  const projectRows = await db.select().from(projects).orderBy(projects.address)
  const keyRows = await db.select().from(projectKeys).orderBy(projectKeys.address)
  return [...projectRows.flatMap(checkLife), ...keyRows.flatMap(checkKey)]
}

const LAW = 7

function checkLife(row: typeof projects.$inferSelect): Claimed[] {
  return fieldsOf(LAW, 'Project', row.address, {
    owner: [row.owner, (each) => each.owner],
    payee: [row.payee, (each) => each.payee],
    pendingOwner: [row.pendingOwner, (each) => each.pendingOwner],
    pendingPayee: [row.pendingPayee, (each) => each.pendingPayee],
    validator: [row.validator, (each) => each.validator],
    validationHash: [row.validationHash, (each) => each.validationHash],
    profileHash: [row.profileHash, (each) => each.profileHash],
    documentHash: [row.documentHash, (each) => each.documentHash],
    reasonHash: [row.reasonHash, (each) => each.reasonHash],
    waitsUntil: [row.waitsUntil ?? 0, (each) => each.waitsUntil],
    registeredAt: [row.registeredAt ?? 0, (each) => each.registeredAt],
  })
}

function checkKey(row: typeof projectKeys.$inferSelect): Claimed[] {
  return fieldsOf(LAW, 'ProjectKey', row.address, {
    project: [row.project, (each) => each.project],
    previousProject: [row.previousProject, (each) => each.previousProject],
    holders: [row.holders, (each) => each.holders],
    releasedAt: [row.releasedAt ?? 0, (each) => each.releasedAt],
  })
}
