import type { DeliveryStatus, DisputeStatus } from '../../packages/sdk/src/enums.ts'
import { byPayee, inDelivery, type ModelMilestone, type ModelProposal } from './model-proposals.ts'
import { at, type Names, type RegistryModel } from './model-registry.ts'
import type { SharesModel } from './model-shares.ts'
import { DAY } from './values.ts'

export interface ModelDelivery {
  proposal: ModelProposal
  milestone: number
  revision: number
  status: DeliveryStatus
  waitsUntil: bigint
  challengeEnds: bigint
  rows: { organization: number; person: string; accepts: boolean }[]
  /** Who objected and when it is decided; null: nobody does now. */
  objection: ModelObjection | null
  /** Everyone who ever objected. */
  objectors: Set<string>
}

export interface ModelObjection {
  by: string
  status: DisputeStatus
  decideBy: bigint
  left: bigint
}

export interface Review {
  /** Number of the verifier, and who signs. */
  by: number
  person: string
  accepts: boolean
  declared: boolean
}

const REVIEW_TERM = 45n * DAY
const RESUBMISSION_TERM = 30n * DAY
const MAX_REVISIONS = 8
const MAX_REVIEWS = 9

export const isOpen = ({ status }: ModelMilestone): boolean => status === 'planned' || status === 'rejected'

export function submit(
  credits: SharesModel,
  proposal: ModelProposal,
  actor: string,
  input: { milestone: number; revision: number; evidence: string },
): { errors: Names; delivery: ModelDelivery | null } {
  const { registry } = credits
  const row = at(proposal.milestones, input.milestone)
  const errors = [
    ...byPayee(proposal, registry, actor),
    ...registry.active(proposal.organization),
    ...inDelivery(proposal),
  ]
  if (!isOpen(row)) errors.push('MilestoneNotOpen')
  if (row.kind !== 'delivery') errors.push('MilestoneNeedsCredits')
  if (registry.now >= row.dueAt) errors.push('MilestoneOverdue')
  if (row.revision >= MAX_REVISIONS) errors.push('TooManyRevisions')
  if (input.revision !== row.revision + 1) errors.push('RevisionMismatch', 'AccountInUse')
  if (credits.usedEvidence.has(input.evidence)) errors.push('EvidenceAlreadyUsed')
  if (errors.length > 0) return { errors, delivery: null }
  credits.usedEvidence.add(input.evidence)
  row.revision += 1
  row.status = 'submitted'
  proposal.status = 'in-delivery'
  const { milestone, revision } = input
  const delivery: ModelDelivery = {
    ...{ proposal, milestone, revision, status: 'submitted', waitsUntil: registry.now + REVIEW_TERM },
    ...{ challengeEnds: 0n, rows: [], objection: null, objectors: new Set() },
  }
  return { errors, delivery }
}

/** What keeps a verifier from judging what the payee delivers and spends: law 6 and its accreditation. */
export function reviewer(credits: SharesModel, proposal: ModelProposal, review: Review): Names {
  const { registry } = credits
  const project = at(credits.projects, proposal.project)
  const verifier = at(registry.verifiers, review.by)
  const { organization } = verifier
  const errors = [...registry.active(organization)]
  if (review.person !== verifier.person) errors.push('NotVerifier')
  if (!review.declared) errors.push('DeclarationMissing')
  if (verifier.status === 'suspended') errors.push('VerifierSuspended')
  if (verifier.status === 'revoked') errors.push('VerifierRevoked')
  if (registry.now < verifier.from || registry.now >= verifier.until) errors.push('VerifierExpired')
  if (!verifier.scope.includes(project.methodology)) errors.push('VerifierOutOfScope')
  const side = [
    ...[proposal.proposer, proposal.authority, proposal.payee],
    ...[project.owner, project.payee, project.proposer],
  ]
  const { authority } = at(registry.organizations, organization)
  const own = organization === proposal.organization || organization === project.organization
  if (own || side.includes(review.person) || side.includes(authority)) errors.push('ReviewerOnReceivingSide')
  return errors
}

export function review(credits: SharesModel, delivery: ModelDelivery, input: Review): Names {
  const { proposal } = delivery
  const { now, verifiers } = credits.registry
  const { organization } = at(verifiers, input.by)
  const errors = reviewer(credits, proposal, input)
  if (delivery.status !== 'submitted') errors.push('DeliveryNotUnderReview')
  if (now >= delivery.waitsUntil) errors.push('DeliveryReviewOver')
  const again = delivery.rows.some((row) => row.organization === organization || row.person === input.person)
  if (again || delivery.rows.length === MAX_REVIEWS) errors.push('AlreadyReviewed')
  if (errors.length > 0) return errors
  delivery.rows.push({ organization, person: input.person, accepts: input.accepts })
  const accepting = delivery.rows.filter((row) => row.accepts).length
  if (accepting >= proposal.rules.reviewers) {
    delivery.status = 'accepted'
    delivery.challengeEnds = now + proposal.rules.challengePeriod
    delivery.waitsUntil = 0n
    accept(delivery)
  } else if (delivery.rows.length - accepting >= proposal.rules.reviewers) end(delivery, 'rejected', now)
  return []
}

