import { ACTORS, KINDS, type LedgerKind } from './event-kinds.ts'
import type { EventName, LedgerEvent } from './events.ts'

export type { LedgerKind }

/** Whom an event is about; null where the event does not say. Addresses only: names are joined by who shows them. */
export interface Subjects {
  actor: string | null
  organization: string | null
  verifier: string | null
  methodology: string | null
  project: string | null
  claim: string | null
  batch: string | null
  attestation: string | null
  dispute: string | null
  retirement: string | null
  cancellation: string | null
  reversal: string | null
  letter: string | null
  record: string | null
  concern: string | null
  council: string | null
  motion: string | null
  fund: string | null
  pool: string | null
  /** The free pool, where an event names it beside a project's. */
  freePool: string | null
  contributor: string | null
  proposal: string | null
  vote: string | null
  delivery: string | null
  objection: string | null
  award: string | null
  expense: string | null
  moneyBack: string | null
  reclaim: string | null
  creditClaim: string | null
  wallet: string | null
  mint: string | null
}

/**
 * What moved, in base units; null where nothing of the kind can move. Money comes in and goes out of a fund: what moves
 * between its pools and its escrows stays in it, what a payee is paid or a contributor takes out has left it.
 */
export interface Movement {
  moneyIn: bigint | null
  moneyOut: bigint | null
  creditsIn: bigint | null
  creditsOut: bigint | null
  /**
   * Where money is now after it moved: in the pool, in the escrow after a payment; the batch's credits in circulation
   * after credits did.
   */
  balanceAfter: bigint | null
}

/** One line of the ledger. */
export interface LedgerEntry extends Movement {
  event: LedgerEvent
  kind: LedgerKind
  subjects: Subjects
}

export const kindOf = (name: EventName): LedgerKind => KINDS[name]

/** The events of one kind, for filters. */
export const eventsOfKind = (kind: LedgerKind): EventName[] =>
  (Object.keys(KINDS) as EventName[]).filter((name) => KINDS[name] === kind)

export function entryOf(event: LedgerEvent): LedgerEntry {
  return { event, kind: KINDS[event.name], subjects: subjectsOf(event), ...movementOf(event) }
}

function subjectsOf(event: LedgerEvent): Subjects {
  const fields = new Map<string, unknown>(Object.entries(event.data))
  const addressIn = (field: string | null): string | null => {
    const value = field === null ? null : fields.get(field)
    return typeof value === 'string' ? value : null
  }
  return {
    actor: addressIn(ACTORS[event.name]),
    organization:
      addressIn('organization') ?? addressIn(event.name === 'ProjectValidated' ? 'validator' : null),
    verifier: addressIn('verifier'),
    methodology: addressIn('methodology'),
    project: addressIn('project'),
    claim: addressIn('claim'),
    batch: addressIn('batch'),
    attestation: addressIn('attestation'),
    dispute: addressIn('dispute'),
    retirement: addressIn('retirement'),
    cancellation: addressIn('cancellation'),
    reversal: addressIn('reversal'),
    letter: addressIn('letter'),
    record: addressIn('record'),
    concern: addressIn('concern'),
    council: addressIn('council'),
    motion: addressIn('motion'),
    fund: addressIn('fund'),
    pool: addressIn('pool'),
    freePool: addressIn('freePool'),
    contributor: addressIn('contributor'),
    proposal: addressIn('proposal'),
    vote: addressIn('vote'),
    delivery: addressIn('delivery'),
    objection: addressIn('objection'),
    award: addressIn('award'),
    expense: addressIn('expense'),
    moneyBack: addressIn('moneyBack'),
    reclaim: addressIn('reclaim'),
    creditClaim: addressIn('creditClaim'),
    wallet: addressIn('wallet') ?? addressIn('holder'),
    mint: addressIn('mint'),
  }
}

const STILL: Movement = {
  moneyIn: null,
  moneyOut: null,
  creditsIn: null,
  creditsOut: null,
  balanceAfter: null,
}

function movementOf(event: LedgerEvent): Movement {
  switch (event.name) {
    case 'ContributionReceived':
      return { ...STILL, moneyIn: event.data.amount, balanceAfter: event.data.balanceAfter }
    case 'MoneyAdopted':
      return { ...STILL, moneyIn: event.data.amount, balanceAfter: event.data.balanceAfter }
    case 'PoolClosed':
      return { ...STILL, moneyIn: event.data.adopted || null, balanceAfter: event.data.closingTotal }
    case 'MilestonePaid':
      return { ...STILL, moneyOut: event.data.amount, balanceAfter: event.data.escrowAfter }
    case 'MoneyReturned':
      return {
        ...STILL,
        moneyIn: event.data.amount + event.data.freeAmount,
        balanceAfter: event.data.balanceAfter + event.data.freeBalanceAfter,
      }
    case 'RefundPaid':
      return { ...STILL, moneyOut: event.data.amount, balanceAfter: event.data.balanceAfter }
    case 'MoneyReclaimed':
      return event.data.units > 0n
        ? { ...STILL, balanceAfter: event.data.balanceAfter }
        : { ...STILL, moneyOut: event.data.amount, balanceAfter: event.data.balanceAfter }
    case 'EarmarkReleased':
    case 'ReturnSettled':
      return { ...STILL, balanceAfter: event.data.balanceAfter }
    case 'ProposalApproved':
    case 'ProposalTerminated':
      // From the pools into the escrow or back: it stays the fund's.
      return { ...STILL, balanceAfter: event.data.balanceAfter + event.data.freeBalanceAfter }
    case 'BatchIssued':
      return { ...STILL, creditsIn: event.data.issued, balanceAfter: event.data.issued }
    case 'CreditsRetired':
    case 'CreditsCancelled':
    case 'BufferDrawn':
    case 'DestroyedCreditsSettled':
      // What was burned outside the program went without a line; it is counted where it is settled.
      return { ...STILL, creditsOut: event.data.amount, balanceAfter: event.data.supplyAfter }
    default:
      return STILL
  }
}
