import { ProjectsModel, type ModelClaim, type ModelPeriod, type ModelProject } from './model-projects.ts'
import type { ModelProposal } from './model-proposals.ts'
import { at, type Names } from './model-registry.ts'

export interface ModelDispute {
  claim: number
  by: string
  revision: number
  open: boolean
  decideBy: bigint
  challengeLeft: bigint
}

interface Statement {
  verdict: 'accept' | 'reject' | 'changes'
  quantity: bigint
  explained: boolean
  declared: boolean
}

const MAX_OPEN = 4
const MAX_ROWS = 8
const MAX_STREAKS = 8
const LONGEST_REVIEW = 365n * 86_400n
const YEAR = 31_557_600n

/** What the program must do with claims, attestations and disputes. */
export class ClaimsModel extends ProjectsModel {
  readonly claims: ModelClaim[] = []
  readonly disputes: ModelDispute[] = []
  readonly usedEvidence = new Set<string>()
  /** Claims and revisions for which an attestation of an organization exists. */
  private readonly attestations = new Set<string>()

  /** @param proposals those that the claim names as having paid for it. */
  submit(
    actor: string,
    index: number,
    period: ModelPeriod,
    quantity: bigint,
    evidence: string,
    proposals: readonly ModelProposal[] = [],
  ): Names {
    const { registry } = this
    const project = at(this.projects, index)
    const { start, end } = period
    const errors = [...registry.running('claims'), ...registry.active(project.organization)]
    errors.push(...this.named(index, start, proposals))
    if (project.status !== 'registered') errors.push('ProjectNotActive')
    if (actor !== project.owner) errors.push('NotProjectOwner')
    if (quantity === 0n) errors.push('QuantityIsZero')
    if (start >= end) errors.push('PeriodInvalid')
    if (end > registry.now) errors.push('PeriodInFuture')
    if (start < end && yearOf(start) !== yearOf(end - 1n)) errors.push('PeriodCrossesYears')
    if (start < project.crediting.start || end > project.crediting.end) errors.push('PeriodOutsideCrediting')
    const overlaps = project.open.some((other) => start < other.end && other.start < end)
    if (start < project.issuedThrough || overlaps) errors.push('PeriodOverlaps')
    if (project.open.length === MAX_OPEN) errors.push('TooManyOpenClaims')
    if (this.usedEvidence.has(evidence)) errors.push('EvidenceAlreadyUsed')
    if (errors.length > 0) return errors
    project.open.push(period)
    project.claims += 1
    this.usedEvidence.add(evidence)
    this.claims.push({
      ...{ project: index, number: project.claims, period, quantity, revision: 1, status: 'submitted' },
      ...{ owner: actor, rows: [], accepted: 0n, challengeEnds: 0n, dispute: null, batch: null },
      waitsUntil: registry.now + this.reviewTerm(project),
    })
    return []
  }

  resubmit(actor: string, index: number, quantity: bigint, evidence: string): Names {
    const claim = at(this.claims, index)
    const project = at(this.projects, claim.project)
    const errors = this.registry.running('claims')
    if (project.status !== 'registered') errors.push('ProjectNotActive')
    if (actor !== project.owner) errors.push('NotProjectOwner')
    if (claim.status !== 'changes-requested') errors.push('ChangesNotRequested')
    if (quantity === 0n) errors.push('QuantityIsZero')
    if (this.usedEvidence.has(evidence)) errors.push('EvidenceAlreadyUsed')
    if (errors.length > 0) return errors
    this.usedEvidence.add(evidence)
    claim.revision += 1
    claim.quantity = quantity
    claim.rows = []
    claim.status = 'submitted'
    claim.waitsUntil = this.registry.now + this.reviewTerm(project)
    return []
  }

  withdraw(actor: string, index: number): Names {
    const claim = at(this.claims, index)
    const errors: Names = []
    const early = this.registry.now < claim.waitsUntil
    if (!['submitted', 'changes-requested'].includes(claim.status)) errors.push('ClaimNotWithdrawable')
    if (actor !== at(this.projects, claim.project).owner && early) errors.push('NotProjectOwner')
    if (errors.length > 0) return errors
    claim.status = 'withdrawn'
    claim.waitsUntil = 0n
    this.free(claim)
    return []
  }