function accept({ proposal, milestone, challengeEnds }: ModelDelivery): void {
  Object.assign(at(proposal.milestones, milestone), { status: 'accepted', payableAt: challengeEnds })
}

/** It does not stand: the milestone has time for another revision. */
function end(delivery: ModelDelivery, status: DeliveryStatus, now: bigint): void {
  Object.assign(delivery, { status, waitsUntil: 0n, challengeEnds: 0n, objection: null })
  const row = at(delivery.proposal.milestones, delivery.milestone)
  const again = now + RESUBMISSION_TERM
  Object.assign(row, { status: 'rejected', payableAt: 0n, dueAt: again > row.dueAt ? again : row.dueAt })
}

export function lapse(delivery: ModelDelivery, now: bigint): Names {
  const errors: Names = delivery.status === 'submitted' ? [] : ['DeliveryNotUnderReview']
  if (now < delivery.waitsUntil) errors.push('DeliveryReviewNotOver')
  if (errors.length === 0) end(delivery, 'lapsed', now)
  return errors
}

export function object(registry: RegistryModel, delivery: ModelDelivery, by: string): Names {
  const { now, parameters } = registry
  const errors: Names = delivery.status === 'accepted' ? [] : ['DeliveryNotAccepted']
  const row = at(delivery.proposal.milestones, delivery.milestone)
  if (row.status !== 'accepted') errors.push('DeliveryNotAccepted')
  if (now >= delivery.challengeEnds) errors.push('ObjectionPeriodOver')
  if (delivery.objectors.has(by)) errors.push('AccountInUse')
  if (errors.length > 0) return errors
  const decideBy = now + parameters.decisionTerm
  delivery.objection = { by, status: 'open', decideBy, left: delivery.challengeEnds - now }
  delivery.objectors.add(by)
  Object.assign(delivery, { status: 'disputed', waitsUntil: decideBy })
  row.status = 'disputed'
  return []
}

export interface Decision {
  outcome: Exclude<DisputeStatus, 'open'>
  abusive: boolean
}

export function decide(
  registry: RegistryModel,
  delivery: ModelDelivery,
  objection: ModelObjection,
  actor: string,
  { outcome, abusive }: Decision,
): Names {
  const { now } = registry
  const errors: Names = []
  if (outcome === 'lapsed' && now < objection.decideBy) errors.push('ObjectionNotLapsed')
  if (outcome !== 'lapsed') errors.push(...registry.bySteward(actor))
  if (abusive && outcome !== 'upheld') errors.push('OutcomeInvalid')
  if (objection.status !== 'open' || delivery.objection !== objection) errors.push('DeliveryNotDisputed')
  if (errors.length > 0) return errors
  objection.status = outcome
  if (outcome === 'upheld') {
    Object.assign(delivery, { status: 'accepted', waitsUntil: 0n, objection: null })
    delivery.challengeEnds = now + objection.left
    accept(delivery)
  } else end(delivery, outcome, now)
  return []
}

/** @param batch its number. */
export function meet(
  credits: SharesModel,
  proposal: ModelProposal,
  actor: string,
  milestone: number,
  batch: number,
): Names {
  const { registry } = credits
  const row = at(proposal.milestones, milestone)
  const { status, issued, claim } = at(credits.batches, batch)
  const errors = [...byPayee(proposal, registry, actor), ...inDelivery(proposal)]
  const fits = at(credits.claims, claim).project === proposal.project && status === 'active'
  const since = (credits.issuedAt.get(batch) ?? 0n) >= proposal.approvedAt
  if (!fits || !since || row.kind !== 'credits' || issued < row.quantity) errors.push('BatchDoesNotMeet')
  if (!isOpen(row)) errors.push('MilestoneNotOpen')
  if (registry.now >= row.dueAt) errors.push('MilestoneOverdue')
  if (credits.met.has(batch)) errors.push('EvidenceAlreadyUsed')
  if (errors.length > 0) return errors
  credits.met.add(batch)
  Object.assign(row, { status: 'accepted', payableAt: registry.now })
  proposal.status = 'in-delivery'
  return []
}
