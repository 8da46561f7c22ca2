import type { Keypair } from '@solana/web3.js'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import { keyOf } from './actors.ts'
import {
  approveMotion,
  type CouncilInput,
  councilOf,
  type CouncilRef,
  createCouncil,
  executeMotion,
  type MotionInput,
  motionOf,
  type MotionRef,
  proposeMotion,
} from './calls/council.ts'
import { nameSteward } from './calls/stewardship.ts'
import type { Landed } from './chain.ts'
import { land } from './expect.ts'
import { read } from './read.ts'
import type { OrganizationRef } from './refs.ts'
import { DAY, hashOf, nextCode, nextId } from './values.ts'
import { World } from './world.ts'

/** Stands in a motion's instruction for whoever executes it. */
export const WHOEVER = keyOf('whoever executes').publicKey

/** A registry, and a council of organizations that each have an authority of their own. */
export class Chamber {
  readonly world: World
  readonly council: CouncilRef
  readonly members: OrganizationRef[]
  /** An active organization without a seat. */
  readonly outside: OrganizationRef

  /** @param world one that has its registry already; left out: a new one. */
  constructor(seats = 3, rules: CouncilInput['rules'] = {}, world?: World) {
    this.world = world ?? new World()
    if (world === undefined) this.world.registry()
    this.members = Array.from({ length: seats }, () => this.newcomer())
    this.outside = this.newcomer()
    this.council = this.founded(this.members, rules)
  }

  get chain() {
    return this.world.chain
  }

  /** An organization that is no member yet; for as long as the steward is a plain key. */
  newcomer(): OrganizationRef {
    const code = nextCode()
    return this.world.organization(code, keyOf(`authority of ${code}`))
  }

  founded(members: OrganizationRef[], rules: CouncilInput['rules'] = {}): CouncilRef {
    const input = { members, rules, id: nextId() }
    land(this.chain, createCouncil(this.chain, input))
    return councilOf(this.chain, input)
  }

  member(seat: number): OrganizationRef {
    const member = this.members[seat]
    if (member === undefined) throw new Error(`The council has no seat ${seat}`)
    return member
  }

  /** What any council may do: it says a document. Whoever executes pays for the record. */
  statement(document = `statement ${nextId()}`): Pick<MotionInput, 'instruction' | 'executor'> {
    const instruction = sdk.anchorRecord({
      actor: this.council.address,
      payer: WHOEVER,
      documentHash: hashOf(document),
      kind: 'statement',
      subject: this.council.address,
    })
    return { instruction, executor: WHOEVER }
  }

  /** Lays an instruction before the council. */
  moved(input: Omit<MotionInput, 'council' | 'id'> & { id?: number }): MotionRef {
    const full = { council: this.council, id: nextId(), ...input }
    land(this.chain, proposeMotion(this.chain, full))
    return motionOf(full)
  }

  /** Approved by the first members, as many as it takes. */
  approved(motion: MotionRef, approvals = 2): MotionRef {
    const subject = sdk.motionSubject(read(this.chain, 'Motion', motion.address))
    for (const member of this.members.slice(0, approvals)) {
      land(this.chain, approveMotion(motion, member, member.authority, subject))
    }
    return motion
  }

  /** Proposed, approved, waited for and executed. */
  passed(input: Omit<MotionInput, 'council' | 'id'>, wait: bigint, executor?: Keypair): Landed {
    const motion = this.approved(this.moved(input))
    this.chain.wait(wait)
    return land(this.chain, executeMotion(this.chain, motion, executor))
  }

  /** Makes the council steward of the registry: named, waited for, and taken over by its motion. */
  takesOver(): this {
    land(this.chain, nameSteward(this.chain, this.council.address))
    this.passed({ instruction: sdk.acceptSteward({ successor: this.council.address }) }, 2n * DAY)
    return this
  }
}
