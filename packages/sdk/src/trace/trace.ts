import type { Subject, TraceBook } from './book.ts'
import { divideByName, sumOf } from './divide.ts'
import { batchNode, contributionNode, fundingOf, OTHER_FUNDING, proposalNode } from './downstream.ts'
import { node, something, type Trace, type TraceNode, type TraceUnit } from './nodes.ts'
import type { BatchBook, ClaimBook } from './results.ts'

/**
 * Where something came from and what became of it. Amounts are base units; the parts of every node sum to it exactly, by
 * the largest-remainder rule of `divide`.
 * @returns null where the ledger knows nothing of that name
 */
export function trace(book: TraceBook, name: string): Trace | null {
  const subject = book.resolve(name)
  return subject === null ? null : traceOf(book, subject)
}

function traceOf(book: TraceBook, subject: Subject): Trace {
  switch (subject.kind) {
    case 'contribution': {
      const contribution = book.money.contributions.get(subject.id)
      if (contribution === undefined) throw new RangeError(`The contribution ${subject.id} is unknown.`)
      return { subject: contributionNode(book, contribution), upstream: [] }
    }
    case 'proposal': {
      const { drawn } = book.spending.proposal(subject.id)
      return { subject: proposalNode(book, subject.id, drawn), upstream: giversOf(book, subject.id, drawn) }
    }
    case 'milestone':
      return milestoneTrace(book, subject.proposal, subject.row)
    case 'expense':
      return expenseTrace(book, subject.id)
    case 'claim':
      return claimTrace(book, subject.id)
    case 'batch':
      return batchTrace(book, book.results.batch(subject.id))
    default:
      return useTrace(book, subject.id)
  }
}

/** Whose money `amount` of a proposal is, or credits that it made possible: by the amounts drawn at approval. */
function giversOf(book: TraceBook, proposal: string, amount: bigint, unit: TraceUnit = 'money'): TraceNode[] {
  const parts = divideByName(amount, book.money.draws.get(proposal) ?? new Map())
  return something(
    [...parts].map(([id, part]) => {
      const contribution = book.money.contributions.get(id)
      return node('contribution', id, part, {
        whole: unit === 'money' ? (contribution?.amount ?? part) : part,
        at: contribution?.at ?? null,
        unit,
      })
    }),
  )
}

/** A proposal as the source of `amount`, with whose money it was. */
function sourceNode(book: TraceBook, proposal: string, amount: bigint, unit: TraceUnit): TraceNode {
  const { drawn, at } = book.spending.proposal(proposal)
  return node('proposal', proposal, amount, {
    whole: unit === 'money' ? drawn : amount,
    at,
    unit,
    parts: [{ by: 'source', nodes: giversOf(book, proposal, amount, unit) }],
  })
}

function milestoneTrace(book: TraceBook, proposal: string, row: number): Trace {
  const payments = book.spending.proposal(proposal).payments.filter(({ milestone }) => milestone === row)
  const amount = sumOf(payments.map((payment) => payment.amount))
  return {
    subject: node('milestone', `${proposal}#${row}`, amount, { at: payments[0]?.at ?? null }),
    upstream: something([sourceNode(book, proposal, amount, 'money')]),
  }
}

function expenseTrace(book: TraceBook, id: string): Trace {
  const proposal = book.spending.ofExpense(id)
  const spent = proposal === undefined ? undefined : book.spending.proposal(proposal).expenses.get(id)
  const amount = spent?.amount ?? 0n
  return {
    subject: node('expense', id, amount, { at: spent?.at ?? null }),
    upstream: proposal === undefined ? [] : something([sourceNode(book, proposal, amount, 'money')]),
  }
}

function claimTrace(book: TraceBook, id: string): Trace {
  const claim = book.results.claims.get(id)
  const batch = claim?.batch == null ? undefined : book.results.batches.get(claim.batch)
  const issued = batch?.issued ?? 0n
  const outcome = batch === undefined ? [] : something([batchNode(batch, issued)])
  return {
    subject: node('claim', id, issued, {
      unit: 'credits',
      at: claim?.at ?? null,
      parts: [{ by: 'outcome', nodes: outcome }],
    }),
    upstream: claim === undefined ? [] : fundersOf(book, claim, issued),
  }
}

/** Who paid for credits: the proposals that the report names, and what it says of other sources. */
function fundersOf(book: TraceBook, claim: ClaimBook, credits: bigint): TraceNode[] {
  const parts = [...fundingOf(claim, credits)]
  return something(
    parts.map(([id, part]) =>
      id === OTHER_FUNDING
        ? node('other-funding', claim.id, part, { unit: 'credits' })
        : sourceNode(book, id, part, 'credits'),
    ),
  )
}

const claimOf = (book: TraceBook, batch: BatchBook): ClaimBook => {
  const claim = book.results.claims.get(batch.claim)
  if (claim === undefined)
    throw new RangeError(`Give the ledger from its beginning: ${batch.claim} is unknown.`)
  return claim
}

function batchTrace(book: TraceBook, batch: BatchBook): Trace {
  return { subject: batchNode(batch, batch.issued), upstream: [claimNode(book, batch, batch.issued)] }
}

/** The report behind `amount` credits of a batch, with who paid for it. */
function claimNode(book: TraceBook, batch: BatchBook, amount: bigint): TraceNode {
  const claim = claimOf(book, batch)
  return node('claim', claim.id, amount, {
    whole: batch.issued,
    unit: 'credits',
    at: claim.at,
    parts: [{ by: 'source', nodes: fundersOf(book, claim, amount) }],
  })
}

/** A retirement, a cancellation or credits that a contributor claimed. */
function useTrace(book: TraceBook, id: string): Trace {
  const batch = book.results.batch(book.results.batchOf.get(id) ?? '')
  const use = batch.uses.find((one) => one.id === id)
  const claimed = batch.creditClaims.find((one) => one.id === id)
  const amount = use?.amount ?? claimed?.amount ?? 0n
  const at = use?.at ?? claimed?.at ?? null
  const source = node('batch', batch.id, amount, {
    whole: batch.issued,
    unit: 'credits',
    at: batch.at,
    parts: [{ by: 'source', nodes: [claimNode(book, batch, amount)] }],
  })
  return {
    subject: node(use?.kind ?? 'credit-claim', id, amount, { unit: 'credits', at }),
    upstream: something([source]),
  }
}
