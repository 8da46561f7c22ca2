import type { Subject, TraceBook } from './book.ts'
import { sumOf } from './divide.ts'
import {
  batchNode,
  contributionNode,
  fundingOf,
  OTHER_FUNDING,
  proposalNode,
  resultsOf,
} from './downstream.ts'
import { divided, node, something, type Trace, type TraceNode, type TraceUnit, trimmed } from './nodes.ts'
import type { BatchBook, ClaimBook } from './results.ts'
import type { View } from './view.ts'

/** How many nodes of one division are shown apart where nobody asks for all. */
export const MOST_SHOWN = 100

/**
 * Where something came from and what became of it. Amounts are base units; the parts of every node sum to it exactly, by
 * the largest-remainder rule of `divide`.
 * @param most nodes of one division: of more the smallest stand together in a node `rest`
 * @returns null where the ledger knows nothing of that name
 */
export function trace(book: TraceBook, name: string, most = Infinity): Trace | null {
  const subject = book.resolve(name)
  return subject === null ? null : trimmed(traceOf({ book, most }, subject), most)
}

function traceOf(view: View, subject: Subject): Trace {
  const { book } = view
  switch (subject.kind) {
    case 'contribution': {
      const contribution = book.money.contributions.get(subject.id)
      if (contribution === undefined) throw new RangeError(`The contribution ${subject.id} is unknown.`)
      return { subject: contributionNode(view, contribution), upstream: [] }
    }
    case 'proposal': {
      const { drawn } = book.spending.proposal(subject.id)
      return { subject: proposalNode(view, subject.id, drawn), upstream: giversOf(view, subject.id, drawn) }
    }
    case 'milestone':
      return milestoneTrace(view, subject.proposal, subject.row)
    case 'expense':
      return expenseTrace(view, subject.id)
    case 'claim':
      return claimTrace(view, subject.id)
    case 'batch':
      return batchTrace(view, book.results.batch(subject.id))
    default:
      return useTrace(view, subject.id)
  }
}

/** Whose money `amount` of a proposal is, or credits that it made possible: by the amounts drawn at approval. */
function giversOf(
  { book, most }: View,
  proposal: string,
  amount: bigint,
  unit: TraceUnit = 'money',
): TraceNode[] {
  const givers = book.money.draws.get(proposal)
  if (givers === undefined) return []
  return divided(givers.ids, givers.weights.divide(amount), { most, unit }, (id, part) => {
    const contribution = book.money.contributions.get(id)
    const whole = unit === 'money' ? (contribution?.amount ?? part) : part
    return node('contribution', id, part, { whole, at: contribution?.at ?? null, unit })
  })
}

/** A proposal as the source of `amount`, with whose money it was. */
function sourceNode(view: View, proposal: string, amount: bigint, unit: TraceUnit): TraceNode {
  const { drawn, at } = view.book.spending.proposal(proposal)
  return node('proposal', proposal, amount, {
    whole: unit === 'money' ? drawn : amount,
    at,
    unit,
    parts: [{ by: 'source', nodes: giversOf(view, proposal, amount, unit) }],
  })
}

function milestoneTrace(view: View, proposal: string, row: number): Trace {
  const whole = view.book.spending.proposal(proposal)
  const payments = whole.payments.filter(({ milestone }) => milestone === row)
  const amount = sumOf(payments.map((payment) => payment.amount))
  const [paid] = payments
  return {
    subject: node('milestone', `${proposal}#${row}`, amount, {
      at: paid?.at ?? null,
      proof: paid === undefined ? null : { kind: paid.kind, id: paid.proof },
      results: amount === 0n ? [] : resultsOf(view, whole, { amount, whole: whole.drawn }),
    }),
    upstream: something([sourceNode(view, proposal, amount, 'money')]),
  }
}

function expenseTrace(view: View, id: string): Trace {
  const { book } = view
  const proposal = book.spending.ofExpense(id)
  const whole = proposal === undefined ? undefined : book.spending.proposal(proposal)
  const spent = whole?.expenses.get(id)
  const amount = spent?.amount ?? 0n
  return {
    subject: node('expense', id, amount, {
      at: spent?.at ?? null,
      // What reviewers have not accepted paid for nothing yet.
      results:
        whole === undefined || spent?.accepted !== true
          ? []
          : resultsOf(view, whole, { amount, whole: whole.drawn }),
    }),
    upstream: proposal === undefined ? [] : something([sourceNode(view, proposal, amount, 'money')]),
  }
}

function claimTrace(view: View, id: string): Trace {
  const { book } = view
  const claim = book.results.claims.get(id)
  const batch = claim?.batch == null ? undefined : book.results.batches.get(claim.batch)
  const issued = batch?.issued ?? 0n
  const outcome = batch === undefined ? [] : something([batchNode(view, batch, issued)])
  return {
    subject: node('claim', id, issued, {
      unit: 'credits',
      at: claim?.at ?? null,
      parts: [{ by: 'outcome', nodes: outcome }],
    }),
    upstream: claim === undefined ? [] : fundersOf(view, claim, issued),
  }
}

/** Who paid for credits: the proposals that the report names, and what it says of other sources. */
function fundersOf(view: View, claim: ClaimBook, credits: bigint): TraceNode[] {
  const parts = [...fundingOf(claim, credits)]
  return something(
    parts.map(([id, part]) =>
      id === OTHER_FUNDING
        ? node('other-funding', claim.id, part, { unit: 'credits' })
        : sourceNode(view, id, part, 'credits'),
    ),
  )
}

const claimOf = (book: TraceBook, batch: BatchBook): ClaimBook => {
  const claim = book.results.claims.get(batch.claim)
  if (claim === undefined)
    throw new RangeError(`Give the ledger from its beginning: ${batch.claim} is unknown.`)
  return claim
}

function batchTrace(view: View, batch: BatchBook): Trace {
  return { subject: batchNode(view, batch, batch.issued), upstream: [claimNode(view, batch, batch.issued)] }
}

/** The report behind `amount` credits of a batch, with who paid for it. */
function claimNode(view: View, batch: BatchBook, amount: bigint): TraceNode {
  const claim = claimOf(view.book, batch)
  return node('claim', claim.id, amount, {
    whole: batch.issued,
    unit: 'credits',
    at: claim.at,
    parts: [{ by: 'source', nodes: fundersOf(view, claim, amount) }],
  })
}

/** A retirement, a cancellation or credits that a contributor claimed. */
function useTrace(view: View, id: string): Trace {
  const { results } = view.book
  const batch = results.batch(results.batchOf.get(id) ?? '')
  const use = results.useOf(id)
  const claimed = batch.creditClaims.find((one) => one.id === id)
  const amount = use?.amount ?? claimed?.amount ?? 0n
  const at = use?.at ?? claimed?.at ?? null
  const source = node('batch', batch.id, amount, {
    whole: batch.issued,
    unit: 'credits',
    at: batch.at,
    parts: [{ by: 'source', nodes: [claimNode(view, batch, amount)] }],
  })
  return {
    subject: node(use?.kind ?? 'credit-claim', id, amount, { unit: 'credits', at }),
    upstream: something([source]),
  }
}