  attest(index: number, by: number, statement: Statement): Names {
    const { registry } = this
    const claim = at(this.claims, index)
    const project = at(this.projects, claim.project)
    const verifier = at(registry.verifiers, by)
    const { organization } = verifier
    const { verdict, quantity } = statement
    const errors = [...registry.running('attestations'), ...registry.active(organization)]
    if (claim.status !== 'submitted') errors.push('ClaimNotUnderReview')
    if (registry.now >= claim.waitsUntil) errors.push('ReviewPeriodOver')
    if (verifier.status === 'suspended') errors.push('VerifierSuspended')
    if (verifier.status === 'revoked') errors.push('VerifierRevoked')
    if (registry.now < verifier.from || registry.now >= verifier.until) errors.push('VerifierExpired')
    if (!verifier.scope.includes(project.methodology)) errors.push('VerifierOutOfScope')
    if (this.isReceiving(claim, organization, verifier.person)) errors.push('VerifierOnReceivingSide')
    if (claim.number === 1 && organization === project.validator) errors.push('ValidatorVerifiesFirstClaim')
    const fits = verdict === 'accept' ? quantity > 0n && quantity <= claim.quantity : quantity === 0n
    if (!fits) errors.push('AttestedQuantityInvalid')
    if (!statement.declared) errors.push('DeclarationMissing')
    if (quantity > expectedOf(project, claim.period) && !statement.explained)
      errors.push('ExcessNotExplained')
    const key = `${index} ${claim.revision} ${organization}`
    if (this.attestations.has(key)) errors.push('AccountInUse', 'OrganizationAlreadyAttested')
    if (claim.rows.length === MAX_ROWS) errors.push('TooManyAttestations')
    const streak = streakWith(project, organization, claim.number)
    const tooMany = streak.length > registry.parameters.consecutiveClaims
    if (verdict === 'accept' && tooMany) errors.push('TooManyConsecutiveClaims')
    if (errors.length > 0) return errors
    this.attestations.add(key)
    claim.rows.push({ organization, verdict, quantity, revoked: false })
    if (verdict === 'accept') keepStreak(project, organization, streak)
    this.decide(claim, project, verdict)
    return []
  }

  private decide(claim: ModelClaim, project: ModelProject, verdict: Statement['verdict']): void {
    const { now, parameters, methodologies } = this.registry
    const { quorum, challengePeriod } = at(methodologies, project.methodology)
    if (verdict === 'changes') {
      claim.status = 'changes-requested'
      claim.waitsUntil = now + parameters.responseTerm
    } else if (counted(claim, 'accept').length >= quorum) {
      claim.status = 'verified'
      claim.accepted = smallest(claim)
      claim.waitsUntil = 0n
      claim.challengeEnds = now + challengePeriod
    } else if (counted(claim, 'reject').length >= quorum) {
      claim.status = 'rejected'
      claim.waitsUntil = 0n
      this.free(claim)
    }
  }

  /** True where the quorum of an issued claim no longer stands. */
  protected brokenBy(claim: ModelClaim, organization: number): boolean {
    const left = counted(claim, 'accept').filter((row) => row.organization !== organization)
    return left.length < this.quorumOf(claim)
  }

  revoke(actor: string, index: number, organization: number, revision: number): Names {
    const claim = at(this.claims, index)
    const authority = at(this.registry.organizations, organization).authority
    const errors: Names = []
    const row = claim.rows.find((each) => each.organization === organization && !each.revoked)
    if (![authority, this.registry.steward].includes(actor)) errors.push('NotOrganizationAuthority')
    if (revision !== claim.revision || row === undefined) errors.push('AttestationRevoked')
    if (errors.length > 0 || row === undefined) return errors
    const broken = this.brokenBy(claim, organization)
    row.revoked = true
    this.recount(claim)
    if (broken && claim.status === 'issued') this.stopIssued(claim)
    return []
  }

  /** What becomes of the batch of a claim without a quorum; the batches know. */
  protected stopIssued(_claim: ModelClaim): void {}

  private recount(claim: ModelClaim): void {
    if (claim.status !== 'verified' && claim.status !== 'upheld') return
    claim.accepted = smallest(claim)
    if (counted(claim, 'accept').length >= this.quorumOf(claim)) return
    claim.status = 'submitted'
    claim.accepted = 0n
    claim.challengeEnds = 0n
    claim.waitsUntil = this.registry.now + this.registry.parameters.responseTerm
  }

