import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { accountNameOf, decodeAccount, type AccountName } from '../../../packages/sdk/src/accounts.ts'
import { findGaps, totalsOf, type LedgerEvent } from '../../../packages/sdk/src/ledger/index.ts'
import { PROGRAM_ID } from '../../../packages/sdk/src/pdas.ts'
import { BatchWatch } from '../../support/batch-watch.ts'
import type { Chain, Landed } from '../../support/chain.ts'
import { eventsOf, read } from '../../support/read.ts'

/** From each status, those that may follow; one that is not named is final. */
const NEXT: Record<string, Record<string, string[]>> = {
  Organization: { active: ['suspended', 'revoked'], suspended: ['active', 'revoked'] },
  Verifier: { active: ['suspended', 'revoked'], suspended: ['active', 'revoked'] },
  Methodology: { draft: ['active'], active: ['retired'] },
  Project: {
    proposed: ['registered', 'closed'],
    registered: ['suspended', 'closed'],
    suspended: ['registered', 'closed'],
  },
  Claim: {
    submitted: ['changes-requested', 'verified', 'rejected', 'withdrawn'],
    'changes-requested': ['submitted', 'withdrawn'],
    verified: ['disputed', 'issued', 'submitted'],
    disputed: ['upheld', 'reversed', 'changes-requested', 'submitted'],
    upheld: ['disputed', 'issued', 'submitted'],
  },
  Dispute: { open: ['upheld', 'reversed', 'lapsed'] },
  Batch: {
    open: ['active'],
    active: ['suspended', 'reversed', 'invalidated'],
    suspended: ['active', 'reversed', 'invalidated'],
    reversed: ['suspended', 'invalidated'],
  },
  Reversal: { open: ['covered', 'partly-covered'] },
  Concern: { open: ['answered', 'closed'], answered: ['closed'] },
  Motion: { open: ['approved', 'cancelled'], approved: ['executed', 'cancelled'] },
  Fund: { open: ['winding-down'] },
  Pool: { open: ['closing'] },
  Proposal: {
    voting: ['cool-off', 'defeated', 'cancelled'],
    'cool-off': ['approved', 'vetoed', 'expired'],
    approved: ['in-delivery', 'terminated'],
    'in-delivery': ['completed', 'terminated'],
  },
  Delivery: {
    submitted: ['accepted', 'rejected', 'lapsed'],
    accepted: ['disputed'],
    disputed: ['accepted', 'reversed', 'lapsed'],
  },
  Objection: { open: ['upheld', 'reversed', 'lapsed'] },
  Expense: {
    reported: ['accepted', 'disallowed', 'corrected', 'lapsed'],
    accepted: ['corrected'],
  },
}

interface Seen {
  name: AccountName
  status: string | null
  sequence: bigint | null
  data: string
}

/** Asks laws 1, 6 and 7 of the accounts and events alone, after every transaction that lands. */
export class LawWatch {
  readonly ledger: LedgerEvent[] = []
  /** Law 1. */
  readonly batches: BatchWatch
  /** Every account of the program that a transaction named, as it is now. */
  readonly seen = new Map<string, Seen>()
  /** Told after each transaction that landed: its events, and the addresses that it named. */
  onSeen: ((events: LedgerEvent[], named: string[]) => void) | null = null
  private readonly chain: Chain
  private readonly touched = new Set<string>()

  constructor(chain: Chain) {
    this.chain = chain
    this.batches = new BatchWatch(chain)
    const lawOne = chain.onLand
    chain.onLand = (landed) => {
      lawOne?.(landed)
      this.afterLanding(landed)
    }
  }

  takeTouched(): string[] {
    const touched = [...this.touched]
    this.touched.clear()
    return touched
  }

  private afterLanding(landed: Landed): void {
    const events = eventsOf(landed)
    this.ledger.push(...events)
    const keys = landed.transaction.instructions.flatMap((instruction) => instruction.keys)
    const named = new Map(keys.map(({ pubkey }) => [pubkey.toBase58(), pubkey]))
    for (const [key, address] of named) {
      this.touched.add(key)
      this.look(key, address, events)
    }
    for (const event of events) if (event.name === 'ClaimAttested') this.checkIndependence(event)
    this.onSeen?.(events, [...named.keys()])
  }

