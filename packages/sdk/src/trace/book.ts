import type { LedgerEvent } from '../ledger/events.ts'
import { MoneyBook } from './money.ts'
import { ResultsBook } from './results.ts'
import { SpendingBook } from './spending.ts'

/** What a name in a trace means. */
export type Subject =
  | {
      kind:
        | 'contribution'
        | 'proposal'
        | 'expense'
        | 'claim'
        | 'batch'
        | 'retirement'
        | 'cancellation'
        | 'credit-claim'
      id: string
    }
  | { kind: 'milestone'; proposal: string; row: number }

/**
 * The books that a trace is read from, kept event by event in the ledger's order. It costs one pass over the ledger; a
 * trace afterwards looks at what it names only.
 */
export class TraceBook {
  readonly money = new MoneyBook()
  readonly spending = new SpendingBook()
  readonly results = new ResultsBook()
  /** Other names of a subject: an account that belongs to it, or the transaction in which it happened. */
  private readonly names = new Map<string, Subject>()

  static of(events: Iterable<LedgerEvent>): TraceBook {
    const book = new TraceBook()
    for (const event of events) book.add(event)
    return book
  }

  add(event: LedgerEvent): void {
    this.addMoney(event)
    this.addResult(event)
    this.name(event)
  }

  private addMoney(event: LedgerEvent): void {
    const { money, spending } = this
    switch (event.name) {
      case 'PoolOpened':
        return money.openPool(event)
      case 'ContributionReceived':
        return money.contribute(event)
      case 'MoneyAdopted':
      case 'ReturnSettled':
        return money.adopt(event.data.pool, event.data.amount)
      case 'PoolClosed':
        return money.close(event)
      case 'MoneyReclaimed':
        return money.reclaim(event)
      case 'RefundPaid':
        return money.refund(event.data.pool, event.data.contributor, event.data.amount)
      case 'EarmarkReleased':
        return money.release(event)
      case 'ProposalCreated':
        return spending.create(event)
      case 'ProposalApproved':
        spending.approve(event)
        return money.approve(event)
      case 'DeliverySubmitted':
        return spending.deliver(event)
      case 'MilestoneMet':
        return spending.meet(event)
      case 'MilestonePaid':
        return spending.pay(event)
      case 'ProposalTerminated':
        return spending.terminate(event)
      case 'MoneyReturned':
        money.takeBack(event)
        return spending.takeBack(event)
      case 'ExpenseReported':
        return spending.report(event)
      case 'ExpenseReviewed':
        return spending.review(event)
      case 'ExpenseLapsed':
        return spending.lapse(event)
    }
  }

  private addResult(event: LedgerEvent): void {
    const { results } = this
    switch (event.name) {
      case 'ClaimSubmitted':
        return results.submit(event)
      case 'BatchOpened':
        return results.open(event)
      case 'BatchIssued':
        return results.issue(event)
      case 'CreditsRetired':
        return results.retire(event)
      case 'CreditsCancelled':
      case 'DestroyedCreditsSettled': {
        const { batch, cancellation, amount, firstSerial } = event.data
        return results.cancel(batch, cancellation, amount, firstSerial, event.at)
      }
      case 'BufferDrawn': {
        const { batch, reversal, amount, firstSerial } = event.data
        results.shrinkBuffer(batch, amount)
        return results.cancel(batch, reversal, amount, firstSerial, event.at)
      }
      case 'BufferReleased':
        return results.shrinkBuffer(event.data.batch, event.data.amount)
      case 'CreditsClaimed':
        return results.claimCredits(event)
    }
  }

  /** Remembers what a signature and the accounts around a subject stand for. */
  private name(event: LedgerEvent): void {
    const subject = subjectOf(event)
    if (subject !== null && !this.names.has(event.signature)) this.names.set(event.signature, subject)
    if (event.name === 'DeliverySubmitted') {
      const { delivery, proposal, milestone } = event.data
      this.names.set(delivery, { kind: 'milestone', proposal, row: milestone })
    }
    if (event.name === 'ContractAwarded') {
      this.names.set(event.data.award, { kind: 'proposal', id: event.data.proposal })
    }
    if (event.name === 'RecordAnchored') {
      const about = this.resolve(event.data.subject)
      if (about !== null) this.names.set(event.data.record, about)
    }
  }

