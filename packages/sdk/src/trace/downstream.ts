import { divide, divideByName, sumOf } from './divide.ts'
import { type Contribution, NOTHING_RECLAIMED } from './money.ts'
import { divided, node, something, type TraceNode } from './nodes.ts'
import type { BatchBook, ClaimBook } from './results.ts'
import type { ProposalBook } from './spending.ts'
import type { View } from './view.ts'
import { Weights } from './weights.ts'

/** Part of a whole that belongs to the subject of a trace. */
interface Part {
  amount: bigint
  whole: bigint
}

const partOf = (part: Part, amounts: readonly bigint[]): bigint[] => divide(part.amount, amounts)

/** A contribution and what became of it: proposals by what was drawn, what the pool holds of it, what was refunded. */
export function contributionNode(view: View, contribution: Contribution): TraceNode {
  const { id, pool, amount, at, drawn, reclaimed, refunded } = contribution
  const held = view.book.money.heldOf(contribution)
  const proposals = [...drawn].filter(([, part]) => part > 0n)
  const gone = sumOf(proposals.map(([, part]) => part)) + refunded
  // What was adopted into the pool, or left unclaimed by others, belongs to its units too.
  const gained = gone + held > amount ? gone + held - amount : 0n
  const uses = [
    ...proposals.map(([proposal, part]) => proposalNode(view, proposal, part, reclaimed.get(proposal))),
    // Units are rounded in favour of the pool: what a part loses by it stays there.
    node('pool', pool, amount + gained - gone),
    node('refund', id, refunded),
  ]
  return node('contribution', id, amount + gained, {
    whole: amount,
    at,
    parts: [{ by: 'use', nodes: something(uses) }],
  })
}

/**
 * What became of `amount` of a proposal's money: paid, in escrow, back in the pools; and the credits it made possible. What
 * of it came back and was taken is no part of it any more: all the same the rest was paid and led to credits.
 */
export function proposalNode(view: View, id: string, amount: bigint, taken = NOTHING_RECLAIMED): TraceNode {
  const proposal = view.book.spending.proposal(id)
  const paid = sumOf(proposal.payments.map((payment) => payment.amount))
  const inEscrow = proposal.drawn - paid - proposal.released
  const part = { amount: amount + taken.released + taken.returned, whole: proposal.drawn }
  const drawn = partOf(part, [paid, inEscrow, proposal.released])
  const [toPaid = 0n, toEscrow = 0n, toBack = 0n] = less(drawn, [taken.returned, 0n, taken.released])
  const outcome = [
    paidNode(proposal, { amount: toPaid, whole: paid }, taken.returned),
    node('escrow', id, toEscrow, { whole: inEscrow }),
    node('back', id, toBack, { whole: proposal.released }),
  ]
  return node('proposal', id, amount, {
    whole: proposal.drawn,
    at: proposal.at,
    parts: [{ by: 'outcome', nodes: something(outcome) }],
    results: resultsOf(view, proposal, part),
  })
}

/** Takes amounts out of parts. What rounding made too small takes the rest out of the largest. */
function less(parts: readonly bigint[], taken: readonly bigint[]): bigint[] {
  const left = parts.map((part, at) => part - (taken[at] ?? 0n))
  const missing = sumOf(left.filter((part) => part < 0n))
  const kept = left.map((part) => (part < 0n ? 0n : part))
  const largest = kept.reduce((most, part) => (part > most ? part : most), 0n)
  return kept.map((part, at) => (at === kept.indexOf(largest) ? part + missing : part))
}

/** @param taken of what the payee sent back; no part of the amount. */
function paidNode(proposal: ProposalBook, part: Part, taken: bigint): TraceNode {
  const { id, payments } = proposal
  const byPayment = partOf(
    part,
    payments.map((payment) => payment.amount),
  )
  const expenses = [...proposal.expenses.values()].filter(({ accepted }) => accepted)
  const spent = sumOf(expenses.map((expense) => expense.amount))
  const open = part.whole - spent - proposal.returned
  const amounts = [...expenses.map((expense) => expense.amount), proposal.returned, open]
  const bySpending = less(
    partOf({ ...part, amount: part.amount + taken }, amounts),
    amounts.map((_amount, at) => (at === expenses.length ? taken : 0n)),
  )
  return node('paid', id, part.amount, {
    whole: part.whole,
    parts: [
      {
        by: 'payment',
        nodes: payments.map(({ milestone, amount, at, kind, proof }, row) =>
          node('milestone', `${id}#${milestone}`, byPayment[row] ?? 0n, {
            whole: amount,
            at,
            proof: { kind, id: proof },
          }),
        ),
      },
      {
        by: 'spending',
        nodes: something([
          ...expenses.map(({ expense, amount, at }, row) =>
            node('expense', expense, bySpending[row] ?? 0n, { whole: amount, at }),
          ),
          node('returned', id, bySpending[expenses.length] ?? 0n, { whole: proposal.returned }),
          node('unaccounted', id, bySpending[expenses.length + 1] ?? 0n, { whole: open }),
        ]),
      },
    ],
  })
}

/** What every report that names the proposal led to: its proof, and the credits by what it declares that the proposal paid. */
export function resultsOf(view: View, proposal: ProposalBook, part: Part): TraceNode[] {
  const { results } = view.book
  return (results.claimsOf.get(proposal.id) ?? []).flatMap((id) => {
    const claim = results.claims.get(id)
    const batch = claim?.batch == null ? undefined : results.batches.get(claim.batch)
    if (claim === undefined || batch === undefined || batch.issued === 0n) return []
    const ofProposal = fundingOf(claim, batch.issued).get(proposal.id) ?? 0n
    const [credits = 0n] = divide(ofProposal, [part.amount, part.whole - part.amount])
    if (credits === 0n) return []
    const parts = [{ by: 'outcome' as const, nodes: [batchNode(view, batch, credits)] }]
    return [node('claim', id, credits, { whole: batch.issued, unit: 'credits', at: claim.at, parts })]
  })
}

/** Name of what the proposals did not pay. */
export const OTHER_FUNDING = 'other'

/** Divides credits by what each proposal and what other sources paid for them, as declared. */
export function fundingOf(claim: ClaimBook, credits: bigint): Map<string, bigint> {
  return divideByName(credits, new Map([...claim.funding, [OTHER_FUNDING, claim.otherBps]]))
}

/** What became of `amount` credits of a batch: retired, cancelled, held back, in somebody's hands. */
export function batchNode({ most }: View, batch: BatchBook, amount: bigint): TraceNode {
  const { id, uses, issued, buffer } = batch
  const gone = sumOf(uses.map((use) => use.amount))
  const all: Pick<TraceNode, 'kind' | 'id' | 'amount' | 'at'>[] = [
    ...uses,
    { kind: 'buffer', id, amount: buffer, at: null },
    { kind: 'held', id, amount: issued - gone - buffer, at: null },
  ]
  const weights = new Weights(all.map((one) => one.amount))
  const nodes = divided(all, weights.divide(amount), { most, unit: 'credits' }, (one, part) =>
    node(one.kind, one.id, part, { whole: one.amount, at: one.at, unit: 'credits' }),
  )
  const parts = [{ by: 'outcome' as const, nodes }]
  return node('batch', id, amount, { whole: issued, unit: 'credits', at: batch.at, parts })
}