  /** Law 7: what is there stays, its status moves along the table, its number by one for an event. */
  private look(key: string, address: PublicKey, events: LedgerEvent[]): void {
    const before = this.seen.get(key)
    const account = this.chain.account(address)
    if (account === null || !account.owner.equals(PROGRAM_ID)) {
      // A vote alone may go, once it is over: its event says so and the tally stays.
      const closed = events.some(({ name, data }) => name === 'VoteClosed' && data.vote === key)
      if (closed && before?.name === 'Vote') return void this.seen.delete(key)
      expect(before, `law 7: ${before?.name} disappeared`).to.equal(undefined)
      return
    }
    const name = accountNameOf(account.data)
    if (name === null) throw new Error('The program owns an account without a name')
    const data = Buffer.from(account.data).toString('base64')
    if (before?.data === data) return
    const fields = new Map<string, unknown>(Object.entries(decodeAccount(name, account.data)))
    const [status, sequence] = [fields.get('status') ?? null, fields.get('sequence') ?? null]
    const now: Seen = {
      name,
      status: typeof status === 'string' ? status : null,
      sequence: typeof sequence === 'bigint' ? sequence : null,
      data,
    }
    this.seen.set(key, now)
    if (before === undefined) return void expect(now.sequence ?? 1n, `law 7: a new ${name}`).to.equal(1n)
    expect(now.name, 'law 7: an account keeps its kind').to.equal(before.name)
    if (before.status !== now.status) {
      const allowed = NEXT[name]?.[before.status ?? ''] ?? []
      expect(allowed, `law 7: ${name} ${before.status} became ${now.status}`).to.include(now.status)
    }
    if (before.sequence === null || now.sequence === null) return
    expect(now.sequence - before.sequence, `law 7: the number of ${name}`).to.equal(stepOf(name, events))
  }

  /** Law 6, at each verdict: nobody of the receiving side, each organization once. */
  private checkIndependence({ data }: Extract<LedgerEvent, { name: 'ClaimAttested' }>): void {
    const claim = read(this.chain, 'Claim', new PublicKey(data.claim))
    const project = read(this.chain, 'Project', new PublicKey(data.project))
    const { authority } = read(this.chain, 'Organization', new PublicKey(data.organization))
    const side = [claim.owner, project.owner, project.payee, project.proposer]
    expect(data.organization, 'law 6: the developer itself').to.not.equal(project.organization)
    expect(side, 'law 6: a person of the receiving side').to.not.include(data.person)
    expect(side, 'law 6: an organization of the receiving side').to.not.include(authority)
    const organizations = claim.attestations.map((row) => row.organization)
    expect(new Set(organizations).size, 'law 6: each organization once').to.equal(organizations.length)
  }

  /** Every account that was ever made, whether a transaction names it or not. */
  checkAll(): void {
    for (const [address, before] of this.seen) {
      const account = this.chain.require(new PublicKey(address))
      expect(account.owner.equals(PROGRAM_ID), `law 7: ${before.name}`).to.equal(true)
      const same = Buffer.from(account.data).toString('base64') === before.data
      expect(same, `law 7: ${before.name} changed without being named`).to.equal(true)
    }
  }

  /** The ledger alone, without an account: no event is missing, and every stated total is the sum before it. */
  checkLedger(): void {
    expect(findGaps(this.ledger), 'law 7: gaps in the ledger').to.deep.equal([])
    expect(totalsOf(this.ledger).disagreements, 'law 1: totals that are not the sum').to.deep.equal([])
  }
}

/** How far the number of a changed account of this kind goes: by one, but where the change is another account's event. */
function stepOf(name: string, events: LedgerEvent[]): bigint {
  const names = new Set(events.map((event) => event.name))
  // A verdict that decides nothing only counts in the project how often its organization accepted.
  const attested = events.find((event) => event.name === 'ClaimAttested')
  if (name === 'Project' && attested?.name === 'ClaimAttested' && attested.data.statusAfter !== 'rejected')
    return 0n
  // A seat follows its organization, whose event it is.
  if (name === 'Council' && names.has('OrganizationStatusChanged')) return 0n
  return 1n
}
