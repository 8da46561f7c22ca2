import { expect } from 'chai'
import { Batches, BUFFERED, HELD, ISSUED } from '../../support/batches.ts'
import { drawBuffer, reversalOf, reverseBatch, type ReversalRef } from '../../support/calls/batches.ts'
import { retire } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { BatchRef } from '../../support/refs.ts'
import { amountIn, supplyOf, TOKEN_PROGRAM_ID } from '../../support/tokens.ts'

describe('draw_buffer', () => {
  const batches = new Batches()
  const { chain, owner } = batches
  const { outsider } = chain.actors

  const lost = (amount: bigint, cover: BatchRef[], batch = batches.issued()): ReversalRef => {
    land(chain, reverseBatch(chain, { batch, amount, cover }))
    return reversalOf(batch)
  }
  const draw = (reversal: ReversalRef, batch: BatchRef) =>
    eventOf(land(chain, drawBuffer(chain, reversal, batch)), 'BufferDrawn')

  it('burns from the end of the buffer what is not covered yet, by the hand of anyone', () => {
    const batch = batches.issued()
    const reversal = lost(30_000n, [batch])
    const before = read(chain, 'Batch', batch.address)
    expect(draw(reversal, batch)).to.deep.equal({
      version: 1,
      at: chain.now,
      batch: text(batch.address),
      batchSequence: before.sequence + 1n,
      reversal: text(reversal.address),
      reversalSequence: 2n,
      actor: text(outsider.publicKey),
      amount: 30_000n,
      firstSerial: ISSUED - 30_000n + 1n,
      bufferedAfter: 70_000n,
      coveredAfter: 30_000n,
      uncoveredAfter: 0n,
      reversalStatusAfter: 'covered',
      supplyAfter: ISSUED - 30_000n,
    })
    expect(read(chain, 'Batch', batch.address)).to.deep.equal({
      ...before,
      sequence: before.sequence + 1n,
      buffered: 70_000n,
      bufferCancelled: 30_000n,
    })
    expect(read(chain, 'Reversal', reversal.address)).to.include({
      ...{ status: 'covered', covered: 30_000n, coverNext: 1, closedAt: chain.now, sequence: 2n },
    })
    expect(amountIn(chain, batch.buffer)).to.equal(70_000n)
    expect(supplyOf(chain, batch.mint)).to.equal(ISSUED - 30_000n)
    expect(amountIn(chain, batches.world.ownersCredits(batch))).to.equal(HELD)
  })

  it('goes on to the next batch of the order where one does not suffice', () => {
    const [first, second, third] = [batches.issued(), batches.issued(), batches.issued()]
    const reversal = lost(150_000n, [first, second, third])
    expect(draw(reversal, first)).to.include({
      ...{ amount: BUFFERED, firstSerial: HELD + 1n, uncoveredAfter: 50_000n, reversalStatusAfter: 'open' },
    })
    expect(draw(reversal, second)).to.include({
      ...{ amount: 50_000n, coveredAfter: 150_000n, uncoveredAfter: 0n, reversalStatusAfter: 'covered' },
    })
    expectRefused(chain, drawBuffer(chain, reversal, third), 'ReversalClosed')
    expect(amountIn(chain, third.buffer)).to.equal(BUFFERED)
  })

  it('closes a reversal as partly covered when the order is exhausted', () => {
    const [first, second] = [batches.issued(), batches.issued()]
    const reversal = lost(ISSUED, [first, second])
    draw(reversal, first)
    expect(draw(reversal, second)).to.include({
      ...{ coveredAfter: 2n * BUFFERED, uncoveredAfter: ISSUED - 2n * BUFFERED },
      reversalStatusAfter: 'partly-covered',
    })
    expect(read(chain, 'Reversal', reversal.address)).to.include({
      ...{ status: 'partly-covered', covered: 2n * BUFFERED, closedAt: chain.now },
    })
    expectRefused(chain, drawBuffer(chain, reversal, second), 'ReversalClosed')
  })

  it('passes a batch whose buffer is empty', () => {
    const [empty, full] = [batches.issued(), batches.issued()]
    draw(lost(BUFFERED, [empty]), empty)
    const reversal = lost(10n, [empty, full])
    expect(draw(reversal, empty)).to.include({ amount: 0n, reversalStatusAfter: 'open' })
    expect(draw(reversal, full)).to.include({ amount: 10n, reversalStatusAfter: 'covered' })
  })

  it('draws for several losses, each from serials of its own', () => {
    const [batch, other] = [batches.issued(), batches.issued()]
    const [one, two] = [lost(10n, [batch], other), lost(20n, [batch])]
    expect(draw(two, batch).firstSerial).to.equal(ISSUED - 19n)
    expect(draw(one, batch).firstSerial).to.equal(ISSUED - 29n)
  })

  it('covers the loss of a batch whose credits are retired to the last', () => {
    const batch = batches.issued()
    land(chain, retire(chain, { batch, holder: owner, amount: HELD }))
    const reversal = lost(BUFFERED, [batch], batch)
    expect(draw(reversal, batch)).to.include({ supplyAfter: 0n, firstSerial: HELD + 1n })
  })

  it('draws the whole of a buffer that covers exactly', () => {
    const batch = batches.issued()
    const reversal = lost(BUFFERED, [batch])
    expect(draw(reversal, batch)).to.include({ bufferedAfter: 0n, reversalStatusAfter: 'covered' })
  })

  it('refuses a batch out of order, and one that the order does not name', () => {
    const [first, second, stranger] = [batches.issued(), batches.issued(), batches.issued()]
    const reversal = lost(150_000n, [first, second])
    for (const batch of [second, stranger, reversal.batch]) {
      expectRefused(chain, drawBuffer(chain, reversal, batch), 'CoverOutOfOrder')
    }
    draw(reversal, first)
    expectRefused(chain, drawBuffer(chain, reversal, first), 'CoverOutOfOrder')
  })

  it('refuses to cover what was wrongly issued', () => {
    const batch = batches.inStatus('invalidated')
    expectRefused(chain, drawBuffer(chain, reversalOf(batch, 100), batch), 'CoverOutOfOrder')
  })

  it('refuses the mint and the buffer of another batch, and the credits of holders', () => {
    const [batch, other] = [batches.issued(), batches.issued()]
    const call = drawBuffer(chain, lost(10n, [batch]), batch)
    expectRefused(chain, withAccount(call, 'mint', other.mint), 'WrongCreditMint')
    for (const account of [other.buffer, batches.world.ownersCredits(batch)]) {
      expectRefused(chain, withAccount(call, 'buffer_vault', account), 'CreditAccountMismatch')
    }
  })

  it('refuses another token program', () => {
    const batch = batches.issued()
    const call = drawBuffer(chain, lost(10n, [batch]), batch)
    expectRefused(chain, withAccount(call, 'token_program', TOKEN_PROGRAM_ID), 'IncorrectProgramId')
  })
})
