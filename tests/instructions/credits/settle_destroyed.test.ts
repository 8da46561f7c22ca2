import { expect } from 'chai'
import { cancellationAddress } from '../../../packages/sdk/src/pdas.ts'
import { Batches, HELD, ISSUED } from '../../support/batches.ts'
import { cancel, drawBuffer, reversalOf, reverseBatch, settleDestroyed } from '../../support/calls/batches.ts'
import { retire } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { BatchRef } from '../../support/refs.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { supplyOf } from '../../support/tokens.ts'

describe('settle_destroyed', () => {
  const batches = new Batches()
  const { chain, owner } = batches
  const { holder, outsider, payer } = chain.actors

  const settle = (batch: BatchRef, id = 1n) =>
    eventOf(land(chain, settleDestroyed(chain, batch, id)), 'DestroyedCreditsSettled')

  it('gives the next serials to all that was burned outside, by the hand of anyone', () => {
    const batch = batches.issued()
    land(chain, retire(chain, { batch, holder: owner, amount: 10n }))
    batches.burn(batch, owner, 25n)
    batches.burn(batch, owner, 5n)
    const before = read(chain, 'Batch', batch.address)
    const event = settle(batch, 9n)
    const address = cancellationAddress(batch.address, outsider.publicKey, 9n)
    expect(event).to.deep.equal({
      version: 1,
      at: chain.now,
      batch: text(batch.address),
      batchSequence: before.sequence + 1n,
      cancellation: text(address),
      actor: text(outsider.publicKey),
      amount: 30n,
      firstSerial: 11n,
      destroyedAfter: 30n,
      supplyAfter: ISSUED - 40n,
    })
    expect(withoutBump(read(chain, 'Cancellation', address))).to.deep.equal({
      version: 1,
      reason: 'destroyed',
      batchStatus: 'active',
      amount: 30n,
      firstSerial: 11n,
      cancelledAt: chain.now,
      batch: text(batch.address),
      holder: text(outsider.publicKey),
      reasonHash: null,
      appliedTo: null,
      payer: text(payer.publicKey),
    })
    expect(read(chain, 'Batch', batch.address)).to.deep.equal({
      ...before,
      sequence: before.sequence + 1n,
      destroyed: 30n,
      nextSerial: 41n,
    })
    expect(supplyOf(chain, batch.mint)).to.equal(ISSUED - 40n)
  })

  it('settles between transfers, burns, retirements and cancellations, each serial once', () => {
    const batch = batches.issued()
    batches.give(batch, holder, 500n)
    batches.burn(batch, holder, 100n)
    land(chain, retire(chain, { batch, holder, amount: 50n }))
    expect(settle(batch, 1n)).to.include({ amount: 100n, firstSerial: 51n })
    land(chain, cancel(chain, { batch, holder, amount: 50n }))
    batches.burn(batch, owner, 7n)
    land(chain, retire(chain, { batch, holder: owner, amount: HELD - 507n }))
    batches.burn(batch, holder, 300n)
    expect(settle(batch, 2n)).to.include({ amount: 307n, firstSerial: HELD - 306n, destroyedAfter: 407n })
    expect(read(chain, 'Batch', batch.address).nextSerial).to.equal(HELD + 1n)
  })

  it('leaves what the buffer gave for a loss to the loss', () => {
    const batch = batches.issued()
    land(chain, reverseBatch(chain, { batch, amount: 30_000n, cover: [batch] }))
    land(chain, drawBuffer(chain, reversalOf(batch), batch))
    expectRefused(chain, settleDestroyed(chain, batch), 'NothingToSettle')
    batches.burn(batch, owner, 3n)
    expect(settle(batch)).to.include({ amount: 3n, firstSerial: 1n, destroyedAfter: 3n })
  })

  it('goes on while everything in the registry is paused', () => {
    const batch = batches.issued()
    batches.burn(batch, owner, 1n)
    pauseAllBut(chain, [])
    settle(batch)
    pauseRegistry(chain, [])
  })

  it('refuses where nothing was burned, or all is settled', () => {
    const batch = batches.issued()
    expectRefused(chain, settleDestroyed(chain, batch), 'NothingToSettle')
    land(chain, retire(chain, { batch, holder: owner, amount: 10n }))
    land(chain, cancel(chain, { batch, holder: owner, amount: 10n }))
    expectRefused(chain, settleDestroyed(chain, batch), 'NothingToSettle')
    batches.burn(batch, owner, 1n)
    settle(batch, 1n)
    expectRefused(chain, settleDestroyed(chain, batch, 2n), 'NothingToSettle')
  })

  it('refuses an id that the actor has used for this batch', () => {
    const batch = batches.issued()
    batches.burn(batch, owner, 1n)
    settle(batch)
    batches.burn(batch, owner, 1n)
    expectRefused(chain, settleDestroyed(chain, batch), 'AccountInUse')
  })

  it('refuses the mint of another batch', () => {
    const [batch, other] = [batches.issued(), batches.issued()]
    batches.burn(batch, owner, 1n)
    expectRefused(chain, withAccount(settleDestroyed(chain, batch), 'mint', other.mint), 'WrongCreditMint')
  })
})
