import type { PublicKey } from '@solana/web3.js'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import { keyOf } from './actors.ts'
import * as council from './calls/council.ts'
import * as deliveries from './calls/deliveries.ts'
import { land, type Call } from './expect.ts'
import type { ProposalRef } from './refs.ts'
import type { Registered } from './registered.ts'
import { hashOf } from './values.ts'

/**
 * A member's approval of the motion by which a council would decide an objection, with what it decides about; and as
 * twins another council and its motion about another objection.
 */
export function stageObjectionMotion(
  { world, organizations }: Registered,
  disputed: ProposalRef,
  other: ProposalRef,
): [Call, Record<'council' | 'motion', PublicKey>] {
  const { chain } = world
  const { b, c } = organizations
  const members = [b, c, world.organization('SEAT', keyOf('stage seat'))]
  const moved = (id: number, proposal: ProposalRef) => {
    const input = { members, id }
    land(chain, council.createCouncil(chain, input))
    const founded = council.councilOf(chain, input)
    const instruction = sdk.decideObjection({
      ...{ actor: founded.address, project: proposal.project.address, proposal: proposal.address },
      ...{ delivery: deliveries.deliveryOf({ proposal }), depositTo: proposal.payer },
      ...{ objection: deliveries.objectionOf(chain, { proposal }), outcome: 'upheld' },
      decisionHash: hashOf('decision'),
    })
    const motion = { council: founded, instruction, id }
    land(chain, council.proposeMotion(chain, motion))
    return council.motionOf(motion)
  }
  const [motion, twin] = [moved(701, disputed), moved(702, other)]
  const subject = {
    delivery: deliveries.deliveryOf({ proposal: disputed }),
    proposal: disputed.address,
    project: disputed.project.address,
  }
  return [
    council.approveMotion(motion, c, undefined, subject),
    { council: twin.council.address, motion: twin.address },
  ]
}
