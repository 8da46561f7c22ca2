import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { keyOf } from '../../support/actors.ts'
import * as batches from '../../support/calls/batches.ts'
import * as councils from '../../support/calls/council.ts'
import * as credits from '../../support/calls/credits.ts'
import * as stewardship from '../../support/calls/stewardship.ts'
import { CHALLENGE, claimIn } from '../../support/claim-states.ts'
import { land } from '../../support/expect.ts'
import type { BatchRef } from '../../support/refs.ts'
import { type Registered, registered } from '../../support/registered.ts'
import type { World } from '../../support/world.ts'

export type Waits = ReturnType<typeof playWaits>

/** Every matter of credits and council that waits for somebody, brought there by signed acts; nothing is overdue. */
export function playWaits(world: World) {
  const base = registered({ effect: 'storage', bufferBps: 1_000, challengePeriod: CHALLENGE }, world)
  const { chain } = world
  // Issued before anything waits: each takes its challenge period.
  const [suspended, lost, invalid, plain] = [issued(base), issued(base), issued(base), issued(base)]
  const authority = world.organization('NDA', keyOf('national authority'), ['authority'])
  const [changes, verified, disputed, opened] = [
    claimIn(base, 'changes-requested').claim,
    claimIn(base, 'verified').claim,
    claimIn(base, 'disputed').claim,
    world.openedBatch(claimIn(base, 'verified').claim),
  ]
  land(chain, credits.setProjectStatus(chain, base.project, 'suspended', chain.actors.guardian))
  land(chain, batches.suspendBatch(chain, suspended))
  land(chain, batches.reverseBatch(chain, { batch: lost, cover: [lost] }))
  land(chain, batches.reverseBatch(chain, { batch: invalid }))
  const claims = { changes, verified, disputed }
  return { ...base, ...claims, opened, suspended, lost, invalid, plain, authority, ...handOver(base) }
}

/** The steward names a council, whose motion to accept is approved and waits for its time lock. */
function handOver({ world: { chain }, organizations: { a, b, c } }: Registered) {
  const members = [a, b, c]
  const council = councils.councilOf(chain, { members })
  land(chain, councils.createCouncil(chain, { members }))
  land(chain, stewardship.nameSteward(chain, council.address))
  const instruction = sdk.acceptSteward({ successor: council.address })
  land(chain, councils.proposeMotion(chain, { council, id: 1, instruction }))
  const motion = councils.motionOf({ council, id: 1 })
  for (const member of [a, b]) land(chain, councils.approveMotion(motion, member))
  return { council, motion }
}

function issued(base: Registered): BatchRef {
  const { batch } = claimIn(base, 'issued')
  if (batch === null) throw new Error('An issued claim has a batch.')
  return batch
}
