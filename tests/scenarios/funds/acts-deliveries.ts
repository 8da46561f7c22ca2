import * as calls from '../../support/calls/deliveries.ts'
import * as model from '../../support/model-deliveries.ts'
import { isInDelivery, type ModelMilestone } from '../../support/model-proposals.ts'
import { at } from '../../support/model-registry.ts'
import { text } from '../../support/read.ts'
import { hashOf } from '../../support/values.ts'
import { by } from '../lives/life.ts'
import { watchDelivery, watchObjection } from './check-proposals.ts'
import { carry, judge } from './motions.ts'
import type { DeliveryRow, FundLife, ProposalRow } from './fund-life.ts'

/** Proofs of delivery, what reviewers say of them, and who objects. */
export const DELIVERY_ACTS: [number, (life: FundLife) => void][] = [
  [14, submit],
  [30, review],
  [5, lapse],
  [2, dispute],
  [6, decide],
  [8, meet],
]

/** Whoever acts for the payee, as a person or as its organization; now and then a stranger. */
export function payeeSide(life: FundLife, row: ProposalRow): string {
  const { authority } = at(life.registry.organizations, row.model.organization)
  return life.mostly(life.chance.percent(75) ? row.model.payee : authority)
}

/** A proposal with a milestone that fits, mostly. */
function milestoneOf(life: FundLife, fits: (milestone: ModelMilestone) => boolean) {
  const row = life.choose(
    life.proposals,
    (each) => isInDelivery(each.model) && each.model.milestones.some(fits),
  )
  if (row === null) return null
  const milestone = life.chance.index(row.model.milestones, fits)
  return milestone === null ? null : { row, milestone }
}

function submit(life: FundLife): void {
  const { chance, chain } = life
  const { now } = chain
  const found = milestoneOf(
    life,
    (each) => each.kind === 'delivery' && model.isOpen(each) && now < each.dueAt,
  )
  if (found === null) return
  const { row, milestone } = found
  const next = at(row.model.milestones, milestone).revision + 1
  const revision = chance.percent(96) ? next : next + 1
  const used = chance.percent(3) && life.claims.length > 0
  const evidenceRoot = used ? chance.pick(life.claims).evidenceRoot : hashOf(`fund delivery ${life.fresh()}`)
  const actor = payeeSide(life, row)
  const input = { milestone, revision, evidence: text(evidenceRoot) }
  const { errors, delivery } = model.submit(life.credits, row.model, actor, input)
  const call = calls.submitDelivery(chain, { proposal: row.ref, milestone, revision, evidenceRoot })
  if (!life.send('submit_delivery', by(call, 'actor', actor), errors) || delivery === null) return
  const address = calls.deliveryOf({ proposal: row.ref, milestone, revision })
  const made: DeliveryRow = {
    model: delivery,
    proposal: row,
    address,
    objections: [],
    neglected: chance.percent(12),
  }
  life.deliveries.push(made)
  watchDelivery(life, made)
}

/** A verifier who may judge this proposal and has not yet, mostly. */
export function reviewerOf(life: FundLife, row: ProposalRow, spoke: (organization: number) => boolean) {
  const fits = (by: number) => {
    const { person, organization } = at(life.registry.verifiers, by)
    const input = { by, person, accepts: true, declared: true }
    return model.reviewer(life.credits, row.model, input).length === 0 && !spoke(organization)
  }
  const numbers = life.registry.verifiers.map((_, place) => place)
  const number = life.choose(numbers, fits)
  if (number === null) return null
  const { person } = at(life.registry.verifiers, number)
  const { chance } = life
  return {
    by: number,
    person: life.mostly(person),
    accepts: chance.percent(85),
    declared: chance.percent(97),
  }
}

function review(life: FundLife): void {
  const { now } = life.chain
  const row = life.choose(
    life.deliveries,
    (each) => each.model.status === 'submitted' && now < each.model.waitsUntil && !each.neglected,
  )
  if (row === null) return
  const spoke = (organization: number) => row.model.rows.some((each) => each.organization === organization)
  const input = reviewerOf(life, row.proposal, spoke)
  if (input === null) return
  const foreseen = model.review(life.credits, row.model, input)
  const { milestone, revision } = row.model
  const call = calls.reviewDelivery({
    ...{ proposal: row.proposal.ref, milestone, revision, verifier: at(life.verifiers, input.by) },
    ...{ verdict: input.accepts ? 'accept' : 'reject', declarations: input.declared ? ['no-stake'] : [] },
  })
  life.send('review_delivery', by(call, 'person', input.person), foreseen)
}

