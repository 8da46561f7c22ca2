import type { MilestoneKind } from '../enums.ts'
import type { EventOf } from '../ledger/events.ts'

export interface Payment {
  /** Row of the proposal's milestones. */
  milestone: number
  amount: bigint
  at: number
  /** What it was paid for: an accepted proof of delivery, issued credits, or in advance of any proof. */
  kind: MilestoneKind
  /** Address of the delivery or of the batch; null for an advance. */
  proof: string | null
}

export interface Spent {
  expense: string
  amount: bigint
  accepted: boolean
  at: number
}

export interface ProposalBook {
  id: string
  fund: string
  project: string
  at: number
  drawn: bigint
  payments: Payment[]
  /** The newest delivery of each milestone, or the batch that met it. */
  proofs: Map<number, string>
  /** Back in the pools: from the escrow, and from the payee. */
  released: bigint
  returned: bigint
  /** Those that stand: reported or accepted, not corrected, disallowed or lapsed. */
  expenses: Map<string, Spent>
}

/** What became of the money of every proposal. */
export class SpendingBook {
  readonly proposals = new Map<string, ProposalBook>()
  private readonly proposalOfExpense = new Map<string, string>()

  create({ data, at }: EventOf<'ProposalCreated'>): void {
    this.proposals.set(data.proposal, {
      id: data.proposal,
      fund: data.fund,
      project: data.project,
      at,
      drawn: 0n,
      payments: [],
      proofs: new Map(),
      released: 0n,
      returned: 0n,
      expenses: new Map(),
    })
  }

  approve({ data }: EventOf<'ProposalApproved'>): void {
    this.proposal(data.proposal).drawn = data.drawn + data.freeDrawn
  }

  pay({ data, at }: EventOf<'MilestonePaid'>): void {
    const { milestone, amount, kind } = data
    const { payments, proofs } = this.proposal(data.proposal)
    const proof = kind === 'advance' ? null : (proofs.get(milestone) ?? null)
    payments.push({ milestone, amount, at, kind, proof })
  }

  deliver({ data }: EventOf<'DeliverySubmitted'>): void {
    this.proposal(data.proposal).proofs.set(data.milestone, data.delivery)
  }

  meet({ data }: EventOf<'MilestoneMet'>): void {
    this.proposal(data.proposal).proofs.set(data.milestone, data.batch)
  }

  terminate({ data }: EventOf<'ProposalTerminated'>): void {
    this.proposal(data.proposal).released += data.amount + data.freeAmount
  }

  takeBack({ data }: EventOf<'MoneyReturned'>): void {
    this.proposal(data.proposal).returned += data.amount + data.freeAmount
  }

  report({ data, at }: EventOf<'ExpenseReported'>): void {
    const { expenses } = this.proposal(data.proposal)
    expenses.set(data.expense, { expense: data.expense, amount: data.amount, accepted: false, at })
    this.proposalOfExpense.set(data.expense, data.proposal)
    if (data.corrected !== null) expenses.delete(data.corrected)
  }

  review({ data }: EventOf<'ExpenseReviewed'>): void {
    const { expenses } = this.proposal(data.proposal)
    const spent = expenses.get(data.expense)
    if (spent !== undefined) spent.accepted = data.statusAfter === 'accepted'
    if (data.statusAfter === 'disallowed') expenses.delete(data.expense)
  }

  lapse({ data }: EventOf<'ExpenseLapsed'>): void {
    this.proposal(data.proposal).expenses.delete(data.expense)
  }

  /** The proposal of an expense; undefined: the ledger knows no such expense. */
  ofExpense(expense: string): string | undefined {
    return this.proposalOfExpense.get(expense)
  }

  proposal(id: string): ProposalBook {
    const book = this.proposals.get(id)
    if (book === undefined) {
      throw new RangeError(`Give the ledger from its beginning: the proposal ${id} is unknown.`)
    }
    return book
  }
}
