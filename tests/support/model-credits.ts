/**
 * What the credit rooms of the program must do, written a second time from the product's rules and
 * without its code. Amounts are base units, times Unix seconds. Every method returns the names of all
 * errors that fit; where there is none it changes the model, as the program must change its accounts.
 */

export interface ModelPeriod {
  start: bigint
  end: bigint
}

export interface ModelProject {
  crediting: ModelPeriod
  issuedThrough: bigint
  issued: bigint
  open: ModelPeriod[]
  claims: number
  batches: number
  /** By organization: the numbers of the claims in a row that it accepted. */
  streaks: Map<number, Set<number>>
}

export interface ModelClaim {
  project: number
  /** The project's count at submission. */
  number: number
  period: ModelPeriod
  quantity: bigint
  status: 'submitted' | 'verified' | 'rejected' | 'issued'
  verdicts: { organization: number; accepts: boolean; quantity: bigint }[]
  accepted: bigint
  challengeEnds: bigint
  reviewEnds: bigint
  batch: number | null
}

export interface ModelBatch {
  claim: number
  issued: bigint
  accepted: bigint
  buffer: bigint
  retired: bigint
  destroyed: bigint
  nextSerial: bigint
  /** Serial ranges of its retirements, in order: first and amount. */
  ranges: { first: bigint; amount: bigint }[]
  held: Map<string, bigint>
}

export interface ModelVerifier {
  organization: number
  status: 'active' | 'suspended' | 'revoked'
  from: bigint
  until: bigint
  inScope: boolean
}

export interface ModelMethodology {
  quorum: number
  challengePeriod: bigint
  bufferBps: bigint
}

const MAX_OPEN = 4
/** Claims in a row that a new registry lets one organization accept. */
const CONSECUTIVE = 5
const LONGEST_REVIEW = 365n * 86_400n

export class CreditsModel {
  readonly projects: ModelProject[] = []
  readonly claims: ModelClaim[] = []
  readonly batches: ModelBatch[] = []
  readonly verifiers: ModelVerifier[] = []
  readonly usedEvidence = new Set<string>()
  readonly methodology: ModelMethodology

  constructor(methodology: ModelMethodology) {
    this.methodology = methodology
  }

  submitClaim(
    project: number,
    period: ModelPeriod,
    quantity: bigint,
    evidence: string,
    now: bigint,
  ): string[] {
    const target = at(this.projects, project)
    const { start, end } = period
    const errors: string[] = []
    if (quantity === 0n) errors.push('QuantityIsZero')
    if (start >= end) errors.push('PeriodInvalid')
    if (end > now) errors.push('PeriodInFuture')
    if (start < end && yearOf(start) !== yearOf(end - 1n)) errors.push('PeriodCrossesYears')
    if (start < target.crediting.start || end > target.crediting.end) errors.push('PeriodOutsideCrediting')
    const overlaps = target.open.some((other) => start < other.end && other.start < end)
    if (start < target.issuedThrough || overlaps) errors.push('PeriodOverlaps')
    if (target.open.length === MAX_OPEN) errors.push('TooManyOpenClaims')
    if (this.usedEvidence.has(evidence)) errors.push('EvidenceAlreadyUsed')
    if (errors.length > 0) return errors
    target.open.push(period)
    target.claims += 1
    this.usedEvidence.add(evidence)
    this.claims.push({
      project,
      number: target.claims,
      period,
      quantity,
      status: 'submitted',
      verdicts: [],
      accepted: 0n,
      challengeEnds: 0n,
      reviewEnds: now + LONGEST_REVIEW,
      batch: null,
    })
    return []
  }

  attest(claim: number, verifier: number, accepts: boolean, quantity: bigint, now: bigint): string[] {
    const target = at(this.claims, claim)
    const person = at(this.verifiers, verifier)
    const errors: string[] = []
    if (target.status !== 'submitted') errors.push('ClaimNotUnderReview')
    if (person.status === 'suspended') errors.push('VerifierSuspended')
    if (person.status === 'revoked') errors.push('VerifierRevoked')
    if (now < person.from || now >= person.until) errors.push('VerifierExpired')
    if (!person.inScope) errors.push('VerifierOutOfScope')
    const fits = accepts ? quantity > 0n && quantity <= target.quantity : quantity === 0n
    if (!fits) errors.push('AttestedQuantityInvalid')
    const again = target.verdicts.some((row) => row.organization === person.organization)
    if (again) errors.push('AccountInUse')
    if (now >= target.reviewEnds) errors.push('ReviewPeriodOver')
    const { streaks } = at(this.projects, target.project)
    const streak = new Set(streaks.get(person.organization)).add(target.number)
    if (accepts && streak.size > CONSECUTIVE) errors.push('TooManyConsecutiveClaims')
    if (errors.length > 0) return errors
    target.verdicts.push({ organization: person.organization, accepts, quantity })
    if (accepts) streaks.set(person.organization, streak)
    this.decide(target, now)
    return []
  }

