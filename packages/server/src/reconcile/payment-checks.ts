import { asc, eq } from 'drizzle-orm'
import { ofLastRevision } from '../api/views/proposal-steps.ts'
import type { Database } from '../store/driver.ts'
import { deliveries, milestones } from '../store/schema/index.ts'
import { type Claimed, field } from './checks.ts'

type StepRow = typeof milestones.$inferSelect
type ProofRow = typeof deliveries.$inferSelect

/** Law 3: each payment with what it needed. */
export async function paymentChecks(db: Database): Promise<Claimed[]> {
  const rows = await db
    .select({ step: milestones, proof: deliveries })
    .from(milestones)
    .leftJoin(deliveries, ofLastRevision)
    .where(eq(milestones.status, 'paid'))
    .orderBy(asc(milestones.proposal), asc(milestones.row))
  return rows.flatMap(({ step, proof }) => [...moneyOf(step), ...proofOf(step, proof)])
}

/** To the payee that the vote named, and not before its time. */
function moneyOf({ proposal, row, kind, paidTo, paidAt }: StepRow): Claimed[] {
  const at = { law: 3, account: proposal, name: 'Proposal' }
  const toPayee: Claimed = {
    ...at,
    field: `proposal.milestones[${row}] paid to proposal.payeeAccount`,
    store: paidTo,
    read: field('Proposal', proposal, (each) => each.payeeAccount),
  }
  const inTime: Claimed = {
    ...at,
    field: `proposal.milestones[${row}] paid at >= payableAt`,
    store: paidAt,
    read: field('Proposal', proposal, (each) => each.milestones[row]?.payableAt ?? null),
    holds: (paid, payable) => payable > 0n && paid >= payable,
  }
  return kind === 'advance' ? [toPayee] : [toPayee, inTime]
}

/** After a quorum of organizations accepted its proof, or by a batch of the quantity that it asks for. */
function proofOf(step: StepRow, proof: ProofRow | null): Claimed[] {
  const { proposal, row, kind, metBy, quantity } = step
  if (kind === 'credits') {
    const batch = metBy ?? ''
    return [
      {
        ...{
          law: 3,
          account: batch,
          name: 'Batch',
          field: `proposal.milestones[${row}].quantity <= batch.issued`,
        },
        ...{ store: quantity, read: field('Batch', batch, (each) => each.issued) },
        holds: (asked, issued) => asked <= issued,
      },
    ]
  }
  if (kind !== 'delivery') return []
  const address = proof?.address ?? ''
  const accepting = field('Delivery', address, ({ reviews, ...each }) =>
    each.proposal === proposal && each.milestone === row && each.status === 'accepted'
      ? new Set(reviews.filter(({ verdict }) => verdict === 'accept').map((one) => one.organization)).size
      : null,
  )
  return [
    {
      ...{ law: 3, account: address, name: 'Delivery' },
      field: `proposal.milestones[${row}] quorum <= organizations that accepted`,
      store: proof?.quorum ?? 1,
      read: accepting,
      holds: (quorum, accepted) => quorum > 0n && quorum <= accepted,
    },
  ]
}
