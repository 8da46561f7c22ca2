import { PublicKey } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import * as calls from '../../support/calls/council.ts'
import { nameSteward } from '../../support/calls/stewardship.ts'
import { decide } from '../../support/model-deliveries.ts'
import * as model from '../../support/model-fund.ts'
import { at, type Names } from '../../support/model-registry.ts'
import { read, text } from '../../support/read.ts'
import { hashOf } from '../../support/values.ts'
import { by, type MotionContent } from '../lives/life.ts'
import type { DeliveryRow, FundLife, FundRow } from './fund-life.ts'

/** What a council decides as manager of a fund, and as steward about objections to deliveries. */
export function motionsOf(life: FundLife): MotionContent[] {
  const { address } = life.council
  const offered = life.funds.filter((row) => row.model.pending.manager === address)
  const managed = life.funds.filter((row) => row.model.roles.manager === address)
  const ending = managed.filter((row) => row.model.status === 'open' && row.model.proposals > 6)
  const disputed = life.deliveries.filter((row) => row.model.status === 'disputed')
  const steward = life.registry.council !== null
  return [
    ...offered.map((row) => takeOver(life, row)),
    ...managed.map((row) => handBack(life, row)),
    ...ending.map((row) => endFund(life, row)),
    ...(steward || life.chance.percent(10) ? disputed.map((row) => judge(life, row)) : []),
  ]
}

/** The act, counted where nothing refuses it. */
function told(life: FundLife, name: string, act: () => Names): () => Names {
  return () => {
    const refused = act()
    if (refused.length === 0) life.byMotion.set(name, (life.byMotion.get(name) ?? 0) + 1)
    return refused
  }
}

export function takeOver(life: FundLife, { model: fund, ref }: FundRow): MotionContent {
  const { address } = life.council
  const instruction = sdk.acceptFundRole({ successor: address, fund: ref.address, role: 'manager' })
  return {
    instruction,
    stops: false,
    act: told(life, 'accept_fund_role', () => model.acceptRole(fund, address, 'manager')),
  }
}

function handBack(life: FundLife, { model: fund, ref }: FundRow): MotionContent {
  const { keepers, chance } = life
  const { address } = life.council
  const to = text(chance.pick(keepers).publicKey)
  const instruction = sdk.offerFundRole({
    ...{ actor: address, fund: ref.address, role: 'manager', to: new PublicKey(to) },
  })
  return {
    instruction,
    stops: false,
    act: told(life, 'offer_fund_role', () => model.offerRole(fund, address, 'manager', to)),
  }
}

export function endFund(life: FundLife, { model: fund, ref }: FundRow): MotionContent {
  const { chain } = life
  const { address } = life.council
  const instruction = sdk.windDownFund({ actor: address, fund: ref.address })
  return {
    instruction,
    stops: false,
    act: told(life, 'wind_down_fund', () => model.windDown(fund, address, chain.now)),
  }
}

/** No member decides about its own review, delivery or project: law 6. */
export function judge(life: FundLife, row: DeliveryRow): MotionContent {
  const { chance, credits, registry } = life
  const { address } = life.council
  const { proposal } = row
  const objection = at(row.objections, row.objections.length - 1)
  const outcome = chance.pick(['upheld', 'reversed'] as const)
  const instruction = sdk.decideObjection({
    ...{ actor: address, project: proposal.ref.project.address, proposal: proposal.ref.address },
    ...{ delivery: row.address, objection: objection.address, depositTo: proposal.ref.payer, outcome },
    decisionHash: hashOf('decision'),
  })
  const { organization } = proposal.model
  return {
    ...{ instruction, stops: false },
    act: told(life, 'decide_objection', () =>
      decide(registry, row.model, objection.model, address, { outcome, abusive: false }),
    ),
    interested: (member) =>
      member === organization ||
      member === at(credits.projects, proposal.model.project).organization ||
      row.model.rows.some((each) => each.organization === member),
  }
}

/** A council that has something to decide about funds lays it before itself and mostly carries it out. */
export function decideSomething(life: FundLife): void {
  const contents = motionsOf(life)
  if (contents.length > 0) carry(life, life.chance.pick(contents))
}

/** Proposed, approved by as many as it takes and may, waited for and executed; each act foreseen by the model. */
export function carry(life: FundLife, content: MotionContent): void {
  const { council, councilRef, chain, registry } = life
  if (councilRef === null) throw new Error('Found the council first')
  const { stops, act, interested, ...payload } = content
  const seats = council.seats.flatMap((seat) => (seat.active ? [seat.organization] : []))
  if (seats.length === 0) return
  const mover = life.chance.pick(seats)
  const ref = (organization: number) => at(life.organizations, organization)
  const authority = (organization: number) => at(registry.organizations, organization).authority
  const foreseen = council.propose(authority(mover), mover, stops, act, interested)
  const input = { council: councilRef, ...payload, id: life.fresh(), by: ref(mover) }
  const proposed = by(calls.proposeMotion(chain, input), 'authority', authority(mover))
  if (!life.send('propose_motion', proposed, foreseen)) return
  const motion = calls.motionOf(input)
  life.motions.push(motion)
  const number = life.motions.length - 1
  const model = at(council.motions, number)
  const subject = sdk.motionSubject(read(chain, 'Motion', motion.address))
  for (const seat of seats) {
    if (model.status !== 'open') break
    const names = council.approve(authority(seat), seat, number)
    const call = calls.approveMotion(motion, ref(seat), undefined, subject)
    life.send('approve_motion', by(call, 'authority', authority(seat)), names)
  }
  if (model.status !== 'approved') return
  if (life.chance.percent(90) && chain.now < model.executableAt) chain.moveTo(model.executableAt)
  const { holder } = chain.actors
  const last = council.execute(text(holder.publicKey), number)
  life.send('execute_motion', calls.executeMotion(chain, motion, holder), last)
}

/** The council becomes steward of the registry: then it decides about objections by motion. */
export function enthrone(life: FundLife): void {
  const { registry, council, chain } = life
  const named = registry.nameSteward(registry.steward, council.address)
  life.send('name_steward', nameSteward(chain, new PublicKey(council.address)), named)
  chain.moveTo(registry.pending?.due ?? chain.now)
  const instruction = sdk.acceptSteward({ successor: new PublicKey(council.address) })
  carry(life, { instruction, stops: false, act: () => registry.acceptSteward(council.address, council) })
}
