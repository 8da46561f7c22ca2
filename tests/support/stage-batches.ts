import type { PublicKey } from '@solana/web3.js'
import { organizationAddress } from '../../packages/sdk/src/pdas.ts'
import { keyOf } from './actors.ts'
import * as batches from './calls/batches.ts'
import { registerOrganization } from './calls/registry.ts'
import { land, type Call } from './expect.ts'
import type { BatchRef } from './refs.ts'
import type { Registered } from './registered.ts'
import { day } from './values.ts'

/** One valid call of every instruction about issued batches, each on a batch of its own. */
export function stageBatches(base: Registered): {
  calls: [string, Call][]
  twins: { reversal: PublicKey; cancellation: PublicKey }
} {
  const { world, organizations } = base
  const { chain } = world
  const { owner } = chain.actors
  const storage = world.methodology({ code: 'STORE', quorum: 1, effect: 'storage', bufferBps: 1_000 })
  const verifier = world.verifier(organizations.a, keyOf('stage forester'), [storage])
  const developer = world.organization('FOREST', keyOf('stage developer'), ['developer'])
  /** Its crediting period is over, so that its buffer may be released. */
  const issued = (id: number): BatchRef => {
    const project = world.project({
      ...{ organization: developer, validator: organizations.c, methodology: storage },
      ...{ id, owner, creditingEnd: day(2026, 7, 1) },
    })
    return world.issuedBatch(world.verified({ project, id: 1 }, [verifier]))
  }

  // All of them first: who owes for an invalidation issues nothing.
  const made = {
    ...{ suspended: issued(81), lost: issued(82), burned: issued(83), wrong: issued(84), sound: issued(85) },
    ...{ other: issued(86), toSuspend: issued(87), toReverse: issued(88), toRelease: issued(89) },
    ...{ toCancel: issued(90), toSign: issued(91) },
  }
  const key = keyOf('stage national authority')
  const nation = { address: organizationAddress('NATION'), code: 'NATION', authority: key }
  land(chain, registerOrganization(chain, { code: 'NATION', kinds: ['authority'], authority: key.publicKey }))

  land(chain, batches.suspendBatch(chain, made.suspended))
  land(chain, batches.burnOutside(made.burned, owner, 5n))
  land(chain, batches.cancel(chain, { batch: made.sound, holder: owner, amount: 1n }))
  land(chain, batches.cancel(chain, { batch: made.other, holder: owner, amount: 1n }))
  land(chain, batches.reverseBatch(chain, { batch: made.lost, cover: [made.lost] }))
  land(chain, batches.reverseBatch(chain, { batch: made.other, cover: [made.other] }))
  land(chain, batches.reverseBatch(chain, { batch: made.wrong }))

  const { lost, burned, wrong, sound, other, toSuspend, toReverse, toRelease, toCancel, toSign } = made
  const lossOf = batches.reversalOf(lost)
  const amends = batches.cancellationOf(sound, owner)
  return {
    twins: {
      reversal: batches.reversalOf(other).address,
      cancellation: batches.cancellationOf(other, owner).address,
    },
    calls: [
      ['suspend_batch', batches.suspendBatch(chain, toSuspend)],
      ['end_suspension', batches.endSuspension(chain, made.suspended)],
      ['reverse_batch', batches.reverseBatch(chain, { batch: toReverse })],
      ['draw_buffer', batches.drawBuffer(chain, lossOf, lost)],
      ['release_buffer', batches.releaseBuffer(chain, toRelease, 1n)],
      ['cancel', batches.cancel(chain, { batch: toCancel, holder: owner, amount: 1n })],
      ['settle_destroyed', batches.settleDestroyed(chain, burned)],
      ['compensate', batches.compensate(amends, batches.reversalOf(wrong))],
      ['sign_letter', batches.signLetter(chain, { batch: toSign, organization: nation })],
    ],
  }
}
