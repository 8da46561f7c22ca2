import type { Database } from '../store/driver.ts'
import { concerns, records, vouches } from '../store/schema/index.ts'
import { type Claimed, fieldsOf } from './checks.ts'

/** Law 7: records with who vouches for them, and concerns with their answers. */
export async function recordChecks(db: Database): Promise<Claimed[]> {
  const recordRows = await db.select().from(records).orderBy(records.address)
  const vouchRows = await db.select().from(vouches).orderBy(vouches.address)
  const concernRows = await db.select().from(concerns).orderBy(concerns.address)
  return [
    ...recordRows.flatMap(checkRecord),
    ...vouchRows.flatMap(checkVouch),
    ...concernRows.flatMap(checkConcern),
  ]
}

const LAW = 7

function checkRecord(row: typeof records.$inferSelect): Claimed[] {
  return fieldsOf(LAW, 'Record', row.address, {
    documentHash: [row.documentHash, (each) => each.documentHash],
    vouches: [row.vouches, (each) => each.vouches],
    supersedes: [row.supersedes, (each) => each.supersedes],
    supersededBy: [row.supersededBy, (each) => each.supersededBy],
  })
}

function checkVouch(row: typeof vouches.$inferSelect): Claimed[] {
  return fieldsOf(LAW, 'Vouch', row.address, {
    withdrawnAt: [row.withdrawnAt ?? 0, (each) => each.withdrawnAt],
  })
}

function checkConcern(row: typeof concerns.$inferSelect): Claimed[] {
  return fieldsOf(LAW, 'Concern', row.address, {
    status: [row.status, (each) => each.status],
    answerBy: [row.answerBy, (each) => each.answerBy],
    answerHash: [row.answerHash, (each) => each.answerHash],
  })
}
