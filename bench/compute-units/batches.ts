import * as batches from '../../tests/support/calls/batches.ts'
import * as credits from '../../tests/support/calls/credits.ts'
import { land } from '../../tests/support/expect.ts'
import type { BatchRef } from '../../tests/support/refs.ts'
import { batchOf } from './claims.ts'
import { projectOf } from './projects.ts'
import type { Ground } from './registry.ts'
import type { Sampler } from './sampler.ts'

/** Four batches of one project: what holders, anyone, the council and an authority do with them. */
export function measureBatches(sampler: Sampler, ground: Ground): void {
  const { chain } = sampler
  const project = projectOf(sampler, ground, 3)
  const holder = project.owner
  const [first, second, third] = [1, 2, 3].map((id) => batchOf(sampler, ground, project, id))
  const fourth = batchOf(sampler, ground, project, 4)
  if (first === undefined || second === undefined || third === undefined) throw new Error('Four batches')

  sampler.measure('retire', credits.retire(chain, { batch: first, holder, amount: 5_000n }))
  measureTogether(sampler, [first, second, third])
  sampler.measure('cancel', batches.cancel(chain, { batch: first, holder, amount: 1_000n }))
  land(chain, batches.burnOutside(first, holder, 10n))
  sampler.measure('settle_destroyed', batches.settleDestroyed(chain, first))
  sampler.measure('suspend_batch', batches.suspendBatch(chain, first))
  sampler.measure('end_suspension', batches.endSuspension(chain, first))

  const loss = { batch: first, amount: 10n }
  sampler.measure('reverse_batch (a loss)', batches.reverseBatch(chain, { ...loss, cover: [first] }))
  sampler.measure('draw_buffer', batches.drawBuffer(chain, batches.reversalOf(first), first))
  const cover = [fourth, third, second]
  sampler.measure(
    'reverse_batch (a loss, three cover it)',
    batches.reverseBatch(chain, { ...loss, id: 2, cover }),
  )
  sampler.measure('release_buffer', batches.releaseBuffer(chain, third, 10n))
  letters(sampler, second)

  const { organization } = ground.verifiers[0]
  const revocation = { claim: second.claim, organization, batch: second }
  sampler.measure('revoke_attestation (suspends the batch)', credits.revokeAttestation(revocation))
  sampler.measure('reverse_batch (an invalidation)', batches.reverseBatch(chain, { batch: fourth }))
  const amends = { ...batches.cancellationOf(first, holder) }
  sampler.measure('compensate', batches.compensate(amends, batches.reversalOf(fourth)))
}

/** Three retirements in one transaction: what each but the first adds. */
function measureTogether(sampler: Sampler, made: BatchRef[]): void {
  const calls = made.map((batch) => {
    const holder = batch.claim.project.owner
    return credits.retire(sampler.chain, { batch, holder, amount: 5_000n, id: 2n })
  })
  // Each retirement calls the program once more, to record its event, which comes before it.
  const outer = sampler.runs(calls).filter((_, index) => index % 2 === 1)
  if (outer.length !== made.length) throw new Error('Each retirement runs twice')
  for (const units of outer.slice(1)) sampler.add('retire (each further batch of a transaction)', units)
}

function letters(sampler: Sampler, batch: BatchRef): void {
  const organization = sampler.organization('N', ['authority'])
  sampler.measure('sign_letter', batches.signLetter(sampler.chain, { batch, organization }))
}