  /**
   * What a name means: the address of a proposal, delivery, award, expense, record, claim, batch, retirement, cancellation or
   * credit claim; `POOL#NUMBER` of a contribution; `PROPOSAL#ROW` of a milestone; `BATCHCODE:SERIAL` of a serial, `BATCHCODE-SERIAL`
   * of a certificate; or the
   * signature of a transaction in which one of them happened. Null: the ledger knows nothing of that name.
   */
  resolve(name: string): Subject | null {
    const { money, spending, results } = this
    if (money.contributions.has(name)) return { kind: 'contribution', id: name }
    if (spending.proposals.has(name)) return { kind: 'proposal', id: name }
    if (spending.ofExpense(name) !== undefined) return { kind: 'expense', id: name }
    if (results.claims.has(name)) return { kind: 'claim', id: name }
    if (results.batches.has(name)) return { kind: 'batch', id: name }
    return (
      this.resolveUse(name) ??
      this.resolveMilestone(name) ??
      this.resolveSerial(name) ??
      this.names.get(name) ??
      null
    )
  }

  private resolveUse(name: string): Subject | null {
    if (!this.results.batchOf.has(name)) return null
    return { kind: this.results.useOf(name)?.kind ?? 'credit-claim', id: name }
  }

  private resolveMilestone(name: string): Subject | null {
    const [proposal = '', row = ''] = name.split('#')
    if (!this.spending.proposals.has(proposal) || !/^\d$/.test(row)) return null
    return { kind: 'milestone', proposal, row: Number(row) }
  }

  /**
   * A batch by its code, a serial as CODE:SERIAL, a certificate as CODE-SERIAL. Whoever holds a serial is not known while it
   * is not used: then its batch stands for it.
   */
  private resolveSerial(name: string): Subject | null {
    const [, code = name, mark = '', digits = '1'] = /^(.+)([:-])(\d{1,20})$/.exec(name) ?? []
    const whole = this.results.withCode(name)
    if (whole !== undefined) return { kind: 'batch', id: whole.id }
    const batch = this.results.withCode(code)
    if (batch === undefined) return null
    const serial = BigInt(digits)
    const use = batch.uses.find(
      ({ firstSerial, amount }) => serial >= firstSerial && serial < firstSerial + amount,
    )
    if (mark === '-') return use?.firstSerial === serial ? { kind: use.kind, id: use.id } : null
    if (use !== undefined) return { kind: use.kind, id: use.id }
    return serial >= 1n && serial <= batch.issued ? { kind: 'batch', id: batch.id } : null
  }
}

function subjectOf(event: LedgerEvent): Subject | null {
  switch (event.name) {
    case 'ContributionReceived':
      return { kind: 'contribution', id: `${event.data.pool}#${event.data.number}` }
    case 'ProposalCreated':
    case 'ProposalApproved':
      return { kind: 'proposal', id: event.data.proposal }
    case 'DeliverySubmitted':
    case 'MilestonePaid':
      return { kind: 'milestone', proposal: event.data.proposal, row: event.data.milestone }
    case 'ExpenseReported':
      return { kind: 'expense', id: event.data.expense }
    case 'ClaimSubmitted':
      return { kind: 'claim', id: event.data.claim }
    case 'BatchIssued':
      return { kind: 'batch', id: event.data.batch }
    case 'CreditsRetired':
      return { kind: 'retirement', id: event.data.retirement }
    case 'CreditsCancelled':
      return { kind: 'cancellation', id: event.data.cancellation }
    case 'CreditsClaimed':
      return { kind: 'credit-claim', id: event.data.creditClaim }
    default:
      return null
  }
}
