import { expect } from 'chai'
import type { TransactionInstruction } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { keyOf } from '../../support/actors.ts'
import {
  approveMotion,
  councilOf,
  createCouncil,
  motionOf,
  proposeMotion,
} from '../../support/calls/council.ts'
import { decideDispute, disputeClaim } from '../../support/calls/credits.ts'
import {
  decideObjection,
  disputeDelivery,
  reviewDelivery,
  submitDelivery,
} from '../../support/calls/deliveries.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { read, text } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { registered, type Registered } from '../../support/registered.ts'
import { SpendingFund } from '../../support/stage-spending.ts'
import { DAY, nextCode, nextId } from '../../support/values.ts'

/** A council of these organizations that has an instruction before it, whose actor it is. */
function moved(
  { world }: Registered,
  members: OrganizationRef[],
  instruction: (council: ReturnType<typeof councilOf>) => TransactionInstruction,
) {
  const { chain } = world
  const founding = { members, rules: { threshold: Math.floor(members.length / 2) + 1 }, id: nextId() }
  land(chain, createCouncil(chain, founding))
  const council = councilOf(chain, founding)
  const input = { council, instruction: instruction(council), id: nextId() }
  land(chain, proposeMotion(chain, input))
  return motionOf(input)
}

/** The same instruction with the council where the steward would sign. */
const by = (
  council: { address: TransactionInstruction['keys'][number]['pubkey'] },
  call: { instruction: TransactionInstruction },
) => {
  const [actor, ...rest] = call.instruction.keys
  if (actor === undefined) throw new Error('Somebody acts')
  call.instruction.keys = [{ ...actor, pubkey: council.address }, ...rest]
  return call.instruction
}

const newcomer = ({ world }: Registered) => world.organization(nextCode(), keyOf(`head ${nextCode()}`))

describe('approve_motion that decides a dispute', () => {
  const base = registered({ challengePeriod: 14n * DAY })
  const { world, organizations, verifiers, project } = base
  const { chain } = world
  const { a, b, c, developer } = organizations
  const claim = world.verified({ project, id: 1 }, [verifiers.a, verifiers.b])
  const input = { claim, disputant: chain.actors.outsider }
  land(chain, disputeClaim(chain, input))
  const decision = decideDispute(chain, { ...input, outcome: 'upheld' })
  const newMotion = () =>
    moved(base, [c, newcomer(base), a, b, developer], (council) => by(council, decision))

  it('refuses who attested the claim and whose project it is, and takes the word of the others', () => {
    const motion = newMotion()
    const record = read(chain, 'Motion', motion.address)
    const subject = sdk.motionSubject(record)
    expect(subject).to.deep.equal({
      ...{ claim: text(claim.address), project: text(project.address), delivery: null, proposal: null },
    })
    for (const member of [a, b, developer]) {
      expectRefused(chain, approveMotion(motion, member, undefined, subject), 'DecidesAboutItself')
    }
    for (const member of motion.council.members.slice(0, 2)) {
      land(chain, approveMotion(motion, member, undefined, subject))
    }
    expect(read(chain, 'Motion', motion.address).approvals).to.equal(3)
  })

  it('refuses to leave out what it decides about, or to name another claim or project for it', () => {
    const motion = newMotion()
    const other = world.project({
      ...{ organization: developer, validator: c, methodology: base.methodology },
      ...{ id: nextId() + 1, owner: chain.actors.owner },
    })
    const strange = world.claim({ project: other, id: 1 })
    const right = { claim: claim.address, project: project.address }
    for (const subject of [
      ...[{}, { claim: right.claim }, { project: right.project }],
      ...[
        { ...right, claim: strange.address },
        { ...right, project: other.address },
      ],
    ]) {
      expectRefused(chain, approveMotion(motion, a, undefined, subject), 'MotionAccountMismatch')
      expectRefused(chain, approveMotion(motion, c, undefined, subject), 'MotionAccountMismatch')
    }
    land(chain, approveMotion(motion, c, undefined, right))
  })
})

describe('approve_motion that decides an objection', () => {
  const fund = new SpendingFund()
  const { base, chain, world } = fund
  const { organizations, verifiers } = base
  const { a, b, c, developer } = organizations
  const head = keyOf(`head ${nextCode()}`)
  const payees = world.organization(nextCode(), head, ['payee', 'verifier'])
  const proposal = fund.approved({ organization: payees, consent: head })
  land(chain, submitDelivery(chain, { proposal }))
  for (const verifier of [verifiers.a, verifiers.b]) land(chain, reviewDelivery({ proposal, verifier }))
  land(chain, disputeDelivery(chain, { proposal }))
  const decision = decideObjection(chain, { proposal, outcome: 'upheld' })
  const newMotion = () =>
    moved(base, [c, newcomer(base), a, b, developer, payees], (council) => by(council, decision))

  it('refuses who reviewed the delivery, who delivers and whose project it is, and takes the others', () => {
    const motion = newMotion()
    const subject = sdk.motionSubject(read(chain, 'Motion', motion.address))
    expect(subject.claim).to.equal(null)
    expect(subject.proposal).to.equal(text(proposal.address))
    expect(subject.project).to.equal(text(proposal.project.address))
    for (const member of [a, b, developer, payees]) {
      expectRefused(chain, approveMotion(motion, member, undefined, subject), 'DecidesAboutItself')
    }
    for (const member of motion.council.members.slice(0, 2)) {
      land(chain, approveMotion(motion, member, undefined, subject))
    }
  })

  it('refuses to leave out what it decides about, or to name another proposal for it', () => {
    const motion = newMotion()
    const subject = sdk.motionSubject(read(chain, 'Motion', motion.address))
    const other = fund.approved(fund.elsewhere())
    for (const wrong of [
      ...[{}, { ...subject, delivery: null }, { ...subject, proposal: null }, { ...subject, project: null }],
      ...[
        { ...subject, proposal: other.address },
        { ...subject, project: other.project.address },
      ],
    ]) {
      expectRefused(chain, approveMotion(motion, a, undefined, wrong), 'MotionAccountMismatch')
    }
    land(chain, approveMotion(motion, c, undefined, subject))
  })
})

describe('motionSubject', () => {
  it('is nothing for a motion that decides about nobody’s statement', () => {
    const base = registered()
    const { a, b, c } = base.organizations
    const accept = ({ address }: ReturnType<typeof councilOf>) => sdk.acceptSteward({ successor: address })
    const motion = moved(base, [a, b, c], accept)
    const record = read(base.world.chain, 'Motion', motion.address)
    const nothing = { claim: null, delivery: null, proposal: null, project: null }
    expect(sdk.motionSubject(record)).to.deep.equal(nothing)
    land(base.world.chain, approveMotion(motion, b))
  })
})
