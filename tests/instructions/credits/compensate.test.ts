import { expect } from 'chai'
import { keyOf } from '../../support/actors.ts'
import { Batches, ISSUED } from '../../support/batches.ts'
import {
  cancel,
  cancellationOf,
  compensate,
  reversalOf,
  reverseBatch,
  settleDestroyed,
  type CancelInput,
  type CancellationRef,
  type ReversalRef,
} from '../../support/calls/batches.ts'
import { issueBatch } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { BatchRef } from '../../support/refs.ts'
import { quorumOf } from '../../support/registered.ts'
import { day } from '../../support/values.ts'

describe('compensate', () => {
  const batches = new Batches()
  const { chain, owner, world } = batches
  const { outsider } = chain.actors

  const invalidated = (amount = 1_000n, batch = batches.issued()): ReversalRef => {
    land(chain, reverseBatch(chain, { batch, amount }))
    return reversalOf(batch)
  }
  const cancelled = (batch: BatchRef, amount: bigint, more: Partial<CancelInput> = {}): CancellationRef => {
    land(chain, cancel(chain, { batch, holder: owner, amount, ...more }))
    return cancellationOf(batch, owner, more.id)
  }
  const developerOf = ({ batch }: ReversalRef) => batch.claim.project.organization.address
  const owing = (reversal: ReversalRef) => read(chain, 'Organization', developerOf(reversal)).owing

  it('counts a cancellation of sound credits until the invalidation is made good', () => {
    const [reversal, sound] = [invalidated(1_000n), batches.issued()]
    const before = read(chain, 'Organization', developerOf(reversal))
    const part = cancelled(sound, 400n, { id: 1n })
    const landed = land(chain, compensate(part, reversal))
    const shared = {
      version: 1,
      at: chain.now,
      reversal: text(reversal.address),
      organization: text(developerOf(reversal)),
      actor: text(owner.publicKey),
    }
    expect(eventOf(landed, 'InvalidationCompensated')).to.deep.equal({
      ...shared,
      reversalSequence: 2n,
      cancellation: text(part.address),
      organizationSequence: before.sequence,
      amount: 400n,
      coveredAfter: 400n,
      reversalStatusAfter: 'open',
      owingAfter: 1,
    })
    expect(read(chain, 'Cancellation', part.address).appliedTo).to.equal(text(reversal.address))
    expect(read(chain, 'Organization', developerOf(reversal))).to.deep.equal(before)

    const rest = cancelled(sound, 600n, { id: 2n })
    expect(eventOf(land(chain, compensate(rest, reversal)), 'InvalidationCompensated')).to.deep.equal({
      ...shared,
      reversalSequence: 3n,
      cancellation: text(rest.address),
      organizationSequence: before.sequence + 1n,
      amount: 600n,
      coveredAfter: 1_000n,
      reversalStatusAfter: 'covered',
      owingAfter: 0,
    })
    expect(read(chain, 'Reversal', reversal.address)).to.include({
      ...{ status: 'covered', covered: 1_000n, closedAt: chain.now, sequence: 3n },
    })
    expect(read(chain, 'Organization', developerOf(reversal))).to.deep.equal({
      ...before,
      owing: 0,
      sequence: before.sequence + 1n,
    })
    expect(read(chain, 'Batch', reversal.batch.address).status).to.equal('invalidated')
  })

  it('lets the developer issue again', () => {
    const batch = batches.issued()
    const { project } = batch.claim
    const later = { periodStart: day(2026, 7, 1), periodEnd: day(2026, 8, 1) }
    chain.moveTo(later.periodEnd)
    const claim = world.verified({ project, id: 2, ...later }, quorumOf(batches.base))
    const next = world.openedBatch(claim)
    const reversal = invalidated(1_000n, batch)
    expectRefused(chain, issueBatch(chain, next), 'DeveloperOwesCredits')
    land(chain, compensate(cancelled(batches.issued(), 1_000n), reversal))
    land(chain, issueBatch(chain, next))
  })

  it('counts the invalidated credits themselves', () => {
    const reversal = invalidated(1_000n)
    land(chain, compensate(cancelled(reversal.batch, 1_000n), reversal))
    expect(owing(reversal)).to.equal(0)
  })

  it('counts no more than is owed', () => {
    const reversal = invalidated(1_000n)
    const landed = land(chain, compensate(cancelled(batches.issued(), 5_000n), reversal))
    expect(eventOf(landed, 'InvalidationCompensated')).to.include({ amount: 5_000n, coveredAfter: 1_000n })
    expect(read(chain, 'Reversal', reversal.address)).to.include({ covered: 1_000n, status: 'covered' })
  })

  it('takes credits of a batch that lost carbon: the buffers cover it', () => {
    const reversal = invalidated(10n)
    land(chain, compensate(cancelled(batches.inStatus('reversed'), 10n), reversal))
  })

  it('takes credits of another methodology of the same unit', () => {
    const reversal = invalidated(10n)
    const batch = batches.issued(batches.kind({ effect: 'avoidance' }))
    land(chain, compensate(cancelled(batch, 10n), reversal))
  })

  it('refuses credits that were wrongly issued themselves', () => {
    const [reversal, other] = [invalidated(10n), invalidated(10n)]
    expectRefused(chain, compensate(cancelled(other.batch, 10n), reversal), 'CancellationNotApplicable')
  })

  it('refuses credits of another unit', () => {
    const reversal = invalidated(10n)
    for (const kind of [{ creditSymbol: 'MWH' }, { creditDecimals: 0 }]) {
      const part = cancelled(batches.issued(batches.kind(kind)), 10n)
      expectRefused(chain, compensate(part, reversal), 'CancellationNotApplicable')
    }
  })

  it('refuses a cancellation for another reason, and what was destroyed outside', () => {
    const [reversal, sound] = [invalidated(10n), batches.issued()]
    for (const [index, reason] of (['migration', 'correction', 'other'] as const).entries()) {
      const part = cancelled(sound, 10n, { reason, id: BigInt(index) })
      expectRefused(chain, compensate(part, reversal), 'CancellationNotApplicable')
    }
    batches.burn(sound, owner, 10n)
    land(chain, settleDestroyed(chain, sound))
    const settled = cancellationOf(sound, outsider)
    expectRefused(chain, compensate(settled, reversal), 'CancellationNotApplicable')
  })

  it('refuses a cancellation that counted already', () => {
    const [first, second] = [invalidated(1_000n), invalidated(1_000n)]
    const part = cancelled(batches.issued(), 400n)
    land(chain, compensate(part, first))
    for (const reversal of [first, second]) {
      expectRefused(chain, compensate(part, reversal), 'CancellationNotApplicable')
    }
  })

  it('refuses a reversal that is made good', () => {
    const reversal = invalidated(10n)
    land(chain, compensate(cancelled(batches.issued(), 10n), reversal))
    expectRefused(chain, compensate(cancelled(batches.issued(), 10n), reversal), 'ReversalClosed')
  })

  it('refuses to make good a loss: the buffers do', () => {
    const batch = batches.issued()
    land(chain, reverseBatch(chain, { batch, cover: [batch] }))
    const part = cancelled(batches.issued(), 10n)
    expectRefused(chain, compensate(part, reversalOf(batch)), 'CancellationNotApplicable')
  })

  it('refuses anyone but who cancelled', () => {
    const [reversal, part] = [invalidated(10n), cancelled(batches.issued(), 10n)]
    for (const holder of [outsider, keyOf('another holder')]) {
      expectRefused(chain, compensate({ ...part, holder }, reversal), 'CreditAccountMismatch')
    }
  })

  it('refuses accounts of another batch, methodology or developer', () => {
    const [reversal, other] = [invalidated(10n), batches.issued()]
    const part = cancelled(batches.issued(), 10n)
    const stranger = batches.kind({}).methodology
    const swaps = [
      ['cancelled_batch', other.address],
      ['cancelled_methodology', stranger.address],
      ['batch', other.address],
      ['methodology', stranger.address],
      ['organization', other.claim.project.organization.address],
    ] as const
    for (const [account, address] of swaps) {
      expectRefused(chain, withAccount(compensate(part, reversal), account, address), 'CreditAccountMismatch')
    }
  })

  it('makes good the whole of a batch of which nothing was used', () => {
    const batch = batches.issued()
    const reversal = invalidated(ISSUED, batch)
    const held = cancelled(batch, 900_000n)
    land(chain, compensate(held, reversal))
    expect(owing(reversal)).to.equal(1)
    land(chain, compensate(cancelled(batches.issued(), 100_000n), reversal))
    expect(owing(reversal)).to.equal(0)
  })
})
