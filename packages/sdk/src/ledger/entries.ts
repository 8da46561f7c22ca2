import type { EventName, EventOf, LedgerEvent } from './events.ts'

export type LedgerKind = 'money' | 'credits' | 'registry'

/** Whom an event is about; null where the event does not say. Addresses only: names are joined by who shows them. */
export interface Subjects {
  actor: string | null
  organization: string | null
  verifier: string | null
  methodology: string | null
  project: string | null
  claim: string | null
  batch: string | null
  retirement: string | null
  fund: string | null
  pool: string | null
  contributor: string | null
  wallet: string | null
  mint: string | null
}

/** What moved, in base units; null where nothing of the kind can move. */
export interface Movement {
  moneyIn: bigint | null
  moneyOut: bigint | null
  creditsIn: bigint | null
  creditsOut: bigint | null
  /** The pool's balance after money moved, or the batch's credits in circulation after credits did. */
  balanceAfter: bigint | null
}

/** One line of the ledger. */
export interface LedgerEntry extends Movement {
  event: LedgerEvent
  kind: LedgerKind
  subjects: Subjects
}

const KINDS: Record<EventName, LedgerKind> = {
  RegistryInitialized: 'registry',
  OrganizationRegistered: 'registry',
  OrganizationMigrated: 'registry',
  VerifierAccredited: 'registry',
  VerifierStatusChanged: 'registry',
  MethodologyCreated: 'registry',
  MethodologyActivated: 'registry',
  MintListed: 'registry',
  ProjectRegistered: 'credits',
  ClaimSubmitted: 'credits',
  ClaimAttested: 'credits',
  BatchOpened: 'credits',
  BatchIssued: 'credits',
  CreditsRetired: 'credits',
  FundCreated: 'money',
  PoolOpened: 'money',
  PoolJoined: 'money',
  ContributionReceived: 'money',
  FundPauseSet: 'money',
}

/** The field that names who acted; null where the program does not record it. */
const ACTORS: { [N in EventName]: (keyof EventOf<N>['data'] & string) | null } = {
  RegistryInitialized: 'steward',
  OrganizationRegistered: 'steward',
  OrganizationMigrated: null,
  VerifierAccredited: 'steward',
  VerifierStatusChanged: 'steward',
  MethodologyCreated: 'steward',
  MethodologyActivated: 'steward',
  MintListed: 'steward',
  ProjectRegistered: 'steward',
  ClaimSubmitted: 'owner',
  ClaimAttested: 'person',
  BatchOpened: 'payer',
  BatchIssued: 'payer',
  CreditsRetired: 'holder',
  FundCreated: 'creator',
  PoolOpened: 'manager',
  PoolJoined: 'wallet',
  ContributionReceived: 'wallet',
  FundPauseSet: 'actor',
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
    organization: addressIn('organization'),
    verifier: addressIn('verifier'),
    methodology: addressIn('methodology'),
    project: addressIn('project'),
    claim: addressIn('claim'),
    batch: addressIn('batch'),
    retirement: addressIn('retirement'),
    fund: addressIn('fund'),
    pool: addressIn('pool'),
    contributor: addressIn('contributor'),
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
    case 'BatchIssued':
      return { ...STILL, creditsIn: event.data.issued, balanceAfter: event.data.issued }
    case 'CreditsRetired':
      return { ...STILL, creditsOut: event.data.amount, balanceAfter: event.data.supplyAfter }
    default:
      return STILL
  }
}
