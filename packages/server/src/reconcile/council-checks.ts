import type { Database } from '../store/driver.ts'
import { councils, motions } from '../store/schema/index.ts'
import { type Claimed, fieldsOf } from './checks.ts'

/** Law 7: who sits in each council and by what rules, and how far every motion has come. */
export async function councilChecks(db: Database): Promise<Claimed[]> {
  const councilRows = await db.select().from(councils).orderBy(councils.address)
  const motionRows = await db.select().from(motions).orderBy(motions.address)
  return [...councilRows.flatMap(checkCouncil), ...motionRows.flatMap(checkMotion)]
}

const LAW = 7

function checkCouncil(row: typeof councils.$inferSelect): Claimed[] {
  const textOf = (seats: readonly { organization: string; active: boolean }[]) =>
    seats.map(({ organization, active }) => `${organization}${active ? '' : ' (not active)'}`).join(', ')
  return fieldsOf(LAW, 'Council', row.address, {
    composition: [row.composition, (each) => each.composition],
    threshold: [row.threshold, ({ rules }) => rules.threshold],
    timeLock: [row.timeLock, ({ rules }) => rules.timeLock],
    motionPeriod: [row.motionPeriod, ({ rules }) => rules.motionPeriod],
    seats: [textOf(row.seats), (each) => textOf(each.seats.slice(0, each.seatCount))],
  })
}

function checkMotion(row: typeof motions.$inferSelect): Claimed[] {
  return fieldsOf(LAW, 'Motion', row.address, {
    status: [row.status, (each) => each.status],
    composition: [row.composition, (each) => each.composition],
    approvals: [row.approvals.length, (each) => bitsIn(each.approvals)],
    cancellations: [row.cancellations.length, (each) => bitsIn(each.cancellations)],
    executableAt: [row.executableAt ?? 0, (each) => each.executableAt],
    expiresAt: [row.expiresAt, (each) => each.expiresAt],
    closedAt: [row.closedAt ?? 0, (each) => each.closedAt],
  })
}

function bitsIn(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2
  return count
}
