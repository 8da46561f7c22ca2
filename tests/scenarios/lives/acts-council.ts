import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import * as calls from '../../support/calls/council.ts'
import { WHOEVER } from '../../support/council.ts'
import { CouncilModel, type ModelMotion } from '../../support/model-council.ts'
import { at } from '../../support/model-registry.ts'
import { read, text } from '../../support/read.ts'
import { DAY, hashOf } from '../../support/values.ts'
import { by, type Life, type MotionContent } from './life.ts'
import { REGISTRY_PAUSES } from './terms.ts'

/** What becomes of councils and their motions. */
export const COUNCIL_ACTS: [number, (life: Life) => void][] = [
  [2, found],
  [8, propose],
  [26, approve],
  [3, cancel],
  [14, execute],
]

const RULES = { threshold: 2, timeLock: DAY, motionPeriod: 8n * DAY }

/** Another council, which stays without a motion: a council is nobody's by itself. */
export function found(life: Life, first = false): void {
  const { registry, chance } = life
  const size = first ? 3 : chance.between(1, 5)
  const members = first
    ? [2, 3, 4]
    : Array.from({ length: size }, () => chance.between(0, life.organizations.length - 1))
  const threshold = first ? 2 : chance.between(1, size)
  const foreseen = CouncilModel.refuses(registry, members, threshold)
  const id = life.fresh()
  const input = {
    members: members.map((row) => at(life.organizations, row)),
    id,
    rules: { ...RULES, threshold },
  }
  if (!life.send('create_council', calls.createCouncil(life.chain, input), foreseen)) return
  const ref = calls.councilOf(life.chain, input)
  const model = new CouncilModel(registry, text(ref.address), members, { ...RULES, threshold })
  life.watch(ref.address, () => {
    const account = read(life.chain, 'Council', ref.address)
    expect(account).to.include({ composition: model.composition })
    expect(account.rules).to.include({ threshold: model.threshold })
    const seats = model.seats.map(({ organization, active }) => ({
      ...{ organization: text(at(life.organizations, organization).address), active },
    }))
    expect(account.seats.map(({ organization, active }) => ({ organization, active }))).to.deep.equal(seats)
  })
  if (!first) return
  life.councilModel = model
  life.councilRef = ref
}

/** What the council may decide in a history: a statement, to pause, to take over, to hand back, its own members. */
function content(life: Life): MotionContent {
  const { registry, chance, council, chain } = life
  const address = new PublicKey(council.address)
  const more = life.moreMotions()
  if (more.length > 0 && chance.percent(70)) return chance.pick(more)
  const kinds = ['statement', 'pause', 'members', 'members']
  if (registry.pending?.to === council.address) kinds.push('accept', 'accept', 'accept')
  if (registry.council === council) kinds.push('name', 'name')
  const kind = chance.pick(kinds)
  if (kind === 'pause') {
    const actions = [chance.pick(REGISTRY_PAUSES)]
    const instruction = sdk.pauseActions({ actor: address, switches: actions })
    return { instruction, stops: true, act: () => registry.pause(council.address, actions) }
  }
  if (kind === 'accept') {
    const instruction = sdk.acceptSteward({ successor: address })
    return { instruction, stops: false, act: () => registry.acceptSteward(council.address, council) }
  }
  if (kind === 'name') {
    const { steward } = chain.actors
    const instruction = sdk.nameSteward({ steward: address, successor: steward.publicKey })
    return {
      instruction,
      stops: false,
      act: () => registry.nameSteward(council.address, text(steward.publicKey)),
    }
  }
  if (kind === 'members') return membersOf(life)
  const document = `life statement ${life.fresh()}`
  const instruction = sdk.anchorRecord({
    ...{
      actor: address,
      payer: WHOEVER,
      documentHash: hashOf(document),
      kind: 'statement',
      subject: address,
    },
  })
  const act = () => life.records.anchor(council.address, council.address, document, 'statement')
  return { instruction, executor: WHOEVER, stops: false, act }
}

function membersOf(life: Life): MotionContent {
  const { chance, council, councilRef } = life
  if (councilRef === null) throw new Error('Found the council first')
  const members = [2, 3, 4, 5, 6].filter(() => chance.percent(70))
  if (members.length < 2) members.splice(0, members.length, 2, 3, 4)
  const threshold = Math.floor(members.length / 2) + 1
  const named = members.map((row) => at(life.organizations, row))
  const instruction = calls.changeCouncil(councilRef, named, { ...RULES, threshold })
  return { instruction, stops: false, act: () => council.compose(members, threshold) }
}

export function propose(life: Life): void {
  const { council, councilRef, chain } = life
  if (councilRef === null) return
  const organization = member(life)
  const actor = life.authorityOf(organization)
  const { stops, act, interested, ...payload } = content(life)
  const foreseen = council.propose(actor, organization, stops, act, interested)
  const id = life.fresh()
  const input = { council: councilRef, ...payload, id, by: at(life.organizations, organization) }
  const call = calls.proposeMotion(chain, input)
  if (!life.send('propose_motion', by(call, 'authority', actor), foreseen)) return
  const motion = calls.motionOf(input)
  life.motions.push(motion)
  const number = life.motions.length - 1
  life.watch(motion.address, () => {
    const { status, executableAt, expiresAt, timeLock } = at(council.motions, number)
    expect(read(chain, 'Motion', motion.address)).to.include({ status, executableAt, expiresAt, timeLock })
  })
}

/** A member, now and then another organization. */
function member(life: Life): number {
  const seats = life.council.seats.map((seat) => seat.organization)
  return life.chance.percent(92)
    ? life.chance.pick(seats)
    : life.chance.between(0, life.organizations.length - 1)
}

function alive(life: Life, status: ModelMotion['status']): number | null {
  const { council, chain } = life
  return life.chance.index(council.motions, (row) => {
    const stands = row.composition === council.composition && chain.now < row.expiresAt
    return row.status === status && stands && (status === 'open' || chain.now >= row.executableAt)
  })
}

export function approve(life: Life): void {
  const index = alive(life, 'open')
  if (index === null) return
  const organization = member(life)
  const actor = life.authorityOf(organization)
  const foreseen = life.council.approve(actor, organization, index)
  const motion = at(life.motions, index)
  const subject = sdk.motionSubject(read(life.chain, 'Motion', motion.address))
  const call = calls.approveMotion(motion, at(life.organizations, organization), undefined, subject)
  life.send('approve_motion', by(call, 'authority', actor), foreseen)
}

export function cancel(life: Life): void {
  const index = alive(life, life.chance.pick(['open', 'approved'] as const))
  if (index === null) return
  const organization = member(life)
  const actor = life.authorityOf(organization)
  const foreseen = life.council.cancel(actor, organization, index)
  const call = calls.cancelMotion(at(life.motions, index), at(life.organizations, organization))
  life.send('cancel_motion', by(call, 'authority', actor), foreseen)
}

/** The motion that changes the council is told by the change itself too. */
export function execute(life: Life): void {
  const index = alive(life, 'approved')
  if (index === null) return
  const { holder } = life.chain.actors
  const before = life.council.composition
  const foreseen = life.council.execute(text(holder.publicKey), index)
  const call = calls.executeMotion(life.chain, at(life.motions, index), holder)
  if (!life.send('execute_motion', call, foreseen)) return
  if (life.council.composition !== before)
    life.landed.set('change_council', (life.landed.get('change_council') ?? 0) + 1)
}