  dispute(by: string, index: number): Names {
    const claim = at(this.claims, index)
    const { now, parameters } = this.registry
    const errors: Names = []
    if (claim.status !== 'verified' && claim.status !== 'upheld') errors.push('ClaimNotVerified')
    if (now >= claim.challengeEnds) errors.push('ChallengePeriodOver')
    const again = this.disputes.some(
      (other) => other.claim === index && other.by === by && other.revision === claim.revision,
    )
    if (again) errors.push('AccountInUse')
    if (errors.length > 0) return errors
    const decideBy = now + parameters.decisionTerm
    claim.dispute = this.disputes.length
    claim.status = 'disputed'
    claim.waitsUntil = decideBy
    const challengeLeft = claim.challengeEnds - now
    this.disputes.push({ claim: index, by, revision: claim.revision, open: true, decideBy, challengeLeft })
    return []
  }

  decideDispute(
    actor: string,
    index: number,
    outcome: 'upheld' | 'reversed' | 'lapsed',
    abusive: boolean,
  ): Names {
    const { now, parameters } = this.registry
    const dispute = at(this.disputes, index)
    const claim = at(this.claims, dispute.claim)
    const errors: Names = outcome === 'lapsed' ? [] : this.registry.bySteward(actor)
    if (outcome === 'lapsed' && now < dispute.decideBy) errors.push('DisputeNotLapsed')
    if (abusive && outcome !== 'upheld') errors.push('OutcomeInvalid')
    if (!dispute.open) errors.push('ClaimNotDisputed', 'CreditAccountMismatch')
    if (errors.length > 0) return errors
    dispute.open = false
    claim.dispute = null
    claim.waitsUntil = 0n
    if (outcome === 'upheld') {
      claim.status = 'upheld'
      claim.challengeEnds = now + dispute.challengeLeft
      this.recount(claim)
    } else if (outcome === 'reversed') {
      claim.status = 'reversed'
      this.free(claim)
    } else {
      claim.status = 'changes-requested'
      claim.accepted = 0n
      claim.challengeEnds = 0n
      claim.waitsUntil = now + parameters.responseTerm
    }
    return []
  }

  /** Nobody of the receiving side, as a person or through an organization. */
  private isReceiving(claim: ModelClaim, organization: number, person: string): boolean {
    const { owner, proposer, payee, ...project } = at(this.projects, claim.project)
    const side = [claim.owner, owner, proposer, payee]
    const { authority } = at(this.registry.organizations, organization)
    const own =
      organization === project.organization || this.isPaid(claim.project, organization, [person, authority])
    return own || side.includes(person) || side.includes(authority)
  }

  /** What refuses a claim that names these proposals; funds know more. */
  protected named(_project: number, _start: bigint, _proposals: readonly ModelProposal[]): Names {
    return []
  }

  /** True where a fund pays this organization or one of these persons for the project. */
  protected isPaid(_project: number, _organization: number, _persons: string[]): boolean {
    return false
  }

  protected quorumOf(claim: ModelClaim): number {
    return at(this.registry.methodologies, at(this.projects, claim.project).methodology).quorum
  }

  private reviewTerm(project: ModelProject): bigint {
    return at(this.registry.methodologies, project.methodology).reviewPeriod || LONGEST_REVIEW
  }

  protected free(claim: ModelClaim): void {
    const project = at(this.projects, claim.project)
    project.open = project.open.filter((period) => period !== claim.period)
  }
}

/** The rows of a verdict that count. */
export function counted(claim: ModelClaim, verdict: Statement['verdict']) {
  return claim.rows.filter((row) => row.verdict === verdict && !row.revoked)
}

function smallest(claim: ModelClaim): bigint {
  const quantities = counted(claim, 'accept').map((row) => row.quantity)
  return quantities.length === 0 ? 0n : quantities.reduce((a, b) => (b < a ? b : a))
}

function streakWith(project: ModelProject, organization: number, claim: number) {
  const { claims, length } = project.streaks.get(organization) ?? { claims: [], length: 0 }
  if (claims.includes(claim)) return { claims, length }
  return { claims: [claim, ...claims].slice(0, MAX_OPEN), length: length + 1 }
}

/** A project has eight rows; the histories have no more organizations that verify. */
function keepStreak(
  project: ModelProject,
  organization: number,
  streak: { claims: number[]; length: number },
): void {
  if (!project.streaks.has(organization) && project.streaks.size === MAX_STREAKS) {
    throw new Error('Let at most eight organizations verify in a history')
  }
  project.streaks.set(organization, streak)
}

function expectedOf(project: ModelProject, { start, end }: ModelPeriod): bigint {
  return (project.expectedYearly * (end - start) + YEAR - 1n) / YEAR
}

function yearOf(unix: bigint): number {
  return new Date(Number(unix) * 1000).getUTCFullYear()
}