function lapse(life: FundLife): void {
  const { now } = life.chain
  const late = ({ model: each }: DeliveryRow) => each.status === 'submitted' && now >= each.waitsUntil
  const row = life.choose(life.deliveries, late)
  if (row === null || (!late(row) && life.chance.percent(60))) return
  const { milestone, revision } = row.model
  const foreseen = model.lapse(row.model, now)
  const call = calls.lapseDelivery(life.chain, { proposal: row.proposal.ref, milestone, revision })
  life.send('lapse_delivery', call, foreseen)
}

function dispute(life: FundLife): void {
  const { chance, chain } = life
  const row = life.choose(
    life.deliveries,
    ({ model: each }) => each.status === 'accepted' && chain.now < each.challengeEnds,
  )
  if (row === null) return
  const objector = chance.pick(life.wallets)
  const { milestone, revision } = row.model
  const foreseen = model.object(life.registry, row.model, text(objector.publicKey))
  const input = { proposal: row.proposal.ref, milestone, revision, objector }
  if (!life.send('dispute_delivery', calls.disputeDelivery(chain, input), foreseen)) return
  const { objection } = row.model
  if (objection === null) throw new Error('The model has no objection')
  const made = { model: objection, address: calls.objectionOf(chain, input) }
  row.objections.push(made)
  watchObjection(life, made)
  if (life.registry.council !== null && chance.percent(60)) carry(life, judge(life, row))
}

/** By the steward while it is a key; a council decides by motion. Anyone lets it lapse. */
function decide(life: FundLife): void {
  const { chance, chain } = life
  const row = life.choose(life.deliveries, (each) => each.model.status === 'disputed')
  if (row === null || row.objections.length === 0) return
  if (life.registry.council !== null && chance.percent(85)) return
  const objection = chance.percent(90)
    ? at(row.objections, row.objections.length - 1)
    : chance.pick(row.objections)
  const late = chain.now >= objection.model.decideBy
  const outcome =
    late && chance.percent(60) ? 'lapsed' : chance.pick(['upheld', 'upheld', 'reversed', 'lapsed'] as const)
  const abusive = outcome === 'upheld' ? chance.percent(20) : chance.percent(3)
  const actor = outcome === 'lapsed' ? life.stranger : life.actor()
  const foreseen = model.decide(life.registry, row.model, objection.model, actor, { outcome, abusive })
  const { milestone, revision } = row.model
  const objector = life.key(objection.model.by)
  const input = { proposal: row.proposal.ref, milestone, revision, objector, outcome, abusive }
  const call = by(calls.decideObjection(chain, input), 'actor', actor)
  life.send('decide_objection', call, foreseen)
}

function meet(life: FundLife): void {
  const { chain, credits } = life
  const found = milestoneOf(
    life,
    (each) => each.kind === 'credits' && model.isOpen(each) && chain.now < each.dueAt,
  )
  if (found === null) return
  const { row, milestone } = found
  const fits = (number: number) => {
    const { claim, status, issued } = at(credits.batches, number)
    const own = at(credits.claims, claim).project === row.model.project
    const since = (credits.issuedAt.get(number) ?? 0n) >= row.model.approvedAt
    const enough = issued >= at(row.model.milestones, milestone).quantity
    return status === 'active' && own && since && enough && !credits.met.has(number)
  }
  const numbers = credits.batches.map((_, place) => place)
  const batch = life.choose(numbers, fits)
  if (batch === null) return
  const actor = payeeSide(life, row)
  const foreseen = model.meet(credits, row.model, actor, milestone, batch)
  const input = { proposal: row.ref, batch: at(life.batches, batch), milestone }
  life.send('meet_milestone', by(calls.meetMilestone(chain, input), 'actor', actor), foreseen)
}
