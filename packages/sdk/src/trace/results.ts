import type { EventOf } from '../ledger/events.ts'

export interface ClaimBook {
  id: string
  project: string
  methodology: string
  at: number
  /** What each proposal and what other sources paid, as declared, in basis points. */
  funding: Map<string, bigint>
  otherBps: bigint
  batch: string | null
}

/** Credits that left a holder's hands for good. */
export interface Use {
  id: string
  kind: 'retirement' | 'cancellation'
  amount: bigint
  firstSerial: bigint
  at: number
}

export interface BatchBook {
  id: string
  claim: string
  code: string
  at: number | null
  issued: bigint
  buffer: bigint
  uses: Use[]
  /** Shares of contributors by proposal, and what each contributor claimed. */
  shares: Map<string, bigint>
  creditClaims: Array<{ id: string; proposal: string; contributor: string; amount: bigint; at: number }>
}

/** What was achieved: reports of results, the credits issued for them and their ends. */
export class ResultsBook {
  readonly claims = new Map<string, ClaimBook>()
  readonly batches = new Map<string, BatchBook>()
  /** Batch of a retirement, a cancellation or a credit claim. */
  readonly batchOf = new Map<string, string>()
  readonly claimsOf = new Map<string, string[]>()
  readonly #byCode = new Map<string, string>()
  readonly #uses = new Map<string, Use>()

  submit({ data, at }: EventOf<'ClaimSubmitted'>): void {
    const funding = new Map(data.proposals.map((id, row) => [id, BigInt(data.proposalBps[row] ?? 0)]))
    this.claims.set(data.claim, {
      id: data.claim,
      project: data.project,
      methodology: data.methodology,
      at,
      funding,
      otherBps: BigInt(data.otherFundingBps),
      batch: null,
    })
    for (const id of funding.keys()) {
      const claims = this.claimsOf.get(id)
      if (claims === undefined) this.claimsOf.set(id, [data.claim])
      else claims.push(data.claim)
    }
  }

  open({ data }: EventOf<'BatchOpened'>): void {
    this.batches.set(data.batch, {
      id: data.batch,
      claim: data.claim,
      code: data.code,
      at: null,
      issued: 0n,
      buffer: 0n,
      uses: [],
      shares: new Map(),
      creditClaims: [],
    })
    this.#byCode.set(data.code, data.batch)
    const claim = this.claims.get(data.claim)
    if (claim !== undefined) claim.batch = data.batch
  }

  issue({ data, at }: EventOf<'BatchIssued'>): void {
    const batch = this.batch(data.batch)
    batch.at = at
    batch.issued = data.issued
    batch.buffer = data.toBuffer
    for (const share of data.shares) batch.shares.set(share.proposal, share.amount)
  }

  retire({ data, at }: EventOf<'CreditsRetired'>): void {
    this.use(data.batch, {
      id: data.retirement,
      kind: 'retirement',
      amount: data.amount,
      firstSerial: data.firstSerial,
      at,
    })
  }

  cancel(batch: string, id: string, amount: bigint, firstSerial: bigint, at: number): void {
    this.use(batch, { id, kind: 'cancellation', amount, firstSerial, at })
  }

  /** The buffer's part that was drawn for a loss, or given up to holders, is no longer held back. */
  shrinkBuffer(batch: string, amount: bigint): void {
    this.batch(batch).buffer -= amount
  }

  claimCredits({ data, at }: EventOf<'CreditsClaimed'>): void {
    const { creditClaim: id, proposal, contributor, amount } = data
    this.batch(data.batch).creditClaims.push({ id, proposal, contributor, amount, at })
    this.batchOf.set(id, data.batch)
  }

  private use(batch: string, use: Use): void {
    this.batch(batch).uses.push(use)
    this.batchOf.set(use.id, batch)
    this.#uses.set(use.id, use)
  }

  /** Undefined for what is no retirement and no cancellation. */
  useOf(id: string): Use | undefined {
    return this.#uses.get(id)
  }

  withCode(code: string): BatchBook | undefined {
    return this.batches.get(this.#byCode.get(code) ?? '')
  }

  batch(id: string): BatchBook {
    const book = this.batches.get(id)
    if (book === undefined)
      throw new RangeError(`Give the ledger from its beginning: the batch ${id} is unknown.`)
    return book
  }
}
