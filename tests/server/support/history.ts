import type { EventRecords } from '../../../packages/sdk/src/index.ts'
import { randomOf } from './random.ts'
import { addressOf, type Emitted, type EventName, hashOf, signatureOf, type Written } from './writer.ts'

const START = Date.UTC(2026, 0, 1) / 1000
const QUORUM = 2
const RULES: EventRecords['FundCreated']['rules'] = {
  votingPeriod: 604_800n,
  coolOff: 259_200n,
  challengePeriod: 604_800n,
  minimumContribution: 1_000_000n,
  proposalDeposit: 100_000_000n,
  capPeriod: 0n,
  capPerPeriodBps: 5_000,
  capPerProposalBps: 3_000,
  quorumBps: 2_000,
  approvalBps: 6_000,
  reviewers: 2,
  voteWeight: 'linear',
}

/**
 * Writes a ledger as the program would have: every total and every sequence number follows from the acts before. The
 * same seed gives the same bytes. Blocks hold one to four transactions, some of them two events.
 */
export class History {
  readonly transactions: Written[] = []
  readonly #random: (below: number) => number
  readonly #sequences = new Map<string, bigint>()
  #events: Emitted[] = []
  #slot = 10
  #position = 0

  constructor(seed = 1) {
    this.#random = randomOf(seed)
  }

  random(below: number): number {
    return this.#random(below)
  }

  get at(): number {
    return START + this.#slot * 60
  }

  get count(): number {
    return this.transactions.reduce((sum, { events }) => sum + events.length, 0)
  }

  next(account: string): bigint {
    const number = (this.#sequences.get(account) ?? 0n) + 1n
    this.#sequences.set(account, number)
    return number
  }

  last(account: string): bigint {
    return this.#sequences.get(account) ?? 0n
  }

  emit<N extends EventName>(name: N, data: Omit<EventRecords[N], 'version' | 'at'>): void {
    const full = { version: 1, at: BigInt(this.at), ...data }
    // The name and its record belong together, as the caller's types say.
    this.#events.push({ name, data: full } as unknown as Emitted)
  }

  /** Ends a transaction; the next one may stand in the same block. */
  land(): void {
    const signature = signatureOf(`${this.transactions.length} ${this.#slot} ${this.#position}`)
    const events = this.#events
    this.transactions.push({ signature, slot: this.#slot, position: this.#position, at: this.at, events })
    this.#events = []
    this.#position += 1 + this.#random(3)
    if (this.#random(4) === 0) {
      this.#slot += 1 + this.#random(3)
      this.#position = this.#random(5)
    }
  }
}

export { QUORUM, RULES, START, addressOf, hashOf }
