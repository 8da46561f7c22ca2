import { expect } from 'chai'
import type { CancellationReason } from '../../../packages/sdk/src/enums.ts'
import { Batches, HELD, ISSUED } from '../../support/batches.ts'
import { withArgument } from '../../support/arguments.ts'
import { cancel, cancellationOf } from '../../support/calls/batches.ts'
import { creditAccount, retire } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { amountIn, openAta, supplyOf, TOKEN_2022_PROGRAM_ID, TOKEN_PROGRAM_ID } from '../../support/tokens.ts'
import { hashOf, NO_HASH } from '../../support/values.ts'

describe('cancel', () => {
  const batches = new Batches()
  const { chain, owner, world } = batches
  const { holder, outsider, payer } = chain.actors

  it('destroys credits with a reason and the next serials', () => {
    const batch = batches.issued()
    land(chain, retire(chain, { batch, holder: owner, amount: 5n }))
    const before = read(chain, 'Batch', batch.address)
    const call = cancel(chain, { batch, holder: owner, amount: 2_500n, reason: 'migration', id: 42n })
    const landed = land(chain, call)
    const { address } = cancellationOf(batch, owner, 42n)
    const shared = {
      version: 1,
      reason: 'migration',
      amount: 2_500n,
      firstSerial: 6n,
      batch: text(batch.address),
      holder: text(owner.publicKey),
      reasonHash: text(hashOf('reason to cancel')),
    }
    expect(eventOf(landed, 'CreditsCancelled')).to.deep.equal({
      ...shared,
      at: chain.now,
      batchSequence: before.sequence + 1n,
      cancellation: text(address),
      cancelledAfter: 2_500n,
      supplyAfter: ISSUED - 2_505n,
      heldAfter: HELD - 2_505n,
    })
    expect(withoutBump(read(chain, 'Cancellation', address))).to.deep.equal({
      ...shared,
      batchStatus: 'active',
      cancelledAt: chain.now,
      appliedTo: null,
      payer: text(payer.publicKey),
    })
    expect(read(chain, 'Batch', batch.address)).to.deep.equal({
      ...before,
      sequence: before.sequence + 1n,
      cancelled: 2_500n,
      cancellations: 1n,
      nextSerial: 2_506n,
    })
    expect(supplyOf(chain, batch.mint)).to.equal(ISSUED - 2_505n)
    expect(amountIn(chain, world.ownersCredits(batch))).to.equal(HELD - 2_505n)
    expect(amountIn(chain, batch.buffer)).to.equal(ISSUED - HELD)
  })

  it('shares its serials with retirements, without gap or overlap', () => {
    const batch = batches.issued()
    batches.give(batch, holder, 500n)
    land(chain, cancel(chain, { batch, holder: owner, amount: 7n, id: 1n }))
    land(chain, retire(chain, { batch, holder, amount: 100n, id: 1n }))
    land(chain, cancel(chain, { batch, holder, amount: 400n, id: 1n }))
    land(chain, retire(chain, { batch, holder: owner, amount: 1n, id: 1n }))
    const firsts = [
      read(chain, 'Cancellation', cancellationOf(batch, owner).address),
      read(chain, 'Cancellation', cancellationOf(batch, holder).address),
    ].map(({ firstSerial }) => firstSerial)
    expect(firsts).to.deep.equal([1n, 108n])
    expect(read(chain, 'Batch', batch.address)).to.include({
      ...{ retired: 101n, cancelled: 407n, nextSerial: 509n, retirements: 2n, cancellations: 2n },
    })
  })

  it('takes every reason that a holder may give', () => {
    const batch = batches.issued()
    const reasons = ['compensation', 'migration', 'correction', 'other'] as const
    reasons.forEach((reason, index) => {
      land(chain, cancel(chain, { batch, holder: owner, amount: 1n, reason, id: BigInt(index) }))
      const { address } = cancellationOf(batch, owner, BigInt(index))
      expect(read(chain, 'Cancellation', address).reason).to.equal(reason satisfies CancellationReason)
    })
  })

  it('cancels one base unit, and all that is held', () => {
    const batch = batches.issued()
    land(chain, cancel(chain, { batch, holder: owner, amount: 1n, id: 1n }))
    land(chain, cancel(chain, { batch, holder: owner, amount: HELD - 1n, id: 2n }))
    expect(read(chain, 'Batch', batch.address)).to.include({ cancelled: HELD, nextSerial: HELD + 1n })
  })

  it('keeps the status of the batch on that day', () => {
    for (const status of ['reversed', 'invalidated'] as const) {
      const batch = batches.inStatus(status)
      land(chain, cancel(chain, { batch, holder: owner, amount: 1n }))
      expect(read(chain, 'Cancellation', cancellationOf(batch, owner).address).batchStatus).to.equal(status)
    }
  })

  it('goes on while everything in the registry is paused', () => {
    const batch = batches.issued()
    pauseAllBut(chain, [])
    land(chain, cancel(chain, { batch, holder: owner, amount: 1n }))
    pauseRegistry(chain, [])
  })

  it('refuses zero and more than the holder has', () => {
    const batch = batches.issued()
    expectRefused(chain, cancel(chain, { batch, holder: owner, amount: 0n }), 'QuantityIsZero')
    for (const amount of [HELD + 1n, ISSUED, 2n ** 64n - 1n]) {
      expectRefused(chain, cancel(chain, { batch, holder: owner, amount }), 'InsufficientCredits')
    }
  })

  it('refuses the reason of what was destroyed outside, and an unknown one', () => {
    const call = cancel(chain, { batch: batches.issued(), holder: owner, amount: 1n })
    for (const reason of [0, 5, 6]) {
      expectRefused(chain, withArgument(call, 'reason', reason), 'ReasonUnknown')
    }
    expectRefused(chain, withArgument(call, 'reason_hash', NO_HASH), 'HashMissing')
  })

  it('refuses the credits of another holder, and the buffer', () => {
    const batch = batches.issued()
    openAta(chain, batch.mint, outsider.publicKey, TOKEN_2022_PROGRAM_ID)
    for (const source of [creditAccount(batch, owner.publicKey), batch.buffer]) {
      const call = cancel(chain, { batch, holder: outsider, amount: 1n, source })
      expectRefused(chain, call, 'CreditAccountMismatch')
    }
  })

  it('refuses credits or the mint of another batch', () => {
    const [batch, other] = [batches.issued(), batches.issued()]
    const source = world.ownersCredits(other)
    const call = cancel(chain, { batch, holder: owner, amount: 1n })
    expectRefused(chain, cancel(chain, { batch, holder: owner, amount: 1n, source }), 'WrongCreditMint')
    expectRefused(chain, withAccount(call, 'mint', other.mint), 'WrongCreditMint')
    expectRefused(chain, withAccount(call, 'token_program', TOKEN_PROGRAM_ID), 'IncorrectProgramId')
  })

  it('refuses an id that the holder has used for this batch', () => {
    const batch = batches.issued()
    const call = cancel(chain, { batch, holder: owner, amount: 1n })
    land(chain, call)
    expectRefused(chain, cancel(chain, { batch, holder: owner, amount: 2n }), 'AccountInUse')
  })
})
