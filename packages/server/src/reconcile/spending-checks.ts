import type { AccountRecord } from '@groundtruth/sdk'
import type { Database } from '../store/driver.ts'
import { awards, deliveries, expenses, objections } from '../store/schema/index.ts'
import { type Claimed, fieldsOf } from './checks.ts'

/** Laws 3, 5 and 7: every delivery with its reviews, every objection, contract and expense. */
export async function spendingChecks(db: Database): Promise<Claimed[]> {
  const proofs = await db.select().from(deliveries).orderBy(deliveries.address)
  const against = await db.select().from(objections).orderBy(objections.address)
  const contracts = await db.select().from(awards).orderBy(awards.address)
  const spent = await db.select().from(expenses).orderBy(expenses.address)
  return [
    ...proofs.flatMap(checkDelivery),
    ...against.flatMap(checkObjection),
    ...contracts.flatMap(checkAward),
    ...spent.flatMap(checkExpense),
  ]
}

function checkDelivery(row: typeof deliveries.$inferSelect): Claimed[] {
  const counting = (verdict: string) => (each: AccountRecord<'Delivery'>) =>
    each.reviews.filter((review) => review.verdict === verdict).length
  return fieldsOf(3, 'Delivery', row.address, {
    status: [row.status, (each) => each.status],
    evidenceRoot: [row.evidenceRoot, (each) => each.evidenceRoot],
    accepting: [row.accepting, counting('accept')],
    rejecting: [row.rejecting, counting('reject')],
    reviewers: [row.reviewedBy.join(' '), (each) => each.reviews.map((one) => one.organization).join(' ')],
    waitsUntil: [row.waitsUntil ?? 0, (each) => each.waitsUntil],
    challengeEndsAt: [row.challengeEndsAt ?? 0, (each) => each.challengeEndsAt],
    decidedAt: [row.decidedAt ?? 0, (each) => each.decidedAt],
    objection: [row.objection, (each) => each.objection],
  })
}

function checkObjection(row: typeof objections.$inferSelect): Claimed[] {
  return [
    ...fieldsOf(7, 'Objection', row.address, {
      status: [row.status, (each) => each.status],
      abusive: [String(row.abusive), (each) => String(each.abusive)],
      decideBy: [row.decideBy, (each) => each.decideBy],
      challengeLeft: [row.challengeLeft, (each) => each.challengeLeft],
    }),
    // What was paid out the account no longer holds.
    ...fieldsOf(2, 'Objection', row.address, {
      deposit: [row.status === 'open' ? row.deposit : 0n, (each) => each.deposit],
    }),
  ]
}

function checkAward(row: typeof awards.$inferSelect): Claimed[] {
  return fieldsOf(5, 'Award', row.address, {
    amount: [row.amount, (each) => each.amount],
    spent: [row.spent, (each) => each.spent],
    line: [row.line, (each) => each.line],
    method: [row.method, (each) => each.method],
    receiptHash: [row.receiptHash, (each) => each.receiptHash],
  })
}

function checkExpense(row: typeof expenses.$inferSelect): Claimed[] {
  return fieldsOf(5, 'Expense', row.address, {
    status: [row.status, (each) => each.status],
    amount: [row.amount, (each) => each.amount],
    line: [row.line, (each) => each.line],
    award: [row.award, (each) => each.award],
    corrects: [row.corrects, (each) => each.corrects],
    correctedBy: [row.correctedBy, (each) => each.correctedBy],
    reviewers: [row.reviewedBy.join(' '), (each) => each.reviewers.slice(0, each.reviewCount).join(' ')],
    waitsUntil: [row.waitsUntil ?? 0, (each) => each.waitsUntil],
    decidedAt: [row.decidedAt ?? 0, (each) => each.decidedAt],
  })
}
