import type { BatchStatus, CancellationReason, LetterKind } from '../../packages/sdk/src/enums.ts'
import { ClaimsModel, counted } from './model-claims.ts'
import type { ModelClaim } from './model-projects.ts'
import type { ModelProposal } from './model-proposals.ts'
import { at, type Names } from './model-registry.ts'

export interface ModelBatch {
  claim: number
  status: BatchStatus
  statusBefore: BatchStatus | null
  issued: bigint
  buffer: bigint
  bufferCancelled: bigint
  retired: bigint
  retirements: bigint
  cancelled: bigint
  settled: bigint
  /** Burned around the program and not settled. */
  destroyed: bigint
  adjusted: bigint
  nextSerial: bigint
  suspendedUntil: bigint
  suspensionEndedAt: bigint
  authorizedBy: number | null
  held: Map<string, bigint>
}

export interface ModelReversal {
  batch: number
  kind: 'loss' | 'invalidation'
  status: 'open' | 'covered' | 'partly-covered'
  amount: bigint
  covered: bigint
  cover: number[]
  next: number
}

export interface ModelCancellation {
  batch: number
  holder: string
  reason: CancellationReason
  amount: bigint
  ofInvalidated: boolean
  applied: boolean
}

const NOTHING = {
  buffer: 0n,
  bufferCancelled: 0n,
  retired: 0n,
  retirements: 0n,
  cancelled: 0n,
  settled: 0n,
  destroyed: 0n,
  adjusted: 0n,
}

/** What the program must do with batches and what becomes of their credits. */
export class BatchesModel extends ClaimsModel {
  readonly batches: ModelBatch[] = []
  readonly reversals: ModelReversal[] = []
  readonly cancellations: ModelCancellation[] = []

  openBatch(index: number): Names {
    const claim = at(this.claims, index)
    const project = at(this.projects, claim.project)
    const errors = this.registry.running('issuance')
    if (project.status !== 'registered') errors.push('ProjectNotActive')
    if (claim.status !== 'verified' && claim.status !== 'upheld') errors.push('ClaimNotVerified')
    if (claim.batch !== null) errors.push('AccountInUse')
    if (errors.length > 0) return errors
    claim.batch = this.batches.length
    project.batches += 1
    this.batches.push({
      ...{ claim: index, status: 'open', statusBefore: null, issued: 0n, nextSerial: 1n, ...NOTHING },
      ...{ suspendedUntil: 0n, suspensionEndedAt: 0n, authorizedBy: null, held: new Map() },
    })
    return []
  }

  /** @param shared the account of the contributors' shares is given. */
  issue(index: number, shared = false): Names {
    const batch = at(this.batches, index)
    const claim = at(this.claims, batch.claim)
    const project = at(this.projects, claim.project)
    const errors = this.registry.running('issuance')
    if (project.status !== 'registered') errors.push('ProjectNotActive')
    if (at(this.registry.organizations, project.organization).owing > 0) errors.push('DeveloperOwesCredits')
    if (batch.status === 'suspended') errors.push('BatchSuspended')
    if (batch.status !== 'open') errors.push('BatchAlreadyIssued')
    if (claim.status !== 'verified' && claim.status !== 'upheld') errors.push('ClaimNotVerified')
    if (this.registry.now < claim.challengeEnds) errors.push('ChallengePeriodOpen')
    const { bufferBps } = at(this.registry.methodologies, project.methodology)
    const buffer = (claim.accepted * bufferBps + 9_999n) / 10_000n
    const shares = this.sharesOf(index, claim.accepted - buffer)
    const toFund = shares.reduce((sum, { amount }) => sum + amount, 0n)
    if (toFund > 0n && !shared) errors.push('ShareVaultMissing')
    if (errors.length > 0) return errors
    claim.status = 'issued'
    batch.status = 'active'
    batch.issued = claim.accepted
    batch.buffer = buffer
    this.keepShares(index, claim.accepted - buffer)
    this.move(batch, project.owner, batch.issued - batch.buffer - toFund)
    this.free(claim)
    project.issued += batch.issued
    if (claim.period.end > project.issuedThrough) project.issuedThrough = claim.period.end
    const accepting = counted(claim, 'accept').map((row) => row.organization)
    for (const each of project.streaks.keys()) if (!accepting.includes(each)) project.streaks.delete(each)
    return []
  }