  private decide(claim: ModelClaim, now: bigint): void {
    const accepting = claim.verdicts.filter((row) => row.accepts)
    if (accepting.length >= this.methodology.quorum) {
      claim.status = 'verified'
      claim.accepted = accepting.map((row) => row.quantity).reduce((a, b) => (b < a ? b : a))
      claim.challengeEnds = now + this.methodology.challengePeriod
    } else if (claim.verdicts.length - accepting.length >= this.methodology.quorum) {
      claim.status = 'rejected'
      this.free(claim)
    }
  }

  openBatch(claim: number): string[] {
    const target = at(this.claims, claim)
    const errors: string[] = []
    if (target.status !== 'verified') errors.push('ClaimNotVerified')
    if (target.batch !== null) errors.push('AccountInUse')
    if (errors.length > 0) return errors
    target.batch = this.batches.length
    at(this.projects, target.project).batches += 1
    this.batches.push({
      claim,
      issued: 0n,
      accepted: 0n,
      buffer: 0n,
      retired: 0n,
      destroyed: 0n,
      nextSerial: 1n,
      ranges: [],
      held: new Map(),
    })
    return []
  }

  issueBatch(batch: number, owner: string, now: bigint): string[] {
    const target = at(this.batches, batch)
    const claim = at(this.claims, target.claim)
    if (claim.status === 'issued') return ['BatchAlreadyIssued']
    if (now < claim.challengeEnds) return ['ChallengePeriodOpen']
    claim.status = 'issued'
    target.issued = claim.accepted
    target.accepted = claim.accepted
    target.buffer = (claim.accepted * this.methodology.bufferBps + 9_999n) / 10_000n
    target.held.set(owner, target.issued - target.buffer)
    this.free(claim)
    const project = at(this.projects, claim.project)
    project.issued += target.issued
    const accepted = claim.verdicts.filter((row) => row.accepts).map((row) => row.organization)
    for (const organization of project.streaks.keys())
      if (!accepted.includes(organization)) project.streaks.delete(organization)
    if (claim.period.end > project.issuedThrough) project.issuedThrough = claim.period.end
    return []
  }

  retire(batch: number, holder: string, amount: bigint): string[] {
    const target = at(this.batches, batch)
    const errors: string[] = []
    if (target.issued === 0n) errors.push('BatchNotActive')
    if (amount === 0n) errors.push('QuantityIsZero')
    if (amount > this.held(batch, holder)) errors.push('InsufficientCredits')
    if (errors.length > 0) return errors
    this.move(target, holder, -amount)
    target.retired += amount
    target.ranges.push({ first: target.nextSerial, amount })
    target.nextSerial += amount
    return []
  }

  /** A transfer between wallets, by the token program alone. */
  transfer(batch: number, from: string, to: string, amount: bigint): void {
    this.move(at(this.batches, batch), from, -amount)
    this.move(at(this.batches, batch), to, amount)
  }

  /** A holder burns credits by the token program, around this program. */
  burn(batch: number, holder: string, amount: bigint): void {
    this.move(at(this.batches, batch), holder, -amount)
    at(this.batches, batch).destroyed += amount
  }

  held(batch: number, holder: string): bigint {
    return at(this.batches, batch).held.get(holder) ?? 0n
  }

  private move(batch: ModelBatch, holder: string, change: bigint): void {
    batch.held.set(holder, (batch.held.get(holder) ?? 0n) + change)
  }

  private free(claim: ModelClaim): void {
    const project = at(this.projects, claim.project)
    project.open = project.open.filter((period) => period !== claim.period)
  }
}

/** The row, or an error that names the fault of the test itself. */
export function at<T>(rows: readonly T[], index: number): T {
  const row = rows[index]
  if (row === undefined) throw new Error(`The model has no row ${index}`)
  return row
}

function yearOf(unix: bigint): number {
  return new Date(Number(unix) * 1000).getUTCFullYear()
}