  /** No pause is asked: law 8. */
  retire(holder: string, index: number, amount: bigint): Names {
    const batch = at(this.batches, index)
    const errors = [...this.usable(batch), ...this.has(batch, holder, amount)]
    if (errors.length > 0) return errors
    batch.retired += this.pass(batch, holder, amount)
    batch.retirements += 1n
    return []
  }

  cancel(holder: string, index: number, amount: bigint, reason: CancellationReason): Names {
    const batch = at(this.batches, index)
    const ofInvalidated = batch.status === 'invalidated'
    const errors = [...(ofInvalidated ? [] : this.usable(batch)), ...this.has(batch, holder, amount)]
    if (errors.length > 0) return errors
    batch.cancelled += this.pass(batch, holder, amount)
    this.cancellations.push({ batch: index, holder, reason, amount, ofInvalidated, applied: false })
    return []
  }

  settle(index: number): Names {
    const batch = at(this.batches, index)
    const errors: Names = []
    if (batch.status === 'open') errors.push('BatchNotActive')
    if (batch.destroyed === 0n) errors.push('NothingToSettle')
    if (errors.length > 0) return errors
    batch.settled += batch.destroyed
    batch.nextSerial += batch.destroyed
    batch.destroyed = 0n
    return []
  }

  suspend(actor: string, index: number): Names {
    const batch = at(this.batches, index)
    const { steward, now, parameters } = this.registry
    const errors = [...this.registry.byStewardOrGuardian(actor, true), ...this.usable(batch)]
    const recently =
      batch.suspensionEndedAt !== 0n && now < batch.suspensionEndedAt + parameters.suspensionTerm
    if (actor !== steward && recently) errors.push('SuspendedRecently')
    if (errors.length === 0) this.stop(batch)
    return errors
  }

  endSuspension(actor: string, index: number): Names {
    const batch = at(this.batches, index)
    const errors: Names = []
    if (actor !== this.registry.steward && this.registry.now < batch.suspendedUntil)
      errors.push('SuspensionNotOver')
    if (batch.status !== 'suspended' || batch.statusBefore === null) return [...errors, 'BatchNotSuspended']
    if (errors.length > 0) return errors
    batch.status = batch.statusBefore
    this.resume(batch)
    return []
  }

  reverse(actor: string, index: number, kind: ModelReversal['kind'], amount: bigint, cover: number[]): Names {
    const batch = at(this.batches, index)
    const claim = at(this.claims, batch.claim)
    const project = at(this.projects, claim.project)
    const errors = this.registry.bySteward(actor)
    if (amount === 0n || amount > batch.issued) errors.push('ReversalInvalid')
    if (kind === 'loss' && !at(this.registry.methodologies, project.methodology).storage) {
      errors.push('BatchHoldsNoStorage')
    }
    if (batch.status === 'open' || batch.status === 'invalidated') errors.push('BatchNotActive')
    const open = cover.some((each) => each !== index && at(this.batches, each).status === 'open')
    const sound = new Set(cover).size === cover.length && (kind === 'loss') === cover.length > 0
    if (open || !sound) errors.push('CoverOrderInvalid')
    if (errors.length > 0) return errors
    if (batch.status === 'suspended') this.resume(batch)
    batch.status = kind === 'loss' ? 'reversed' : 'invalidated'
    if (kind === 'invalidation') at(this.registry.organizations, project.organization).owing += 1
    this.reversals.push({ batch: index, kind, status: 'open', amount, covered: 0n, cover, next: 0 })
    return []
  }

  draw(index: number, from: number): Names {
    const reversal = at(this.reversals, index)
    const batch = at(this.batches, from)
    const errors: Names = []
    if (reversal.status !== 'open') errors.push('ReversalClosed', 'CoverOutOfOrder')
    if (reversal.cover[reversal.next] !== from) errors.push('CoverOutOfOrder')
    if (errors.length > 0) return errors
    const wanted = reversal.amount - reversal.covered
    const amount = wanted < batch.buffer ? wanted : batch.buffer
    batch.buffer -= amount
    batch.bufferCancelled += amount
    reversal.covered += amount
    reversal.next += 1
    if (reversal.covered === reversal.amount) reversal.status = 'covered'
    else if (reversal.next === reversal.cover.length) reversal.status = 'partly-covered'
    return []
  }

  /** @param cancellation whose credits make good for the reversal. */
  compensate(cancellation: number, index: number): Names {
    const given = at(this.cancellations, cancellation)
    const reversal = at(this.reversals, index)
    const errors: Names = []
    if (given.reason !== 'compensation' || given.applied) errors.push('CancellationNotApplicable')
    if (given.ofInvalidated && given.batch !== reversal.batch) errors.push('CancellationNotApplicable')
    if (reversal.kind !== 'invalidation') errors.push('CancellationNotApplicable')
    if (reversal.status !== 'open') errors.push('ReversalClosed')
    if (errors.length > 0) return errors
    given.applied = true
    reversal.covered += given.amount
    if (reversal.covered < reversal.amount) return []
    reversal.covered = reversal.amount
    reversal.status = 'covered'
    const claim = at(this.claims, at(this.batches, reversal.batch).claim)
    at(this.registry.organizations, at(this.projects, claim.project).organization).owing -= 1
    return []
  }

  release(actor: string, index: number, amount: bigint): Names {
    const batch = at(this.batches, index)
    const project = at(this.projects, at(this.claims, batch.claim).project)
    const errors = [...this.registry.bySteward(actor), ...this.usable(batch)]
    if (this.registry.now < project.crediting.end) errors.push('BufferNotAtTerm')
    if (amount === 0n || amount > batch.buffer) errors.push('InsufficientCredits')
    if (errors.length > 0) return errors
    batch.buffer -= amount
    this.move(batch, project.owner, amount)
    return []
  }

  signLetter(actor: string, organization: number, index: number, kind: LetterKind, amount: bigint): Names {
    const batch = at(this.batches, index)
    const errors = [...this.registry.byAuthority(actor, organization), ...this.registry.active(organization)]
    if (!this.registry.has(organization, 'authority')) errors.push('OrganizationIsNotAuthority')
    if (batch.status === 'open') errors.push('BatchNotActive')
    if (kind === 'authorization' && batch.authorizedBy !== null) errors.push('AlreadyAuthorized')
    if (kind !== 'authorization' && batch.authorizedBy !== organization) errors.push('NotAuthorized')
    const tooMuch = batch.adjusted + amount > batch.issued
    if (kind === 'adjustment' && (amount === 0n || tooMuch)) errors.push('LetterMalformed')
    if (errors.length > 0) return errors
    if (kind === 'adjustment') batch.adjusted += amount
    else batch.authorizedBy = kind === 'authorization' ? organization : null
    return []
  }

  /** What of a quantity is the contributors' of funds; none without them. */
  protected sharesOf(_index: number, _quantity: bigint): { proposal: ModelProposal; amount: bigint }[] {
    return []
  }

  protected keepShares(_index: number, _quantity: bigint): void {}

  /** A transfer, or to nobody a burning, by the token program alone. */
  around(index: number, from: string, to: string | null, amount: bigint): void {
    const batch = at(this.batches, index)
    this.move(batch, from, -amount)
    if (to === null) batch.destroyed += amount
    else this.move(batch, to, amount)
  }

  held(index: number, holder: string): bigint {
    return at(this.batches, index).held.get(holder) ?? 0n
  }

  protected override stopIssued(claim: ModelClaim): void {
    const batch = claim.batch === null ? null : at(this.batches, claim.batch)
    if (batch?.status === 'active' || batch?.status === 'reversed') this.stop(batch)
  }

  private stop(batch: ModelBatch): void {
    batch.statusBefore = batch.status
    batch.status = 'suspended'
    batch.suspendedUntil = this.registry.now + this.registry.parameters.suspensionTerm
  }

  private resume(batch: ModelBatch): void {
    batch.statusBefore = null
    batch.suspendedUntil = 0n
    batch.suspensionEndedAt = this.registry.now
  }

  private usable(batch: ModelBatch): Names {
    if (batch.status === 'active' || batch.status === 'reversed') return []
    return [batch.status === 'suspended' ? 'BatchSuspended' : 'BatchNotActive']
  }

  private has(batch: ModelBatch, holder: string, amount: bigint): Names {
    const errors: Names = amount === 0n ? ['QuantityIsZero'] : []
    if (amount > (batch.held.get(holder) ?? 0n)) errors.push('InsufficientCredits')
    return errors
  }

  private pass(batch: ModelBatch, holder: string, amount: bigint): bigint {
    this.move(batch, holder, -amount)
    batch.nextSerial += amount
    return amount
  }

  protected move(batch: ModelBatch, holder: string, change: bigint): void {
    batch.held.set(holder, (batch.held.get(holder) ?? 0n) + change)
  }
}
